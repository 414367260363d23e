import { foldWord } from '../text/index.ts';
import type { Entry } from './entry.ts';
import { isGuarded } from './is-guarded.ts';
import type { Problem } from './problem.ts';

interface Use {
  entry: Entry;
  name: string;
}

/**
 * Names that two entries share once letters are folded, where nothing tells them apart: neither guards the name, and
 * they are not a state and its own («تونس» the state and the town; a reader takes the state).
 */
export function sharedNames(entries: readonly Entry[]): Problem[] {
  const uses = new Map<string, Use[]>();
  for (const entry of entries) {
    for (const name of [
      ...entry.ar,
      ...entry.en,
      ...(entry.capital ?? []),
      ...(entry.people ?? []),
      ...(entry.seats ?? []),
    ]) {
      const key = foldWord(name);
      const list = uses.get(key);
      if (!list) uses.set(key, [{ entry, name }]);
      else if (!list.some((use) => use.entry === entry)) list.push({ entry, name });
    }
  }
  return [...uses.values()].flatMap(clashes);
}

function clashes(uses: readonly Use[]): Problem[] {
  const problems: Problem[] = [];
  for (const [i, second] of uses.entries()) {
    for (const first of uses.slice(0, i)) {
      if (first.entry.id === second.entry.id || toldApart(first, second)) continue;
      problems.push({
        rule: 'shared-name',
        id: second.entry.id,
        field: /\p{Script=Arabic}/u.test(second.name) ? 'ar' : 'en',
        message: `«${second.name}» also names ${first.entry.id}; guard it in one of them`,
      });
    }
  }
  return problems;
}

function toldApart(a: Use, b: Use): boolean {
  if (isGuarded(a.entry, a.name) || isGuarded(b.entry, b.name)) return true;
  return a.entry.state === b.entry.state && (a.entry.type === 'state' || b.entry.type === 'state');
}
