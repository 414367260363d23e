// Installs the packages that the lock file names, with whatever Node from 18 on and npm the user has.
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { cache, fail, node, readJson, root, run, withoutTools } from './house.mjs';

// Not npm ci: it refuses a lock file that lacks another platform's optional binaries. This takes the same versions.
const arguments_ = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs where a package is missing or of another version than the lock file's; ends the process where that fails. */
export function install() {
  if (isInstalled()) return;
  console.error('isnad: installing packages …');
  const code = isOldNode() ? installWithNewNode() : run('npm', arguments_, withoutTools());
  if (code !== 0 || !existsSync(node)) fail('npm install failed; see its messages above. It needs the network.', code);
}

/** True where each package that the lock file names, and that is for this machine, lies in node_modules in that version. */
function isInstalled() {
  const wanted = readJson(join(root, 'package-lock.json'))?.packages ?? {};
  const present = readJson(join(root, 'node_modules', '.package-lock.json'))?.packages ?? {};
  if (!existsSync(node)) return false;
  return Object.entries(wanted).every(([path, locked]) => {
    if (path === '') return true;
    const found = present[path];
    return found ? found.version === locked.version : (locked.optional || locked.devOptional) && !isForHere(locked);
  });
}

/** True for an optional package that is some tool's program for this system. */
function isForHere({ os, cpu, libc }) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false;
  return !libc || libc.includes(process.report.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl');
}

/** npm leaves out programs whose Node, by their own word, is newer than the one that runs it; the bundler's is. */
function isOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 20 || major === 21 || (major === 20 && minor < 19) || (major === 22 && minor < 12);
}

/** First the Node that the package brings, in a place of its own, and with that the rest. */
function installWithNewNode() {
  const folder = join(cache, 'node');
  const { version } = readJson(join(root, 'package-lock.json')).packages['node_modules/node'];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, allowScripts: { node: true } }));
  const code = run('npm', [...arguments_, '--prefix', folder, `node@${version}`], withoutTools());
  const newNode = join(folder, 'node_modules', 'node', 'bin', basename(node));
  if (code !== 0 || !existsSync(newNode)) return code || 1;
  const env = withoutTools();
  return run(newNode, [npmProgram(), ...arguments_], { ...env, PATH: dirname(newNode) + delimiter + env.PATH });
}

/** The JavaScript of the npm that runs us, else of the one on the path. */
function npmProgram() {
  const running = process.env.npm_execpath ?? '';
  if (basename(running) === 'npm-cli.js') return running;
  const beside = (folder) => [join(folder, 'npm'), join(folder, 'node_modules', 'npm', 'bin', 'npm-cli.js')];
  const found = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap(beside)
    .filter((path) => existsSync(path))
    .map((path) => realpathSync(path))
    .find((path) => basename(path) === 'npm-cli.js');
  return found ?? fail('npm was not found; it comes with Node.', 1);
}
