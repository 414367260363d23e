import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { football, jets } from './web-fixture.ts';

inBrowser('the list of documents', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([jets, football]);
  });
  afterAll(() => web.close());
  afterEach(() => expect(web.complaints()).toEqual([]));

  test('says title, outlet, day and number of claims; what is unknown is said to be', async () => {
    const page = await web.open('/');
    const cells = await page.$$eval('.documents tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(cells).toHaveLength(2);
    expect(cells).toContainEqual([jets.document.title, 'Morning Post', '15 Mar 2016', '3 claims']);
    expect(cells).toContainEqual([football.document.text, 'unknown', 'no date', 'no claims']);
    await page.getByRole('link', { name: /القاهرة تتسلم/u }).click();
    await settled(page);
    expect(new URL(page.url()).pathname).toBe(`/documents/${jets.document.id}`);
    expect(await page.title()).toContain('القاهرة تتسلم');
    await page.goBack();
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
  });

  test('speaks the language of the address, keeps the one chosen, and turns round with it', async () => {
    const page = await web.open('/', { lang: 'ar' });
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.getByRole('row', { name: /القاهرة تتسلم/u }).textContent()).toContain('3 أخبار');
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('dir')).toBe('ltr');
    expect(new URL(page.url()).search).toBe('?lang=en');
    await page.goto(`${web.url}/`);
    await page.getByRole('heading', { name: 'Documents' }).waitFor();
  });

  test('takes the colours of the machine until others are chosen', async () => {
    const page = await web.open('/', { theme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await page.getByRole('button', { name: /Colours/u }).click();
    const light = await ground();
    expect(light).not.toBe(dark);
    await page.reload();
    await settled(page);
    expect(await ground()).toBe(light);
  });

  test('an unknown document and an unknown page say where to go', async () => {
    const gone = await web.open('/documents/none');
    expect(await gone.getByRole('alert').textContent()).toContain('not in the register');
    await gone.getByRole('link', { name: 'To the documents', exact: true }).click();
    await gone.locator('.documents').waitFor();
    const nowhere = await web.open('/nowhere');
    expect(await nowhere.locator('.notice').textContent()).toContain('There is no such page');
  });

  test('a malformed address is a page that is not there', async () => {
    const page = await web.open('/documents/%E0%A4%A');
    expect(await page.locator('.notice').count()).toBe(1);
  });

  test('says that the server is gone, and goes on once it is back', async () => {
    const page = await web.open('/');
    await web.stop();
    await page.getByRole('link', { name: 'Claims' }).click();
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('does not answer');
    await web.start();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('.claims-row').first().waitFor();
    expect(await page.locator('.claims-row').count()).toBe(3);
  });

  test('says so of a screen that was open before, too', async () => {
    const page = await web.open('/claims');
    await page.locator('.claims-row').first().waitFor();
    await page.getByRole('link', { name: 'Documents', exact: true }).click();
    await settled(page);
    await web.stop();
    await page.getByRole('link', { name: 'Claims' }).click();
    await page.getByRole('checkbox', { name: /Transfer/u }).click();
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.textContent()).toContain('does not answer');
    await web.start();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.claims-row').count()).toBe(2);
  });
});
