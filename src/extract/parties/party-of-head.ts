import { foldWord } from '../../text/index.ts';
import type { PartyMention } from '../mention.ts';
import { mentionOf, type PartyContext } from './party-context.ts';
import { type HeadPhrase, officeKey, wordsOf } from './read-head.ts';

/** Makes a mention of a head phrase and remembers what it named; null where the phrase stands for nobody in particular. */
export function partyOfHead(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  switch (phrase.head.class) {
    case 'side':
      return side(context, phrase);
    case 'official':
    case 'spokesman':
      return official(context, phrase);
    case 'anonymous':
      return phrase.name ? official(context, phrase) : anonymous(context, phrase);
    case 'ministry':
    case 'body':
    case 'force':
      return body(context, phrase);
    default:
      return organisation(context, phrase);
  }
}

/** «الجانب التركي», «دولة الإمارات» are the state; «البلدان», «الدول الثلاث» those named before. */
function side(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  if (phrase.state && !(phrase.head.plural && phrase.state.startsWith('state:'))) {
    return mentionOf(context, phrase, { ids: [use(context, phrase.state)], by: 'adjective', state: phrase.state });
  }
  return phrase.head.anaphor ? group(context, phrase) : null;
}

/** «البلدان», «الرئيسان», «الدول الثلاث»: as many states as the words say, the newest that stood together. */
function group(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  let { count } = phrase.head;
  let { end } = phrase;
  if (count === null) {
    const word = (context.analysis.tokens[end]?.form ?? '').replace(/^ال/u, '');
    count = context.lexicon.groupNumbers.get(word) ?? null;
    if (count === null) {
      const before = (context.analysis.tokens[end - 1]?.form ?? '').replace(/^ال/u, '');
      count = context.lexicon.groupNumbers.get(before) ?? null;
      if (count === null) return null;
    } else end++;
  }
  const ids = context.memory.states(count, phrase.first);
  if (ids.length < count) return null;
  return mentionOf(context, { ...phrase, end }, { ids, by: 'anaphor' });
}

function official(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const { entities } = context.analysis;
  const key = officeKey(context, phrase);
  if (phrase.head.plural) return officials(context, phrase);
  if (phrase.name) {
    const id = phrase.entity?.startsWith('person:') ? use(context, phrase.entity) : personNamed(context, phrase);
    const inside =
      phrase.entity && !phrase.entity.startsWith('person:') ? entities.stateOf(use(context, phrase.entity)) : null;
    const state = phrase.state ?? inside ?? entities.stateOf(id);
    const office = officeOf(context, phrase, key);
    remember(context, phrase, id, key, state);
    return mentionOf(context, phrase, { ids: [id], by: 'person', state, office, named: true });
  }
  // «الوزير», «الرئيس», «وزير الدفاع الفرنسي» for one who was named before.
  const alone = phrase.end === phrase.first + 1;
  const before = alone
    ? phrase.reading.definite
      ? context.memory.last('official', phrase.head.en)
      : null
    : context.memory.personByOffice(key);
  const state = phrase.state ?? (before ? entities.stateOf(before) : null);
  if (before)
    return mentionOf(context, phrase, { ids: [before], by: alone ? 'anaphor' : 'person', state, named: true });
  // «المتحدث باسم البنتاغون»: the office where only the office is named.
  if (phrase.head.class === 'spokesman' && (phrase.inner || phrase.entity)) {
    const id = phrase.inner
      ? (partyOfHead(context, phrase.inner)?.ids[0] ?? null)
      : use(context, phrase.entity as string);
    if (id)
      return mentionOf(context, phrase, { ids: [id], by: 'office', state: state ?? entities.stateOf(id), office: id });
  }
  if (alone && !phrase.stated) return null;
  const office = officeOf(context, phrase, key);
  if (!office) return null;
  return mentionOf(context, phrase, { ids: [office], by: 'office', state: state ?? entities.stateOf(office), office });
}

/** «وزراء الخارجية العرب», «الرئيسان»: several holders; two states named before where the words are dual. */
function officials(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  if (phrase.state) {
    const office = officeOf(context, phrase, officeKey(context, phrase));
    if (office) return mentionOf(context, phrase, { ids: [office], by: 'office', state: phrase.state, office });
  }
  return phrase.head.count && phrase.reading.definite ? group(context, phrase) : null;
}

function personNamed(context: PartyContext, phrase: HeadPhrase): string {
  const range = phrase.name as { first: number; end: number };
  const ar = wordsOf(context, range.first, range.end);
  const last = foldWord(ar).split(' ').at(-1) as string;
  // «كارتر» after «آشتون كارتر» is the same person.
  const known = range.end - range.first === 1 ? context.memory.personByLastName(last) : undefined;
  if (known) return known;
  const state = phrase.state ?? (phrase.entity ? context.analysis.entities.stateOf(use(context, phrase.entity)) : null);
  return context.analysis.entities.found('person', { ar }, state?.startsWith('state:') ? state.slice(6) : null);
}

function remember(context: PartyContext, phrase: HeadPhrase, id: string, key: string, state: string | null): void {
  const range = phrase.name as { first: number; end: number };
  const last = foldWord(wordsOf(context, range.first, range.end))
    .split(' ')
    .at(-1) as string;
  context.memory.person(id, last, phrase.officeEnd > phrase.first + 1 ? key : null);
  context.memory.named('official', id, phrase.head.en, state);
}

/** Entity of an office that the catalogue does not hold, or the body inside it that it does. */
function officeOf(context: PartyContext, phrase: HeadPhrase, key: string): string | null {
  const { entities } = context.analysis;
  if (phrase.entity && !phrase.entity.startsWith('person:') && !phrase.state) {
    const state = entities.stateOf(use(context, phrase.entity));
    return named(context, phrase, state);
  }
  if (!phrase.state && phrase.fields.length === 0 && !phrase.inner) return null;
  return key ? named(context, phrase, phrase.state) : null;
}

/** Registers an office or body under its own words, with an English name made of its parts. */
function named(context: PartyContext, phrase: HeadPhrase, state: string | null): string {
  const type = phrase.head.class === 'force' ? 'armed-force' : 'government';
  const ar = wordsOf(context, phrase.first, phrase.officeEnd);
  const bare = withoutClitics(ar, phrase);
  const of = englishOf(context, phrase);
  const country = state ? ` of ${context.names.english.get(state) ?? state.slice(6)}` : '';
  const iso = state?.startsWith('state:') ? state.slice(6) : null;
  // Offices with their parts all known have one name in both languages, whatever order the words stood in.
  const whole = of && country && (phrase.fields.length > 0 || isPlain(phrase));
  return context.analysis.entities.found(type, whole ? { ar: bare, en: `${of}${country}` } : { ar: bare }, iso, bare);
}

function isPlain(phrase: HeadPhrase): boolean {
  return !phrase.inner && phrase.head.en !== '' && phrase.head.class !== 'official';
}

function englishOf(context: PartyContext, phrase: HeadPhrase): string {
  const own = phrase.fields.length ? `${phrase.head.en} of ${phrase.fields.join(' and ')}` : phrase.head.en;
  if (phrase.inner) return `${own}, ${englishOf(context, phrase.inner)}`;
  return own;
}

function withoutClitics(words: string, phrase: HeadPhrase): string {
  const { conjunction, preposition, definite } = phrase.reading;
  let rest = words;
  if (conjunction) rest = rest.slice(1);
  if (preposition === 'ل' && definite) return `ال${rest.slice(2)}`;
  if (preposition) rest = rest.slice(1);
  return rest;
}

/** «وزارة الدفاع الفرنسية», «الجيش», «القوات المسلحة المصرية»; without a state it is the one named before, else the outlet's own. */
function body(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const { entities, home } = context.analysis;
  const headClass = phrase.head.class;
  if (phrase.head.count && !phrase.state) return group(context, phrase);
  if (phrase.entity) {
    const id = use(context, phrase.entity);
    return finish(context, phrase, id, phrase.state ?? entities.stateOf(id));
  }
  const short = phrase.end === phrase.first + 1;
  if (!phrase.state) {
    const before = phrase.reading.definite || !short ? context.memory.last(headClass, phrase.head.en) : null;
    if (before && (short || sameOffice(context, before, phrase))) {
      return mentionOf(context, phrase, { ids: [before], by: 'anaphor', state: entities.stateOf(before) });
    }
    if (short) return null;
    // «وزارة الدفاع» in a national paper is that state's.
    const state = home ? `state:${home}` : null;
    if (headClass === 'ministry') return finish(context, phrase, named(context, phrase, state), state);
    return null;
  }
  if (!phrase.state.startsWith('state:') && headClass === 'force') return null;
  return finish(context, phrase, named(context, phrase, phrase.state), phrase.state);
}

function sameOffice(context: PartyContext, id: string, phrase: HeadPhrase): boolean {
  const words = foldWord(context.analysis.entities.get(id)?.name.ar ?? '');
  return words.includes(officeKey(context, phrase));
}

function finish(context: PartyContext, phrase: HeadPhrase, id: string, state: string | null): PartyMention {
  context.memory.named(phrase.head.class, id, phrase.head.en, state);
  return mentionOf(context, phrase, { ids: [id], by: 'office', state, office: id });
}

/** «صحيفة "كذا"», «شركة كذا», «تنظيم كذا»; «الشركة», «الصحيفة» alone are the last of their class. */
function organisation(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const { entities } = context.analysis;
  const headClass = phrase.head.class;
  if (phrase.entity) {
    const id = use(context, phrase.entity);
    context.memory.named(headClass, id, phrase.head.en, phrase.state);
    return mentionOf(context, phrase, { ids: [id], by: 'name', state: entities.stateOf(id) });
  }
  const type = ({ company: 'company', outlet: 'outlet', group: 'armed-group', organisation: 'international' } as const)[
    headClass as 'company' | 'outlet' | 'group' | 'organisation'
  ];
  if (phrase.name) {
    const iso = phrase.state?.startsWith('state:') ? phrase.state.slice(6) : null;
    const ar = wordsOf(context, phrase.name.first, phrase.name.end);
    const id = entities.found(type, /^[\p{Script=Latin}\d\s.'&-]+$/u.test(ar) ? { en: ar, ar } : { ar }, iso);
    context.memory.named(headClass, id, phrase.head.en, phrase.state);
    return mentionOf(context, phrase, { ids: [id], by: 'name', state: phrase.state });
  }
  if (phrase.state && (headClass === 'company' || headClass === 'outlet')) {
    // «شركات إسرائيلية», «وسائل إعلام إسرائيلية»; «الصحيفة الأمريكية» is the one of that state.
    const before =
      phrase.reading.definite && !phrase.head.plural ? context.memory.last(headClass, undefined, null) : null;
    if (before && entities.stateOf(before) === phrase.state)
      return mentionOf(context, phrase, { ids: [before], by: 'anaphor', state: phrase.state });
    const id = entities.found(
      type,
      { ar: withoutClitics(wordsOf(context, phrase.first, phrase.end), phrase) },
      phrase.state.startsWith('state:') ? phrase.state.slice(6) : null,
    );
    return mentionOf(context, phrase, { ids: [id], by: 'office', state: phrase.state });
  }
  if (!phrase.reading.definite || phrase.end > phrase.first + 1 || phrase.head.plural) return null;
  const before = context.memory.last(headClass);
  return before ? mentionOf(context, phrase, { ids: [before], by: 'anaphor', state: entities.stateOf(before) }) : null;
}

/** «مصادر دبلوماسية متطابقة», «مسؤول في البنتاغون»: named by their words. */
function anonymous(context: PartyContext, phrase: HeadPhrase): PartyMention | null {
  const words = withoutClitics(wordsOf(context, phrase.first, phrase.end), phrase);
  const alone = phrase.end === phrase.first + 1;
  if (alone && phrase.reading.definite) {
    const before = context.memory.last('anonymous', phrase.head.en);
    if (before)
      return mentionOf(context, phrase, {
        ids: [before],
        by: 'anonymous',
        state: context.analysis.entities.stateOf(before),
      });
  }
  const inside =
    phrase.inner?.state ?? (phrase.entity ? context.analysis.entities.stateOf(use(context, phrase.entity)) : null);
  const state = phrase.state ?? inside;
  const id = context.analysis.entities.found(
    'anonymous',
    { ar: words },
    state?.startsWith('state:') ? state.slice(6) : null,
  );
  context.memory.named('anonymous', id, phrase.head.en, state);
  return mentionOf(context, phrase, { ids: [id], by: 'anonymous', state });
}

function use(context: PartyContext, id: string): string {
  return id.startsWith('anonymous:') || context.analysis.entities.get(id) ? id : context.analysis.entities.use(id);
}
