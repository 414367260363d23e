import { closeWithName, extendOffice, fits, type Grower, isBare, isOffice } from './head-phrase.ts';
import { lookUpBehindHead } from './look-up-name.ts';
import { isKnown } from './name-run.ts';
import { formAt, type PartyContext } from './party-context.ts';
import { personAt } from './person-at.ts';
import { personNameEnd } from './person-name.ts';
import { skipTitles } from './skip-titles.ts';

/** «وزير الدفاع الفرنسي [جان إيف لودريان]», «الفريق أول [فلان]»: the holder's name at the end, with his titles. */
export const takeHolder: Grower = (context, phrase, { limit }) => {
  const { class: headClass, plural } = phrase.head;
  if (plural || !(isOffice(headClass) || headClass === 'anonymous')) return false;
  const first = skipTitles(context, phrase.end, limit);
  const holder = personAt(context, first, limit, phrase.state);
  if (!holder) return false;
  const told = phrase.state !== null || phrase.fields.length > 0 || phrase.inner !== null || phrase.entity !== null;
  // «الخبير العسكري [فلان]» has a name; «خبير» and two words that nobody knows have none.
  const open = isOffice(headClass)
    ? told || phrase.reading.definite
    : phrase.reading.definite && holder.end >= first + 2;
  if (!open && holder.id === null) return false;
  phrase.person = holder.id;
  return closeWithName(phrase, { first, end: holder.end });
};

/** «وزير الدفاع الفرنسي، [جان إيف لودريان]، إن»: a name set between commas or brackets. */
export const takeBetweenCommas: Grower = (context, phrase, { limit }) => {
  if (!isOffice(phrase.head.class) || phrase.head.plural || isBare(phrase)) return false;
  const { opens, closes } = context.lexicon.insets;
  if (!opens.has(formAt(context, phrase.end))) return false;
  const first = skipTitles(context, phrase.end + 1, limit);
  const holder = personAt(context, first, limit, phrase.state);
  const close = holder ? formAt(context, holder.end) : '';
  // «محافظة الأنبار (غرب)»: brackets hold other things too.
  if (!context.lexicon.insets.plain.has(formAt(context, phrase.end)) && holder?.id === null && !isKnown(context, first))
    return false;
  // A known person needs no second comma: «رئيس الأركان، فلان للمغرب».
  if (!holder || !(holder.id !== null || closes.has(close) || holder.end >= limit)) return false;
  phrase.person = holder.id;
  return closeWithName(
    phrase,
    { first, end: holder.end },
    context.lexicon.insets.pairs.has(close) ? holder.end + 1 : holder.end,
  );
};

/** «صحيفة [ذي ناشيونال]», «شركة [سكاي لوك]», «موقع [Al-Monitor]»: words that are not known as anything else. */
export const takeUnknownName: Grower = (context, phrase, { limit }) => {
  const { class: headClass, plural } = phrase.head;
  if (headClass !== 'outlet' && headClass !== 'company' && headClass !== 'group') return false;
  if (plural || phrase.entity || phrase.reading.definite || !isBare(phrase)) return false;
  const first = phrase.end;
  const known = lookUpBehindHead(context, first, limit);
  if (known && fits(headClass, known.name.id)) {
    phrase.entity = known.name.id;
    return extendOffice(phrase, known.end);
  }
  const latin = latinNameEnd(context, first, limit);
  if (latin > first) return closeWithName(phrase, { first, end: latin });
  if (phrase.head.weak || context.lexicon.nounEndings.some((ending) => formAt(context, first).endsWith(ending)))
    return false;
  // «شركة جنرال كذا»: a title in a name.
  const end = personNameEnd(context, skipTitles(context, first, limit), limit);
  return end > first && closeWithName(phrase, { first, end: Math.min(first + 2, end) });
};

function latinNameEnd(context: PartyContext, first: number, limit: number): number {
  let end = first;
  while (end < limit && /^[a-z]/u.test(formAt(context, end))) {
    end++;
    if (formAt(context, end) === '-') end++;
  }
  return end;
}
