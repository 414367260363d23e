import type { Span } from '../../model/index.ts';
import type { SearchPhrase, SearchQuery, SearchWord } from '../../store/index.ts';
import type { Token } from '../../text/index.ts';
import { wordsOf } from './index-text.ts';
import { formsOf } from './word-forms.ts';

/** Where a text has what was asked for. */
export interface Mark extends Span {
  /** Which term of the question, from 0. */
  term: number;
}

/** As much of a text as is looked at, in code units: search itself keeps about as much. */
const LONGEST = 200_000;

/**
 * The places of a text that answer a question, in order, none inside another; offsets count code units of the text.
 * `named` are places of entities that the engine read, by id.
 */
export function marksIn(text: string, { all }: SearchQuery, named: ReadonlyMap<string, readonly Span[]>): Mark[] {
  const tokens = wordsOf(text.slice(0, LONGEST));
  const words = all.flatMap(({ any }, term) => any.flatMap((phrase) => marked(spoken(tokens, phrase), term)));
  // What the engine read as the entity is often more than its name: «خمس مقاتلات من طراز إف-16».
  const places = all.flatMap(({ any }, term) => any.flatMap((phrase) => marked(read(phrase, named), term)));
  const apart = withoutOverlaps(words);
  const more = places.filter((place) => !apart.some(({ start, end }) => start < place.end && end > place.start));
  return withoutOverlaps([...apart, ...more]);
}

function marked(spans: Iterable<Span>, term: number): Mark[] {
  return Array.from(spans, ({ start, end }) => ({ start, end, term }));
}

/** Of marks that overlap, the first, and of those that begin together the longest. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const apart: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (apart.at(-1)?.end ?? 0)) apart.push(mark);
  }
  return apart;
}

function* spoken(tokens: readonly Token[], phrase: SearchPhrase): Generator<Span> {
  for (let i = 0; i + phrase.length <= tokens.length; i++) {
    if (phrase.every((word, k) => isOne(tokens[i + k] as Token, word))) {
      yield { start: (tokens[i] as Token).start, end: (tokens[i + phrase.length - 1] as Token).end };
    }
  }
}

function isOne(token: Token, { forms, prefix = false }: SearchWord): boolean {
  const kept = formsOf(token)?.kept ?? [];
  return forms.some((form) => (prefix ? kept.some((one) => one.startsWith(form)) : kept.includes(form)));
}

/** Places of an entity that a term asks for by its id. */
function read([word, ...more]: SearchPhrase, named: ReadonlyMap<string, readonly Span[]>): Span[] {
  return more.length > 0 || word === undefined ? [] : word.forms.flatMap((form) => named.get(form) ?? []);
}
