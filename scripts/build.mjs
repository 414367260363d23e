// Sources to dist: the engine by tsc, its data files as they are, the browser app by Vite.
import { cpSync, existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run } from './house.mjs';
import { packWeb } from './pack-web.mjs';

/** Builds everything anew; gives 0, or the exit code of the tool that failed. */
export function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const types = run('tsc', ['-p', 'tsconfig.build.json']);
  if (types !== 0) return types;
  const sources = join(root, 'src');
  const isData = (path) => statSync(path).isDirectory() || !/\.tsx?$/u.test(path);
  cpSync(sources, join(root, 'dist'), { recursive: true, filter: isData });
  if (!existsSync(join(root, 'web', 'index.html'))) return 0;
  const web = run('vite', ['build', 'web', '--logLevel', 'warn']);
  if (web === 0) packWeb(join(root, 'dist', 'web'));
  return web;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) process.exit(build());
