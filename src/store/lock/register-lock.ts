import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { IsnadError } from '../../model/index.ts';
import { type Holder, isAlive, thisProcess } from './holder.ts';

const holderSchema = z.object({
  pid: z.int().positive(),
  since: z.string(),
  host: z.string(),
  started: z.string().nullable(),
  boot: z.string().nullable(),
  namespace: z.string().nullable(),
});

const ATTEMPTS = 8;

/**
 * Takes a register for this process, before anything in it is opened: two processes in one embedded database corrupt it.
 *
 * Every process that wants the register puts a file of its own into `DIR/lock` and only then looks whether another's is
 * there. Of two that come at once at least one sees the other and steps back, so there is never a moment with two
 * holders; and as a file name is never used again, the file of a dead process can be removed by anyone at any time.
 *
 * Returns the function that gives the register back; it is given back on exit too. Throws `register-locked` naming the holder.
 */
export async function lockRegister(dir: string): Promise<() => void> {
  const folder = join(dir, 'lock');
  mkdirSync(folder, { recursive: true });
  let before: string[] = [];
  for (let attempt = 1; ; attempt++) {
    const mine = announce(folder);
    const others = livingOthers(folder, mine);
    const [first] = others;
    if (first === undefined) return keepUntilExit(join(folder, mine));
    rmSync(join(folder, mine), { force: true });
    // A name seen twice is no one who asks at the same moment, but the holder.
    const holder = others.find(({ name }) => before.includes(name)) ?? (attempt === ATTEMPTS ? first : undefined);
    if (holder !== undefined) throw lockedBy(holder.holder, dir, join(folder, holder.name));
    before = others.map(({ name }) => name);
    await sleep(15 + Math.random() * 25 * attempt);
  }
}

/** Puts this process's file into the folder, whole from the first moment, and returns its name. */
function announce(folder: string): string {
  const name = `${process.pid}-${randomBytes(6).toString('hex')}`;
  const draft = join(folder, `.${name}`);
  const file = openSync(draft, 'wx');
  try {
    writeSync(file, `${JSON.stringify(thisProcess())}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, join(folder, name));
  return name;
}

/** The living processes that have a file here besides this one's; files of dead ones are removed. */
function livingOthers(folder: string, mine: string): { name: string; holder: Holder }[] {
  const living = [];
  for (const name of readdirSync(folder)) {
    if (name === mine || name.startsWith('.')) continue;
    const holder = readHolder(join(folder, name), name);
    if (holder === null) continue;
    if (isAlive(holder)) living.push({ name, holder });
    else rmSync(join(folder, name), { force: true });
  }
  return living;
}

/** Null where the file is gone by now. A damaged file still tells the process number by its name. */
function readHolder(path: string, name: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    const pid = Number.parseInt(name, 10);
    return { ...thisProcess(), pid: Number.isNaN(pid) ? process.pid : pid, since: 'an unknown time', started: null };
  }
}

function keepUntilExit(path: string): () => void {
  const release = () => {
    process.off('exit', release);
    rmSync(path, { force: true });
  };
  process.on('exit', release);
  return release;
}

function lockedBy(holder: Holder, dir: string, file: string): IsnadError {
  const own = thisProcess();
  const elsewhere = holder.host !== own.host || holder.namespace !== own.namespace;
  const who = elsewhere ? `process ${holder.pid} on ${holder.host}` : `process ${holder.pid}`;
  return new IsnadError('register-locked', `The register in ${dir} is open in ${who} since ${holder.since}.`, {
    wayOut: elsewhere
      ? `Close it there; if that process is surely gone, remove ${file}.`
      : 'Close that one first (a running «isnad serve» or «npm start»), or use another folder with --register.',
    file: dir,
  });
}
