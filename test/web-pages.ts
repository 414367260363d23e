import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type RunningServer, startServer } from '../src/api/index.ts';
import type { Extraction } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { keepExtraction } from '../src/pipeline/keep-extraction.ts';
import { openMemoryRegister, type Register } from '../src/store/index.ts';
import { findChromium } from './machine.ts';

const webRoot = join(import.meta.dirname, '../dist/web');
const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export interface Look {
  lang?: 'en' | 'ar';
  theme?: 'light' | 'dark';
  /** CSS pixels; under 600 the page is a phone's. */
  width?: number;
}

export interface Web {
  url: string;
  /** What is served, for tests that look at what was kept or change it behind the page's back. */
  register: Register;
  /** A page in a profile of its own, at `path`, once it has settled. */
  open(path: string, look?: Look): Promise<Page>;
  /** What pages complained of since the last call: console errors, exceptions, breaches of the content policy, missing files. */
  complaints(): string[];
  stop(): Promise<void>;
  /** Serves again at the same address. */
  start(): Promise<void>;
  close(): Promise<void>;
}

/**
 * The built app in a real Chromium, served by the real server over a register that holds `readings`; `prepare` does to the register what
 * else is to be done before.
 */
export async function openWeb(
  readings: readonly Extraction[],
  prepare?: (register: Register) => Promise<unknown>,
): Promise<Web> {
  if (!existsSync(join(webRoot, 'index.html'))) throw new Error('The app is not built: npm run build');
  const register = await openMemoryRegister();
  for (const reading of readings) await keepExtraction(register, reading);
  await prepare?.(register);
  let server: RunningServer = await startServer({ register, readDocument, webRoot, port: 0 });
  const { url } = server;
  const browser = await chromium.launch({ executablePath: findChromium() as string, args: flags });
  let heard: string[] = [];

  return {
    url,
    register,
    open: (path, look = {}) => openPage(browser, url, path, look, (complaint) => heard.push(complaint)),
    complaints() {
      const complaints = heard;
      heard = [];
      return complaints;
    },
    stop: () => server.close(),
    async start() {
      server = await startServer({ register, readDocument, webRoot, port: Number(new URL(url).port) });
    },
    async close() {
      await browser.close();
      await server.close();
      await register.close();
    },
  };
}

async function openPage(
  browser: Browser,
  base: string,
  path: string,
  { lang = 'en', theme = 'light', width = 1440 }: Look,
  complain: (complaint: string) => void,
): Promise<Page> {
  const phone = width < 600;
  const options: BrowserContextOptions = { viewport: { width, height: phone ? 844 : 900 }, colorScheme: theme };
  const context = await browser.newContext({ ...options, hasTouch: phone, reducedMotion: 'reduce' });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`content policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (entry) => {
    // That the API says no is a matter of the test; a file that is missing is heard of below.
    if (entry.type() === 'error' && !entry.text().startsWith('Failed to load resource')) complain(entry.text());
  });
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400 && !pathname.startsWith('/api/')) complain(`${response.status()} ${pathname}`);
  });
  const address = new URL(path, base);
  if (!address.searchParams.has('lang')) address.searchParams.set('lang', lang);
  await page.goto(address.href);
  await settled(page);
  return page;
}

/** Waits until a screen shows what it has to show. */
export async function settled(page: Page): Promise<void> {
  await page.waitForSelector('#main :is(h1, .notice)', { state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.loading') === null);
  await page.evaluate(() => document.fonts.ready);
}
