import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import ar from '../web/messages/ar/index.ts';
import en from '../web/messages/en/index.ts';
import { PASSWORD, signedIn } from './signed-in.ts';
import { inBrowser, type Look, openWeb, settled, type Web } from './web-browser.ts';
import { jets } from './web-fixture.ts';

const words = { en, ar };

let web: Web;

/** A page at `path`, after signing in there by the keyboard. */
async function openAs(name: string, path: string, look: Look = {}): Promise<Page> {
  const page = await web.open(path, look);
  await page.locator('input[autocomplete=username]').focus();
  await page.keyboard.type(name);
  await page.keyboard.press('Tab');
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await page.locator('.account-button').waitFor();
  await settled(page);
  return page;
}

async function faults(page: Page): Promise<string[]> {
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

async function isWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

inBrowser('a register with users', () => {
  beforeAll(async () => {
    web = await openWeb([jets], async (register) => {
      await signedIn(register, 'هدى', 'admin');
      await signedIn(register, 'Sami', 'read');
    });
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test.each(['en', 'ar'] as const)('asks who one is, and then shows what was asked for: %s', async (lang) => {
    const t = words[lang];
    const page = await web.open('/claims?kind=transfer', { lang });
    expect(await page.locator('h1').textContent()).toBe(t['signIn.title']);
    expect(await page.title()).toContain(t['signIn.title']);
    expect(await faults(page)).toEqual([]);
    await page.getByLabel(t['signIn.name']).fill('sami');
    await page.getByLabel(t['signIn.password']).fill('not-the-password');
    await page.getByRole('button', { name: t['signIn.do'] }).click();
    expect(await page.getByRole('alert').textContent()).toContain(t['problem.wrong-password']);
    expect(await faults(page)).toEqual([]);
    await page.getByLabel(t['signIn.password']).fill(PASSWORD);
    await page.keyboard.press('Enter');
    await page.locator('.account-button').waitFor();
    await settled(page);
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/claims?kind=transfer&lang=${lang}`);
    await page.getByRole('cell').first().waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.context().close();
  });

  test.each(['en', 'ar'] as const)('says who is signed in, and lets them go: %s', async (lang) => {
    const t = words[lang];
    const page = await openAs('Sami', '/', { lang, width: 390 });
    await page.locator('.account-button').focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('menu', { name: 'Sami' });
    await menu.waitFor();
    expect(await menu.getByRole('menuitem').allTextContents()).toEqual([t['account.title'], t['account.signOut']]);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: t['signIn.title'] }).waitFor();
    expect(await page.locator('.account-button').count()).toBe(0);
    await page.reload();
    await settled(page);
    expect(await page.locator('h1').textContent()).toBe(t['signIn.title']);
    await page.context().close();
  });

  test('shows the page to sign in where a session is over, and keeps the place', async () => {
    const page = await openAs('Sami', `/documents/${jets.document.id}`);
    await page.context().clearCookies();
    await page.locator('.header-nav a', { hasText: en['nav.claims'] }).click();
    await page.locator('h1', { hasText: en['signIn.title'] }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/claims');
    await page.context().close();
  });

  test.each(['en', 'ar'] as const)('lets one make a token, which is shown once, and revoke it: %s', async (lang) => {
    const t = words[lang];
    const page = await openAs('Sami', '/account', { lang });
    await page.getByLabel(t['tokens.name']).fill('سكربت nightly');
    await page.getByRole('button', { name: t['tokens.add'] }).click();
    const token = (await page.locator('.account-token').textContent()) ?? '';
    expect(token).toMatch(/^isnad_[A-Za-z]{40}$/u);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: t['tokens.copy'] }).click();
    await page.getByText(t['tokens.copied'], { exact: true }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
    expect(await faults(page)).toEqual([]);
    const ask = () => fetch(`${web.url}/api/stats`, { headers: { authorization: `Bearer ${token}` } });
    expect((await ask()).status).toBe(200);
    await page.reload();
    await settled(page);
    expect(await page.locator('main').textContent()).not.toContain(token);
    await page.locator('.account-action button').first().click();
    const dialog = page.getByRole('alertdialog');
    expect(await dialog.textContent()).toContain('سكربت nightly');
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect((await ask()).status).toBe(200);
    await page.locator('.account-action button').first().click();
    await dialog.getByRole('button', { name: t['tokens.revoke'] }).click();
    await page.getByText(t['tokens.none']).waitFor();
    expect((await ask()).status).toBe(401);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await isWide(page), String(width)).toBe(false);
    }
    await page.context().close();
  });

  test.each(['en', 'ar'] as const)('lets an admin look after people: %s', async (lang) => {
    const t = words[lang];
    const page = await openAs('هدى', '/', { lang });
    await page.locator('.account-button').click();
    await page.getByRole('menuitem', { name: t['people.title'] }).click();
    await page.locator('h1', { hasText: t['people.title'] }).waitFor();
    const form = page.locator('form');
    await form.getByLabel(t['signIn.name']).fill(`Rima ${lang}`);
    await form.getByLabel(t['people.password']).fill('password12');
    await form.getByRole('button').click();
    expect(await page.getByRole('alert').textContent()).toContain(t['problem.weak-password']);
    await form.getByLabel(t['people.password']).fill(PASSWORD);
    await form.getByLabel(t['people.role'], { exact: true }).selectOption('review');
    await form.getByRole('button').click();
    const row = page.getByRole('row').filter({ hasText: `Rima ${lang}` });
    await row.waitFor();
    expect(await row.locator('select').inputValue()).toBe('review');
    expect(await faults(page)).toEqual([]);
    await row.locator('select').selectOption('read');
    const other = await openAs(`rima ${lang}`, '/account', { lang });
    expect(await other.locator('.account-self').textContent()).toContain(t['role.may.read']);
    await row.getByRole('button').click();
    await page.getByRole('alertdialog').getByRole('button', { name: t['people.remove'] }).click();
    await row.waitFor({ state: 'detached' });
    await other.reload();
    await settled(other);
    expect(await other.locator('h1').textContent()).toBe(t['signIn.title']);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      expect(await isWide(page), String(width)).toBe(false);
    }
    await Promise.all([page, other].map((one) => one.context().close()));
  });

  test('shows readers nothing that changes what is there, and no people', async () => {
    const article = await openAs('Sami', `/documents/${jets.document.id}#claim-jets-delivered`);
    await article.locator('.claim-card[data-current] .claim-review').waitFor();
    expect(await article.locator('.claim-actions').count()).toBe(0);
    const places = await article.locator('.header-nav a').allTextContents();
    expect([
      places.includes(en['nav.claims']),
      places.includes(en['nav.review']),
      places.includes(en['nav.add']),
    ]).toEqual([true, false, false]);
    await article.context().close();
    const page = await openAs('Sami', '/people');
    expect(await page.getByRole('alert').textContent()).toContain(en['problem.not-allowed']);
    expect(await page.locator('form, table').count()).toBe(0);
    await page.context().close();
  });

  test.each(['en', 'ar'] as const)('takes another password, and ends other sessions: %s', async (lang) => {
    const t = words[lang];
    const [page, other] = [await openAs('Sami', '/account', { lang }), await openAs('Sami', '/', { lang })];
    const change = async (current: string, password: string) => {
      await page.getByLabel(t['password.current']).fill(current);
      await page.getByLabel(t['password.new']).fill(password);
      await page.getByRole('button', { name: t['password.do'] }).click();
    };
    await change('not-the-password', `${PASSWORD}-2`);
    expect(await page.getByRole('alert').textContent()).toContain(t['problem.wrong-password']);
    await change(PASSWORD, PASSWORD);
    await page.getByText(t['password.done']).waitFor();
    await other.reload();
    await settled(other);
    expect(await other.locator('h1').textContent()).toBe(t['signIn.title']);
    await Promise.all([page, other].map((one) => one.context().close()));
  });
});

inBrowser('a register without users', () => {
  beforeAll(async () => {
    web = await openWeb([jets]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test.each(['/account', '/people'])('asks nobody, and says at %s how it gets users', async (path) => {
    const page = await web.open(path);
    expect(await page.locator('.notice').textContent()).toContain('isnad user add');
    expect(await page.locator('.account-button').count()).toBe(0);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });
});
