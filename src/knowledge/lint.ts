import { foldWord } from '../text/index.ts';
import commonWords from './data/common-words.json' with { type: 'json' };
import { type Entry, entrySchema } from './entry.ts';
import { isGuarded } from './is-guarded.ts';
import { sharedNames } from './lint-shared-names.ts';
import type { Problem } from './problem.ts';
import { issuesOf } from './schema-issues.ts';

const common = new Set(commonWords.map(foldWord));
const ARABIC_FIELDS = [
  'ar',
  'adjective',
  'people',
  'capital',
  'seats',
  'guarded',
  'guard',
  'notBefore',
  'after',
] as const;

/** Every fault of a catalogue, in the order of its entries; an empty list where there is none. */
export function lintCatalogue(entries: readonly unknown[]): Problem[] {
  const problems: Problem[] = [];
  const sound: Entry[] = [];
  for (const value of entries) {
    const result = entrySchema.safeParse(value);
    if (result.success) sound.push(result.data);
    else {
      const id = String((value as { id?: unknown } | null)?.id ?? '?');
      for (const issue of issuesOf(result.error)) problems.push({ rule: 'schema', id, ...issue });
    }
  }
  const byId = new Map<string, Entry>();
  for (const entry of sound) {
    const report = (rule: Problem['rule'], field: string, message: string) =>
      problems.push({ rule, id: entry.id, field, message });
    if (byId.has(entry.id)) report('duplicate-id', 'id', 'another entry has this id');
    byId.set(entry.id, entry);
    lintId(entry, report);
    lintNames(entry, report);
    lintGuards(entry, report);
  }
  for (const entry of sound) problems.push(...lintLinks(entry, byId));
  problems.push(...sharedNames(sound));
  return problems;
}

type Report = (rule: Problem['rule'], field: string, message: string) => void;

function lintId(entry: Entry, report: Report): void {
  if (!entry.id.startsWith(`${entry.type}:`)) report('id', 'id', `does not start with its type, «${entry.type}:»`);
  if (entry.type === 'state' && entry.id !== `state:${entry.state}`) report('id', 'id', 'is not state: and its code');
}

function lintNames(entry: Entry, report: Report): void {
  for (const field of [...ARABIC_FIELDS, 'en'] as const) {
    const seen = new Set<string>();
    for (const name of entry[field] ?? []) {
      const script = field === 'en' ? /\p{Script=Arabic}/u : /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Hebrew}/u;
      if (script.test(name)) report('script', field, `«${name}» holds letters of another script`);
      const fault = misspelt(name);
      if (fault) report('spelling', field, `«${name}» ${fault}`);
      const key = foldWord(name);
      if (seen.has(key)) report('repeated-name', field, `«${name}» is there twice once letters are folded`);
      seen.add(key);
    }
  }
}

/** What is not normal about the spelling of a name; null where all is well. */
function misspelt(name: string): string | null {
  if (name === '' || name !== name.trim() || /\s{2}|[^\S ]/u.test(name)) return 'has a blank too many';
  if (/[\u064b-\u065f\u0670\u0640]/u.test(name)) return 'holds vowels or tatweel';
  if (/[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\u00ad\u061c]/u.test(name)) return 'holds an invisible sign';
  if (/[\ufb50-\ufdff\ufe70-\ufefc]/u.test(name) || name !== name.normalize('NFC')) return 'is not in composed letters';
  return null;
}

/** A name that is a common word as well needs words that tell when it is the name. Regions are meant as the words say. */
function lintGuards(entry: Entry, report: Report): void {
  const names = [...entry.ar, ...(entry.capital ?? []), ...(entry.people ?? []), ...(entry.adjective ?? [])];
  for (const name of entry.guarded ?? []) {
    if (!names.includes(name) && !entry.en.includes(name))
      report('guarded', 'guarded', `«${name}» is no name of the entry`);
  }
  if (entry.guarded && !entry.guard) report('guarded', 'guarded', 'stands without guard');
  if (entry.type === 'region') return;
  for (const name of names) {
    if (common.has(foldWord(name)) && !isGuarded(entry, name)) {
      report('common-word', 'ar', `«${name}» is a common word and needs a guard`);
    }
  }
}

function lintLinks(entry: Entry, byId: ReadonlyMap<string, Entry>): Problem[] {
  const problems: Problem[] = [];
  const { id } = entry;
  if (entry.maker !== undefined && byId.get(entry.maker)?.type !== 'company') {
    problems.push({
      rule: 'orphan-maker',
      id,
      field: 'maker',
      message: `«${entry.maker}» is no company of the catalogue`,
    });
  }
  if (entry.family !== undefined) problems.push(...lintFamily(entry, byId));
  if (entry.group !== undefined && byId.get(entry.group)?.type !== 'armed-group') {
    problems.push({
      rule: 'orphan-group',
      id,
      field: 'group',
      message: `«${entry.group}» is no armed group of the catalogue`,
    });
  }
  if (entry.bare !== undefined && !byId.has(entry.bare)) {
    problems.push({ rule: 'orphan-bare', id, field: 'bare', message: `«${entry.bare}» is no entry of the catalogue` });
  }
  if (entry.state !== null && !byId.has(`state:${entry.state}`)) {
    problems.push({
      rule: 'orphan-state',
      id,
      field: 'state',
      message: `«${entry.state}» is no state of the catalogue`,
    });
  }
  for (const state of entry.members ?? []) {
    if (byId.has(`state:${state}`)) continue;
    problems.push({ rule: 'orphan-member', id, field: 'members', message: `«${state}» is no state of the catalogue` });
  }
  return problems;
}

/** A family is a weapon that has none itself, so that one step leads to it. */
function lintFamily({ id, type, family = '' }: Entry, byId: ReadonlyMap<string, Entry>): Problem[] {
  const of = (message: string): Problem[] => [{ rule: 'orphan-family', id, field: 'family', message }];
  if (type !== 'weapon') return of('only a weapon has a family');
  const head = byId.get(family);
  if (head?.type !== 'weapon') return of(`«${family}» is no weapon of the catalogue`);
  return head.family === undefined ? [] : of(`«${family}» is of a family itself`);
}
