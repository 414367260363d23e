import type { Entry } from './entry.ts';

/** True where a name of an entry counts only beside words of its guard. */
export function isGuarded(entry: Entry, name: string): boolean {
  return entry.guard !== undefined && (entry.guarded === undefined || entry.guarded.includes(name));
}
