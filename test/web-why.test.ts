import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readDocument } from '../src/pipeline/index.ts';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { jets } from './web-fixture.ts';

const text = `اشترت مصر من فرنسا 24 طائرة رافال في فبراير 2015.

وتسلّمت القاهرة ثلاث طائرات رافال في يوليو 2015.

وحذرت واشنطن أنقرة من شراء صواريخ باتريوت.`;
const deal = readDocument({ text, publishedAt: '2016-01-10' });
const address = `/documents/${deal.document.id}`;

/** Requests for explanations that a page has made. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/explain|explanation/u.test(request.url()))
      asked.push(`${request.method()} ${new URL(request.url()).pathname}`);
  });
  return asked;
}

const why = (page: Page, place: number) =>
  page
    .locator('.claim-card')
    .nth(place)
    .locator('.why', { has: page.locator('summary', { hasText: /^(?:Why|السبب)$/u }) });

/** Goes on by the tab key until it comes to a line of that name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 12; stops++) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === name) return;
  }
  throw new Error(`the tab key does not come to «${name}»`);
}
const left = (page: Page) => page.locator('.reading-claims > .why');

inBrowser('why a claim was read', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([deal, jets]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test('is asked for once, when somebody first wants to know', async () => {
    const page = await web.open(address);
    const asked = askedBy(page);
    await page.reload();
    await settled(page);
    expect(asked).toEqual([]);
    await why(page, 0).getByText('Why').click();
    await why(page, 0).getByRole('listitem').first().waitFor();
    await why(page, 1).getByText('Why').click();
    await left(page).getByText('Read but not claimed').click();
    await left(page).getByRole('listitem').first().waitFor();
    expect(asked).toEqual([`GET /api${address}/explanation`]);
  });

  test('names the word, what told each party, and the sentence that one was taken from', async () => {
    const page = await web.open(address);
    await why(page, 1).getByText('Why').click();
    await why(page, 1).getByRole('listitem').first().waitFor();
    const told = (await why(page, 1).locator('.why-told').textContent())?.replace(/[\u2068\u2069]/gu, '');
    expect(told).toContain('Transfer, set off by “وتسلّمت”');
    expect(told).toContain('recipient: Egypt (subject of “وتسلّمت”)');
    expect(told).toContain('supplier: France, from another sentence on the same deal');
    expect(await why(page, 1).locator('blockquote').textContent()).toBe(text.split('\n')[0]);
  });

  test('lists what was read and not claimed, each word in its sentence with what was missing', async () => {
    for (const [lang, title, missing] of [
      ['en', 'Read but not claimed', 'Somebody warns of it'],
      ['ar', 'قُرئ ولم يُعدّ خبرًا', 'هناك من يحذر منه'],
    ] as const) {
      const page = await web.open(address, { lang });
      await left(page).getByText(title).click();
      const item = left(page).getByRole('listitem').first();
      expect(await item.textContent()).toContain(missing);
      expect(await item.locator('mark').textContent()).toBe('شراء');
      expect(await item.locator('blockquote').getAttribute('dir')).toBe('rtl');
      expect(await left(page).getByRole('listitem').count()).toBe(1);
    }
  });

  test('opens by keyboard, on the card that one has walked to', async () => {
    const page = await web.open(address);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await tabTo(page, 'Why');
    await page.keyboard.press('Enter');
    await why(page, 1).getByRole('listitem').first().waitFor();
    expect(await why(page, 0).getAttribute('open')).toBeNull();
    await tabTo(page, 'Read but not claimed');
    await page.keyboard.press('Enter');
    await left(page).getByRole('listitem').first().waitFor();
  });

  test.each(['en', 'ar'] as const)(
    'can be used by all, in both themes and on a phone: %s',
    { timeout: 60_000 },
    async (lang) => {
      const page = await web.open(address, { lang });
      for (const one of [why(page, 0), left(page)]) {
        await one.locator('summary').click();
        await one.getByRole('listitem').first().waitFor();
      }
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 844 });
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
    },
  );

  test('of an article that is not kept', async () => {
    const page = await web.open('/paste');
    await page.getByLabel('Text of the article').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
    await why(page, 0).getByText('Why').click();
    await why(page, 0).getByRole('listitem').first().waitFor();
  });

  test('says so where the engine reads the article otherwise now', async () => {
    const page = await web.open(`/documents/${jets.document.id}`);
    await why(page, 0).getByText('Why').click();
    await why(page, 0).getByText('reads differently').waitFor();
  });

  test('says that the server does not answer, and asks again', async () => {
    const page = await web.open(address);
    await web.stop();
    await why(page, 0).getByText('Why').click();
    await why(page, 0).getByRole('alert').waitFor();
    await web.start();
    await why(page, 0).getByRole('button', { name: 'Try again' }).click();
    await why(page, 0).getByRole('listitem').first().waitFor();
  });
});
