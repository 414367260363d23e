// Installs and builds whatever is missing or out of date, and nothing else. `npm start` and `npm test` begin with it.
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { cache, fail, readJson, root } from './house.mjs';
import { install } from './install.mjs';

const stamp = join(cache, 'built');

/** Makes the clone ready to run; ends the process with a sentence where that fails. */
export function setUp() {
  install();
  if (!isBuilt()) {
    console.error('isnad: building …');
    const started = Date.now();
    const code = build();
    if (code !== 0) fail('the build failed; see the messages above.', code);
    mkdirSync(cache, { recursive: true });
    // Dated by its beginning: what was changed while it ran is built next time.
    writeFileSync(stamp, `${started}\n`);
  }
}

/** True where nothing that the build reads has changed since the last one. */
function isBuilt() {
  if (!existsSync(stamp) || !existsSync(join(root, 'dist', 'cli', 'main.js'))) return false;
  const built = readJson(stamp);
  const sources = ['src', 'web', 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'];
  return sources.every((source) => newest(join(root, source)) <= built);
}

/** When a file, or anything in a folder, last changed, in milliseconds; a file that went away shows in its folder's time. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stat.mtimeMs);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) setUp();
