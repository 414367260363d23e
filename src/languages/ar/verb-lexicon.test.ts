import { describe, expect, it } from 'vitest';
import { foldWord } from '../../text/index.ts';
import { verbLexicon } from './verb-lexicon.ts';
import attackWords from './words/attack-words.json' with { type: 'json' };
import claimWords from './words/claim-words.json' with { type: 'json' };
import masdars from './words/masdars.json' with { type: 'json' };
import sourceVerbs from './words/source-verbs.json' with { type: 'json' };
import syntaxWords from './words/syntax-words.json' with { type: 'json' };
import agreement from './words/triggers-agreement.json' with { type: 'json' };
import attack from './words/triggers-attack.json' with { type: 'json' };
import contact from './words/triggers-contact.json' with { type: 'json' };
import policy from './words/triggers-policy.json' with { type: 'json' };
import trade from './words/triggers-trade.json' with { type: 'json' };
import transfer from './words/triggers-transfer.json' with { type: 'json' };
import lookalikes from './words/verb-lookalikes.json' with { type: 'json' };
import verbs from './words/verbs.json' with { type: 'json' };

/** Two verbs may fold into one («آمن», «أمّن»), but are written each in its own way. */
const key = (past: string, present?: string) => `${past} ${present ?? ''}`;
const known = new Set((verbs as readonly { past: string; present?: string }[]).map((v) => key(v.past, v.present)));
const repeated = (list: readonly string[]) => list.filter((word, i) => list.indexOf(word) < i);

describe('verbs.json', () => {
  it('names each verb once', () => {
    expect(repeated(verbs.map((line) => key(line.past, line.present)))).toEqual([]);
  });

  it('writes bare Arabic letters, the present with ي', () => {
    const wrong = verbs.flatMap((line) =>
      [line.past, line.present ?? 'ي', ...(line.takes ?? [])].filter(
        (word) => !/^[ء-غف-ي]+(?: [ء-غف-ي]+)?$/u.test(word),
      ),
    );
    expect(wrong).toEqual([]);
    expect(verbs.filter(({ present }) => present !== undefined && !present.startsWith('ي'))).toEqual([]);
  });

  it('holds every verb of triggers and of saying', () => {
    const triggers = [agreement, attack, contact, policy, transfer]
      .flat()
      .flatMap((line) => ('verbs' in line ? (line.verbs ?? []) : []))
      .filter((verb) => / ي/u.test(verb));
    const lists = Object.values(attackWords)
      .flat()
      .filter((word) => / ي/u.test(word));
    const said = sourceVerbs.flatMap((line) => (line.present ? [`${line.past} ي${line.present}`] : []));
    const all = [...triggers, ...lists, ...claimWords.denials, ...said];
    const folded = new Set([...known].map(foldWord));
    expect(all.map(foldWord).filter((verb) => !folded.has(verb))).toEqual([]);
  });
});

describe('masdars.json', () => {
  it('gives masdars to verbs that there are, each once', () => {
    expect(masdars.filter(({ verb, present }) => !known.has(key(verb, present)))).toEqual([]);
    expect(repeated(masdars.map(({ verb, present }) => key(verb, present)))).toEqual([]);
    expect(masdars.filter((line) => repeated(line.masdars.map(foldWord)).length > 0)).toEqual([]);
  });

  it('writes bare Arabic letters, without article', () => {
    const all = masdars.flatMap((line) => line.masdars);
    expect(all.filter((word) => !/^[ء-غف-ي]+$/u.test(word))).toEqual([]);
  });
});

describe('syntax-words.json and verb-lookalikes.json', () => {
  const lists = [
    ...Object.entries(syntaxWords),
    ...lookalikes.map(({ list, forms }) => [list, forms] as [string, string[]]),
  ];
  it.each(lists)('%s: bare letters, nothing twice', (_, words) => {
    expect(words.filter((word) => !/^[ء-غف-ي]+(?: [ء-غف-ي]+)*$/u.test(word))).toEqual([]);
    expect(repeated(words.map(foldWord))).toEqual([]);
  });
});

it('gives no spelling both as noun only and as verb', () => {
  const forms = (name: string) =>
    lookalikes.filter(({ list }) => list === name).flatMap((line) => line.forms.map(foldWord));
  const never = new Set([...forms('nouns'), ...forms('feminine')]);
  expect([...forms('either'), ...forms('feminineEither'), ...forms('verbs')].filter((form) => never.has(form))).toEqual(
    [],
  );
});

describe('verbLexicon', () => {
  it.each([
    ['تسلمت', 'تسلم', false],
    ['يشترون', 'اشتري', false],
    ['تعتزم', 'اعتزم', false],
    ['اعلن', 'اعلن', false],
    ['قتل', 'قتل', true],
    ['تعاون', 'تعاون', true],
    ['تقدم', 'قدم', true],
    ['نقل', 'نقل', true],
  ])('%s is of %s', (form, lemma, alsoNoun) => {
    expect(verbLexicon.forms.get(form)?.filter((use) => use.lemma === lemma && use.alsoNoun === alsoNoun)).not.toEqual(
      [],
    );
  });

  it.each(['شركه', 'دول', 'وزير', 'قوات', 'نووي', 'نحن', 'نصر', 'تعز', 'صفقه', 'طايرات'])('%s is no verb', (form) => {
    expect(verbLexicon.forms.get(form)).toBeUndefined();
  });

  it.each([
    ['شراء', 'اشتري'],
    ['شراي', 'اشتري'],
    ['تسليم', 'سلم'],
    ['تسليما', 'سلم'],
    ['تزويد', 'زود'],
    ['استلام', 'استلم'],
    ['ابرام', 'ابرم'],
    ['زياره', 'زار'],
  ])('%s is the masdar of %s', (masdar, lemma) => {
    expect(verbLexicon.masdars.get(masdar)?.map((verb) => verb.lemma)).toContain(lemma);
  });

  it('tells what a verb asks for', () => {
    const uses = (form: string) => verbLexicon.forms.get(form)?.[0];
    expect(uses('حصلت')?.takes).toEqual(new Set(['علي']));
    expect(uses('منحت')?.ditransitive).toBe(true);
    expect(uses('تعتزم')?.modal).toBe(true);
    expect(uses('اصبحت')?.auxiliary).toBe(true);
    expect(uses('اعلنت')?.that).toBe(true);
    expect(uses('انسحبت')?.intransitive).toBe(true);
  });
});

it('gives each trigger an id of its own, over all kinds', () => {
  expect(repeated([agreement, attack, contact, policy, trade, transfer].flat().map(({ id }) => id))).toEqual([]);
});
