// npm test [-- vitest's arguments]: sets the clone up, then runs all tests, or those that the arguments name.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, run } from './house.mjs';
import { setUp } from './setup.mjs';

setUp();
mkdirSync(cache, { recursive: true });
const report = ['--reporter=default', '--reporter=json', `--outputFile.json=${join(cache, 'tests.json')}`];
process.exit(run('vitest', ['run', ...report, ...process.argv.slice(2)]));
