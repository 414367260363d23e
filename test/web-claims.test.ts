import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { ClaimList } from '../src/api/index.ts';
import type { Extraction } from '../src/model/index.ts';
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
    query.delete('columns');
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

  test('facets: values with their counts, several of one «or», of different ones «and»', async () => {
    const page = await web.open('/claims');
    const facet = (name: string) => page.getByRole('group', { name, exact: true });
    await facet('Kind').getByRole('checkbox', { name: 'Transfer 2' }).check();
    await expectRows(page, ['jets-delivered', 'radar-denied']);
    await facet('Kind').getByRole('checkbox', { name: 'Contact 1' }).check();
    await expect.poll(() => rows(page)).toHaveLength(3);
    await page.getByText('Category', { exact: true }).first().click();
    await facet('Category').getByRole('checkbox', { name: /Radar/iu }).check();
    await expectRows(page, ['radar-denied']);
    expect(new URL(page.url()).search).toBe('?lang=en&kind=transfer&kind=contact&category=radar');
    await facet('Kind')
      .getByRole('checkbox', { name: /Contact/u })
      .click();
    await expect.poll(() => new URL(page.url()).search).toBe('?lang=en&kind=transfer&category=radar');
  });

  test.each([
    ['Supplier', /France/u, 'supplier=state%3AFR', ['radar-denied']],
    ['Origin', /the article itself/u, 'origin=own-voice', ['visit-planned']],
    ['Origin', /مصادر عسكرية/u, 'origin=anonymous%3Amilitary-sources', ['jets-delivered']],
    ['Source in the chain', /Bayan/u, 'source=outlet%3Adaily-bayan', ['jets-delivered']],
    ['Year', /2016/u, 'year=2016', ['visit-planned', 'jets-delivered', 'radar-denied']],
    ['How it is put', /denied/u, 'assertion=denied', ['radar-denied']],
    ['Reviewed', /not reviewed/u, 'review=unreviewed', ['visit-planned', 'jets-delivered', 'radar-denied']],
  ] as const)('%s: %s, by keyboard alone', async (name, value, query, ids) => {
    const page = await web.open('/claims');
    const details = page.locator('details.facet', { has: page.getByText(name, { exact: true }) }).first();
    if ((await details.getAttribute('open')) === null) {
      await details.locator('summary').focus();
      await page.keyboard.press('Enter');
    }
    await page.getByRole('group', { name, exact: true }).getByRole('checkbox', { name: value }).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => page.url()).toContain(query);
    await expect.poll(async () => (await rows(page)).toSorted()).toEqual(ids.toSorted());
    expect((await answer(page)).toSorted()).toEqual(ids.toSorted());
  });

  test('a row opens its words and its chain in place, and closes again', async () => {
    const page = await web.open('/claims?kind=transfer&supplier=US', { lang: 'ar' });
    const toggle = page.getByRole('button', { name: 'عرض كلماته' });
    await toggle.focus();
    await page.keyboard.press('Enter');
    await page.locator('.passage mark').waitFor();
    expect(await page.locator('.passage mark').textContent()).toMatch(/^قالت صحيفة.*F-16 Block 52.*دولار\.$/u);
    expect(await page.locator('.passage').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.claims-open .chain').textContent()).toContain('البيان اليومي');
    expect(new URL(page.url()).pathname).toBe('/claims');
    await toggle.press('Enter');
    expect(await page.locator('.passage').count()).toBe(0);
  });

  test('columns are chosen by the reader and kept in the address', async () => {
    const page = await web.open('/claims?kind=transfer');
    const heads = () => page.locator('.claims th').allTextContents();
    expect(await heads()).toEqual(['Reported', 'Kind', 'Origin', 'Outlet', 'Published']);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Supplier' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Outlet' }).click();
    await page.keyboard.press('Escape');
    expect(await heads()).toEqual(['Reported', 'Kind', 'Supplier', 'Origin', 'Published']);
    expect(new URL(page.url()).searchParams.get('columns')).toBe('reported,stage,supplier,origin,published');
    await page.reload();
    await settled(page);
    expect(await heads()).toEqual(['Reported', 'Kind', 'Supplier', 'Origin', 'Published']);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
    expect(await heads()).toContain('Supplier');
  });

  test('words and days, and the browser’s back button', async () => {
    const page = await web.open('/claims');
    await page.getByRole('searchbox', { name: 'Words' }).fill('GM-403');
    await page.keyboard.press('Enter');
    await expectRows(page, ['radar-denied']);
    await page.getByRole('button', { name: 'Clear all' }).click();
    await expect.poll(() => rows(page)).toHaveLength(3);
    expect(await page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('');
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

inBrowser('a long table of claims', () => {
  const documents = 250;
  let web: Web;
  beforeAll(async () => {
    web = await openWeb(Array.from({ length: documents }, (_, n) => copyOf(jets, n)));
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test.each(['en', 'ar'] as const)('is scrolled to its end without a blank: %s', { timeout: 60_000 }, async (lang) => {
    const page = await web.open('/claims', { lang });
    const table = page.locator('.claims');
    await expect.poll(() => table.getAttribute('aria-rowcount')).toBe(String(3 * documents + 1));
    for (let screens = 0; screens < 200; screens++) {
      const { blank, drawn, atEnd } = await page.evaluate(() => {
        window.scrollBy(0, window.innerHeight);
        return new Promise<{ blank: boolean; drawn: number; atEnd: boolean }>((resolve) => {
          // What is there once the browser has drawn twice is what a reader sees.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              const box = document.querySelector('.claims')?.getBoundingClientRect();
              const middle = (box?.left ?? 0) + (box?.width ?? 0) / 2;
              const seen = [0.25, 0.5, 0.75].map((part) =>
                document.elementFromPoint(middle, part * window.innerHeight),
              );
              resolve({
                blank: seen.some((element) => element?.closest('.claims-gap') != null),
                drawn: document.querySelectorAll('.claims-row').length,
                atEnd: document.querySelector(`[data-index="${749}"]`) !== null,
              });
            }),
          );
        });
      });
      expect(blank, `after ${screens} screens`).toBe(false);
      expect(drawn).toBeLessThan(90);
      if (atEnd) return;
    }
    throw new Error('the end was not reached');
  });
});

function copyOf(reading: Extraction, n: number): Extraction {
  const id = `${n}`.padStart(32, '0');
  return {
    ...reading,
    document: { ...reading.document, id },
    claims: reading.claims.map((claim) => ({ ...claim, id: `${claim.id}-${n}` })),
  };
}
