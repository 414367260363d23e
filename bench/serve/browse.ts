import { chromium, type Page } from 'playwright-core';
import { quantile } from '../measure.ts';
import type { Row } from './row.ts';

/** Milliseconds: opening the table to its first rows, a filter to its new rows. */
const FLOOR = { open: 1000, filter: 300 };
const TIMES = 7;
const SCREENS = 60;
const flags = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'];

/** What is to be seen in the first row under a filter, so that its new rows are told from the old ones. */
const filters = [
  'kind=attack',
  'supplier=state%3AFR',
  'category=submarine',
  'year=2010',
  'recipient=state%3AEG&kind=transfer',
];

/** Opens the table of claims in a Chromium, filters it and scrolls it. Medians; the browser's first visit is not counted. */
export async function browse(url: string, executablePath: string): Promise<Row[]> {
  const browser = await chromium.launch({ executablePath, args: flags });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await opened(page, url);
  const open = [];
  for (let k = 0; k < TIMES; k++) open.push(await opened(page, url));
  const filtered = [];
  for (const filter of filters) filtered.push(await rowsUnder(page, filter));
  await opened(page, url);
  const blanks = await blanksWhileScrolling(page);
  await browser.close();
  return [
    timed('the table of claims, opened to its first rows', open, FLOOR.open),
    timed('a filter set, to its new rows', filtered, FLOOR.filter),
    {
      what: `${SCREENS} screens scrolled, one after the other`,
      measured: `${blanks} with a blank`,
      floor: 'none blank',
      kept: blanks === 0,
    },
  ];
}

async function opened(page: Page, url: string): Promise<number> {
  const started = performance.now();
  await page.goto(`${url}/claims?lang=en`, { waitUntil: 'commit' });
  await page.waitForSelector('.claims-row', { state: 'attached' });
  return performance.now() - started;
}

/** Goes to a filter within the app, as a click on a facet does, and waits for rows that answer it. */
function rowsUnder(page: Page, filter: string): Promise<number> {
  return page.evaluate(async (query) => {
    const started = performance.now();
    window.history.pushState(null, '', `/claims?lang=en&${query}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    const main = () => document.querySelector('.claims-main');
    while (main()?.getAttribute('aria-busy') !== 'true' && performance.now() - started < 5000)
      await new Promise(requestAnimationFrame);
    while (main()?.getAttribute('aria-busy') === 'true' || document.querySelector('.claims-row') === null)
      await new Promise(requestAnimationFrame);
    return performance.now() - started;
  }, filter);
}

/** Screens on which a gap stood where rows belong, after the browser had drawn twice. */
async function blanksWhileScrolling(page: Page): Promise<number> {
  let blanks = 0;
  for (let screen = 0; screen < SCREENS; screen++) {
    const isBlank = await page.evaluate(async () => {
      window.scrollBy(0, window.innerHeight);
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      const seen = document.elementFromPoint(window.innerWidth * 0.6, window.innerHeight / 2);
      return seen?.closest('.claims-gap') != null;
    });
    if (isBlank) blanks++;
    // A reader looks at a screen before the next.
    await page.waitForTimeout(150);
  }
  return blanks;
}

function timed(what: string, times: number[], floor: number): Row {
  times.sort((a, b) => a - b);
  const median = quantile(times, 0.5);
  return {
    what,
    measured: `median ${median.toFixed(0)} ms, slowest ${(times.at(-1) ?? Number.NaN).toFixed(0)} ms`,
    floor: `≤ ${floor} ms`,
    kept: median <= floor,
  };
}
