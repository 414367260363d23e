import type { PartyContext } from './party-context.ts';
import { lookUpName } from './party-context.ts';

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

/**
 * End of a personal name that starts at token `i`, or `i` where none does. Known given names are taken as they come;
 * words that nobody knows only where no rule speaks against them.
 * Example: «وزير الدفاع الفرنسي [جان إيف لودريان] خلال», «الأمير [محمد بن سلمان بن عبدالعزيز]،»; none in «الوزير [اتخذ قرارا]».
 */
export function personNameEnd(context: PartyContext, i: number, limit: number): number {
  const run = nameRun(context, i, limit);
  if (run.count === 0) return i;
  if (run.known) return run.end;
  return isForeign(context, i, run) ? run.end : i;
}

/** The longest run of words from token `i` that may be parts of one name. */
export function nameRun(context: PartyContext, i: number, limit: number): NameRun {
  const { tokens, lexicon } = { tokens: context.analysis.tokens, lexicon: context.lexicon };
  const run: NameRun = { end: i, count: 0, known: false };
  while (run.end < limit && run.count < LONGEST) {
    const at = run.end;
    if (!isNamePart(context, at, i, run)) break;
    if (at === i) run.known = isKnown(context, at);
    if (!lexicon.joiners.has(tokens[at]?.form ?? '')) run.count++;
    run.end++;
    // «عبد-الله»: a hyphen without blanks joins.
    if (tokens[run.end]?.form === '-' && tokens[run.end]?.spaced === false && isNamePart(context, run.end + 1, i, run))
      run.end++;
  }
  while (run.end > i && lexicon.joiners.has(tokens[run.end - 1]?.form ?? '')) run.end--;
  return run;
}

/** True for a word known from names. «علي» is Ali only as it is spelled, since «على» is folded to the same. */
export function isKnown(context: PartyContext, i: number): boolean {
  const { lexicon, names } = context;
  const form = context.analysis.tokens[i]?.form ?? '';
  if (form === 'علي') return spelled(context, i).endsWith('ي') && isKnown(context, i + 1);
  if (lexicon.common.has(form) || lexicon.stops.has(form)) return false;
  if (lexicon.givenNames.has(form) || names.personWords.has(form)) return true;
  const next = context.analysis.tokens[i + 1]?.form ?? '';
  return (form === 'عبد' && next.startsWith('ال')) || (form === 'ابو' && next.length > 2);
}

function isNamePart(context: PartyContext, i: number, first: number, run: NameRun): boolean {
  const token = context.analysis.tokens[i];
  if (token?.kind !== 'word') return false;
  const { form } = token;
  const { lexicon } = context;
  const begins = i === first;
  if (lexicon.joiners.has(form)) return !begins || form === 'عبد' || form === 'ابو';
  const joined = !begins && lexicon.joiners.has(context.analysis.tokens[i - 1]?.form ?? '');
  if (joined && !lexicon.stops.has(form)) return true;
  const known = isKnown(context, i) || lexicon.surnames.has(form);
  if (form === 'علي' && !begins) return spelled(context, i).endsWith('ي') && run.known;
  if (!known && !mayBeName(context, i)) return false;
  if (form.startsWith('ال') && form.length > 4)
    return (!begins && run.known && !isDescription(context, form)) || (known && begins && form.length > 5);
  if (lexicon.modifiers.has(form) || context.names.heads.starts(form)) return known && !begins;
  const name = lookUpName(context, i, i + 4);
  return !name || name.name.by === 'person' || (known && !begins && name.end === i + 1);
}

/** «السابق», «الفرنسي», «المباشر»: says something of the holder or of a thing, and is no family name. */
function isDescription(context: PartyContext, form: string): boolean {
  const bare = form.slice(2);
  const { lexicon, names } = context;
  return (
    lexicon.modifiers.has(bare) ||
    names.adjectives.starts(bare) ||
    lexicon.common.has(bare) ||
    lexicon.common.has(form) ||
    lexicon.fields.has(bare)
  );
}

/** What an unknown word must not be: a particle, a verb, a common noun, a word with clitics or endings of nouns. */
function mayBeName(context: PartyContext, i: number): boolean {
  const { lexicon } = context;
  const { form } = context.analysis.tokens[i] as { form: string };
  const word = spelled(context, i);
  if (form.length < 2 || /[\u064b]/u.test(word) || /ة$/u.test(word)) return false;
  if (isWord(context, form)) return false;
  if (/^(?:بال|كال|فال|وال|لل)./u.test(form) || /^[بلوف]إ/u.test(word)) return false;
  if (/^[بلكوف]/u.test(form) && form.length > 3 && isWord(context, form.slice(1))) return false;
  if (/^ي/u.test(form) || (form.length > 4 && /(?:ات|ته|تها|هم|هما|يه)$/u.test(form))) return false;
  return !/^و/u.test(form) || !lexicon.givenNames.has(form.slice(1));
}

function isWord(context: PartyContext, form: string): boolean {
  const { lexicon } = context;
  if (
    lexicon.stops.has(form) ||
    lexicon.common.has(form) ||
    lexicon.modifiers.has(form) ||
    lexicon.prepositions.has(form)
  )
    return true;
  return (
    context.isVerb(form) ||
    lexicon.common.has(form.replace(/(?:ها|هم|ه|ا)$/u, '')) ||
    context.names.adjectives.starts(form)
  );
}

/** Patterns of verbal nouns, participles and derived verbs; foreign names seldom have them. */
const ARABIC_PATTERN =
  /^(?:ت\p{L}{2}ي\p{L}|ا\p{L}{2}ا\p{L}|ا\p{L}ت\p{L}ا\p{L}|است\p{L}{2,}|م\p{L}{2}و\p{L}|م\p{L}ا\p{L}{2,3}|ت\p{L}ا\p{L}{2}|\p{L}+ه)$/u;

/** A name of unknown words: two or more without article, or one that ends its clause and has no Arabic pattern. */
function isForeign(context: PartyContext, i: number, run: NameRun): boolean {
  const { tokens, lexicon } = { tokens: context.analysis.tokens, lexicon: context.lexicon };
  const form = tokens[i]?.form ?? '';
  if (ARABIC_PATTERN.test(form) || form.length < 3) return false;
  const after = tokens[run.end];
  const closed = !after || after.kind !== 'word' || lexicon.namesEnd.has(after.form);
  if (closed) return true;
  return run.count > 1
    ? lexicon.prepositions.has(after.form) || lexicon.stops.has(after.form) || isKnown(context, i + 1)
    : form.length > 5;
}

function spelled(context: PartyContext, i: number): string {
  const token = context.analysis.tokens[i];
  return token ? context.analysis.text.slice(token.start, token.end) : '';
}
