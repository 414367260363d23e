import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pictured } from '../src/store/pictures.test-fixture.ts';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { savePng, saveSvg } from './web-saved.ts';

inBrowser('sources', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb(pictured);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  const cells = (page: Page) =>
    page.$$eval('.sources tbody tr', (rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent).join(' ')),
    );

  test('outlets and origins, by the number that is asked for', async () => {
    const page = await web.open('/sources');
    expect((await cells(page)).slice(0, 3)).toEqual([
      'The North 4 3 1 2 1 0 0',
      'The East 3 1 0 0 0 1 1',
      'The South 3 1 0 0 1 2 0',
    ]);
    await page.getByRole('button', { name: 'Reports that end in it' }).click();
    await expect.poll(async () => (await cells(page))[0]).toMatch(/^unnamed source: .*2 0 0 0 0$/u);
    expect(new URL(page.url()).search).toBe('?lang=en&by=origin');
    const sorted = page.locator('th[aria-sort="descending"]');
    expect(await sorted.allTextContents()).toEqual(['Reports that end in it']);
  });

  test('numbers lead to their claims', async () => {
    const page = await web.open('/sources');
    await page
      .getByRole('row', { name: /The North/u })
      .getByRole('link', { name: '3', exact: true })
      .click();
    await page.waitForURL(/\/claims\?/u);
    await settled(page);
    await expect.poll(() => page.locator('.claims tbody tr').count()).toBe(3);
  });

  test('the filters hold on the page of one, too', async () => {
    const page = await web.open('/sources?recipient=EG');
    await page.getByRole('link', { name: 'The South' }).click();
    await page.waitForURL(/\/sources\/outlet/u);
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe('The South');
    expect(await page.locator('.source-count').allTextContents()).toEqual(['2', '0', '0', '0', '0', '2', '0', '0']);
    expect(await page.locator('.sources-pairs section').first().locator('tbody tr').allTextContents()).toEqual([
      'The North12',
      expect.stringMatching(/^The East10$|^unnamed source/u),
      expect.stringMatching(/^The East10$|^unnamed source/u),
    ]);
    await page.waitForSelector('.plot');
    expect(await page.locator('.newest-claims li').count()).toBe(2);
    await page.getByRole('link', { name: 'All sources' }).click();
    await page.waitForURL(/\/sources\?/u);
    expect(new URL(page.url()).searchParams.get('recipient')).toBe('EG');
  });

  test('over time by year and by month, saved as files', async () => {
    const page = await web.open('/sources/outlet%3Anorth');
    await page.waitForSelector('.plot');
    await page.locator('.picture-table summary').click();
    const rows = page.locator('.picture-table tbody tr');
    expect(await rows.allTextContents()).toEqual(['202021', '202120']);
    await page.getByRole('button', { name: 'Month by month' }).click();
    await expect.poll(() => rows.allTextContents()).toEqual(['2020-0120', '2020-0201', '2021-0520']);
    expect(new URL(page.url()).searchParams.get('per')).toBe('month');
    expect(await saveSvg(page)).toMatchObject({
      isSound: true,
      hangsOn: [],
      texts: expect.arrayContaining(['Over time']),
    });
    expect((await savePng(page)).signature).toBe('89504e470d0a1a0a');
  });

  test.each(['en', 'ar'] as const)('who repeats whom, in %s, leads to the reports', async (lang) => {
    const page = await web.open('/sources?tab=repeats', { lang });
    const names = lang === 'en' ? ['The South', 'The North'] : ['صحيفة الجنوب', 'صحيفة الشمال'];
    const cell = page.locator('.matrix a').filter({ hasText: '1' });
    expect(await cell.count()).toBe(7);
    const svg = await saveSvg(page);
    expect(svg).toMatchObject({ isSound: true, hangsOn: [] });
    expect(svg.texts).toEqual(expect.arrayContaining(names));
    await page.locator(`.matrix a[title="${names[0]} – ${names[1]}"]`).click();
    await page.waitForURL(/\/claims\?/u);
    await settled(page);
    expect(new URL(page.url()).search).toContain('outlet=outlet%3Asouth&source=outlet%3Anorth');
    await expect.poll(() => page.locator('.claims tbody tr').count()).toBe(1);
  });

  test('one that nobody names is not there', async () => {
    const page = await web.open('/sources/outlet%3Anobody');
    expect(await page.locator('.notice').textContent()).toContain('That is not in the register');
  });

  describe.each(['en', 'ar'] as const)('in %s', (lang) => {
    test.each(['/sources', '/sources?tab=repeats', '/sources/outlet%3Anorth', '/sources?kind=attack'])(
      '%s has no faults that axe finds, in both themes, and fits a phone',
      async (path) => {
        const page = await web.open(path, { lang });
        if (path.includes('north')) await page.waitForSelector('.plot');
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
        }
        await page.setViewportSize({ width: 390, height: 844 });
        await expect
          .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
          .toBeLessThanOrEqual(0);
      },
    );
  });
});
