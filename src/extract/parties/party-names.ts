import type { Entry } from '../../knowledge/entry.ts';
import type { Head, PartyLexicon, Reading } from '../../languages/language-pack.ts';
import { foldWord, PhraseTrie, type WordFact } from '../../text/index.ts';
import type { Naming } from '../mention.ts';
import { guardOf, type NameGuard } from './name-guard.ts';
import { type PartyForms, partyForms } from './party-forms.ts';

/** What a name of the catalogue stands for. */
export interface PartyName extends NameGuard {
  id: string;
  by: Naming;
  /** ISO code of the home state, or null. */
  state: string | null;
}

/** What a nationality adjective stands for. */
export interface PartyAdjective extends NameGuard {
  id: string;
  /** True for forms that can name people («الفرنسيون»). */
  people: boolean;
}

/** The catalogue's names and the lexicon's heads, ready for look-up. Built once for a catalogue. */
export interface PartyNames {
  names: PhraseTrie<PartyName>;
  /** Names that count only behind a head: «ساب» of «شركة ساب», as in «شركة "ساب"». */
  behindHead: PhraseTrie<PartyName>;
  heads: PhraseTrie<Head>;
  /** Adjectives of one or more words («كوري جنوبي»), the first word without article. */
  adjectives: PhraseTrie<PartyAdjective>;
  /** English name by entity id, for the names of offices. */
  english: ReadonlyMap<string, string>;
  /** Heads by which an entity may be meant later, by its id: «تنظيم» of «تنظيم القاعدة», «صحيفة» of a newspaper. */
  calledBy: ReadonlyMap<string, ReadonlySet<Head>>;
  /** Words of the names of persons. */
  personWords: ReadonlySet<string>;
  /** States of a region, by its id, as ids. */
  members: ReadonlyMap<string, ReadonlySet<string>>;
  /** Id of the entry for the bare noun of an entity's names, by its id. */
  bare: ReadonlyMap<string, string>;
  /** Spellings with vowels that mean one entry and no other of the same letters («عُمان»), as the text has them. */
  spelled: ReadonlyMap<string, string>;
  /** States whose full name begins with a word that can stand for it («المملكة», «السلطنة»), by the word without article. */
  realms: ReadonlyMap<string, ReadonlySet<string>>;
  /** What each spelling tells of the parties that may begin with it. */
  forms: PartyForms;
}

const ARAB_WORLD = 'region:arab-world';

/** Builds the look-ups; weapons, which are items and no parties, are left to their own recogniser. */
export function buildPartyNames(
  entries: readonly Entry[],
  lexicon: PartyLexicon,
  readings: WordFact<readonly Reading[]>,
): PartyNames {
  const names = new PhraseTrie<PartyName>();
  const behindHead = new PhraseTrie<PartyName>();
  const heads = new PhraseTrie<Head>();
  const adjectives = new PhraseTrie<PartyAdjective>();
  const english = new Map<string, string>();
  const calledBy = new Map<string, Set<Head>>();
  const personWords = new Set<string>();
  const members = new Map<string, ReadonlySet<string>>();
  const bare = new Map<string, string>();
  const realms = new Map<string, Set<string>>();
  const spelled = new Map<string, string>();
  // Names of Arabs are Arabic: «بغداد» is written in one way.
  const arab = new Set(entries.find((entry) => entry.id === ARAB_WORLD)?.members);
  // «إيغاد» must not make a name of «إيجاد».
  const spellings = (name: string) => lexicon.forms.variants(name).filter((variant) => !lexicon.common.has(variant));
  for (const word of lexicon.realms) realms.set(word, new Set());
  const { withoutArticle } = lexicon.forms;
  // «القوات المسلحة»: the article of the first word is read as a clitic.
  for (const [phrase, head] of lexicon.heads) heads.add(withoutArticle(phrase), head);
  for (const entry of entries) {
    if (entry.type === 'weapon') continue;
    addNames(entry, names, lexicon, arab.has(entry.state ?? '') ? () => [] : spellings);
    addBehindHead(entry, behindHead, lexicon);
    addAdjectives(entry, adjectives, lexicon);
    english.set(entry.id, entry.en[0] as string);
    calledBy.set(entry.id, headsOf(entry, lexicon));
    if (entry.members) members.set(entry.id, new Set(entry.members.map((iso) => `state:${iso}`)));
    if (entry.bare) bare.set(entry.id, entry.bare);
    for (const form of entry.spelled ?? []) spelled.set(form, entry.id);
    if (entry.type === 'state') addRealms(entry, realms, lexicon);
    if (entry.type === 'person') for (const name of entry.ar) addPersonWords(name, personWords, lexicon);
  }
  const found = {
    names,
    behindHead,
    heads,
    adjectives,
    english,
    calledBy,
    personWords,
    members,
    bare,
    realms,
    spelled,
  };
  return { ...found, forms: partyForms(found, lexicon, readings) };
}

function addNames(
  entry: Entry,
  names: PhraseTrie<PartyName>,
  lexicon: PartyLexicon,
  variants: (name: string) => readonly string[],
): void {
  const { lemma } = lexicon.forms;
  const by: Naming = entry.type === 'person' ? 'person' : 'name';
  const { id, state } = entry;
  for (const name of [...entry.ar, ...entry.en]) {
    const folded = foldWord(name);
    // Short Latin abbreviations («UN», «EU») are fine; one letter is no name.
    if (folded.length <= 1) continue;
    const value = { id, by, state, ...guardOf(entry, name, lemma) };
    names.add(name, value);
    for (const variant of variants(folded)) names.add(variant, value);
    if (entry.type === 'armed-group') names.add(lexicon.forms.genitive(folded), value);
  }
  for (const capital of [...(entry.capital ?? []), ...(entry.seats ?? [])]) {
    names.add(capital, { id, by: 'capital', state, ...guardOf(entry, capital, lemma) });
  }
}

function addBehindHead(entry: Entry, names: PhraseTrie<PartyName>, lexicon: PartyLexicon): void {
  for (const name of entry.ar) {
    const [first, ...rest] = name.split(' ');
    if (rest.length === 0 || !headOf(first as string, lexicon)) continue;
    names.add(rest.join(' '), {
      id: entry.id,
      by: 'name',
      state: entry.state,
      needs: null,
      notBefore: new Set(),
      after: new Set(),
    });
  }
}

function headOf(word: string, lexicon: PartyLexicon): Head | undefined {
  const { withoutArticle, lemma } = lexicon.forms;
  return lexicon.heads.get(withoutArticle(foldWord(word))) ?? lexicon.heads.get(lemma(word));
}

/** «كوري جنوبي» gives «كورية جنوبية», «كوري الجنوبي» …: every word in all its forms, all but the first with article too. */
function addAdjectives(entry: Entry, adjectives: PhraseTrie<PartyAdjective>, lexicon: PartyLexicon): void {
  const { withoutArticle, lemma } = lexicon.forms;
  const { id } = entry;
  for (const adjective of entry.adjective ?? []) {
    // «مالي» is of Mali only where the name «مالي» would be Mali.
    const guard = guardOf(entry, adjective, lemma);
    const add = (phrase: string, people: boolean) => adjectives.add(phrase, { id, people, ...guard });
    const [first, ...rest] = foldWord(adjective).split(' ');
    for (const [form, { people }] of inflected(first as string, lexicon)) {
      // «مجريات الأحداث» are no women of Hungary.
      if (lexicon.common.has(form)) continue;
      if (rest.length === 0) add(form, people);
      else for (const tail of tails(rest, lexicon)) add(`${form} ${tail}`, people);
    }
    // «وفدا كوريا شماليا»: the accusative of one word would be the name of a state («تركيا»), of two it is none.
    if (rest.length > 0) add([first, ...rest].map((word) => lexicon.forms.accusative(word as string)).join(' '), false);
  }
  for (const people of entry.people ?? []) {
    adjectives.add(withoutArticle(foldWord(people)), { id, people: true, ...guardOf(entry, people, lemma) });
  }
}

function tails(words: readonly string[], lexicon: PartyLexicon): string[] {
  const [word, ...rest] = words;
  if (word === undefined) return [''];
  const after = tails(rest, lexicon);
  return [...inflected(word, lexicon).keys()].flatMap((form) =>
    after.flatMap((tail) => [`${form} ${tail}`.trim(), `${lexicon.forms.withArticle(form)} ${tail}`.trim()]),
  );
}

/** Words that are no adjectives themselves («جنوب» in «جنوب أفريقي») stay as they are. */
function inflected(word: string, lexicon: PartyLexicon): ReadonlyMap<string, { people: boolean }> {
  return /[يى]$/u.test(word) ? lexicon.nisba(word) : new Map([[word, { people: false }]]);
}

/** The heads with which names or guards of an entry begin. */
function headsOf(entry: Entry, lexicon: PartyLexicon): Set<Head> {
  const found = new Set<Head>();
  const words = entry.ar.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] as string);
  for (const word of entry.type === 'outlet' ? [...words, ...(entry.guard ?? [])] : words) {
    const head = headOf(word, lexicon);
    if (head) found.add(head);
  }
  return found;
}

/** «المملكة المغربية» makes Morocco one that «المملكة» can mean. */
function addRealms(entry: Entry, realms: ReadonlyMap<string, Set<string>>, lexicon: PartyLexicon): void {
  for (const name of entry.ar) {
    const [first, second] = lexicon.forms.withoutArticle(foldWord(name)).split(' ');
    if (second) realms.get(first as string)?.add(entry.id);
  }
}

function addPersonWords(name: string, words: Set<string>, lexicon: PartyLexicon): void {
  if (!/^[\p{Script=Arabic}\s-]+$/u.test(name)) return;
  for (const word of foldWord(name).split(/[\s-]+/u)) {
    if (word.length > 2 && !lexicon.titles.has(word) && !lexicon.heads.has(lexicon.forms.withoutArticle(word)))
      words.add(word);
  }
}
