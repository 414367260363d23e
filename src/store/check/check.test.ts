import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmptyRegister } from '../../../test/empty-register.ts';
import type { TableRows } from '../backup/table-rows.ts';
import { reading, wordsFor } from '../extraction.test-fixture.ts';
import type { DocumentHash, Fault, Register } from '../index.ts';
import type { StoredTable } from '../stored-tables.ts';

// Each row that is changed, in a document of its own: what changes, the table, how, and what must be said of it.
const changes: [string, StoredTable, (row: string) => string, string][] = [
  ['a word of a text', 'documents', (row) => row.replace(/ \d"/u, ' 0"'), 'Its id is not the hash'],
  ['the end of a text', 'documents', (row) => row.replace(/"text":"[^"]*"/u, '"text":"أعلنت 0"'), 'outside its text'],
  ['a quote', 'claims', (row) => row.replace('"quote":"أعلنت', '"quote":"نفت'), 'does not stand in its text'],
  [
    'where evidence begins',
    'claims',
    (row) => row.replace('"evidence_start":0', '"evidence_start":1'),
    'other evidence',
  ],
  [
    'where evidence ends',
    'claim_evidence',
    (row) => row.replace(/"end_offset":\d+/u, '"end_offset":9999'),
    '0 to 9999',
  ],
  ['evidence before a text', 'claim_evidence', (row) => row.replace('"start_offset":0', '"start_offset":-1'), '-1 to'],
  [
    'where a source stands',
    'claim_links',
    (row) => row.replace(/"end_offset":\d+/u, '"end_offset":9999'),
    'A source of',
  ],
  ['a mention', 'mentions', (row) => row.replace(/"end_offset":\d+/u, '"end_offset":0'), 'A mention of'],
  ['a name that a claim has', 'claims', (row) => row.replaceAll('state:EG', 'state:XX'), 'names state:XX'],
];
const idOf = (n: number) => `document-${String(n).padStart(4, '0')}`;
const hash: DocumentHash = ({ text }) => idOf(Number(text.slice(-1)) || changes.length + 1);

let whole: Register;
let changed: Register;
let faults: Fault[];
beforeAll(async () => {
  whole = await openEmptyRegister();
  for (const n of [...changes.keys(), changes.length]) {
    const made = reading(n + 1);
    // The text ends with its number, so that `hash` can tell its id.
    const numbered = { ...made, document: { ...made.document, text: `${made.document.text} ${(n + 1) % 10}` } };
    await whole.add(numbered, wordsFor(numbered));
  }
  changed = await openEmptyRegister();
  await changed.fill(changedRows(whole));
  faults = await faultsIn(changed);
});
afterAll(async () => {
  await whole.close();
  await changed.close();
});

async function* changedRows(register: Register): AsyncGenerator<TableRows> {
  for await (const { table, rows } of register.rows()) {
    const change = (row: string) => {
      const place = changes.findIndex(([, of], n) => of === table && row.includes(`"${idOf(n + 1)}`));
      return changes[place]?.[2](row) ?? row;
    };
    yield { table, rows: rows.map(change) };
  }
}

async function faultsIn(register: Register): Promise<Fault[]> {
  const found: Fault[] = [];
  for await (const fault of register.faults(hash)) found.push(fault);
  return found;
}

test('a register that nobody touched has no fault', async () => {
  expect(await faultsIn(whole)).toEqual([]);
  expect(faults.filter(({ document }) => document === idOf(changes.length + 1))).toEqual([]);
});

test.each(changes.map(([name, , , what], n) => [name, n + 1, what] as const))('%s is missed', (_, n, what) => {
  expect(faults).toContainEqual({ document: idOf(n), what: expect.stringContaining(what) });
});
