import { findChromium, findPostgres } from './machine.ts';

/** Before the tests: one line for each part that this machine cannot run, and how to get it. */
export default function sayWhatIsLeftOut(): void {
  if (!findChromium())
    console.log(
      'Left out: tests in a browser. They run where Chromium is found: apt install chromium, or set ISNAD_CHROMIUM.',
    );
  if (!findPostgres())
    console.log(
      'Left out: tests against a PostgreSQL server. They run where one is installed: apt install postgresql.',
    );
}
