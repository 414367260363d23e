import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Claim, Extraction } from '../src/model/index.ts';
import { updateDeals } from '../src/pipeline/deals/index.ts';
import { keepExtraction } from '../src/pipeline/keep-extraction.ts';
import { inBrowser, openWeb, settled, type Web } from './web-browser.ts';
import { jets } from './web-fixture.ts';

const address = `/documents/${jets.document.id}`;
const delivered = 'jets-delivered';

/** The queue has the claims in the order of the engine: all are as sure as each other. */
const inQueue = ['visit-planned', delivered, 'radar-denied'];

inBrowser('reviewing', () => {
  let web: Web;
  beforeEach(async () => {
    web = await openWeb([jets]);
  });
  afterEach(async () => {
    expect(web.complaints()).toEqual([]);
    await web.close();
  });

  const states = async () => {
    const claims = await web.register.reviewedClaims(jets.document.id);
    return Object.fromEntries(claims.map(({ claim, review }) => [claim.id, review.state]));
  };
  const claim = async (id: string) => (await web.register.claimRows([id]))[0]?.claim as Claim;
  const openQueue = async (look: Parameters<Web['open']>[1] = {}, path = '/review') => {
    const page = await web.open(path, look);
    await page.locator('.queue-said').waitFor();
    return page;
  };
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName);

  test.each([
    ['en', /^According to .*Egypt/u, /2 decided/u],
    ['ar', /^أُفيد/u, /قراران/u],
  ] as const)('goes through the queue by keyboard alone: %s', async (lang, sentence, progress) => {
    const page = await openQueue({ lang });
    await page.keyboard.press('j');
    expect(await page.locator('.queue-said').textContent()).toMatch(sentence);
    expect(await page.locator('.queue-context').evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
    const marked = await page.locator('.queue-context [data-lit="trigger"]').allTextContents();
    expect(marked.join(' ')).toContain('F-16 Block 52');
    await page.keyboard.press('k');
    await page.keyboard.press('a');
    await page.keyboard.press('r');
    await expect.poll(() => page.locator('.sitting').textContent()).toMatch(progress);
    await expect.poll(states).toMatchObject({ [inQueue[0] as string]: 'accepted', [delivered]: 'rejected' });
    await page.keyboard.press('u');
    await expect.poll(states).toMatchObject({ [delivered]: 'unreviewed' });
    expect(await page.locator('.queue-line[aria-current]').count()).toBe(1);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    // While it is open, the keys of the page do nothing.
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await states()).toMatchObject({ [delivered]: 'unreviewed' });
  });

  test('takes the keys of an Arabic keyboard by where they lie', async () => {
    const page = await openQueue({ lang: 'ar' });
    await page.evaluate(() =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'ش', code: 'KeyA', bubbles: true })),
    );
    await expect.poll(states).toMatchObject({ [inQueue[0] as string]: 'accepted' });
  });

  test('asks what is doubted before it disputes, and takes letters for letters while one writes', async () => {
    const page = await openQueue();
    await page.keyboard.press('d');
    expect(await focused(page)).toBe('INPUT');
    await page.getByRole('alert').waitFor();
    await page.keyboard.press('Enter');
    expect(await web.register.claims({ disputed: true })).toMatchObject({ rows: [] });
    await page.keyboard.type('a rare visit');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await web.register.claims({ disputed: true })).rows.length).toBe(1);
    expect((await web.register.reviews()).rows).toMatchObject([{ verdict: 'dispute', note: 'a rare visit' }]);
    const again = await openQueue();
    expect(await again.locator('.reasons').textContent()).toContain('a rare visit');
  });

  test('the same with the mouse, with the undo of the toast', async () => {
    const page = await openQueue();
    await page.getByRole('button', { name: 'Reject' }).click();
    await expect.poll(states).toMatchObject({ [inQueue[0] as string]: 'rejected' });
    await page.locator('.toast').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(states).toMatchObject({ [inQueue[0] as string]: 'unreviewed' });
    expect(await page.locator('.queue-line').first().getAttribute('aria-current')).toBe('true');
  });

  test.each(['en', 'ar'] as const)('corrects parts of a claim in their place by keyboard: %s', async (lang) => {
    const page = await openQueue({ lang });
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.locator('.claim-form').waitFor();
    expect(await focused(page)).toBe('SELECT');
    await page.locator('.claim-form select').first().selectOption('deployment');
    const recipients = page.locator('.form-part', { hasText: lang === 'ar' ? 'المتلقي' : 'Recipient' });
    await recipients.getByRole('combobox').focus();
    await page.keyboard.type('فرنس');
    await page.locator('.entity-option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => recipients.locator('.form-chosen > li').count()).toBe(2);
    await page.keyboard.press('Control+Enter');
    await expect.poll(states).toMatchObject({ [delivered]: 'corrected' });
    expect(await claim(delivered)).toMatchObject({
      subtype: 'deployment',
      roles: { supplier: ['state:US'], recipient: ['state:EG', 'state:FR'] },
      items: jets.claims.find(({ id }) => id === delivered)?.items,
    });
    await page.locator('.claim-form').waitFor({ state: 'detached' });
    await page.keyboard.press('u');
    await expect.poll(async () => (await claim(delivered)).subtype).toBe('delivery');
    expect(await claim(delivered)).toMatchObject({ roles: { recipient: ['state:EG'] } });
  });

  test('says at the field what cannot be so', async () => {
    const page = await openQueue();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await page.getByLabel(/^Unit/u).fill('$');
    await page.keyboard.press('Control+Enter');
    const figures = page.locator('.form-part[data-wrong]');
    await figures.waitFor();
    expect(await figures.textContent()).toContain('Figures');
    expect(await figures.evaluate((part) => part.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.claim-form').waitFor({ state: 'detached' });
    expect(await states()).toMatchObject({ [delivered]: 'unreviewed' });
  });

  test('tells who decides on a claim that somebody else has changed what changed', async () => {
    const page = await openQueue({}, `/review?kind=transfer`);
    const before = await claim(delivered);
    const after = { ...before, subtype: 'contract' };
    await web.register.review({ verdict: 'correct', on: delivered, field: 'subtype', after, by: 'Huda' });
    await page.keyboard.press('a');
    await expect.poll(() => page.locator('.queue-main [role="alert"]').textContent()).toContain('changed this claim');
    await expect.poll(() => page.locator('.queue-main').textContent()).toContain('the stage');
    await expect.poll(() => page.locator('.queue-main .badge').allTextContents()).toContain('corrected');
    expect((await web.register.reviews()).rows).toHaveLength(1);
    await page.keyboard.press('a');
    await expect.poll(async () => (await web.register.reviews()).rows.length).toBe(2);
  });

  test('shows the history of everything, and takes back there', async () => {
    await web.register.review({ verdict: 'reject', on: delivered, by: 'Huda', note: 'another article' });
    await web.register.review({ verdict: 'accept', on: 'radar-denied', by: 'Sami' });
    const page = await web.open('/review/history');
    const lines = page.locator('.history-line');
    await lines.nth(1).waitFor();
    expect(await lines.nth(1).textContent()).toMatch(/Huda rejected: .*another article/u);
    await lines.nth(1).getByRole('button', { name: 'Take back' }).click();
    await expect.poll(states).toMatchObject({ [delivered]: 'unreviewed' });
    await expect.poll(() => lines.nth(2).textContent()).toContain('taken back');
    await page.getByLabel('What was said').selectOption('accept');
    await expect.poll(() => lines.count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('verb')).toBe('accept');
    await web.open('/review/history?by=Huda', { lang: 'ar' }).then(async (arabic) => {
      await arabic.locator('.history-line').first().waitFor();
      expect(await arabic.locator('.history-line').allTextContents()).toEqual([expect.stringContaining('رفض')]);
    });
  });

  test('outlives the next reading of the article', async () => {
    const page = await openQueue({}, '/review?kind=transfer');
    await page.keyboard.press('a');
    await page.keyboard.press('r');
    await expect.poll(states).toMatchObject({ [delivered]: 'accepted', 'radar-denied': 'rejected' });
    const newer: Extraction = {
      ...jets,
      claims: jets.claims.map((one) => ({ ...one, id: `${one.id}-newer`, confidence: 0.95 })),
      engine: { name: 'rules', version: 'newer' },
    };
    await keepExtraction(web.register, newer);
    expect(await states()).toMatchObject({ 'jets-delivered-newer': 'accepted', 'radar-denied-newer': 'rejected' });
    const article = await web.open(address);
    await article.locator('.badge-review').waitFor();
    expect(await article.locator('.claim-card').count()).toBe(2);
    expect(await article.locator('.badge-review').allTextContents()).toEqual(['accepted']);
  });

  test('decides on the claims of an article where they are read', async () => {
    const page = await web.open(address);
    const card = page.getByRole('article', { name: /delivered 8 F-16/u });
    await card.focus();
    await card.getByRole('button', { name: 'Accept' }).click();
    await card.locator('.badge-review').waitFor();
    expect(await states()).toMatchObject({ [delivered]: 'accepted' });
    await card.getByRole('button', { name: 'Undo' }).click();
    await card.locator('.badge-review').waitFor({ state: 'detached' });
    await card.getByRole('button', { name: 'Edit' }).click();
    await card.locator('.claim-form select').first().selectOption('contract');
    await card.getByRole('button', { name: 'Save the correction' }).click();
    await page.getByRole('article', { name: /bought 8 F-16/u }).waitFor();
    const visit = page.getByRole('article', { name: /Morning Post reports/u });
    await visit.focus();
    await visit.getByRole('button', { name: 'Reject' }).click();
    await visit.waitFor({ state: 'detached' });
    await page.getByText('1 claim was rejected').click();
    expect(await page.locator('.rejected-said').textContent()).toContain('Morning Post');
  });

  test('adds a claim from words that are selected in the article', async () => {
    const page = await web.open(address);
    const words = 'أحد القراء';
    await page.evaluate((sought) => {
      const piece = [...document.querySelectorAll('.article [data-start]')].find((each) =>
        each.textContent?.includes(sought),
      );
      const text = piece?.firstChild as Text;
      const start = text.data.indexOf(sought);
      window.getSelection()?.setBaseAndExtent(text, start, text, start + sought.length);
    }, words);
    await page.getByRole('button', { name: 'Add a claim from these words' }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.locator('.form-words').textContent()).toBe(words);
    await dialog.getByLabel('Kind').selectOption('agreement');
    await dialog.locator('.form-part', { hasText: 'Parties' }).getByRole('combobox').focus();
    await page.keyboard.type('Egypt');
    await page
      .getByRole('option', { name: /^Egypt/u })
      .first()
      .click();
    await dialog.getByRole('button', { name: 'Add the claim' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('.badge-review[data-state="added"]').waitFor();
    const [added] = (await web.register.claims({ review: 'added' })).rows;
    expect(added?.claim).toMatchObject({ kind: 'agreement', subtype: 'signed', roles: { parties: ['state:EG'] } });
    expect(added?.quote).toContain(words);
    expect(new URL(page.url()).hash).toBe(`#claim-${added?.claim.id}`);
  });

  test('nothing is offered on a text that is not kept', async () => {
    const page = await web.open('/paste');
    await page.locator('.button-link').click();
    const card = page.locator('.claim-card').first();
    await card.waitFor();
    await card.focus();
    expect(await page.locator('.claim-review').count()).toBe(0);
  });

  test('shows what merging and parting would make of deals before it is done', async () => {
    await updateDeals(web.register);
    const deals = async () => (await web.register.deals()).rows.map(({ id, claims }) => ({ id, claims }));
    const before = await deals();
    expect(before.map(({ claims }) => claims)).toEqual([1, 1]);
    const page = await web.open(`/review/merge?${before.map(({ id }) => `deal=${id}`).join('&')}`);
    await page.locator('section[aria-labelledby="deals-then"] .deal-card').waitFor();
    expect(await page.locator('section[aria-labelledby="deals-now"] .deal-card').count()).toBe(2);
    expect(await page.locator('section[aria-labelledby="deals-then"] .deal-card').count()).toBe(1);
    expect((await web.register.reviews()).rows).toEqual([]);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Merge them' }).click();
    await page.getByText('It was kept').waitFor();
    await updateDeals(web.register);
    const [joined, ...others] = await deals();
    expect([joined?.claims, others]).toEqual([2, []]);

    const apart = await web.open(`/review/merge?deal=${joined?.id}`, { lang: 'ar' });
    await apart.getByRole('checkbox').first().check();
    await apart.locator('section[aria-labelledby="deals-then"] .deal-card').nth(1).waitFor();
    expect(await faults(apart)).toEqual([]);
    await apart.getByRole('button', { name: 'أخرجها' }).click();
    await expect.poll(async () => (await web.register.reviews({ verdict: 'part' })).rows.length).toBe(1);
    await updateDeals(web.register);
    expect((await deals()).map(({ claims }) => claims)).toEqual([1, 1]);
  });

  test.each(['en', 'ar'] as const)('can be used by all with a correction open, in both themes: %s', async (lang) => {
    const page = await openQueue({ lang });
    await page.keyboard.press('a');
    await page.locator('.toast').waitFor();
    await page.keyboard.press('e');
    await page.locator('.claim-form').waitFor();
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
    await settled(page);
  });
});

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
