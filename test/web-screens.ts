import type { Page } from 'playwright-core';

/** Ids of what is in the register that is looked at. */
export interface Held {
  /** A document with claims, one of which is `claim`. */
  document: string;
  claim: string;
  /** A document without claims. */
  bare: string;
}

export interface Screen {
  name: string;
  path: (held: Held) => string;
  /** What is done before the screen is as it is meant. */
  prepare?: (page: Page) => Promise<unknown>;
  /** What is on show; unsaid: the whole page. While a list is open the rest is hidden from screen readers. */
  part?: string;
}

/** Every screen of the app, in the states that readers meet. */
export const screens: readonly Screen[] = [
  { name: 'documents', path: () => '/' },
  { name: 'a claim lit', path: ({ document, claim }) => `/documents/${document}#claim-${claim}` },
  { name: 'an article without claims', path: ({ bare }) => `/documents/${bare}` },
  { name: 'no such document', path: () => '/documents/none' },
  { name: 'claims', path: () => '/claims' },
  { name: 'claims filtered', path: () => '/claims?kind=transfer&kind=contact&recipient=EG' },
  {
    name: 'a claim opened in the table',
    path: () => '/claims?columns=reported,supplier,recipient,items,amounts,time,confidence,review',
    prepare: async (page) => {
      await page.locator('.claims-toggle').first().click();
      await page.locator('.passage').first().waitFor();
    },
  },
  {
    name: 'columns to choose from',
    path: () => '/claims',
    prepare: (page) => page.locator('.claims-columns').click(),
    part: '.menu',
  },
  { name: 'no claims', path: () => '/claims?words=zzz' },
  { name: 'sources', path: () => '/sources' },
  { name: 'who repeats whom', path: () => '/sources?tab=repeats', prepare: drawn },
  { name: 'a source', path: () => '/sources/outlet%3Amorning-post', prepare: drawn },
  { name: 'flows on a map', path: () => '/pictures', prepare: drawn },
  { name: 'suppliers by recipients', path: () => '/pictures?tab=matrix', prepare: drawn },
  { name: 'the network of parties', path: () => '/pictures?tab=network', prepare: drawn },
  { name: 'stages by year', path: () => '/pictures?tab=stages', prepare: drawn },
  { name: 'nothing to draw', path: () => '/pictures?recipient=NZ' },
  { name: 'deals', path: () => '/deals' },
  {
    name: 'deals filtered',
    path: () => '/deals?recipient=EG',
    prepare: (page) => page.locator('.facet-count').first().waitFor({ state: 'attached' }),
  },
  { name: 'no deals', path: () => '/deals?item=satellite' },
  {
    name: 'a deal',
    path: () => '/deals',
    prepare: async (page) => {
      await page.locator('.deals-link').first().click();
      await page.locator('.mark').first().click();
    },
  },
  { name: 'who stands behind a claim', path: ({ claim }) => `/origins/${claim}` },
  { name: 'search', path: () => '/search' },
  {
    name: 'documents found',
    path: () => '/search?q=مصر',
    prepare: (page) => page.locator('.found > li').first().waitFor(),
  },
  {
    name: 'names found',
    path: () => '/search?q=Egypt&in=names',
    prepare: (page) => page.locator('.found > li').first().waitFor(),
  },
  { name: 'add', path: () => '/add' },
  { name: 'no such import', path: () => '/add?import=none' },
  { name: 'paste', path: () => '/paste' },
  {
    name: 'paste read',
    path: () => '/paste',
    prepare: async (page) => {
      await page.locator('.button-link').click();
      await page.locator('.claim-card').first().waitFor();
    },
  },
  { name: 'review', path: () => '/review' },
  {
    name: 'a claim corrected',
    path: () => '/review?kind=transfer',
    prepare: async (page) => {
      await page.locator('.queue-said').waitFor();
      await page.keyboard.press('e');
      await page.locator('.claim-form').waitFor();
    },
  },
  {
    name: 'the keys of reviewing',
    path: () => '/review',
    prepare: async (page) => {
      await page.locator('.queue-said').waitFor();
      await page.keyboard.press('?');
      await page.locator('.dialog').waitFor();
    },
    part: '.modal',
  },
  { name: 'nothing to review', path: () => '/review?kind=policy' },
  { name: 'history', path: () => '/review/history' },
  { name: 'no deals to merge', path: () => '/review/merge' },
  { name: 'no users', path: () => '/account' },
  { name: 'no such page', path: () => '/nowhere' },
];

/** Waits until a picture is drawn. */
function drawn(page: Page): Promise<unknown> {
  return page.waitForSelector('.picture :is(svg, .matrix)');
}
