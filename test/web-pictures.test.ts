import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pictured } from '../src/store/pictures.test-fixture.ts';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { savePng, saveSvg } from './web-saved.ts';

const tabs = ['map', 'matrix', 'network', 'stages'] as const;
const PNG = '89504e470d0a1a0a';

inBrowser('pictures', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb(pictured);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  /** Opens a picture and waits until it is drawn. */
  async function open(path: string, look: Parameters<Web['open']>[1] = {}): Promise<Page> {
    const page = await web.open(path, look);
    await page.waitForSelector('.picture :is(svg, .matrix)');
    return page;
  }

  const said = (page: Page) => page.locator('.map-list a').allTextContents();
  const query = (page: Page) => {
    const { searchParams, pathname } = new URL(page.url());
    searchParams.delete('lang');
    return `${pathname}?${searchParams}`;
  };

  describe('the map', () => {
    test('has its flows in a list, which points at arrows and leads to their claims', async () => {
      const page = await open('/pictures');
      expect((await said(page)).slice(0, 2)).toEqual([
        expect.stringMatching(/^United States →to Egypt3 reports$/u),
        expect.stringMatching(/^France →to Egypt2 reports$/u),
      ]);
      const first = page.locator('.map-list a').first();
      await first.focus();
      expect(await page.locator('.map-flow[data-chosen="this"]').getAttribute('data-index')).toBe('0');
      expect(await page.locator('.map-flow[data-chosen="other"]').count()).toBe(5);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claims/u);
      await settled(page);
      expect(query(page)).toBe('/claims?supplier=US&recipient=EG');
      await expect.poll(() => page.locator('.claims tbody tr').count()).toBe(3);
    });

    test('an arrow leads there, too', async () => {
      const page = await open('/pictures?recipient=EG');
      await page.locator('.map-flow[data-index="1"] .map-head').click();
      await page.waitForURL(/\/claims\?/u);
      expect(query(page)).toBe('/claims?supplier=FR&recipient=EG');
    });

    test('counts what is asked for, and the address says so', async () => {
      const page = await open('/pictures');
      await page.getByRole('radio', { name: 'deals' }).check();
      await expect.poll(() => said(page)).toContain('United States →to Egypt1 deal');
      expect(query(page)).toBe('/pictures?count=deals');
      expect(await page.locator('.picture-about').first().textContent()).toContain('Counted are deals');
      await page.reload();
      await settled(page);
      await expect.poll(() => said(page)).toHaveLength(5);
    });

    test('says in Arabic what it says in English, and its names have the right direction', async () => {
      const page = await open('/pictures?recipient=EG', { lang: 'ar' });
      expect(await said(page)).toEqual(['الولايات المتحدة ←إلى مصر3 أخبار', 'فرنسا ←إلى مصرخبران']);
      const labels = page.locator('.map-drawing text');
      expect((await labels.allTextContents()).toSorted()).toEqual(['الولايات المتحدة', 'فرنسا', 'مصر']);
      expect(await labels.first().getAttribute('direction')).toBe('rtl');
    });
  });

  test('the filters of the claims are those of the pictures, and stay with them', async () => {
    const page = await open('/pictures?kind=transfer&recipient=EG&tab=matrix');
    expect(await page.locator('.matrix tbody th').allTextContents()).toEqual(['United States', 'France']);
    expect(await page.locator('.chip').allTextContents()).toHaveLength(2);
    await page.locator('.chip', { hasText: 'Recipient' }).click();
    await expect.poll(() => page.locator('.matrix tbody th').count()).toBe(5);
    expect(query(page)).toBe('/pictures?tab=matrix&kind=transfer');
    await page.getByRole('tab', { name: 'Stages by year' }).click();
    await page.waitForSelector('.plot');
    expect(query(page)).toBe('/pictures?tab=stages&kind=transfer');
  });

  test('where nothing fits, it says what to do', async () => {
    const page = await web.open('/pictures?kind=transfer&recipient=NZ');
    expect(await page.locator('.notice').textContent()).toContain('There is nothing to draw');
    await page.locator('.notice').getByRole('link').click();
    await page.waitForSelector('.map-drawing');
  });

  describe('the matrix', () => {
    test.each([
      ['en', 'ArrowRight'],
      ['ar', 'ArrowLeft'],
    ] as const)('in %s is walked by keyboard', async (lang, ahead) => {
      const page = await open('/pictures?tab=matrix&party=US', { lang });
      const at = () =>
        page.evaluate(() => document.activeElement?.getAttribute('aria-label')?.replace(/[\u2068\u2069]/gu, ''));
      await page.locator('.matrix-frame').focus();
      await page.keyboard.press('Tab');
      const [first, second] =
        lang === 'en'
          ? ['United States to Egypt: 3 reports', 'United States to Saudi Arabia: 1 report']
          : ['من الولايات المتحدة إلى مصر: 3 أخبار', 'من الولايات المتحدة إلى السعودية: خبر واحد'];
      expect(await at()).toBe(first);
      await page.keyboard.press(ahead);
      expect(await at()).toBe(second);
      await page.keyboard.press('Home');
      expect(await at()).toBe(first);
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/claims\?/u);
      expect(query(page)).toBe('/claims?supplier=US&recipient=EG&party=US');
    });
  });

  describe('the network', () => {
    test.each(['en', 'ar'] as const)('in %s has labels that do not lie over each other', async (lang) => {
      const page = await open('/pictures?tab=network', { lang });
      const boxes = await page.$$eval('.network-drawing text', (labels) =>
        labels.map((label) => label.getBoundingClientRect().toJSON() as DOMRect),
      );
      expect(boxes.length).toBeGreaterThan(8);
      for (const [i, a] of boxes.entries()) {
        for (const b of boxes.slice(i + 1)) {
          const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top + 4 || b.bottom <= a.top + 4;
          expect(apart, JSON.stringify([a, b])).toBe(true);
        }
      }
    });

    test('has a table, whose parties lead to their claims', async () => {
      const page = await open('/pictures?tab=network');
      await page.getByText('Table', { exact: true }).click();
      const rows = page.locator('.picture-table tbody tr');
      expect(await rows.first().textContent()).toBe('EgyptFrance3');
      await rows.first().getByRole('link', { name: 'France' }).click();
      await page.waitForURL(/\/claims\?/u);
      expect(query(page)).toBe('/claims?party=state%3AFR');
      await settled(page);
      expect(await page.locator('.chip').first().textContent()).toContain('France');
    });
  });

  test.each([
    ['en', 1],
    ['ar', -1],
  ] as const)('the years of the stages run in %s as one reads', async (lang, way) => {
    const page = await open('/pictures?tab=stages', { lang });
    const places = await page.$$eval('.plot text', (texts) =>
      texts.map((text) => ({ said: text.textContent, x: text.getBoundingClientRect().x })),
    );
    const at = (year: string) => places.find(({ said: words }) => words === year)?.x ?? Number.NaN;
    expect(Math.sign(at('2022') - at('2019'))).toBe(way);
    expect(await page.locator('.picture style').count()).toBe(0);
    await page.locator('.picture-table summary').click();
    expect(await page.locator('.picture-table tbody tr').count()).toBe(7);
  });

  describe.each(['en', 'ar'] as const)('saved in %s', (lang) => {
    test.each(tabs)('%s', async (tab) => {
      const page = await open(`/pictures?tab=${tab}&kind=transfer&count=deals`, { lang });
      const title = await page.locator('.picture h2').textContent();
      const svg = await saveSvg(page);
      expect(svg.name).toMatch(new RegExp(`^isnad-${tab}-\\d{4}-\\d{2}-\\d{2}\\.svg$`, 'u'));
      expect(svg).toMatchObject({ isSound: true, hangsOn: [] });
      expect(svg.texts[0]).toBe(title);
      const words = svg.texts.join(' ');
      const [counted, filter, foot, party] =
        lang === 'en'
          ? ['Counted are deals', 'Kind: Transfer', 'Isnad', tab === 'stages' ? 'contract' : 'Egypt']
          : ['المعدود هو الصفقات', 'النوع: نقل أسلحة', 'إسناد', tab === 'stages' ? 'عقد' : 'مصر'];
      for (const part of [counted, filter, foot, party]) expect(words).toContain(part);
      if (tab === 'matrix') expect(svg.texts).toContain(await page.locator('.matrix-corner').textContent());
      const png = await savePng(page);
      expect(png.signature).toBe(PNG);
      expect(png.width).toBeCloseTo(svg.width * 2, -1);
      expect(png.colours).toBeGreaterThan(10);
    });
  });

  describe.each(['en', 'ar'] as const)('in %s', (lang) => {
    test.each(tabs)('%s has no faults that axe finds, in both themes, and fits a phone', async (tab) => {
      const page = await open(`/pictures?tab=${tab}`, { lang });
      await page.locator('.picture-table summary').click();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      }
      await page.setViewportSize({ width: 390, height: 844 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
        .toBeLessThanOrEqual(0);
    });
  });

  test('nothing of maps, charts and networks is fetched before a picture is looked at', async () => {
    const marks = { map: 'fitExtent', network: 'barnesHutOptimize', charts: '--plot-background' };
    const page = await web.open('/');
    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.js') ? [name] : [])),
    );
    const texts = await Promise.all(scripts.map(async (address) => (await fetch(address)).text()));
    for (const mark of Object.values(marks))
      expect(
        texts.some((text) => text.includes(mark)),
        mark,
      ).toBe(false);
  });
});
