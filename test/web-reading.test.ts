import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { jets } from './web-fixture.ts';

const { text } = jets.document;
const address = `/documents/${jets.document.id}`;

/** Runs of text that are lit in one way, joined where they touch. */
async function lit(page: Page, selector: string): Promise<string[]> {
  const pieces = await page.$$eval(selector, (spans) =>
    spans.map((span) => ({
      start: Number(span.getAttribute('data-start')),
      end: Number(span.getAttribute('data-end')),
      shown: span.textContent ?? '',
    })),
  );
  const runs: { end: number; shown: string }[] = [];
  for (const { start, end, shown } of pieces) {
    expect(shown).toBe(text.slice(start, end));
    const last = runs.at(-1);
    if (last?.end === start) Object.assign(last, { end, shown: last.shown + shown });
    else runs.push({ end, shown });
  }
  return runs.map(({ shown }) => shown);
}

const words = (page: Page) => lit(page, '.article [data-lit="trigger"]');
const sentences = (page: Page) => lit(page, '.article [data-lit]');
const card = (page: Page, name: RegExp) => page.getByRole('article', { name });

const delivered = [
  'صحيفة «البيان اليومي»',
  'مصادر عسكرية مطلعة',
  'مصر',
  '14 مارس 2016',
  'مقاتلات من طراز F-16 Block 52',
  'الولايات المتحدة',
  '1.3 مليار دولار',
];
const denied = ['وزارة الدفاع الفرنسية', 'باريس', 'منظومة رادار من طراز GM-403', 'مصر'];
const evidence = (id: string) =>
  jets.claims.find((claim) => claim.id === id)?.evidence.map(({ start, end }) => text.slice(start, end));

inBrowser('the reading page', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([jets]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test('sets the article right to left in either language and marks what it names', async () => {
    for (const lang of ['en', 'ar'] as const) {
      const page = await web.open(address, { lang });
      const article = page.locator('.article');
      expect(await article.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
      expect(await page.locator('html').getAttribute('dir')).toBe(lang === 'ar' ? 'rtl' : 'ltr');
      const shown = await page.$$eval('.article [data-start]', (spans) =>
        spans.map((span) => span.textContent).join(''),
      );
      expect(shown).toBe(text.replace(/\n+/gu, ''));
      const styles = await page.$$eval('.legend [data-mark]', (marks) =>
        marks.map((mark) => getComputedStyle(mark).textDecorationStyle),
      );
      expect(new Set(styles).size, 'each kind of mark has a line of its own').toBe(5);
      expect(await page.locator('[data-mark="weapon"]', { hasText: 'GM-403' }).count()).toBe(1);
    }
  });

  test.each([1440, 390])('marks stand on their letters and nowhere else, %i pixels wide', async (width) => {
    const page = await web.open(address, { lang: 'ar', width });
    const marks = await page.$$eval('.article [data-mark]', (spans) =>
      spans.map((span) => {
        span.scrollIntoView({ block: 'center' });
        const range = document.createRange();
        range.selectNodeContents(span);
        const selection = window.getSelection();
        selection?.removeAllRanges();
        selection?.addRange(range);
        const selected = selection?.toString() ?? '';
        // Each letter, where it is drawn: what lies under its middle has to be the mark itself.
        const letters = [...(span.textContent ?? '')].map((_, at) => {
          range.setStart(span.firstChild as Node, at);
          range.setEnd(span.firstChild as Node, at + 1);
          const { left, top, width, height } = range.getBoundingClientRect();
          return width < 1 || document.elementFromPoint(left + width / 2, top + height / 2) === span;
        });
        const [start, end] = ['data-start', 'data-end'].map((name) => Number(span.getAttribute(name)));
        return { start, end, selected, onItsLetters: letters.every(Boolean) };
      }),
    );
    const all = marks.map(({ selected }) => selected).join('');
    for (const words of ['F-16 Block 52', 'GM-403', '1.3 مليار دولار', 'صحيفة «البيان اليومي»'])
      expect(all).toContain(words);
    for (const { start, end, selected, onItsLetters } of marks) {
      expect(selected).toBe(text.slice(start, end));
      expect(onItsLetters, selected).toBe(true);
    }
  });

  test('keeps Latin names and digits in their place of the line', async () => {
    const page = await web.open(address);
    const order = await page.evaluate(() => {
      const box = (words: string) => {
        const walker = document.createTreeWalker(document.querySelector('.article') as Element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.textContent?.indexOf(words) ?? -1;
          if (start === -1) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + words.length);
          return range.getBoundingClientRect();
        }
        throw new Error(`«${words}» is not shown`);
      };
      return [box('GM-403').right <= box('رادار').left, box('470').right <= box('المدى').left];
    });
    expect(order).toEqual([true, true]);
  });

  test('says each claim and draws its chain from the origin to the page', async () => {
    const page = await web.open(address);
    await expect(page.locator('.claim-said').allTextContents()).resolves.toEqual([
      expect.stringMatching(/^According to Daily Bayan.*the United States delivered 8 F-16.*Egypt.*1\.3 billion/u),
      expect.stringMatching(/denied/u),
      expect.stringMatching(/^The Morning Post reports that.*Egypt/u),
    ]);
    const chain = card(page, /delivered/u)
      .getByRole('list')
      .getByRole('listitem');
    await expect(chain.allTextContents()).resolves.toEqual([
      expect.stringMatching(/^unnamed source: .*مصادر عسكرية مطلعة.* reports$/u),
      'Daily Bayan reports',
      'Morning Post',
    ]);
    const arabic = await web.open(address, { lang: 'ar' });
    expect(await arabic.locator('.claim-said').first().textContent()).toMatch(
      /^أُفيد بتسليم الولايات المتحدة 8 طائرات/u,
    );
  });

  test('lights exactly the words of the claim that is pointed at', async () => {
    const page = await web.open(address);
    expect(await sentences(page)).toEqual([]);
    await card(page, /delivered/u).hover();
    expect(await words(page)).toEqual(delivered);
    expect(await sentences(page)).toEqual(evidence('jets-delivered'));
    await card(page, /denied/u).hover();
    expect(await words(page)).toEqual(denied);
    expect(await sentences(page)).toEqual(evidence('radar-denied'));
    await page.mouse.move(5, 5);
    expect(await sentences(page)).toEqual([]);
  });

  test('lights the claim whose words are pointed at, and a click keeps it in the address', async () => {
    const page = await web.open(address);
    const radar = page.locator('[data-mark="weapon"]', { hasText: 'GM-403' });
    await radar.hover();
    expect(await page.locator('.claim-card[data-lit]').allTextContents()).toEqual([expect.stringContaining('GM-403')]);
    await radar.click();
    expect(new URL(page.url()).hash).toBe('#claim-radar-denied');
    await page.mouse.move(5, 5);
    expect(await words(page)).toEqual(denied);
    await page.reload();
    await settled(page);
    expect(await words(page)).toEqual(denied);
  });

  test('is walked through by keyboard alone', async () => {
    const page = await web.open(address);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-card') ?? null);
    for (let presses = 0; presses < 30 && (await focused()) === null; presses++) await page.keyboard.press('Tab');
    expect(await focused()).toBe('0');
    expect(await words(page)).toEqual(delivered);
    expect(await card(page, /delivered/u).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await page.keyboard.press('ArrowDown');
    expect([await focused(), new URL(page.url()).hash]).toEqual(['1', '#claim-radar-denied']);
    expect(await words(page)).toEqual(denied);
    await page.keyboard.press('j');
    expect(await focused()).toBe('2');
    await page.keyboard.press('ArrowDown');
    expect(await focused(), 'the last claim is the last').toBe('2');
    await page.keyboard.press('k');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('0');
  });

  test('walks from the top of the page by arrow keys, whatever the mouse rests on', async () => {
    const page = await web.open(address);
    await card(page, /Morning Post reports/u).hover();
    await page.keyboard.press('ArrowDown');
    expect(await words(page)).toEqual(delivered);
  });

  test('runs no script but its own', async () => {
    const page = await web.open(address);
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = "document.title = 'hacked'";
      document.body.append(script);
      return document.title;
    });
    expect(ran).toContain('القاهرة');
    await page.context().close();
    expect(web.complaints().join(' ')).toContain('script-src');
  });

  test('shows markup in an article as its letters', async () => {
    const page = await web.open(address);
    expect(await page.locator('.article').textContent()).toContain(
      "<script>document.title='hacked'</script> <b>ثم سكت</b>",
    );
    expect(await page.title()).toContain('القاهرة');
    expect(await page.locator('.article b, .article script').count()).toBe(0);
  });

  test('brings far words into view on a phone', async () => {
    const page = await web.open(address, { width: 390 });
    await card(page, /Morning Post reports/u).tap();
    const last = page.locator('.article [data-lit]').last();
    await expect
      .poll(() =>
        last.evaluate((element) => {
          const pane = element.closest('[data-pane]')?.getBoundingClientRect();
          const box = element.getBoundingClientRect();
          return pane !== undefined && box.top >= pane.top && box.bottom <= pane.bottom;
        }),
      )
      .toBe(true);
  });
});
