import type { Reading } from '../../languages/language-pack.ts';
import { extendOffice, type Grower, type HeadPhrase, isOffice, type Reach } from './head-phrase.ts';
import { lookUpName } from './look-up-name.ts';
import { formAt, type PartyContext } from './party-context.ts';

/** «المتحدث باسم [وزارة الدفاع الفرنسية]». */
export const takeSpokenFor: Grower = (context, phrase, reach) =>
  context.lexicon.spokesFor.has(formAt(context, phrase.end)) && takeInner(context, phrase, phrase.end + 1, reach);

/** «مسؤول في [البنتاغون]», «مصدر [بوزارة الدفاع]»: where an unnamed person works. */
export const takeInside: Grower = (context, phrase, reach) => {
  if (phrase.head.class !== 'anonymous') return false;
  const at = phrase.end;
  if (context.lexicon.insides.has(formAt(context, at))) return takeInner(context, phrase, at + 1, reach);
  return takeInner(context, phrase, at, reach, context.lexicon.within);
};

/** «قائد [القوات الجوية الأمريكية]», «مساعد [وزير الخارجية]», «رئيس [شركة "كذا"]». */
export const takeNested: Grower = (context, phrase, reach) =>
  // «وزير الدفاع [الأمير] فلان»: a title of the holder's.
  isOffice(phrase.head.class) &&
  !context.lexicon.titles.has(formAt(context, phrase.end)) &&
  takeInner(context, phrase, phrase.end, reach);

function takeInner(context: PartyContext, phrase: HeadPhrase, at: number, reach: Reach, clitic?: string): boolean {
  if (phrase.inner) return false;
  const inner = reach.inside(at);
  if (inner && !inner.reading.conjunction && inner.head.class !== 'anonymous' && governed(inner.reading, clitic)) {
    return adopt(context, phrase, inner);
  }
  const found = lookUpName(context, at, reach.limit);
  if (!found || found.name.id.startsWith('person:') || !governed(found.reading, clitic)) return false;
  phrase.entity = found.name.id;
  return extendOffice(phrase, found.end);
}

/** True where the word carries the clitic that is asked for, if any is, and no conjunction. */
function governed(reading: Reading, clitic: string | undefined): boolean {
  return clitic === undefined || (reading.preposition === clitic && reading.conjunction === '');
}

/**
 * The name at the end of the inner phrase is the holder's: «قائد القوات الجوية [فلان]», «المتحدث باسم رئيس الوزراء
 * العراقي [فلان]»; but not behind a title alone: «مستشار الرئيس [فلان]».
 */
function adopt(context: PartyContext, phrase: HeadPhrase, inner: HeadPhrase): true {
  phrase.inner = inner;
  phrase.end = inner.end;
  phrase.officeEnd = inner.officeEnd;
  phrase.state = inner.state ?? phrase.state;
  if (!isOffice(inner.head.class) || inner.name === null) {
    phrase.entity ??= inner.entity;
  } else if (inner.officeEnd > inner.headEnd || !isOffice(phrase.head.class)) {
    phrase.name = inner.name;
    phrase.entity ??= inner.entity;
  } else {
    phrase.officeEnd = inner.end;
    if (inner.entity) phrase.state ??= context.analysis.entities.stateOf(context.analysis.entities.use(inner.entity));
  }
  return true;
}
