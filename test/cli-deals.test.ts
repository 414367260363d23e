import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Deal, Origins } from '../src/model/index.ts';
import type { ClaimRow, DealSummary } from '../src/store/index.ts';
import { isnad, jsonLines } from './isnad-process.ts';

let folder: string;
const inRegister = (...args: string[]) => isnad([...args, '--register', join(folder, 'register')]);

const SALE =
  'قالت وزارة الدفاع المصرية في بيان إن مصر اشترت 24 طائرة رافال من فرنسا بقيمة 5.2 مليار يورو. وجاء في البيان أن العقد الذي جرى التفاوض عليه في باريس على مدى عام كامل يشمل تدريب الطيارين وقطع الغيار لعشر سنوات. وذكر البيان أن الطائرات ستنضم إلى القوات الجوية تباعا قبل نهاية العقد الحالي. ';
const articles = [
  { publisher: 'صحيفة الميناء', publishedAt: '2021-05-04', text: SALE },
  { publisher: 'صدى الساحل', publishedAt: '2021-05-05', text: SALE.replace('24 طائرة', '30 طائرة') },
  {
    publisher: 'بريد المدينة',
    publishedAt: '2021-05-06',
    text: 'كشف مسؤول طلب عدم الكشف عن هويته أن مصر اشترت 24 طائرة رافال من فرنسا بقيمة 6.3 مليار يورو.',
  },
  {
    publisher: 'صحيفة الميناء',
    publishedAt: '2021-05-07',
    text: 'طلبت تونس 8 مروحيات أباتشي من الولايات المتحدة، وفق ما أعلنت وزارة الدفاع التونسية.',
  },
];

let rafale: DealSummary;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-'));
  writeFileSync(join(folder, 'a.jsonl'), articles.map((article) => JSON.stringify(article)).join('\n'));
  expect((await inRegister('add', join(folder, 'a.jsonl'))).code).toBe(0);
  [rafale] = jsonLines<DealSummary>((await inRegister('deals', '--json', '--item', 'رافال')).stdout) as [DealSummary];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('isnad deals', () => {
  test('tells of each deal how far it is, by how many, and what is disputed', () => {
    expect(rafale).toMatchObject({
      supplier: ['state:FR'],
      recipient: ['state:EG'],
      what: 'weapon:rafale',
      stage: { stage: 'contract' },
      claims: 3,
      documents: 3,
      origins: { independent: 1, established: false },
      disputed: ['quantity', 'price'],
      sentence: 'Rafale combat aircraft from France to Egypt',
    });
  });

  it.each<[string[], number]>([
    [[], 2],
    [['--recipient', 'TN'], 1],
    [['--supplier', 'فرنسا', '--recipient', 'Egypt'], 1],
    [['--stage', 'contract'], 1],
    [['--disputed'], 1],
    [['--item', 'helicopter', '--recipient', 'EG'], 0],
  ])('%j', async (args, count) => {
    const { code, stdout } = await inRegister('deals', '--json', ...args);
    expect([code, jsonLines(stdout).length]).toEqual([0, count]);
  });

  test('prints a table, in both languages, and CSV', async () => {
    const { stdout } = await inRegister('deals');
    expect(stdout).toMatch(
      /^deal .* disputed\n.*United States → Tunisia .*\n.*France → Egypt .*not established +number, price$/mu,
    );
    expect((await inRegister('deals', '--lang', 'ar', '--disputed')).stdout).toMatch(/فرنسا → مصر.*عقد.*غير ثابت/u);
    const [heads, ...rows] = (await inRegister('deals', '--format', 'csv')).stdout.trim().split('\n');
    expect(heads).toMatch(/^deal,supplier,recipient,what,stage,/u);
    expect(rows[1]).toBe(
      `${rafale.id},France,Egypt,Rafale combat aircraft,contract,${rafale.stage?.claim},3,0,3,1,no,quantity; price,2021-05-04,2021-05-06`,
    );
  });

  test('says on stderr that none fits, or that there are more', async () => {
    expect(await inRegister('deals', '--recipient', 'QA')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'isnad: no deal fits.\n',
    });
    expect((await inRegister('deals', '--limit', '1')).stderr).toContain('there are more; --limit 10');
  });
});

describe('isnad deal', () => {
  test('tells the time line, every value with who reports it, and both sides of a dispute', async () => {
    const { code, stdout } = await inRegister('deal', rafale.id.slice(0, 6));
    expect(code).toBe(0);
    expect(stdout).toContain('Rafale combat aircraft from France to Egypt');
    expect(stdout).toMatch(/^Stage: contract, on the word of this claim: /mu);
    expect(stdout).toMatch(
      /^ {2}contract\n {4}2021-05-04: According to .*\n {6}Words: .*اشترت 24 طائرة.*\n {6}Document [0-9a-f]{12}: /mu,
    );
    expect(stdout).toMatch(
      /The price \(contract\) is disputed\.\n {4}5\.2 billion euros: .*; .*\n {4}6\.3 billion euros: .*unnamed/u,
    );
    expect(stdout).toMatch(/How many it is \(contract\) is disputed\.\n {4}24 Rafale .*\n {4}30 Rafale /u);
    const arabic = (await inRegister('deal', rafale.id, '--lang', 'ar')).stdout;
    expect(arabic).toMatch(/السعر \(عقد\) مختلف عليه\.\n.*5\.2 مليار يورو: /u);
  });

  test('gives programs the deal with its claims, each with its document and its words', async () => {
    const { stdout } = await inRegister('deal', rafale.id, '--json');
    const deal = JSON.parse(stdout) as Deal & { claims: (ClaimRow & { sentence: string })[] };
    expect(deal.claims.map(({ claim }) => claim.id)).toEqual(deal.steps.map(({ claim }) => claim));
    for (const { document, quote, sentence } of deal.claims)
      expect([document.id, quote, sentence].every((part) => part.length > 10)).toBe(true);
  });
});

test('isnad origins draws who has it from whom, and which figures changed', async () => {
  const { code, stdout } = await inRegister('origins', rafale.id);
  expect(code).toBe(0);
  expect(stdout).toMatch(/Independence of origins not established \(by name: 1; unnamed: 1; not told: 0\)\./u);
  expect(stdout).toMatch(
    /^1\. From the .*Egypt.*\n {3}.*2021-05-04 \([0-9a-f]{12}\): the first that carries it here\n {3}└─ .*2021-05-05 .*: has passages of the one above\n.*Changed figure \(contract\): 30 Rafale combat aircraft instead of 24 Rafale combat aircraft$/mu,
  );
  const origins = JSON.parse((await inRegister('origins', rafale.id, '--json')).stdout) as Origins;
  expect(origins.lineages.map(({ kind }) => kind)).toEqual(['named', 'anonymous']);
  expect((await inRegister('origins', rafale.id, '--lang', 'ar')).stdout).toContain('رقم تغيّر (عقد)');
});

test('isnad origins of a claim tells who carries it, and of which deal it is', async () => {
  const claim = rafale.stage?.claim ?? '';
  const { code, stdout } = await inRegister('origins', claim.slice(0, 12));
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Counted in deal [0-9a-f]{16}$/mu);
  expect(stdout).toMatch(/^Claims: 3\. Documents: 3\. /mu);
  const told = JSON.parse((await inRegister('origins', claim, '--json')).stdout) as Origins & { claim: string };
  expect([told.claim, told.documents]).toEqual([claim, 3]);
});

it.each([
  [['deal', 'none'], 1, 'There is no deal «none»'],
  [['deal', ''], 1, 'There is no deal «»'],
  [['origins', 'none'], 1, 'There is no deal or claim «none»'],
  [['deals', '--stage', 'war'], 2, '«war» is no stage'],
])('%j', async (args, code, message) => {
  expect(await inRegister(...args)).toEqual({ code, stdout: '', stderr: expect.stringContaining(message) });
});
