import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { openApiDocument } from '../openapi/openapi-document.ts';
import { exampleOf } from './example-of.ts';
import { serveReference } from './serve-reference.ts';

const app = new Hono();
serveReference(app, openApiDocument);
const page = async (path: string, headers = {}) => (await app.request(path, { headers })).text();
const openApi = openApiDocument();

describe('the reference page', () => {
  test('has every route and schema at an address of its own, and each link within it leads somewhere', async () => {
    const text = await page('/api');
    const ids = [...text.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['get-api-claims', 'delete-api-imports-id', 'schema-Claim']));
    const targets = [...text.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
    for (const path of Object.keys(openApi.paths)) expect(text).toContain(`<code>${path}</code>`);
  });

  test('runs nothing and asks nobody else', async () => {
    const text = await page('/api');
    expect(text).not.toMatch(/<script|<style|\sstyle=|\son\w+=|(?:src|href)="(?:https?:)?\/\//u);
    expect((await app.request('/api/reference.css')).headers.get('content-type')).toContain('text/css');
  });

  test.each([
    ['/api', {}, 'en', 'ltr'],
    ['/api?lang=ar', {}, 'ar', 'rtl'],
    ['/api', { 'accept-language': 'ar-MA,ar;q=0.9,en;q=0.5' }, 'ar', 'rtl'],
    ['/api?lang=en', { 'accept-language': 'ar' }, 'en', 'ltr'],
    ['/api?lang=fr', { 'accept-language': 'fr, en, ar' }, 'en', 'ltr'],
  ])('%s with %j is in %s', async (path, headers, lang, dir) => {
    expect(await page(path, headers)).toContain(`<html lang="${lang}" dir="${dir}">`);
  });
});

test.each(['Article', 'ImportTexts', 'Stats', 'Kept'])('an example of %s has the fields that it needs', (name) => {
  const example = exampleOf({ $ref: `#/components/schemas/${name}` }, openApi) as object;
  const { required = [] } = openApi.components.schemas[name] ?? {};
  expect(Object.keys(example)).toEqual(expect.arrayContaining(required));
  expect(Object.keys(example)).not.toEqual([]);
});
