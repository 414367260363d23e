import type { Catalogue, Entry } from '../../knowledge/index.ts';
import { type Category, type EntityType, IsnadError } from '../../model/index.ts';
import type { EntitySummary, Register } from '../../store/index.ts';
import { foldWord } from '../../text/index.ts';
import { findNames } from '../find-names.ts';

/** Whom a reviewer means; of a weapon, the category under which the catalogue files it. */
export interface NamedEntity extends EntitySummary {
  category: Category | null;
}

/** Finds whom a reviewer means. */
export type NameEntity = (words: string, field: string) => Promise<NamedEntity>;

/**
 * Whom words mean: an id («company:dassault-aviation»), the ISO code of a state («FR»), or a name of the catalogue in either script
 * («فرنسا», «Rafale»). Throws `bad-review` naming the field where nobody is meant, or several are.
 */
export function entityNamer(register: Register, catalogue: Catalogue): NameEntity {
  return async (words, field) => {
    const asked = words.trim();
    if (/^[a-z-]+:.+/u.test(asked)) {
      const [known] = await register.entities([asked]);
      const entry = catalogue.get(asked);
      if (entry) return { ...summaryOf(entry), ...known };
      if (known) return { ...known, category: null };
      throw unknown(asked, field, catalogue);
    }
    if (/^[A-Za-z]{2}$/u.test(asked)) {
      const state = catalogue.get(`state:${asked.toUpperCase()}`);
      if (state) return summaryOf(state);
    }
    const [only, ...others] = namesakes(asked, field, catalogue);
    if (!only) throw unknown(asked, field, catalogue);
    if (others.length === 0) return summaryOf(only);
    const ids = [only, ...others].map(({ id }) => id).join(', ');
    throw badValue(field, `«${asked}» may be any of ${ids}.`, 'Write the id of the one that is meant.');
  };
}

/** Entries that have the words for a name; else those that an article's words would be read as. */
function namesakes(asked: string, field: string, catalogue: Catalogue): Entry[] {
  const folded = foldWord(asked);
  const fits = ({ type }: Entry) => (field === 'items') === (type === 'weapon');
  const exact = catalogue.entries.filter(
    (entry) => fits(entry) && namesOf(entry).some((name) => foldWord(name) === folded),
  );
  if (exact.length > 0) return exact;
  const read = findNames(catalogue, asked).filter(({ how }) => how === 'read');
  return read.flatMap(({ id }) => catalogue.get(id) ?? []).filter(fits);
}

function namesOf({ ar, en, capital = [] }: Entry): string[] {
  return [...ar, ...en, ...capital];
}

function summaryOf({ id, type, state, ar, en, category }: Entry): NamedEntity {
  return {
    id,
    type: type as EntityType,
    state,
    name: { ar: ar[0] as string, en: en[0] as string },
    category: category ?? null,
  };
}

function unknown(asked: string, field: string, catalogue: Catalogue): IsnadError {
  const near = asked.length < 2 ? [] : findNames(catalogue, asked).slice(0, 3);
  const wayOut =
    near.length > 0
      ? `Did you mean ${near.map(({ id }) => id).join(', ')}?`
      : '«isnad catalogue find WORDS» looks names up; --catalogue FILE adds your own.';
  return badValue(field, `«${asked}» is nobody that the catalogue or the register knows.`, wayOut);
}

/** The error of a value that a part of a claim cannot have. */
export function badValue(field: string, message: string, wayOut: string): IsnadError {
  return new IsnadError('bad-review', message, { field, wayOut });
}
