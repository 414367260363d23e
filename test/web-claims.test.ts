import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ClaimList } from '../src/api/index.ts';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { football, jets } from './web-fixture.ts';

/** Claim ids of the rows that are shown, in their order. */
const rows = (page: Page) =>
  page.$$eval('.claims tbody a', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).hash.replace('#claim-', '')),
  );

inBrowser('the table of claims', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([jets, football]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  /** What the API gives for the question in the page's address. */
  async function answer(page: Page): Promise<string[]> {
    const query = new URL(page.url()).searchParams;
    query.delete('lang');
    const { claims } = (await (await fetch(`${web.url}/api/claims?${query}`)).json()) as ClaimList;
    return claims.map(({ claim }) => claim.id);
  }

  async function expectRows(page: Page, ids: readonly string[]): Promise<void> {
    await expect.poll(() => rows(page)).toEqual(ids);
    expect(await answer(page)).toEqual(ids);
    await page.reload();
    await settled(page);
    expect(await rows(page), 'the address holds the whole question').toEqual(ids);
  }

  test('each row says its claim beside its words and leads to its sentence', async () => {
    const page = await web.open('/claims');
    expect((await rows(page)).toSorted()).toEqual(['jets-delivered', 'radar-denied', 'visit-planned']);
    const row = page.getByRole('row', { name: /denied/u });
    expect(await row.locator('.claims-quote').textContent()).toMatch(/^ونفت وزارة الدفاع الفرنسية/u);
    await row.getByRole('link').click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/documents/${jets.document.id}`);
    expect(await page.locator('.claim-card[data-current]').textContent()).toContain('GM-403');
    await page.goBack();
    await expect.poll(() => rows(page)).toHaveLength(3);
  });

  test('lists: kind, stage, category, assertion', async () => {
    const page = await web.open('/claims');
    await page.getByLabel('Kind').selectOption({ label: 'Transfer (2)' });
    await expectRows(page, await answer(page));
    expect(await rows(page)).toHaveLength(2);
    await page.getByLabel('Category').selectOption('radar');
    await expectRows(page, ['radar-denied']);
    await page.getByLabel('Stage or type').selectOption('contract');
    await page.getByLabel('How it is put').selectOption('denied');
    await expect.poll(() => page.url()).toContain('assertion=denied');
    expect(new URL(page.url()).search).toBe('?lang=en&kind=transfer&subtype=contract&category=radar&assertion=denied');
    await expectRows(page, ['radar-denied']);
  });

  test.each([
    ['Supplier', 'fran', 'supplier=state%3AFR', ['radar-denied']],
    ['Supplier', 'فرنسا', 'supplier=state%3AFR', ['radar-denied']],
    ['Source in the chain', 'bayan', 'source=outlet%3Adaily-bayan', ['jets-delivered']],
  ])('names: %s «%s», typed and chosen by keyboard', async (label, typed, query, ids) => {
    const page = await web.open('/claims');
    await page.getByRole('combobox', { name: label }).pressSequentially(typed);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain(query);
    await expectRows(page, ids);
  });

  test('words and days, and the browser’s back button', async () => {
    const page = await web.open('/claims');
    await page.getByLabel('Words').fill('GM-403');
    await page.keyboard.press('Enter');
    await expectRows(page, ['radar-denied']);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
    expect(await page.getByLabel('Words').inputValue()).toBe('');
    await page.getByLabel('From', { exact: true }).fill('2016-04-01');
    await expectRows(page, ['visit-planned']);
    await page.goBack();
    await expect.poll(() => rows(page)).toHaveLength(3);
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('');
  });

  test('an address with several values and a country code shows them all, each to be taken away', async () => {
    const page = await web.open('/claims?kind=transfer&kind=contact&recipient=EG');
    const chips = page.locator('.chip');
    expect(await chips.allTextContents()).toEqual([
      expect.stringContaining('Transfer'),
      expect.stringContaining('Contact'),
      expect.stringContaining('Egypt (EG)'),
    ]);
    await expectRows(page, await answer(page));
    await chips.first().click();
    await expect.poll(() => new URL(page.url()).search).toBe('?lang=en&kind=contact&recipient=EG');
    await expect.poll(() => rows(page)).toEqual([]);
    expect(await page.locator('.notice').textContent()).toContain('No claims match');
  });

  test.each([
    ['CSV', 'en', /^\uFEFFclaim,.*\r\n.*GM-403/su],
    ['JSONL', 'ar', /"sentence":"[^"]*رادار/u],
  ] as const)('the list under its filters can be taken along: %s, %s', async (name, lang, expected) => {
    const page = await web.open('/claims?category=radar', { lang });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`claims.${name.toLowerCase()}`);
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toMatch(expected);
    expect(text.trimEnd().split('\n')).toHaveLength(name === 'CSV' ? 2 : 1);
  });

  test('the address may end in a slash', async () => {
    const page = await web.open('/claims/?kind=contact');
    await expectRows(page, ['visit-planned']);
    expect(await page.locator('.header-nav [aria-current]').textContent()).toBe('Claims');
  });

  test('a question that cannot be asked is answered in words', async () => {
    const page = await web.open('/claims?from=2022-02-02&to=2022-01-01');
    const notice = page.getByRole('alert');
    expect(await notice.textContent()).toContain('not as it should be');
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
  });

  test('a day that is none is named as it was typed, and can be taken away', async () => {
    const page = await web.open('/claims?from=2022-99-99');
    expect(await page.getByRole('alert').textContent()).toContain('not as it should be');
    await page.getByRole('button', { name: /From 2022-99-99/u }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
  });
});
