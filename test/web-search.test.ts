import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rafales } from './deal-fixture.ts';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { football, jets } from './web-fixture.ts';
import { hindrances } from './web-usable.ts';

inBrowser('search', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([...rafales, jets, football]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  const found = (page: Page) => page.locator('.found > li');
  const marked = (page: Page) => page.locator('.found mark').allTextContents();

  test.each(['en', 'ar'] as const)(
    'is found from every screen, asked by keyboard, and kept in the address: %s',
    async (lang) => {
      const page = await web.open('/', { lang });
      await page.getByRole('link', { name: lang === 'en' ? 'Search' : 'بحث', exact: true }).click();
      await page.getByRole('searchbox').fill('رافال "5.9 مليار"');
      await page.keyboard.press('Enter');
      await expect.poll(() => found(page).count()).toBe(1);
      expect(await marked(page)).toEqual(['رافال', '5.9 مليار']);
      expect(await page.locator('.found-words').getAttribute('dir')).toBe('rtl');
      await page.reload();
      await settled(page);
      await expect.poll(() => found(page).count()).toBe(1);
      expect(await page.getByRole('searchbox').inputValue()).toBe('رافال "5.9 مليار"');
      await found(page).locator('.found-title').click();
      await expect.poll(() => new URL(page.url()).pathname).toBe(`/documents/${rafales[2]?.document.id}`);
    },
  );

  test('looks among claims, which lead to their sentence and their deal', async () => {
    const page = await web.open('/search?q=Rafale');
    await expect.poll(() => found(page).count()).toBe(5);
    await page.getByRole('navigation', { name: 'Where to look' }).getByRole('link', { name: 'Claims' }).click();
    await expect.poll(() => page.url()).toContain('in=claims');
    await expect.poll(() => found(page).locator('.badge').count()).toBeGreaterThanOrEqual(5);
    expect(await found(page).getByRole('link', { name: 'Deal and origins' }).count()).toBe(5);
    await found(page).locator('.found-title', { hasText: '30' }).click();
    await page.locator('.claim-card[data-current]').waitFor();
  });

  test('looks among names in both scripts, which lead to what is reported of them', async () => {
    const page = await web.open('/search?q=france&in=names');
    await expect.poll(() => found(page).count()).toBeGreaterThan(0);
    const state = found(page).filter({ hasText: 'فرنسا' }).first();
    expect(await state.locator('mark').allTextContents()).toContain('France');
    await state.getByRole('link', { name: 'Deals as supplier' }).click();
    await page.getByRole('heading', { level: 1, name: 'Deals' }).waitFor();
    await expect.poll(() => page.locator('.deals tbody tr').count()).toBe(2);
  });

  test('says what to do where nothing is asked, nothing fits, or it cannot be asked', async () => {
    const page = await web.open('/search');
    await page.getByRole('heading', { name: 'What are you looking for?' }).waitFor();
    await page.getByRole('searchbox').fill('zzz');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
    await page.getByRole('searchbox').fill('***');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('not as it should be');
    await page.goBack();
    await page.getByRole('heading', { name: 'Nothing fits' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('zzz');
  });

  test('shows text as text', async () => {
    const page = await web.open('/search?q=القراء');
    await expect.poll(() => found(page).count()).toBe(1);
    expect(await page.locator('.found-words').textContent()).toContain('<script>');
    expect(await page.title()).not.toBe('hacked');
  });

  test.each(['en', 'ar'] as const)('can be used by all, in both themes, and on a phone: %s', async (lang) => {
    for (const path of ['/search', '/search?q=Rafale', '/search?q=Rafale&in=claims', '/search?q=France&in=names']) {
      const page = await web.open(path, { lang });
      if (path.includes('q=')) await found(page).first().waitFor();
      expect(await hindrances(page), path).toEqual([]);
      await page.context().close();
    }
  });
});
