import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortfalls } from '../model/index.ts';
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import { isToldElsewhere, sayMissing, sayStep } from './say-explanation.ts';
import type { Entities } from './types.ts';

const root = join(import.meta.dirname, '../..');
const entities: Entities = new Map(
  [
    { id: 'state:FR', type: 'state', name: { ar: 'فرنسا', en: 'France' } },
    { id: 'weapon:rafale', type: 'weapon', name: { ar: 'رافال', en: 'Rafale' } },
  ].map((entity) => [entity.id, entity]),
);
const bare = (text: string) => text.replace(/[\u2068\u2069]/gu, '');

describe('a step is said', () => {
  it.each([
    [
      { does: 'party', role: 'supplier', ids: ['state:FR'], why: 'subject of {word}', word: 'باعت' },
      'supplier: France (subject of “باعت”)',
      'المورّد: فرنسا (فاعل «باعت»)',
    ],
    [
      { does: 'stage', why: 'from {word}', word: 'وافقت' },
      'Stage and wording from “وافقت”',
      'المرحلة والصيغة من «وافقت»',
    ],
    [
      { does: 'change', why: 'by its source or its time', field: 'assertion', before: 'asserted', after: 'denied' },
      'asserted became denied by its source or its time',
      'صار «مُثبت» «منفي» بسبب مصدره أو زمنه',
    ],
    [
      { does: 'party', role: 'supplier', ids: ['state:FR'], why: 'a reason of tomorrow for {word}', word: 'باعت' },
      'supplier: France (a reason of tomorrow for “باعت”)',
      'المورّد: فرنسا (a reason of tomorrow for “باعت”)',
    ],
  ] as const)('%j', (step, english, arabic) => {
    expect(bare(sayStep(step, entities, 'en'))).toBe(english);
    expect(bare(sayStep(step, entities, 'ar'))).toBe(arabic);
  });
});

describe('what is missing is said', () => {
  it.each([
    [
      { why: 'warning', parties: ['state:FR'], items: ['weapon:rafale', 'missile'], under: ['حذرت'] },
      'Somebody warns of it; nobody is said to do it. In its sentence: France, Rafale and missiles. It stands under “حذرت”.',
    ],
    [
      { why: 'no-party', parties: [], items: [], under: ['قال'] },
      'No party was recognised in the place of a side. No party and no weapon was recognised in its sentence.',
    ],
    [
      { why: 'no-defence', parties: [], items: [], under: [] },
      'The article has no word of arms or defence, so its words are not read further.',
    ],
  ])('%j', (missing, english) => {
    expect(bare(sayMissing(missing, entities, 'en').join(' '))).toBe(english);
    expect(sayMissing(missing, entities, 'ar').join(' ')).not.toMatch(/\p{Script=Latin}/u);
  });

  it('save what another word tells', () => {
    const missing = { parties: [], items: [], under: [] };
    expect([isToldElsewhere({ why: 'repeated', ...missing }), isToldElsewhere({ why: 'no-arms', ...missing })]).toEqual(
      [true, false],
    );
  });
});

it.each(shortfalls.map((why) => [why]))(
  '%s has its sentence in both languages and its line in docs/explanation.md',
  (why) => {
    const key = `left.${why}`;
    expect([Object.hasOwn(en, key), Object.hasOwn(ar, key)]).toEqual([true, true]);
    const line = `| \`${why}\` | ${en[key as keyof typeof en]} |`;
    expect(readFileSync(join(root, 'docs/explanation.md'), 'utf8').split('\n')).toContain(line);
  },
);

it('every reason that a frame or refiner gives for a party has its words', () => {
  const files = ['frames', 'claims'].flatMap((folder) =>
    readdirSync(join(root, 'src/extract', folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /(?<!\.test|-fixture)\.ts$/u.test(name))
      .map((name) => readFileSync(join(root, 'src/extract', folder, name), 'utf8')),
  );
  const calls =
    /(?:\.note\(|\.add\(|noteStruck\(|give\(|partyStep\(|stageStep\(|completeStep\(|const why = )([^;]*?);/gu;
  const literals = files.flatMap((text) =>
    [...text.matchAll(calls)].flatMap(([, call = '']) => [...call.matchAll(/'([^'\n]*)'|`([^`\n]*)`/gu)]),
  );
  const reasons = new Set(
    literals.map(([, plain, filled]) => (plain ?? filled ?? '').replace(/«[^»]*»|\$\{word\}/u, '{word}')),
  );
  for (const word of [...reasons]) if (!/\w \w|\{/u.test(word)) reasons.delete(word);
  expect(reasons.size).toBeGreaterThan(30);
  expect([...reasons].filter((why) => !Object.hasOwn(en, `why.${why}`) || !Object.hasOwn(ar, `why.${why}`))).toEqual(
    [],
  );
});
