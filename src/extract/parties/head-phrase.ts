import type { Head, HeadClass, Reading, TokenRange } from '../../languages/language-pack.ts';
import type { EntityType } from '../../model/index.ts';
import { foldWord } from '../../text/index.ts';
import { type PartyContext, wordsOf } from './party-context.ts';

/** A noun phrase that starts with a head of the lexicon, read as far as it goes. */
export interface HeadPhrase extends TokenRange {
  head: Head;
  reading: Reading;
  /** Token after the last word of the head itself: 1 more than `first` for «وزارة», 2 for «رئيس الوزراء». */
  headEnd: number;
  /** Entity id of the state or region that an adjective or name in the phrase gives, or null. */
  state: string | null;
  /** True where words that describe stand in the office («نائب رئيس أول»): its English name is then not known. */
  modified: boolean;
  /** English words of the fields («Defence»). */
  fields: string[];
  /** Token range of a personal or proper name in the phrase, or null. */
  name: TokenRange | null;
  /** Catalogue entity named in the phrase («شركة لوكهيد مارتن», «الأمين العام للأمم المتحدة»), or null. */
  entity: string | null;
  /** Catalogue entity or entity of the text that `name` names, where it is a known person; or null. */
  person: string | null;
  /** A body or office inside («قائد [القوات الجوية]», «المتحدث باسم [الخارجية]»), or null. */
  inner: HeadPhrase | null;
  /** Token where the office ends and the name begins. */
  officeEnd: number;
}

/** How far a phrase may reach. */
export interface Reach {
  /** Token at which it ends at the latest. */
  limit: number;
  /** Reads a phrase inside the phrase, from token `at`; null where none stands there or too many are nested. */
  inside(at: number): HeadPhrase | null;
}

/**
 * Takes one more part of a phrase, if what stands at `phrase.end` is one: moves `phrase.end` and fills what it has read.
 * True where it took something.
 */
export type Grower = (context: PartyContext, phrase: HeadPhrase, reach: Reach) => boolean;

/** True for holders of an office and those who speak for a body. */
export function isOffice(headClass: HeadClass): boolean {
  return headClass === 'official' || headClass === 'spokesman';
}

/** True where nothing but the head has been read. */
export function isBare(phrase: HeadPhrase): boolean {
  return phrase.end === phrase.headEnd;
}

/** Moves the end of the phrase and of the office in it. */
export function extendOffice(phrase: HeadPhrase, end: number): true {
  phrase.end = end;
  phrase.officeEnd = end;
  return true;
}

/** Ends the phrase with a name. */
export function closeWithName(phrase: HeadPhrase, name: TokenRange, end = name.end): true {
  phrase.name = name;
  phrase.end = end;
  return true;
}

const TYPES: Partial<Record<HeadClass, readonly EntityType[]>> = {
  company: ['company'],
  outlet: ['outlet', 'international'],
  group: ['armed-group'],
  organisation: ['international', 'government'],
  body: ['international', 'government'],
  force: ['armed-force'],
};

/** True where a head of the class can stand before the name of such an entity: «شركة» before a company. */
export function fits(headClass: HeadClass, id: string): boolean {
  return TYPES[headClass]?.includes(id.split(':')[0] as EntityType) ?? false;
}

/** The office without its state, by which «وزير الدفاع» is known as the «وزير الدفاع الفرنسي» of before. */
export function plainKey({ head, fields, inner }: HeadPhrase): string {
  return `${head.en}|${fields.join()}|${inner ? plainKey(inner) : ''}`;
}

/** Folded words of an office, without its holder's name, to find the holder again. */
export function officeKey(context: PartyContext, phrase: HeadPhrase): string {
  const { withoutClitics, withoutArticle } = context.lexicon.forms;
  const words = withoutClitics(wordsOf(context, phrase.first, phrase.officeEnd), phrase.reading);
  return withoutArticle(
    foldWord(words)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
