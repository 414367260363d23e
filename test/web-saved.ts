import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** What a saved picture holds, as a browser reads it. */
export interface SavedSvg {
  name: string;
  /** False where it is no XML. */
  isSound: boolean;
  width: number;
  /** All that is written in it, in order. */
  texts: string[];
  /** What hangs on the page that it is from: classes, styles, links. */
  hangsOn: string[];
}

export interface SavedPng {
  name: string;
  signature: string;
  width: number;
  height: number;
  /** How many different colours there are among points of the picture. */
  colours: number;
}

/** Saves the picture on the page as SVG and reads the file. */
export async function saveSvg(page: Page): Promise<SavedSvg> {
  const { name, bytes } = await saved(page, 'SVG');
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const foreign = [...file.querySelectorAll('style, script, a, [class], [style], [href]')];
    return {
      isSound: file.querySelector('parsererror') === null && file.documentElement.localName === 'svg',
      width: Number(file.documentElement.getAttribute('width')),
      texts: [...file.querySelectorAll('text')].map((element) => element.textContent ?? ''),
      hangsOn: foreign.map((element) => element.outerHTML.slice(0, 80)),
    };
  }, bytes.toString('utf8'));
  return { name, ...read };
}

/** Saves the picture on the page as PNG and looks at the file. */
export async function savePng(page: Page): Promise<SavedPng> {
  const { name, bytes } = await saved(page, 'PNG');
  const seen = await page.evaluate(async (base64) => {
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([data], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const points = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
    const colours = new Set<number>();
    for (let i = 0; i < points.length; i += 4) {
      colours.add(((points[i] ?? 0) << 16) | ((points[i + 1] ?? 0) << 8) | (points[i + 2] ?? 0));
    }
    return { width: bitmap.width, height: bitmap.height, colours: colours.size };
  }, bytes.toString('base64'));
  return { name, signature: bytes.subarray(0, 8).toString('hex'), ...seen };
}

async function saved(page: Page, format: 'SVG' | 'PNG'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.picture-save').getByText(format, { exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
