import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';

const jets = 'أعلنت وزارة الدفاع الرومانية أن رومانيا تسلمت اليوم 12 مقاتلة من طراز F-16 من النرويج.';
const boats = 'وقعت مصر عقدا مع فرنسا لشراء أربعة زوارق دورية.';

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

inBrowser('what is added', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  async function choose(page: Page, button: string, files: ReturnType<typeof file>[]): Promise<void> {
    const dialog = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: button }).click();
    await (await dialog).setFiles(files);
  }

  /** The counts that the page shows, by their names. */
  const counts = (page: Page) =>
    page.$$eval('.add-counts > div', (all) =>
      Object.fromEntries(
        all.map((one) => [one.querySelector('dt')?.textContent, one.querySelector('dd')?.textContent]),
      ),
    );

  test('from an empty register: the examples, each of which says what it is', async () => {
    const page = await web.open('/');
    await page.getByRole('button', { name: 'Add example articles' }).click();
    await page.getByText('Done.').waitFor();
    expect(await counts(page)).toMatchObject({ read: '8', added: '8', failed: '0' });
    const titles = await page.locator('.add-documents a').allTextContents();
    expect(titles).toHaveLength(8);
    for (const title of titles) expect(title).toMatch(/^مثال مختلق: /u);
    await page.getByRole('link', { name: 'To the documents', exact: true }).click();
    await settled(page);
    expect(await page.locator('.documents tbody tr').count()).toBe(8);
    await page.getByRole('link', { name: /المروحيات/u }).click();
    await page.locator('.claim-card').first().waitFor();
    expect(await page.locator('.article').textContent()).toContain('ولم يقع شيء مما فيه');
  });

  test.each([
    ['en', 'Choose files', 'It holds no text.', 'already there', 'Done.'],
    ['ar', 'اختر ملفات', 'ليس فيه نص.', 'موجود من قبل', 'انتهت الإضافة.'],
  ] as const)(
    'as files, with what failed and why, and again after a reload: %s',
    async (lang, button, why, present, done) => {
      const page = await web.open('/add', { lang });
      const text = `${jets} ${lang}`;
      const files = [file('jets.txt', text), file('again.txt', text), file('empty.txt', ''), file('odd.json', '{')];
      await choose(page, button, files);
      await page.getByText(done).waitFor();
      const failed = await page.locator('.add-failures li').allTextContents();
      expect(failed).toHaveLength(2);
      expect(failed[0]).toContain('empty.txt');
      if (lang === 'ar') expect(failed[0]).toContain(why);
      expect((await counts(page))[present]).toBe('1');
      const before = await counts(page);
      await page.reload();
      await page.getByText(done).waitFor();
      expect(await counts(page)).toEqual(before);
      const axe = await new AxeBuilder({ page }).analyze();
      expect(axe.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.locator('.add-documents a').first().click();
      await page.locator('.claim-card').first().waitFor();
    },
  );

  test('by dropping a folder and a file on the page: what we read of the folder, and of its folders', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'isnad-drop-'));
    mkdirSync(join(folder, 'news', '2023'), { recursive: true });
    writeFileSync(join(folder, 'news', 'boats.txt'), boats);
    writeFileSync(join(folder, 'news', 'photo.png'), 'no text');
    writeFileSync(join(folder, 'news', '2023', 'none.txt'), '');
    writeFileSync(join(folder, 'jets.txt'), `${jets} من ملف.`);
    const page = await web.open('/add');
    const zone = await page.locator('.add-zone').boundingBox();
    const [x, y] = [(zone?.x ?? 0) + 20, (zone?.y ?? 0) + 20];
    const data = { items: [], files: [join(folder, 'news'), join(folder, 'jets.txt')], dragOperationsMask: 1 };
    const browser = await page.context().newCDPSession(page);
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await browser.send('Input.dispatchDragEvent', { type, x, y, data });
    }
    await page.getByText('Done.').waitFor();
    expect(await counts(page)).toMatchObject({ added: '2', failed: '1' });
    expect(await page.locator('.add-failure-name').allTextContents()).toEqual(['news/2023/none.txt']);
    rmSync(folder, { recursive: true });
  });

  test('by address: what is not on the public internet is named as refused', async () => {
    const page = await web.open('/add');
    const box = page.getByLabel('Addresses, one a line');
    await box.focus();
    await page.keyboard.type('http://127.0.0.1/article\nftp://example.org/x');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Done.').waitFor();
    const failed = await page.locator('.add-failures li').allTextContents();
    expect(failed).toHaveLength(2);
    expect(failed[0]).toMatch(/127\.0\.0\.1.*not on the public internet/u);
  });

  test('is cancelled, and what was kept stays', async () => {
    const page = await web.open('/add');
    const lines = Array.from({ length: 3000 }, (_, i) => JSON.stringify({ text: `${jets} ${boats} العدد ${i}.` }));
    await choose(page, 'Choose files', [file('many.jsonl', lines.join('\n'))]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled.').waitFor();
    const { read, added } = await counts(page);
    expect(Number(read?.replace(',', ''))).toBeLessThan(3000);
    expect(added).toBe(read);
  });

  test('an import that nobody knows says where to go', async () => {
    const page = await web.open('/add?import=none');
    await page.getByRole('alert').waitFor();
    await page.getByRole('link', { name: 'Add more' }).click();
    await page.getByRole('button', { name: 'Choose a folder' }).waitFor();
  });
});
