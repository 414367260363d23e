import { execFile, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isnad, main } from './isnad-process.ts';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'isnad-failures-'));
  mkdirSync(at('articles'));
  const parties = ['مصر', 'المغرب', 'الجزائر', 'السعودية', 'الكويت', 'قطر', 'الأردن', 'العراق', 'البحرين', 'عمان'];
  for (let n = 0; n < 60; n++) {
    const text = `باعت فرنسا إلى ${parties[n % 10]} ${n + 2} طائرات رافال في فبراير 2015.\n`.repeat(40);
    writeFileSync(at('articles', `${n}.txt`), text);
  }
  await isnad(['add', at('articles', '0.txt'), '-r', at('register')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One sentence on stderr, nothing on stdout, and 1: how every failure of the register ends. */
function failing(words: string) {
  return { code: 1, stdout: '', stderr: expect.stringMatching(new RegExp(`^isnad: [^\n]*${words}[^\n]*\n$`, 'u')) };
}

describe('damaged files', () => {
  const inFolder = (database: string) =>
    readdirSync(database, { recursive: true }).map((name) => join(database, String(name)));
  const isTable = (file: string) => /[/\\]base[/\\]\d+[/\\]1[6-9]\d{3}$/u.test(file) && statSync(file).size > 0;

  function garble(database: string): void {
    for (const file of inFolder(database).filter(isTable)) {
      const garbled = readFileSync(file).map((byte, i) => (i % 97 === 0 ? byte ^ 0x5a : byte));
      writeFileSync(file, garbled);
    }
  }
  function empty(database: string): void {
    for (const file of inFolder(database).filter(isTable)) writeFileSync(file, '');
  }

  test.each<[string, (database: string) => void, string]>([
    ['other bytes', garble, 'are damaged: .*'],
    ['files cut short', empty, 'are damaged: .*'],
    ['no control file', (database) => rmSync(join(database, 'global', 'pg_control')), 'are damaged\\. Restore it'],
    ['no log', (database) => rmSync(join(database, 'pg_wal'), { recursive: true }), 'are damaged\\. Restore it'],
    ['no version', (database) => rmSync(join(database, 'PG_VERSION')), 'are damaged\\. Restore it'],
  ])('%s', async (name, damage, words) => {
    cpSync(at('register'), at(name), { recursive: true });
    damage(at(name, 'database'));
    expect(await isnad(['claims', '-r', at(name)])).toEqual(failing(words));
  });
});

// A disk of our own, in a space of mounts of our own: nothing of it outlives the script.
const hasDisks = spawnSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs tmpfs ${tmpdir()}`]).status === 0;

describe.skipIf(!hasDisks)('a disk of its own', () => {
  /** Runs a script on a new disk of 70 MB, which is at $DISK; `isnad` is the command. */
  async function onDisk(script: string): Promise<string> {
    mkdirSync(at('disk'), { recursive: true });
    const prelude = `set -u; mount -t tmpfs -o size=70m tmpfs "$DISK"; isnad() { "$NODE" "$MAIN" "$@" 2>&1; echo "ended with $?"; };
      leave() { rm -f "$DISK/filling"; free=$(df -k --output=avail "$DISK" | tail -1);
        head -c $(((free - $1) * 1024)) /dev/zero > "$DISK/filling"; };`;
    const env = { ...process.env, DISK: at('disk'), NODE: process.execPath, MAIN: main, ARTICLES: at('articles') };
    const { stdout } = await promisify(execFile)('unshare', ['-rm', 'bash', '-c', prelude + script], { env });
    return stdout;
  }

  test('that fills up while documents come in: what was stored stays, and the rest comes in when there is room', async () => {
    const said = await onDisk(`
      isnad add "$ARTICLES/1.txt" -r "$DISK/register"
      leave 100
      isnad add "$ARTICLES" -r "$DISK/register"
      rm "$DISK/filling"
      isnad db check -r "$DISK/register"
      isnad add "$ARTICLES" -r "$DISK/register"`);
    expect(said).toMatch(
      /The disk that holds the register in \S+ is full\. [^\n]*\nended with 1\nNothing is wrong: [1-9]/u,
    );
    expect(said).toMatch(/[1-9]\d* already there, 0 failed[^\n]*\nended with 0\n$/u);
  });

  test('that is too small: no register, no backup and no half of one', async () => {
    const said = await onDisk(`
      isnad add "$ARTICLES/1.txt" -r "$DISK/register"
      leave 8000
      isnad add "$ARTICLES/1.txt" -r "$DISK/another"
      ls "$DISK/another"
      leave 2
      head -c 3000 /dev/urandom > "$DISK/noise" 2>/dev/null
      isnad db backup "$DISK/register.isnad" -r ${JSON.stringify(at('register'))}
      ls "$DISK"`);
    expect(said).toMatch(/another is full\.[^\n]*\nended with 1\nlock\n/u);
    expect(said).toMatch(/register\.isnad: The disk is full\.[^\n]*\nended with 1\n/u);
    expect(said.split('\n').slice(-5)).toEqual(['another', 'filling', 'noise', 'register', '']);
  });

  test('that can only be read', async () => {
    const said = await onDisk(`
      isnad add "$ARTICLES/1.txt" -r "$DISK/register"
      mount -o remount,ro "$DISK"
      isnad claims -r "$DISK/register"
      isnad add "$ARTICLES/1.txt" -r "$DISK/another"
      isnad db backup "$DISK/register.isnad" -r ${JSON.stringify(at('register'))}`);
    expect(said.match(/can only be read\.[^\n]*\nended with 1\n/gu)).toHaveLength(3);
  });
});
