import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Extraction, subtypes } from '../src/model/index.ts';
import { type GoldDocument, readGold } from '../src/pipeline/eval/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { isnad, jsonLines } from '../test/isnad-process.ts';
import { exampleFiles, examplesFolder, expectedFile } from './expected.ts';

const articles = readGold(examplesFolder);
const expected = exampleFiles.map((name) => JSON.parse(readFileSync(expectedFile(name), 'utf8')) as Extraction);

describe('the ten example articles', () => {
  it('are named after their ids, with outlet, day and title', () => {
    expect(articles.map(({ id }) => `${id}.json`)).toEqual(exampleFiles);
    expect(articles).toHaveLength(10);
    for (const article of articles)
      expect(article).toMatchObject({
        publisher: expect.any(String),
        publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
        title: expect.any(String),
      });
    expect(new Set(expected.map(({ document }) => document.publisher)).size).toBe(10);
  });

  it('hold every kind and subtype, in every assertion', () => {
    const claims = articles.flatMap((article) => article.claims);
    const wanted = Object.entries(subtypes).flatMap(([kind, names]) => names.map((name) => `${kind} ${name}`));
    expect([...new Set(claims.map(({ kind, subtype }) => `${kind} ${subtype}`))].sort()).toEqual(wanted.sort());
    const assertions = new Set(claims.map(({ assertion }) => assertion));
    expect([...assertions].sort()).toEqual(['asserted', 'denied', 'planned', 'possible', 'unlikely']);
  });

  it('quote each claim from their text', () => {
    for (const { id, text, claims } of articles)
      for (const { quote } of claims) expect([id, text.includes(quote ?? 'no quote')]).toEqual([id, true]);
  });

  it('tell one deal three times, with other figures and sources, and two hold no claim', () => {
    const contracts = articles.flatMap(({ claims }) => claims.filter(isKoreanContract));
    expect(contracts.map(({ items }) => items?.[0]?.quantity).sort()).toEqual([10, 6, 8]);
    expect(new Set(contracts.map(({ attribution }) => JSON.stringify(attribution))).size).toBe(3);
    expect(articles.filter(({ claims }) => claims.length === 0)).toHaveLength(2);
  });
});

describe('what comes out of them', () => {
  it('is what examples/expected says: «npm run examples» writes it anew, for review', async () => {
    const { code, stdout, stderr } = await isnad([
      'extract',
      ...exampleFiles.map((name) => join(examplesFolder, name)),
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(jsonLines<Extraction>(stdout)).toEqual(expected);
  });

  it('can be read again to the same effect', async () => {
    const { stdout } = await isnad(['extract', ...exampleFiles.map(expectedFile)]);
    expect(jsonLines<Extraction>(stdout)).toEqual(expected);
    for (const result of expected) expect(readDocument(result.document).claims).toEqual(result.claims);
  });
});

function isKoreanContract({ subtype, roles }: GoldDocument['claims'][number]): boolean {
  return subtype === 'contract' && roles.recipient?.[0] === 'IQ';
}
