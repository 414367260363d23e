import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWeb, type Web } from './web-browser.ts';
import { football, jets } from './web-fixture.ts';
import { type Held, screens } from './web-screens.ts';

const held: Held = { document: jets.document.id, claim: 'jets-delivered', bare: football.document.id };

inBrowser('every screen', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([jets, football]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test.each(['en', 'ar'] as const)('can be used by all, in both themes: %s', { timeout: 180_000 }, async (lang) => {
    for (const { name, path, prepare, part = 'html' } of screens) {
      const page = await web.open(path(held), { lang, theme: 'light' });
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
    for (const { name, path, prepare } of screens.filter((screen) => screen.part === undefined)) {
      const page = await web.open(path(held), { lang, width: 390 });
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
