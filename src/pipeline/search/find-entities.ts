import type { Span } from '../../model/index.ts';
import type { EntityNamed, NameTerm, Register, SearchPhrase, SearchQuery, SearchTerm } from '../../store/index.ts';
import { marksIn } from './marks.ts';

/** Entities that are looked at more closely. */
const CANDIDATES = 500;

/** An entity that is called so, with what was asked for marked in its names. */
export interface EntityFound extends EntityNamed {
  /** Its names and where in each the words stand; offsets count code units of `text`. */
  names: { language: 'ar' | 'en' | null; text: string; marks: Span[] }[];
}

/**
 * Entities of the register whose names answer a question (see `toQuery`), at most `limit`: those first that are called just so, then those
 * that most documents name.
 */
export async function findEntities(register: Register, query: SearchQuery, limit = 50): Promise<EntityFound[]> {
  const candidates = await register.entitiesNamed(query.all.map(nameTerm), CANDIDATES);
  const found = candidates.flatMap((candidate) => {
    const names = namesOf(candidate).map((name) => ({ ...name, marks: marksIn(name.text, query, new Map()) }));
    const told = new Set(names.flatMap(({ marks }) => marks.map(({ term }) => term)));
    const fits = query.all.every((term, i) => told.has(i) || idsOf(term).includes(candidate.entity.id));
    return fits ? [{ ...candidate, names }] : [];
  });
  return found
    .map((one) => ({ one, whole: one.names.some(isWhole) ? 1 : 0 }))
    .toSorted((a, b) => b.whole - a.whole)
    .slice(0, limit)
    .map(({ one: { names, ...one } }) => ({
      ...one,
      names: names.map(({ marks, ...name }) => ({
        ...name,
        marks: marks.map(({ start, end }) => ({ start, end })),
      })),
    }));
}

function nameTerm(term: SearchTerm): NameTerm {
  return { ids: idsOf(term), words: [...new Set(term.any.flatMap(longestWord))] };
}

/** Ids of entities that a term asks for. No word has a colon in it. */
function idsOf({ any }: SearchTerm): string[] {
  return any.flatMap((phrase) => phrase.flatMap(({ forms }) => forms.filter((form) => form.includes(':'))));
}

/** A name that holds a phrase holds its longest word, in one of its forms. */
function longestWord(phrase: SearchPhrase): string[] {
  const words = phrase.map(({ forms }) => forms.filter((form) => !form.includes(':')));
  const lengthOf = (forms: readonly string[]) => Math.min(...forms.map(({ length }) => length));
  const filled = words.filter(({ length }) => length > 0).toSorted((a, b) => lengthOf(b) - lengthOf(a));
  return filled[0] ?? [];
}

function namesOf({ entity: { name, aliases = [] } }: EntityNamed): Omit<EntityFound['names'][number], 'marks'>[] {
  return [
    ...(name.ar === undefined ? [] : [{ language: 'ar' as const, text: name.ar }]),
    ...(name.en === undefined ? [] : [{ language: 'en' as const, text: name.en }]),
    ...aliases.map((text) => ({ language: null, text })),
  ];
}

/** True where nothing of a name but signs is left unmarked. */
function isWhole({ text, marks }: EntityFound['names'][number]): boolean {
  const left = marks.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return marks.length > 0 && !/[\p{L}\p{N}]/u.test(left.replace(/^\s*ال(?=\s*$)/u, ''));
}
