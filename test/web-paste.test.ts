import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';

const article = `أعلنت وزارة الدفاع الرومانية أن رومانيا تسلمت اليوم 12 مقاتلة من طراز F-16 من النرويج.

<img src=x onerror="document.title='hacked'"> <script>document.title='hacked'</script>`;

inBrowser('a pasted text', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  async function paste(page: Page, text: string): Promise<void> {
    await page.getByLabel('Text of the article').fill(text);
    await page.getByRole('button', { name: 'Read it' }).click();
  }

  test('is read into claims, shown as its letters, and kept only when asked', async () => {
    const page = await web.open('/paste');
    await page.getByLabel('Published on').fill('2024-11-28');
    await paste(page, article);
    const card = page.locator('.claim-card').first();
    await card.waitFor();
    expect(await card.textContent()).toMatch(/Norway.*Romania/u);
    expect(await page.locator('.article').textContent()).toContain(`<img src=x onerror="document.title='hacked'">`);
    expect(await page.locator('.article img, .article script').count()).toBe(0);
    expect(await page.title()).not.toContain('hacked');

    const empty = await web.open('/');
    expect(await empty.locator('.notice').textContent()).toContain('The register is empty');

    await page.getByRole('button', { name: 'Keep in the register' }).click();
    await page.waitForURL('**/documents/*');
    await settled(page);
    expect(await page.locator('.claim-card').first().textContent()).toMatch(/Norway.*Romania/u);
  });

  test('survives the way to its reading and back, and to other screens and back', async () => {
    const page = await web.open('/paste');
    const box = page.getByLabel('Text of the article');
    await paste(page, article);
    await page.locator('.claim-card').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.goBack();
    expect(await box.inputValue()).toBe(article);
    await page.goForward();
    await page.locator('.claim-card').first().waitFor();
    await page.getByRole('button', { name: 'Back to the text' }).click();
    await box.fill('نص لم يقرأ بعد');
    await page.getByRole('link', { name: 'Claims' }).click();
    await page.getByRole('link', { name: 'Paste a text' }).click();
    expect(await box.inputValue()).toBe('نص لم يقرأ بعد');
  });

  test('an example shows how it is done', async () => {
    const page = await web.open('/paste');
    await page.getByRole('button', { name: 'Read an example' }).click();
    await page.locator('.claim-card').first().waitFor();
    expect(await page.locator('.claim-card').count()).toBeGreaterThan(1);
  });

  test('without claims says so', async () => {
    const page = await web.open('/paste');
    await paste(page, 'فاز الفريق الأبيض على ضيفه بهدفين دون رد.');
    await page.getByText('No claims in this article').waitFor();
  });

  test('in another language is refused, and told that Isnad reads Arabic', async () => {
    const page = await web.open('/paste', { lang: 'ar' });
    const box = page.getByLabel('نص المقال');
    await box.fill('The minister said that the jets had been delivered.');
    await page.getByRole('button', { name: 'اقرأه' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('يقرأ إسناد العربية');
    expect(await box.inputValue()).toMatch(/^The minister/u);
  });

  test.each([
    ['of blanks alone', '  \n ', 'no text to read'],
    ['of over a mebibyte', `${'نص طويل. '.repeat(20)}\n`.repeat(4_000), 'too long'],
  ])('%s is refused in words, and stays in the box', async (_, text, said) => {
    const page = await web.open('/paste');
    const box = page.getByLabel('Text of the article');
    await box.evaluate((element, value) => Object.assign(element, { value }), text);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain(said);
    expect((await box.inputValue()) === text).toBe(true);
  });
});
