import type { Head, HeadClass, Reading } from '../../languages/language-pack.ts';
import { foldWord } from '../../text/index.ts';
import { lookUpAdjective, lookUpName, type PartyContext } from './party-context.ts';
import { personNameEnd } from './person-name.ts';

/** A noun phrase that starts with a head of the lexicon, read as far as it goes. */
export interface HeadPhrase {
  head: Head;
  first: number;
  end: number;
  reading: Reading;
  /** Entity id of the state that an adjective or name in the phrase gives, or null. */
  state: string | null;
  /** True where the state stands as a name or adjective of its own in the phrase. */
  stated: boolean;
  /** English words of the fields («Defence»). */
  fields: string[];
  /** Token range of a personal or proper name in the phrase, or null. */
  name: { first: number; end: number } | null;
  /** Catalogue entity named in the phrase («شركة لوكهيد مارتن», «الأمين العام للأمم المتحدة»), or null. */
  entity: string | null;
  /** A body or office inside («قائد [القوات الجوية]», «المتحدث باسم [الخارجية]»), or null. */
  inner: HeadPhrase | null;
  /** Token where the office ends and the name begins. */
  officeEnd: number;
}

const MAX_TOKENS = 14;
const MAX_DEPTH = 3;

/** Reads the phrase whose head stands at token `i`, or null where there is none. Example: «[رئيس أركان الجيش الإسرائيلي أفيف كوخافي]». */
export function readHead(context: PartyContext, i: number, limit: number, depth = 0): HeadPhrase | null {
  const found = findHead(context, i, limit);
  if (!found) return null;
  const phrase: HeadPhrase = {
    head: found.head,
    first: i,
    end: found.end,
    reading: found.reading,
    state: null,
    stated: false,
    fields: [],
    name: null,
    entity: null,
    inner: null,
    officeEnd: found.end,
  };
  const stop = Math.min(limit, i + MAX_TOKENS);
  let grown = true;
  while (grown && phrase.end < stop) {
    const before = phrase.end;
    grow(context, phrase, stop, depth);
    grown = phrase.end > before && phrase.name === null;
  }
  return phrase;
}

function findHead(
  context: PartyContext,
  i: number,
  limit: number,
): { head: Head; end: number; reading: Reading } | null {
  let best: { head: Head; end: number; reading: Reading } | null = null;
  for (const reading of context.analysis.readings(i)) {
    if (reading.future || !context.names.heads.starts(reading.stem)) continue;
    if (reading.suffix && (reading.stem.length < 4 || reading.stem.endsWith('ي'))) continue;
    const match = context.names.heads.match(context.analysis.tokens, i, limit, reading.stem);
    const head = match?.values[0];
    if (match && head && (!best || match.end > best.end)) best = { head, end: match.end, reading };
  }
  return best?.head.adjectival && followsNoun(context, i) ? null : best;
}

/** «سلك دبلوماسي», «مسؤول عسكري»: an adjective after its noun, unlike «قال دبلوماسي». */
function followsNoun(context: PartyContext, i: number): boolean {
  const before = context.analysis.tokens[i - 1];
  if (before?.kind !== 'word') return false;
  return (
    !context.isVerb(before.form) &&
    !context.lexicon.stops.has(before.form) &&
    !context.lexicon.prepositions.has(before.form)
  );
}

/** Takes one more part of the phrase, if what stands at its end is one. */
function grow(context: PartyContext, phrase: HeadPhrase, limit: number, depth: number): void {
  const at = phrase.end;
  const token = context.analysis.tokens[at];
  if (!token || token.kind === 'break') return;
  if (token.kind !== 'word') return growQuoted(context, phrase, limit);
  const { lexicon } = context;
  const headClass = phrase.head.class;
  if (growAdjective(context, phrase)) return;
  if (token.form === 'و' || context.analysis.readings(at)[0] === undefined) return;
  if (growField(context, phrase, limit)) return;
  if (lexicon.spokesFor.has(token.form) || (headClass === 'anonymous' && isInside(token.form))) {
    return growInner(context, phrase, at + 1, limit, depth);
  }
  const bare = token.form.replace(/^ال/u, '');
  if (lexicon.modifiers.has(bare) && !context.isVerb(token.form)) {
    phrase.end = at + 1;
    phrase.officeEnd = phrase.end;
    return;
  }
  if (growName(context, phrase, limit)) return;
  if (isOffice(headClass) && growNested(context, phrase, limit, depth)) return;
  if (lexicon.titles.has(token.form) || lexicon.titles.has(bare)) {
    const named =
      personNameEnd(context, at + 1, limit) > at + 1 || lexicon.titles.has(context.analysis.tokens[at + 1]?.form ?? '');
    if (isOffice(headClass) && named) phrase.end = at + 1;
    if (isOffice(headClass) && named) return;
  }
  if (growOver(context, phrase, limit)) return;
  growPerson(context, phrase, limit);
}

/** «شركات [الأسلحة] الإسرائيلية», «مديرية [الأمن العام] اللبنانية»: words of the name up to a definite adjective that closes it. */
function growOver(context: PartyContext, phrase: HeadPhrase, limit: number): boolean {
  if (phrase.stated || phrase.reading.definite || phrase.head.class === 'anonymous') return false;
  const { tokens } = context.analysis;
  for (let at = phrase.end; at < Math.min(limit, phrase.end + 3); at++) {
    const form = tokens[at]?.form ?? '';
    if (tokens[at]?.kind !== 'word' || context.lexicon.stops.has(form) || context.isVerb(form)) return false;
    if (!form.startsWith('ال') && !form.startsWith('وال')) return false;
    const adjective = lookUpAdjective(context, at + 1);
    if (!adjective?.reading.definite || adjective.reading.conjunction || adjective.reading.preposition) continue;
    phrase.end = at + 1;
    return growAdjective(context, phrase);
  }
  return false;
}

function isInside(form: string): boolean {
  return form === 'في' || form === 'من' || form === 'داخل' || form === 'لدي';
}

function isOffice(headClass: HeadClass): boolean {
  return headClass === 'official' || headClass === 'spokesman';
}

/** «الفرنسي», «الفرنسية»: the state, once. «الروسي الأمريكي» belongs to no single phrase. */
function growAdjective(context: PartyContext, phrase: HeadPhrase): boolean {
  const adjective = lookUpAdjective(context, phrase.end);
  if (!adjective || adjective.reading.conjunction || adjective.reading.preposition) return false;
  if (phrase.stated && phrase.state !== adjective.id) return false;
  // «مصادر إسرائيلية» is indefinite throughout; a definite head takes a definite adjective.
  phrase.state = adjective.id;
  phrase.stated = true;
  phrase.end++;
  phrase.officeEnd = phrase.end;
  return true;
}

function growField(context: PartyContext, phrase: HeadPhrase, limit: number): boolean {
  const { tokens } = context.analysis;
  const headClass = phrase.head.class;
  if (headClass !== 'ministry' && headClass !== 'official' && headClass !== 'body') return false;
  const strip = (i: number) => (tokens[i]?.form ?? '').replace(/^ال/u, '');
  const one = strip(phrase.end);
  const two = `${one} ${strip(phrase.end + 1)}`;
  const joined =
    (tokens[phrase.end]?.form ?? '').startsWith('وال') && phrase.fields.length > 0 ? strip(phrase.end).slice(3) : '';
  const field = phrase.end + 1 < limit ? context.lexicon.fields.get(two) : undefined;
  if (field) {
    phrase.fields.push(field);
    phrase.end += 2;
  } else if (context.lexicon.fields.has(one)) {
    phrase.fields.push(context.lexicon.fields.get(one) as string);
    phrase.end++;
  } else if (joined && context.lexicon.fields.has(joined)) {
    phrase.fields.push(context.lexicon.fields.get(joined) as string);
    phrase.end++;
  } else return false;
  phrase.officeEnd = phrase.end;
  return true;
}

/** A name of the catalogue inside: «حكومة [المغرب]», «شركة [لوكهيد مارتن]», «الرئيس [باراك أوباما]», «الأمين العام [للأمم المتحدة]». */
function growName(context: PartyContext, phrase: HeadPhrase, limit: number): boolean {
  const found = lookUpName(context, phrase.end, limit);
  if (!found || found.reading.conjunction || phrase.entity) return false;
  const { preposition } = found.reading;
  const type = found.name.id.split(':')[0] as string;
  if (preposition && preposition !== 'ل') return false;
  const headClass = phrase.head.class;
  // «مصدران عسكريان [لرويترز]»: to whom they spoke.
  if (preposition && headClass === 'anonymous') return false;
  if (type === 'state' || type === 'region') {
    // «سفير أبوظبي», «حكومة المغرب», «دولة الإمارات»; not «الوزير السعودي أمريكا», not «المسؤول المغرب».
    if (phrase.stated || headClass === 'anonymous' || headClass === 'outlet' || headClass === 'group') return false;
    if (
      phrase.reading.definite &&
      !preposition &&
      found.name.by === 'name' &&
      phrase.fields.length === 0 &&
      headClass !== 'official'
    )
      return false;
    phrase.state = found.name.id;
    phrase.stated = true;
  } else if (type === 'person') {
    if (!isOffice(headClass) && headClass !== 'anonymous') return false;
    phrase.name = { first: phrase.end, end: found.end };
    phrase.entity = found.name.id;
    phrase.end = found.end;
    return true;
  } else if (fits(headClass, type)) phrase.entity = found.name.id;
  else if (isOffice(headClass) || headClass === 'anonymous') phrase.entity = found.name.id;
  else return false;
  phrase.end = found.end;
  phrase.officeEnd = phrase.end;
  return true;
}

function fits(headClass: HeadClass, type: string): boolean {
  if (headClass === 'company') return type === 'company';
  if (headClass === 'outlet') return type === 'outlet' || type === 'international';
  if (headClass === 'group') return type === 'armed-group';
  if (headClass === 'organisation' || headClass === 'body') return type === 'international' || type === 'government';
  return headClass === 'force' && type === 'armed-force';
}

/** «قائد [القوات الجوية الأمريكية]», «مساعد [وزير الخارجية]», «رئيس [شركة "كذا"]». */
function growNested(context: PartyContext, phrase: HeadPhrase, limit: number, depth: number): boolean {
  return growInner(context, phrase, phrase.end, limit, depth) !== undefined ? phrase.inner !== null : false;
}

function growInner(context: PartyContext, phrase: HeadPhrase, at: number, limit: number, depth: number): void {
  if (depth >= MAX_DEPTH || phrase.inner) return;
  const inner = readHead(context, at, limit, depth + 1);
  if (inner && !inner.reading.conjunction && inner.head.class !== 'anonymous') {
    phrase.inner = inner;
    phrase.end = inner.end;
    phrase.officeEnd = inner.officeEnd;
    phrase.state = inner.state ?? phrase.state;
    phrase.stated ||= inner.stated;
    phrase.entity ??= inner.name && isOffice(inner.head.class) ? null : inner.entity;
    // The name at the end of the inner phrase is the holder's: «قائد القوات الجوية [فلان]».
    if (inner.name && isOffice(inner.head.class)) phrase.name = inner.name;
    return;
  }
  const found = lookUpName(context, at, limit);
  if (found && !found.name.id.startsWith('person:')) {
    phrase.entity = found.name.id;
    phrase.end = found.end;
    phrase.officeEnd = found.end;
  }
}

/** «صحيفة "وول ستريت جورنال"», «شركة «سكاي لوك»»: a proper name in quotes after a head that takes one. */
function growQuoted(context: PartyContext, phrase: HeadPhrase, limit: number): void {
  const { tokens } = context.analysis;
  const { class: headClass } = phrase.head;
  const at = phrase.end;
  if (tokens[at]?.form !== '"' || !['outlet', 'company', 'group', 'organisation', 'body'].includes(headClass)) {
    return growAfterComma(context, phrase, limit);
  }
  if (phrase.name || phrase.entity) return;
  let close = at + 1;
  while (close < limit && close < at + 8 && tokens[close]?.form !== '"') close++;
  if (tokens[close]?.form !== '"' || close === at + 1) return;
  const found = lookUpName(context, at + 1, close);
  if (found?.end === close && fits(headClass, found.name.id.split(':')[0] as string)) phrase.entity = found.name.id;
  else phrase.name = { first: at + 1, end: close };
  phrase.end = close + 1;
  phrase.officeEnd = phrase.end;
  // «صحيفة "كذا" الأمريكية», «شركة "كذا" الإسرائيلية لأنظمة الدفاع»
  if (
    !growAdjective(context, phrase) &&
    context.lexicon.modifiers.has((tokens[phrase.end]?.form ?? '').replace(/^ال/u, ''))
  )
    phrase.end++;
}

/** «وزير الدفاع الفرنسي، جان إيف لودريان، إن»: a name set between commas. */
function growAfterComma(context: PartyContext, phrase: HeadPhrase, limit: number): void {
  const { tokens } = context.analysis;
  if (tokens[phrase.end]?.form !== '،' || !isOffice(phrase.head.class) || phrase.name) return;
  if (!phrase.stated && phrase.fields.length === 0 && !phrase.inner && !phrase.entity) return;
  const first = skipTitles(context, phrase.end + 1, limit);
  const found = lookUpName(context, first, limit);
  const end = found?.name.by === 'person' ? found.end : personNameEnd(context, first, limit);
  const close = tokens[end]?.form;
  if (end <= first || (close !== '،' && close !== ':' && close !== '"' && close !== '.')) return;
  if (found?.name.by === 'person') phrase.entity = found.name.id;
  phrase.name = { first, end };
  phrase.end = close === '،' ? end + 1 : end;
}

function skipTitles(context: PartyContext, i: number, limit: number): number {
  let at = i;
  while (at < limit && context.lexicon.titles.has(context.analysis.tokens[at]?.form ?? '')) at++;
  return at;
}

/** The holder's name at the end: «وزير الدفاع الفرنسي [جان إيف لودريان]»; for outlets and companies an unknown name. */
function growPerson(context: PartyContext, phrase: HeadPhrase, limit: number): void {
  const { class: headClass, plural } = phrase.head;
  if (plural) return;
  const first = skipTitles(context, phrase.end, limit);
  if (isOffice(headClass)) {
    if (!phrase.stated && phrase.fields.length === 0 && !phrase.inner && !phrase.entity && !phrase.reading.definite)
      return;
    const end = personNameEnd(context, first, limit);
    if (end > first) setName(phrase, first, end);
  } else if (headClass === 'anonymous') {
    const end = personNameEnd(context, first, limit);
    if (phrase.reading.definite && end >= first + 2) setName(phrase, first, end);
  } else if (
    (headClass === 'outlet' || headClass === 'company' || headClass === 'group') &&
    !phrase.entity &&
    !phrase.reading.definite &&
    phrase.end === phrase.first + 1
  ) {
    const end = Math.min(first + 2, properNameEnd(context, first, limit));
    // «مجموعة إرهابية», «شركة مصرية»: an adjective is no name.
    if (end > first && !/(?:يه|ين|ات)$/u.test(context.analysis.tokens[first]?.form ?? '')) setName(phrase, first, end);
  }
}

function setName(phrase: HeadPhrase, first: number, end: number): void {
  phrase.name = { first, end };
  phrase.end = end;
}

/** «صحيفة ذي ناشيونال», «شركة سكاي لوك», «موقع Al-Monitor»: words that are not known as anything else. */
function properNameEnd(context: PartyContext, i: number, limit: number): number {
  const { tokens } = context.analysis;
  let end = i;
  while (end < limit && /^[a-z]/u.test(tokens[end]?.form ?? '')) {
    end++;
    if (tokens[end]?.form === '-') end++;
  }
  return end > i ? end : personNameEnd(context, i, limit);
}

/** Words of the text from token to token, as one string. */
export function wordsOf(context: PartyContext, first: number, end: number): string {
  const { tokens, text } = context.analysis;
  const a = tokens[first];
  const b = tokens[end - 1];
  return a && b ? text.slice(a.start, b.end).replace(/\s+/gu, ' ') : '';
}

/** Folded words of an office, without its holder's name, to find the holder again. */
export function officeKey(context: PartyContext, phrase: HeadPhrase): string {
  return foldWord(wordsOf(context, phrase.first, phrase.officeEnd))
    .replace(/^[وفبلك]*ال/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
