// What the other scripts share. Plain JavaScript: any Node from 18 on runs it, before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of package.json, without a separator at its end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where scripts leave what may be thrown away: it goes when node_modules goes. */
export const cache = join(root, 'node_modules', '.cache', 'isnad');

const bin = join(root, 'node_modules', '.bin');

/** The Node that the package brings along. */
export const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** The environment of a step: the package's own Node and tools come first on the path. */
export function withTools(extra = {}) {
  return { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? ''), ...extra };
}

/** The environment of npm while it lays node_modules out anew: the Node that lies in there must not be the one that runs. */
export function withoutTools() {
  const outside = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(root, 'node_modules') + sep));
  return { ...process.env, PATH: outside.join(delimiter) };
}

/** Runs a command in the package's folder with its output shown; gives its exit code. */
export function run(command, args, env = withTools()) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

/** Runs a command quietly; gives its exit code and all that it printed. */
export function capture(command, args, env = withTools()) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ code: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** A JSON file of the package, or undefined where there is none. */
export function readJson(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** Ends the process with a sentence. */
export function fail(sentence, code) {
  console.error(`isnad: ${sentence}`);
  process.exit(code || 1);
}
