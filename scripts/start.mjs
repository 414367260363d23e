// npm start [-- FILES… --register DIR --database ADDRESS --port N]: the register in a browser, with FILES (or the examples) in it.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { node, root, withTools } from './house.mjs';
import { setUp } from './setup.mjs';

const usage = `npm start [-- FILES… --register DIR --database ADDRESS --port N]

Adds FILES (text, HTML, JSONL or folders; without any: the articles under examples/) to the register in DIR
(./register) or at ADDRESS (that of ISNAD_DATABASE_URL), serves it on this machine only and prints the address of its
pages. Ctrl-C ends it.

  npm start
  npm start -- article.txt more.jsonl
  npm start -- --register /data/register --port 8080
  npm start -- --database postgres://isnad@localhost/isnad`;

const { files, register, database, port } = readArguments(process.argv.slice(2));
setUp();

// Paths are meant from where the user typed the command, and npm has gone to the package's folder since.
const from = process.env.INIT_CWD ?? process.cwd();
const folder = register || database || process.env.ISNAD_DATABASE_URL ? register : 'register';
const place = [...(folder ? ['--register', resolve(from, folder)] : []), ...(database ? ['--database', database] : [])];
const articles = files.length ? files.map((file) => resolve(from, file)) : examples();
const added = articles.length ? await isnad(['add', ...articles, ...place]) : 0;
// 1: some of the files failed, each with a line above; the rest is in and can be read.
if (added > 1) process.exit(added);
const served = await isnad(['serve', ...place, ...(port ? ['--port', port] : [])]);
// 130, 143: told to stop, which is how it is meant to end.
process.exit(served === 130 || served === 143 ? 0 : served);

function readArguments(args) {
  const read = { files: [], register: undefined, database: undefined, port: undefined };
  let onlyFiles = false;
  while (args.length) {
    const arg = args.shift();
    const [name, inline] = arg.split(/=(.*)/su);
    if (onlyFiles || !arg.startsWith('-')) read.files.push(arg);
    else if (arg === '--') onlyFiles = true;
    else if (arg === '--help' || arg === '-h') end(usage, 0);
    else if (name === '--register' || name === '--database' || name === '--port') {
      const value = inline ?? args.shift();
      if (!value) end(`npm start: ${name} wants a value\n\n${usage}`, 2);
      read[name.slice(2)] = value;
    } else end(`npm start: unknown option ${arg}\n\n${usage}`, 2);
  }
  return read;
}

function end(text, code) {
  (code ? console.error : console.log)(text);
  process.exit(code);
}

function examples() {
  const examplesFolder = join(root, 'examples');
  if (!existsSync(examplesFolder)) return [];
  const names = readdirSync(examplesFolder).filter((name) => /\.(?:txt|html?|jsonl?)$/u.test(name));
  return names.sort().map((name) => join(examplesFolder, name));
}

/** Runs the built command to its end; signals go on to it, so that it can close the register in peace. */
function isnad(args) {
  return new Promise((done) => {
    const child = spawn(node, [join(root, 'dist', 'cli', 'main.js'), ...args], { env: withTools(), stdio: 'inherit' });
    // At a terminal Ctrl-C reaches the child by itself.
    process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
    process.on('SIGTERM', () => child.kill('SIGTERM'));
    child.on('error', (error) => end(`npm start: ${error.message}`, 1));
    child.on('close', (code, signal) => done(code ?? (signal === 'SIGINT' ? 0 : 1)));
  });
}
