import { lookUpName } from './look-up-name.ts';
import { formAt, isFeminine, type PartyContext, wordAt, wordsOf } from './party-context.ts';

/** Name words that count, without «بن», «آل», «عبد» and the like. */
const LONGEST = 5;

/** A run of words that can be a personal name. */
export interface NameRun {
  end: number;
  /** Name words in the run, joiners not counted. */
  count: number;
  /** True where the first word is known as a given name or as part of a known person's name. */
  known: boolean;
}

/** The longest run of words from token `i` that may be parts of one name. */
export function nameRun(context: PartyContext, i: number, limit: number): NameRun {
  const { joiners } = context.lexicon;
  const run: NameRun = { end: i, count: 0, known: false };
  while (run.end < limit && run.count < LONGEST) {
    const at = run.end;
    if (!isNamePart(context, at, i, run)) break;
    if (at === i) run.known = isKnown(context, at);
    if (!joiners.has(formAt(context, at))) run.count++;
    run.end++;
    // «عبد-الله»: a hyphen without blanks joins.
    const hyphen = context.analysis.tokens[run.end];
    if (hyphen?.form === '-' && !hyphen.spaced && isNamePart(context, run.end + 1, i, run)) run.end++;
  }
  while (run.end > i && joiners.has(formAt(context, run.end - 1))) run.end--;
  return run;
}

/** True for a word that may go on a name after «بن» or «آل». */
export function isNamePartAfterKnown(context: PartyContext, i: number): boolean {
  return context.analysis.tokens[i]?.kind === 'word' && !context.lexicon.stops.has(formAt(context, i));
}

/** True for a word known from names. «علي» is Ali only as it is spelled, since «على» is folded to the same. */
export function isKnown(context: PartyContext, i: number): boolean {
  const person = context.names.forms.person.of(wordAt(context, i));
  if (person === 'as-spelled') return isSpelledAsName(context, i) && isKnown(context, i + 1);
  return person === 'known' || (person === 'before-name' && formAt(context, i + 1).length > 2);
}

function isNamePart(context: PartyContext, i: number, first: number, run: NameRun): boolean {
  if (context.analysis.tokens[i]?.kind !== 'word') return false;
  const { lexicon } = context;
  const form = formAt(context, i);
  const begins = i === first;
  if (lexicon.joiners.has(form)) return !begins || lexicon.nameOpeners.has(form);
  if (!begins && lexicon.joiners.has(formAt(context, i - 1)) && !lexicon.stops.has(form)) return true;
  if (!begins && lexicon.ambiguousNames.has(form)) return isSpelledAsName(context, i) && run.known;
  const known = isKnown(context, i) || lexicon.surnames.has(form) || (!begins && run.known && closesName(context, i));
  if (!known && !mayBeName(context, i)) return false;
  // «النفطي» after «محمد علي», but not «السابق»: only known names have a surname with the article behind them.
  if (form.length > 4 && lexicon.forms.hasArticle(wordsOf(context, i, i + 1)))
    return begins ? lexicon.givenNames.has(form) || (known && form.length > 5) : isSurname(context, form, run);
  if (lexicon.modifiers.has(form) || context.names.heads.starts(form)) return known && !begins;
  const name = lookUpName(context, i, i + 4);
  if (!name || name.name.by === 'person') return true;
  // «أناتولي أنطونوف»: a company named after a person.
  const shared = known || (run.known && name.name.id.startsWith('company:'));
  return shared && !begins && name.end === i + 1;
}

/** «النفطي», «الصباح» behind a first name. */
function isSurname(context: PartyContext, form: string, run: NameRun): boolean {
  if (run.known && context.lexicon.surnames.has(form)) return true;
  return (run.known || run.count === 1) && !isDescription(context, form, run);
}

/** «حسان أديب عودة،»: a word with the ending of nouns that closes a known name before a sign. */
function closesName(context: PartyContext, i: number): boolean {
  if (!isFeminine(context, i) || isWord(context, formAt(context, i))) return false;
  return context.analysis.tokens[i + 1]?.kind === 'mark' && !context.analysis.readings(i).some((r) => r.definite);
}

/** «السابق», «المباشر»: says something of the holder or of a thing, and is no family name. */
function isDescription(context: PartyContext, form: string, run: NameRun): boolean {
  const bare = context.lexicon.forms.withoutArticle(form);
  const { lexicon, names } = context;
  if (lexicon.descriptions.has(bare) || lexicon.common.has(bare) || lexicon.common.has(form)) return true;
  if (lexicon.fields.has(bare) || names.heads.starts(bare)) return true;
  // «محمد السوداني», «محمد علي النفطي» are names; «بوتين الروسي», «فلان العسكري» seldom are.
  return run.count < 2 && (lexicon.modifiers.has(bare) || names.adjectives.starts(bare));
}

/** What an unknown word must not be: a particle, a verb, a common noun, a word with clitics or endings of nouns. */
function mayBeName(context: PartyContext, i: number): boolean {
  const { lexicon } = context;
  const form = formAt(context, i);
  if (form.length < 2 || isWord(context, form)) return false;
  if (lexicon.foreignEndings.some((ending) => form.length > ending.length + 2 && form.endsWith(ending))) return true;
  if (lexicon.forms.isInflected(form, wordsOf(context, i, i + 1))) return false;
  return !context.analysis.readings(i).some((r) => {
    if (!r.conjunction && !r.preposition) return false;
    if (lexicon.stops.has(r.stem)) return true;
    if (form.length <= 3) return false;
    if (isWord(context, r.stem)) return true;
    if (r.conjunction === '') return false;
    return lexicon.givenNames.has(r.stem) || lexicon.titles.has(r.stem) || context.names.heads.starts(r.stem);
  });
}

function isWord(context: PartyContext, form: string): boolean {
  const { stops, common, modifiers, prepositions, forms } = context.lexicon;
  if (stops.has(form) || common.has(form) || modifiers.has(form) || prepositions.has(form)) return true;
  return context.isVerb(form) || common.has(forms.withoutPronoun(form)) || context.names.adjectives.starts(form);
}

/** «علي» with the dots of ي, which «على» has not. */
function isSpelledAsName(context: PartyContext, i: number): boolean {
  return context.lexicon.forms.isSpelledAsName(wordsOf(context, i, i + 1));
}
