// Prints "N passed, N failed" of the last run of all tests. A file that could not be run counts as one that failed.
import { join } from 'node:path';
import { cache, readJson } from './house.mjs';

const report = readJson(join(cache, 'tests.json'));
const broken =
  report?.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length ?? 1;
const passed = report?.numPassedTests ?? 0;
const failed = (report?.numFailedTests ?? 0) + broken;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
