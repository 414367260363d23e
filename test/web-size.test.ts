import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inBrowser, openWeb, type Web } from './web-browser.ts';
import { jets } from './web-fixture.ts';

/** Script that the reading page may fetch before it is read, in bytes as they are sent. */
const READING = 250_000;

inBrowser('the first load', () => {
  let web: Web;
  beforeAll(async () => {
    web = await openWeb([jets]);
  });
  afterAll(() => web.close());

  test('of the reading page keeps within its measure, and fetches neither engine nor pictures', async () => {
    const page = await web.open(`/documents/${jets.document.id}`);
    await page.locator('.claim-card').first().waitFor();
    await page.waitForLoadState('networkidle');
    const fetched = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const scripts = await Promise.all(fetched.filter((name) => name.endsWith('.js')).map(sizeOf));
    const sum = scripts.reduce((total, { bytes }) => total + bytes, 0);
    expect(sum, scripts.map(({ name, bytes }) => `${name} ${bytes}`).join('\n')).toBeLessThan(READING);
    expect(sum).toBeGreaterThan(20_000);
    expect(scripts.filter(({ name }) => /engine|picture|plot|map|network|graphology|d3/iu.test(name))).toEqual([]);
  });
});

async function sizeOf(name: string): Promise<{ name: string; bytes: number }> {
  const answer = await fetch(name);
  return { name: new URL(name).pathname, bytes: gzipSync(new Uint8Array(await answer.arrayBuffer())).length };
}
