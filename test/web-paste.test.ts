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

  test('leaves the machine only when it is kept', async () => {
    const page = await web.open('/paste');
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await paste(page, 'أعلنت وزارة الدفاع الرومانية أن رومانيا تسلمت أمس عشر دبابات من النرويج.');
    await page.locator('.claim-card').first().waitFor();
    await page.locator('.claim-card').first().getByText('Why').click();
    await page.locator('.why-told p').first().waitFor();
    expect(sent.filter((request) => !request.startsWith('GET'))).toEqual([]);
    await page.getByRole('button', { name: 'Keep in the register' }).click();
    await page.waitForURL('**/documents/*');
    expect(sent.filter((request) => !request.startsWith('GET'))).toEqual(['POST /api/documents']);
  });

  test('is read in the browser as the server reads it', async () => {
    const page = await web.open('/paste');
    await paste(page, article);
    await page.locator('.claim-card').first().waitFor();
    const here = await page.locator('.claim-said').allTextContents();
    await page.getByRole('button', { name: 'Keep in the register' }).click();
    await page.waitForURL('**/documents/*');
    await settled(page);
    expect(here).not.toEqual([]);
    expect(await page.locator('.claim-said').allTextContents()).toEqual(here);
  });

  test.each([
    ['a text', 'article.txt', Buffer.from(article)],
    [
      'a saved page',
      'page.html',
      Buffer.from(`<!doctype html><html><body><h1>خبر</h1><p>${article}</p></body></html>`),
    ],
  ])('may be %s that is opened from this machine', async (_, name, buffer) => {
    const page = await web.open('/paste');
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
    await expect.poll(() => page.getByLabel('Text of the article').inputValue()).toContain('تسلمت');
    await page.getByRole('button', { name: 'Read it' }).click();
    expect(await page.locator('.claim-card').first().textContent()).toMatch(/Norway.*Romania/u);
  });

  test('may be a file that is dropped; what is no text is refused in words', async () => {
    const page = await web.open('/paste');
    await drop(page, 'photo.png', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
    expect(await page.getByRole('alert').textContent()).toContain('This file is no text');
    await drop(page, 'article.txt', [...Buffer.from(article)]);
    await expect.poll(() => page.getByLabel('Text of the article').inputValue()).toBe(article);
    expect(await page.getByRole('alert').count()).toBe(0);
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

function drop(page: Page, name: string, bytes: number[]): Promise<void> {
  return page.locator('.paste-form').evaluate(
    (form, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(file.bytes)], file.name));
      form.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, bytes },
  );
}
