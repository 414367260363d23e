import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

/** A process that has a register open, told so that it cannot be taken for a later process with the same number. */
export interface Holder {
  pid: number;
  /** When it opened the register, ISO 8601. */
  since: string;
  host: string;
  /** Start of the process in clock ticks since the machine started; null where the system does not tell. */
  started: string | null;
  /** Id of this run of the machine, new with every start; null where the system does not tell. */
  boot: string | null;
  /** Process numbers mean something only inside their namespace (a container has its own). */
  namespace: string | null;
}

/** This process as the holder of a register. */
export function thisProcess(): Holder {
  return {
    pid: process.pid,
    since: new Date().toISOString(),
    host: hostname(),
    started: processState(process.pid)?.started ?? null,
    boot: bootId(),
    namespace: namespace(),
  };
}

/**
 * False only where it is sure that the holder is gone: its process ended, its number belongs to a later process, or its
 * machine was started anew. A holder on another machine or in another container cannot be asked and counts as alive.
 */
export function isAlive(holder: Holder): boolean {
  if (holder.host === hostname() && holder.boot !== null && holder.boot !== bootId()) return false;
  if (holder.host !== hostname() && (holder.boot === null || holder.boot !== bootId())) return true;
  if (holder.namespace !== namespace()) return true;
  if (!answers(holder.pid)) return false;
  const state = processState(holder.pid);
  if (state === null) return true;
  return !state.ended && (holder.started === null || holder.started === state.started);
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/** From /proc/PID/stat, after the name in brackets: state is the 1st field, start time the 20th. Null where there is no /proc. */
function processState(pid: number): { ended: boolean; started: string } | null {
  const stat = read(() => readFileSync(`/proc/${pid}/stat`, 'latin1'));
  if (stat === null) return null;
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const started = fields[19];
  if (started === undefined) return null;
  // A killed process that its parent has not yet collected is a zombie: it holds nothing any more.
  return { ended: fields[0] === 'Z' || fields[0] === 'X', started };
}

function bootId(): string | null {
  return read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim());
}

function namespace(): string | null {
  return read(() => readlinkSync('/proc/self/ns/pid'));
}

function read(from: () => string): string | null {
  try {
    return from();
  } catch {
    return null;
  }
}
