import { describe, expect, it } from 'vitest';
import { chainAt, creditsOf } from '../../../test/chain-at.ts';

const body = 'تسلمت القاعدة ست مروحيات جديدة.\nوتتسع المروحية لعشرة جنود.';

describe('bylines, datelines and footers credit', () => {
  it.each<[text: string, ...ids: string[]]>([
    [`القاهرة - رويترز\n${body}`, 'outlet:reuters'],
    [`القاهرة (رويترز) - ${body}`, 'outlet:reuters'],
    [`${body}\nالمصدر: رويترز`, 'outlet:reuters'],
    [`${body}\n(رويترز)`, 'outlet:reuters'],
    [`${body}\nرويترز`, 'outlet:reuters'],
    [`لندن – فرانس برس:\n${body}`, 'outlet:afp'],
    [`باريس / فرانس برس\n${body}`, 'outlet:afp'],
    [`رويترز، فرانس برس\n${body}`, 'outlet:reuters', 'outlet:afp'],
  ])('%s', (text, ...ids) => {
    expect(creditsOf(text)).toEqual(ids);
    expect(chainAt(text, 'تسلمت القاعدة')).toEqual([]);
  });
});

describe('no credit', () => {
  it.each<[text: string]>([
    [`ذكرت رويترز أن الصفقة تمت.\n${body}`],
    [`قالت (رويترز) إن الصفقة تمت.\n${body}`],
    [`${body}\nبحسب رويترز.`],
    [`زار الوفد مقر رويترز، ثم غادر.\n${body}`],
    ['كتب: سامي نور\nتسلمت القاعدة ست مروحيات.'],
  ])('%s', (text) => {
    expect(creditsOf(text)).toEqual([]);
  });

  it('goes to the publisher itself', () => {
    expect(creditsOf(`القاهرة - رويترز\n${body}`, 'outlet:reuters')).toEqual([]);
  });
});
