import { type RawBuilder, sql } from 'kysely';
import type { IndexedText, SearchQuery, SearchWord } from '../search-query.ts';

// PostgreSQL's bounds: https://www.postgresql.org/docs/current/textsearch-limitations.html
const LAST_POSITION = 16_383;
const POSITIONS = 255;
/** A text vector is refused over 1 MiB; as many code units of Arabic stay under it. */
const LONGEST = 300_000;
/** A word is refused over 2 KiB; longer than this it is none. */
const LONGEST_WORD = 200;

/**
 * Words as a text vector, those of the title with weight A. It is written out here rather than by `to_tsvector`: the words have all
 * their forms at one position, which no dictionary of PostgreSQL's gives. Of a text that is too long the beginning is kept.
 */
export function searchVector(body: IndexedText, title: IndexedText = []): string {
  const positions = new Map<string, string[]>();
  let length = 0;
  const keep = (words: IndexedText, before: number, weight: string) => {
    for (const [i, forms] of words.entries()) {
      const position = before + i + 1;
      if (position > LAST_POSITION || length > LONGEST) return;
      for (const form of forms) {
        if (form.length > LONGEST_WORD) continue;
        const at = positions.get(form) ?? [];
        if (at.length === 0) positions.set(form, at);
        if (at.length === POSITIONS) continue;
        at.push(`${position}${weight}`);
        length += (at.length === 1 ? form.length : 0) + 2;
      }
    }
  };
  keep(title, 0, 'A');
  // A gap, so that no phrase goes from the title into the text.
  keep(body, title.length + 1, '');
  return [...positions].map(([form, at]) => `${quoted(form)}:${at.join(',')}`).join(' ');
}

/** A question as PostgreSQL has it: `('سلاح' | 'اسلحه') & 'فرنسا' <-> 'مصر' & 'صار':*`. */
export function searchQuery({ all }: SearchQuery): RawBuilder<unknown> {
  return sql`${all.map(({ any }) => anyOf(any.map((phrase) => phrase.map(wordQuery).join(' <-> ')))).join(' & ')}::tsquery`;
}

function wordQuery({ forms, prefix = false }: SearchWord): string {
  return anyOf(forms.map((form) => (prefix ? `${quoted(form)}:*` : quoted(form))));
}

function anyOf(queries: readonly string[]): string {
  return queries.length === 1 ? (queries[0] ?? '') : `(${queries.join(' | ')})`;
}

function quoted(form: string): string {
  return `'${form.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`;
}
