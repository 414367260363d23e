import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goldFolder } from '../eval/sets.ts';
import type { Origins } from '../src/model/index.ts';
import { listDeals, readDeal, type TaleOfDeal, updateDeals } from '../src/pipeline/deals/index.ts';
import { readGold } from '../src/pipeline/eval/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { keepExtraction } from '../src/pipeline/keep-extraction.ts';
import { openMemoryRegister, type Register } from '../src/store/index.ts';

// Stories that several papers tell, as the engine reads them, through a register. The articles do not ship with the package.
describe.skipIf(!existsSync(goldFolder))('a story that several papers tell', () => {
  let register: Register;
  const tales: TaleOfDeal[] = [];
  /** The article's id of each document. */
  const articles = new Map<string, string>();

  beforeAll(async () => {
    register = await openMemoryRegister();
    const stories = readGold(goldFolder).filter(({ id }) => /egypt|pac3|submarines/u.test(id));
    for (const { claims: _, file: __, ...input } of stories) {
      const extraction = readDocument(input);
      articles.set(extraction.document.id, input.id);
      await keepExtraction(register, extraction);
    }
    await updateDeals(register);
    for (const { id } of (await listDeals(register, {}, { limit: 1000 })).rows) {
      tales.push((await readDeal(register, id)) as TaleOfDeal);
    }
  });
  afterAll(() => register.close());

  const dealOf = (supplier: string, recipient: string, what: string): TaleOfDeal => {
    const found = tales.filter(
      ({ deal }) => deal.what === what && deal.supplier.join() === supplier && deal.recipient.join() === recipient,
    );
    expect(found).toHaveLength(1);
    return found[0] as TaleOfDeal;
  };
  const name = (document: string | null) => (document === null ? null : (articles.get(document) ?? document));
  /** Trees as «kind origins: article < the article it hangs on (why)», each in an order of its own. */
  const treesOf = ({ lineages }: Origins) =>
    lineages
      .map(({ kind, carriers }) => ({ kind, articles: carriers.map(({ document }) => name(document)).sort() }))
      .sort((a, b) => String(a.articles[0]).localeCompare(String(b.articles[0])));

  test('F-16s for Egypt: six articles of five papers, all with the embassy’s word', () => {
    const { book } = dealOf('state:US', 'state:EG', 'weapon:f-16');
    expect(treesOf(book.origins)).toEqual([
      {
        kind: 'named',
        articles: [
          '3alyoum-2015-07-31-f16-egypt',
          'aawsat-2015-07-31-f16-egypt',
          'aawsat-2015-07-31-f16-egypt-kerry',
          'alriyadh-2015-07-31-f16-egypt',
          'alweeam-2015-07-31-f16-egypt',
          'okaz-2015-07-31-f16-egypt',
        ],
      },
    ]);
    const origins = book.origins;
    expect(origins).toMatchObject({ documents: 6, independent: 1, established: true });
    expect(origins.lineages[0]?.origins).toContain('government:embassy-of-united-states');
    const copy = origins.lineages[0]?.carriers.find(({ document }) => name(document)?.startsWith('alweeam'));
    expect([name(copy?.from ?? null), copy?.tie]).toEqual(['3alyoum-2015-07-31-f16-egypt', 'same-text']);
  });

  test('Patriot missiles for Saudi Arabia: two papers, one agency text', () => {
    const { book } = dealOf('state:US', 'state:SA', 'weapon:patriot');
    const { lineages, ...counts } = book.origins;
    expect(counts).toEqual({ documents: 2, independent: 1, established: true });
    expect(lineages[0]?.origins).toEqual(['company:lockheed-martin', 'government:us-department-of-defense']);
    const [first, second] = lineages[0]?.carriers ?? [];
    expect([first, second].map((one) => name(one?.document ?? null)).sort()).toEqual([
      '3alyoum-2015-07-31-pac3-saudi',
      'alweeam-2015-07-31-pac3-saudi',
    ]);
    expect(second).toMatchObject({ from: first?.document, tie: 'same-text', changes: [] });
  });

  test('Rafales for Egypt: two papers with one text, two with words of their own, and a fifth that tells of a frigate too', () => {
    const { deal, book } = dealOf('state:FR', 'state:EG', 'weapon:rafale');
    expect(treesOf(book.origins)).toEqual([
      { kind: 'untold', articles: ['aawsat-2015-07-21-rafale-egypt', 'alyaum-2015-07-21-rafale-egypt'] },
      { kind: 'untold', articles: ['alriyadh-2015-07-23-rafale-egypt-arrival'] },
      { kind: 'named', articles: ['alwatan-2015-07-21-rafale-egypt'] },
    ]);
    expect(book.origins).toMatchObject({ documents: 4, independent: 1, established: false });
    expect(book.rowsOf(deal.maybe).map(({ document }) => name(document.id))).toEqual([
      'alriyadh-2015-07-26-french-minister-egypt',
    ]);
  });

  test('submarines for Pakistan: two papers, one channel, sources without a name', () => {
    const { book } = dealOf('state:CN', 'state:PK', 'category:submarine');
    const { lineages, ...counts } = book.origins;
    expect(counts).toEqual({ documents: 2, independent: 0, established: false });
    expect(
      lineages.map(({ kind, carriers }) => [kind, ...carriers.map(({ document, tie }) => [name(document), tie])]),
    ).toEqual([
      [
        'anonymous',
        ['almadina-2015-07-25-pakistan-china-submarines', 'first'],
        ['alriyadh-2015-07-26-china-submarines-pakistan', 'same-text'],
      ],
    ]);
  });
});
