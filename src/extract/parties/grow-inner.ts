import type { Reading } from '../../languages/language-pack.ts';
import { extendOffice, type Grower, type HeadPhrase, isOffice, type Reach } from './head-phrase.ts';
import { lookUpName } from './look-up-name.ts';
import { isKnown } from './name-run.ts';
import { formAt, isDefiniteAt, type PartyContext } from './party-context.ts';

/** «المتحدث باسم [وزارة الدفاع الفرنسية]», «الناطق بلسان ["الجماعة"]». */
export const takeSpokenFor: Grower = (context, phrase, reach) => {
  if (!context.lexicon.spokesFor.has(formAt(context, phrase.end))) return false;
  const at = phrase.end + 1;
  return (
    takeInner(context, phrase, at, reach, '') ||
    takePerson(context, phrase, at, reach) ||
    skipToHolder(context, phrase, at, reach)
  );
};

/** «المتحدث باسم [ميركل]» speaks for the state of the person. */
function takePerson(context: PartyContext, phrase: HeadPhrase, at: number, reach: Reach): boolean {
  const person = phrase.head.class === 'spokesman' ? lookUpName(context, at, reach.limit) : null;
  if (person?.name.by !== 'person') return false;
  phrase.state ??= person.name.state && `state:${person.name.state}`;
  return extendOffice(phrase, person.end);
}

/** Words of a body that nobody knows. */
const LONGEST_BODY = 6;

/** «المتحدث باسم [كتلة الائتلاف البرلمانية] فلان»: words of an unknown body up to a known name. */
function skipToHolder(context: PartyContext, phrase: HeadPhrase, at: number, reach: Reach): boolean {
  for (let end = at + 1; end < Math.min(reach.limit, at + LONGEST_BODY); end++) {
    if (context.analysis.tokens[end]?.kind !== 'word' || context.lexicon.stops.has(formAt(context, end))) return false;
    if (isKnown(context, end)) return extendOffice(phrase, end);
  }
  return false;
}

/** «مسؤول في [البنتاغون]», «مصدر [بوزارة الدفاع]»: where an unnamed person works. */
export const takeInside: Grower = (context, phrase, reach) => {
  if (phrase.head.class !== 'anonymous') return false;
  const { insides, within } = context.lexicon;
  if (insides.has(formAt(context, phrase.end))) return takeInner(context, phrase, phrase.end + 1, reach, '');
  return takeInner(context, phrase, phrase.end, reach, within);
};

/** «قائد [القوات الجوية الأمريكية]», «مساعد [وزير الخارجية]», «القائد العام [للقوات المسلحة]», «رئيس [شركة "كذا"]». */
export const takeNested: Grower = (context, phrase, reach) => {
  if (!isOffice(phrase.head.class)) return false;
  // «وزير الدفاع [الأمير] فلان»: a title of the holder's.
  if (context.lexicon.titles.has(formAt(context, phrase.end))) return false;
  return (
    takeInner(context, phrase, phrase.end, reach, '') ||
    takeInner(context, phrase, phrase.end, reach, context.lexicon.belongsTo)
  );
};

/** Takes the body or office at token `at`; `clitic` is the preposition that its first word must carry, or empty. */
function takeInner(context: PartyContext, phrase: HeadPhrase, at: number, reach: Reach, clitic: string): boolean {
  if (phrase.inner || phrase.entity) return false;
  const governed = (reading: Reading) => reading.preposition === clitic && reading.conjunction === '';
  const inside = reach.inside(at);
  // «التقى الرئيس المصري | وزير الدفاع الأمريكي»: one of another state is somebody else.
  const inner = phrase.state !== null && inside?.state && inside.state !== phrase.state ? null : inside;
  const found = lookUpName(context, at, reach.limit);
  // «زار وزير الدفاع التركي | الرباط», «زار وزير الدفاع | تونس»: a second state, or one behind an article, is where he goes.
  const closed = phrase.state !== null || (clitic === '' && isDefiniteAt(context, at - 1));
  const other = closed && /^(?:state|region|place):/u.test(found?.name.id ?? '');
  const name = found && governed(found.reading) && !other && !found.name.id.startsWith('person:') ? found : null;
  // «المتحدث باسم [الجيش السوداني]»: the catalogue's own name for it goes before the words.
  if (inner && inner.head.class !== 'anonymous' && governed(inner.reading) && !(name && name.end >= inner.end)) {
    return adopt(context, phrase, inner);
  }
  if (name) {
    phrase.entity = name.name.id;
    if (name.name.state) phrase.state ??= `state:${name.name.state}`;
    return extendOffice(phrase, name.end);
  }
  return clitic === '' && takeQuotedInner(context, phrase, at, reach);
}

/** «المتحدث باسم ["الجماعة"]»: a name of the catalogue in quotation marks. */
function takeQuotedInner(context: PartyContext, phrase: HeadPhrase, at: number, reach: Reach): boolean {
  if (formAt(context, at) !== '"') return false;
  const found = lookUpName(context, at + 1, reach.limit);
  if (!found || formAt(context, found.end) !== '"' || found.name.id.startsWith('person:')) return false;
  phrase.entity = found.name.id;
  return extendOffice(phrase, found.end + 1);
}

/**
 * The name at the end of the inner phrase is the holder's: «قائد القوات الجوية [فلان]», «المتحدث باسم رئيس الوزراء
 * العراقي [فلان]», «نائب الرئيس [فلان]»; but not behind a title alone («مستشار الرئيس [فلان]»), nor of unnamed people
 * («مصدر في مكتب الوزير [فلان]»).
 */
function adopt(context: PartyContext, phrase: HeadPhrase, inner: HeadPhrase): true {
  phrase.inner = inner;
  phrase.end = inner.end;
  phrase.officeEnd = inner.officeEnd;
  phrase.state = inner.state ?? phrase.state;
  const person = isOffice(inner.head.class) && inner.name !== null;
  if (!person) {
    phrase.entity ??= inner.entity;
  } else if (isOffice(phrase.head.class) && (inner.officeEnd > inner.headEnd || phrase.head.deputy)) {
    phrase.name = inner.name;
    phrase.person = inner.person;
    phrase.entity ??= inner.entity;
  } else {
    phrase.officeEnd = inner.end;
    if (inner.person) phrase.state ??= context.analysis.entities.stateOf(context.analysis.entities.use(inner.person));
  }
  return true;
}
