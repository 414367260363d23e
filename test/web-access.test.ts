import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWeb, type Web } from './web-browser.ts';
import { football, jets } from './web-fixture.ts';

interface Screen {
  name: string;
  path: string;
  /** What is done before the screen is as it is meant. */
  prepare?: (page: Page) => Promise<unknown>;
  /** What is on show; unsaid: the whole page. While a list is open the rest is hidden from screen readers. */
  part?: string;
}

const screens: readonly Screen[] = [
  { name: 'documents', path: '/' },
  { name: 'a claim lit', path: `/documents/${jets.document.id}#claim-jets-delivered` },
  { name: 'an article without claims', path: `/documents/${football.document.id}` },
  { name: 'no such document', path: '/documents/none' },
  { name: 'claims', path: '/claims' },
  { name: 'claims filtered', path: '/claims?kind=transfer&kind=contact&recipient=EG' },
  {
    name: 'a claim opened in the table',
    path: '/claims?columns=reported,supplier,recipient,items,amounts,time,confidence,review',
    prepare: async (page) => {
      await page.locator('.claims-toggle').first().click();
      await page.locator('.passage').waitFor();
    },
  },
  {
    name: 'columns to choose from',
    path: '/claims',
    prepare: (page) => page.locator('.claims-columns').click(),
    part: '.menu',
  },
  { name: 'no claims', path: '/claims?words=zzz' },
  { name: 'paste', path: '/paste' },
  {
    name: 'paste read',
    path: '/paste',
    prepare: async (page) => {
      await page.locator('.button-link').click();
      await page.locator('.claim-card').first().waitFor();
    },
  },
  { name: 'no such page', path: '/nowhere' },
];

inBrowser('every screen', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([jets, football]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test.each(['en', 'ar'] as const)('can be used by all, in both themes: %s', { timeout: 180_000 }, async (lang) => {
    for (const { name, path, prepare, part = 'html' } of screens) {
      const page = await web.open(path, { lang, theme: 'light' });
      await prepare?.(page);
      expect(await faults(new AxeBuilder({ page }).include(part)), name).toEqual([]);
      // Only colours depend on the theme.
      await page.emulateMedia({ colorScheme: 'dark' });
      const colours = new AxeBuilder({ page }).include(part).withRules('color-contrast');
      expect(await faults(colours), `${name}, dark`).toEqual([]);
      await page.context().close();
    }
  });

  test.each(['en', 'ar'] as const)('fits phones and tablets: %s', { timeout: 180_000 }, async (lang) => {
    for (const { name, path, prepare } of screens.filter((screen) => screen.name !== 'columns to choose from')) {
      const page = await web.open(path, { lang, width: 390 });
      await prepare?.(page);
      for (const width of [390, 320, 768]) {
        await page.setViewportSize({ width, height: 844 });
        const beyond = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(beyond, `${name}, ${width} pixels wide`).toBe(0);
      }
      await page.context().close();
    }
  });
});

/** What axe finds against the rules of accessibility: each rule with the elements that break it. */
async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
