import { existsSync } from 'node:fs';
import { goldFolder } from '../eval/sets.ts';
import { findChromium, findPostgres, findReference } from './machine.ts';

/** Before the tests: one line for each part that this machine cannot run, and how to get it. */
export default function sayWhatIsLeftOut(): void {
  const parts: [boolean, string][] = [
    [
      !findChromium(),
      'tests in a browser; they run where Chromium is found: apt install chromium, or set ISNAD_CHROMIUM.',
    ],
    [!findPostgres(), 'tests against a PostgreSQL server; they run where one is installed: apt install postgresql.'],
    [isRoot, 'tests of folders without rights; root may read them all, so they run for any other user.'],
    [
      !existsSync(goldFolder),
      'deals of annotated articles; they run where the articles lie beside the clone, or where ISNAD_GOLD says.',
    ],
    [!findReference(), 'a second opinion on the score; it runs where the reference scorer lies beside the clone.'],
  ];
  for (const [isLeftOut, what] of parts) if (isLeftOut) console.log(`Left out: ${what}`);
}

const isRoot = process.getuid?.() === 0;
