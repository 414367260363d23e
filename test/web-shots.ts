// npm run shots [-- WORDS…]: a picture of every screen, or of those whose names hold one of the words, over the example articles: in
// both languages, as wide as a phone and as a desk, in light and dark. They lie in report/shots then, to be looked at.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/pipeline/index.ts';
import { ingestPaths } from '../src/pipeline/ingest-paths.ts';
import { openWeb } from './web-pages.ts';
import { type Held, screens } from './web-screens.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'report', 'shots');
const words = process.argv.slice(2);
const chosen = screens.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));

const readings = [];
for await (const found of ingestPaths([join(root, 'examples')])) {
  if ('input' in found) readings.push(readDocument(found.input, { mentions: true }));
}
const richest = readings.toSorted((a, b) => b.claims.length - a.claims.length);
const [first] = richest;
const held: Held = {
  document: first?.document.id ?? '',
  claim: first?.claims[0]?.id ?? '',
  bare: richest.at(-1)?.document.id ?? '',
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const web = await openWeb(readings);
for (const { name, path, prepare } of chosen) {
  for (const lang of ['en', 'ar'] as const) {
    for (const [width, theme] of [
      [390, 'light'],
      [1440, 'light'],
      [1440, 'dark'],
    ] as const) {
      const page = await web.open(path(held), { lang, width, theme });
      await prepare?.(page);
      await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}-${lang}-${width}-${theme}.png`) });
      await page.context().close();
    }
  }
  console.log(name);
}
await web.close();
const complaints = web.complaints();
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}
