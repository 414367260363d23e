import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { DealList } from '../src/api/index.ts';
import { rafales } from './deal-fixture.ts';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { jets } from './web-fixture.ts';
import { hindrances } from './web-usable.ts';

const CONTRACT = 'daily-bayan-contract-2015-02-16';

inBrowser('deals', () => {
  let web: Web;
  let rafaleDeal: string;
  beforeAll(async () => {
    web = await openWeb([...rafales, jets]);
    const answer = await fetch(`${web.url}/api/deals?item=weapon:rafale`);
    rafaleDeal = ((await answer.json()) as DealList).deals[0]?.id ?? '';
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  /** The deals of the list, each by its first cell. */
  const rows = (page: Page) => page.locator('.deals tbody tr td:first-child').allTextContents();

  test('are listed with how far they are, who says how much, what stands behind them, and what is disputed', async () => {
    const page = await web.open('/deals');
    await page.locator('.deals tbody tr').first().waitFor();
    expect(await page.locator('.deals tbody tr').count()).toBe(3);
    const row = page.getByRole('row', { name: /Rafale/u });
    const told = plain(await row.locator('p, td').allTextContents());
    expect(told).toMatch(
      /France.*Egypt.*contract.*5\.2 billion euros contract, according to the French Ministry of Defence/u,
    );
    expect(told).toContain('5.9 billion euros');
    expect(told).toContain('5 reports in 5 documents');
    expect(told).toMatch(/16 Feb 2015 – 22 Jul 2015/u);
    expect(await row.locator('.badge-assertion').textContent()).toMatch(/price/u);
    expect(told, 'sums of two who disagree are not added up').not.toContain('11.1');
  });

  test('under filters, which the address holds', async () => {
    const page = await web.open('/deals');
    await page.getByRole('checkbox', { name: /^France/u }).check();
    await expect.poll(() => page.url()).toContain('supplier=state%3AFR');
    await expect.poll(() => rows(page)).toHaveLength(2);
    await page.getByLabel('Only disputed ones').check();
    await expect.poll(() => rows(page)).toEqual([expect.stringContaining('Rafale')]);
    const shared = await web.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await expect.poll(() => rows(shared)).toEqual(await rows(page));
    await shared.getByRole('button', { name: /Only disputed ones/u }).click();
    await expect.poll(() => rows(shared)).toHaveLength(2);
    await shared.getByRole('checkbox', { name: /^contract/u }).check();
    await expect.poll(() => shared.url()).toContain('stage=contract');
    await expect.poll(() => rows(shared)).toHaveLength(1);
    await shared.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rows(shared)).toHaveLength(3);
  });

  test('a question that nothing fits says what to do, one that cannot be asked is answered in words', async () => {
    const none = await web.open('/deals?item=tank');
    await none.getByRole('heading', { name: 'No deals match' }).waitFor();
    const amiss = await web.open('/deals?from=2022-02-02&to=2022-01-01');
    expect(await amiss.getByRole('alert').textContent()).toContain('not as it should be');
  });

  test('one has its stages, values and disputes, each with who reports it, and leads to their words', async () => {
    const page = await web.open('/deals');
    await page
      .getByRole('row', { name: /Rafale/u })
      .getByRole('link')
      .click();
    await page.getByRole('heading', { level: 1, name: 'Rafale combat aircraft from France to Egypt' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/deals/${rafaleDeal}`);
    const price = page.getByRole('row', { name: /5\.9 billion euros/u });
    expect(plain(await price.locator('td').allTextContents())).toMatch(
      /contract Harbour Gazette, citing unnamed sources/u,
    );
    const disputed = await page.locator('.dispute').allTextContents();
    expect(disputed).toHaveLength(3);
    expect(plain(disputed)).toMatch(/The price \(contract\) is disputed/u);
    await price.getByRole('link').click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/documents/${rafales[2]?.document.id}`);
    await page.locator('.claim-card[data-current]').waitFor();
  });

  test.each([
    ['en', 'ltr', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'rtl', 'ArrowLeft', 'ArrowRight'],
  ] as const)('the time line runs as one reads, and is walked by keyboard: %s', async (lang, direction, on, back) => {
    const page = await web.open(`/deals/${rafaleDeal}`, { lang });
    const marks = page.locator('.mark');
    // Four origins: who repeats the ministry makes no mark.
    expect(await marks.count()).toBe(4);
    const places = await marks.evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect().x));
    const [contract = 0, , delivery = 0] = places;
    expect(contract < delivery).toBe(direction === 'ltr');
    await marks.first().focus();
    const chosen = () => page.locator('.mark[aria-pressed="true"]').textContent();
    const first = await chosen();
    expect(await page.locator('.mark-card').textContent()).toContain('24');
    expect(await page.locator('.mark-repeats a').count()).toBe(1);
    await page.keyboard.press(on);
    expect(await chosen()).not.toBe(first);
    expect(await page.locator('.mark-card').textContent()).toContain('30');
    await page.keyboard.press(back);
    expect(await chosen()).toBe(first);
    await page.keyboard.press('End');
    expect(await page.locator('.mark-card .badge-assertion').count()).toBe(1);
    expect(await page.locator('.mark[tabindex="0"]').count()).toBe(1);
    await page.locator('.timeline-as-table > summary').click();
    expect(await page.locator('.timeline-as-table tbody tr').count()).toBe(4);
  });

  test('the tree shows who has it from whom, with the words on demand', async () => {
    const page = await web.open(`/deals/${rafaleDeal}`);
    const tree = page.locator('.origin-tree', { hasText: 'French Ministry of Defence' });
    const hanging = tree.locator('.branch .branch > li');
    expect(plain(await hanging.locator('.carrier > *').allTextContents())).toMatch(
      /Morning Post 17 Feb 2015 credits Daily Bayan/u,
    );
    await hanging.getByText('The words').click();
    const words = hanging.locator('.claim-words > p');
    await words.waitFor({ state: 'visible' });
    expect(await words.textContent()).toBe(rafales[1]?.document.text);
    await hanging.locator('.claim-words').getByRole('link').click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/documents/${rafales[1]?.document.id}`);
  });

  test('from a claim one gets to its origins and to its deal', async () => {
    const page = await web.open(`/documents/${rafales[0]?.document.id}`);
    await page.getByRole('link', { name: 'Deal and origins' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/origins/${CONTRACT}`);
    await page.locator('.origin-tree').first().waitFor();
    expect(await page.locator('.origin-tree').count()).toBe(2);
    await page.getByRole('link', { name: 'To its deal' }).click();
    await page.getByRole('heading', { level: 1, name: /Rafale/u }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/deals/${rafaleDeal}`);
  });

  test('what is not there is said to be not there', async () => {
    for (const path of ['/deals/none', '/origins/none']) {
      const page = await web.open(path);
      expect(await page.getByRole('alert').textContent()).toContain('not in the register');
      await page.context().close();
    }
  });

  test.each(['en', 'ar'] as const)('can be used by all, in both themes, and on a phone: %s', async (lang) => {
    for (const path of ['/deals', '/deals?supplier=FR&disputed=true', `/deals/${rafaleDeal}`, `/origins/${CONTRACT}`]) {
      const page = await web.open(path, { lang });
      const mark = page.locator('.mark').first();
      if (await mark.count()) await mark.click();
      expect(await hindrances(page), path).toEqual([]);
      await page.context().close();
    }
  });
});

inBrowser('a register without deals', () => {
  test('says how deals come about', async () => {
    const web = await openWeb([]);
    const page = await web.open('/deals');
    await page.getByRole('heading', { name: 'No deals yet' }).waitFor();
    expect(web.complaints()).toEqual([]);
    await web.close();
  });
});

/** Words in one line, without signs of direction. */
function plain(texts: readonly string[]): string {
  return texts
    .join(' ')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ');
}
