import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/**
 * What keeps somebody from using a page: rules of accessibility that it breaks, in the theme that it has and in the dark one, and widths at which
 * it is cut. Nothing where all can use it.
 */
export async function hindrances(page: Page): Promise<string[]> {
  const found = await faults(new AxeBuilder({ page }));
  await page.emulateMedia({ colorScheme: 'dark' });
  // Only colours depend on the theme.
  const dark = await faults(new AxeBuilder({ page }).withRules('color-contrast'));
  return [...found, ...dark.map((fault) => `dark: ${fault}`), ...(await cut(page))];
}

async function faults(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function cut(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [390, 320, 768]) {
    await page.setViewportSize({ width, height: 844 });
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (beyond > 0) found.push(`${width} pixels wide: ${beyond} too many`);
  }
  return found;
}
