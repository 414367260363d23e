import type { HeadClass, Reading } from '../../languages/language-pack.ts';
import { closeWithName, extendOffice, type Grower, type HeadPhrase, isOffice, type Reach } from './head-phrase.ts';
import { lookUpName } from './look-up-name.ts';
import { isKnown } from './name-run.ts';
import { formAt, type PartyContext } from './party-context.ts';
import { personAt } from './person-at.ts';
import { skipTitles } from './skip-titles.ts';

/** Bodies in which one holds a post. */
const HOUSES: ReadonlySet<HeadClass> = new Set(['ministry', 'body', 'force', 'organisation', 'company']);

/** Where a phrase of place ends, and the state that it tells. */
interface Place {
  end: number;
  state: string | null;
}

/**
 * «السفير العراقي [في موسكو فلان]», «النائب [في البرلمان اللبناني فلان]»: a place between office and name. Without a name
 * behind it the place is none of the office's («التقى الوزير في موسكو»).
 */
export const takePost: Grower = (context, phrase, reach) => {
  if (!isOffice(phrase.head.class) || phrase.head.plural) return false;
  const place = placeAt(context, phrase.end, reach);
  if (!place) return false;
  const first = skipTitles(context, place.end, reach.limit);
  const holder = personAt(context, first, reach.limit, phrase.state ?? place.state);
  if (!holder || (holder.id === null && holder.end < first + 2)) return false;
  phrase.state ??= place.state;
  phrase.person = holder.id;
  return closeWithName(phrase, holder);
};

/** «وزارة الدفاع الوطني [في الجزائر]», «وزير الدفاع [بجمهورية أذربيجان]»: the state, by its name, where nothing else tells it. */
export const takeCountry: Grower = (context, phrase, reach) => {
  if (phrase.state !== null || phrase.fields.length === 0) return false;
  const { insides, within } = context.lexicon;
  const word = insides.has(formAt(context, phrase.end));
  const at = word ? phrase.end + 1 : phrase.end;
  const governed = (reading: Reading) => reading.preposition === (word ? '' : within) && reading.conjunction === '';
  const found = lookUpName(context, at, reach.limit);
  const inner = reach.inside(at);
  if (found?.name.by === 'name' && found.name.id.startsWith('state:') && governed(found.reading)) {
    phrase.state = found.name.id;
    phrase.end = found.end;
    return true;
  }
  // «بجمهورية أذربيجان»
  if (inner?.head.class !== 'side' || !inner.state?.startsWith('state:') || !governed(inner.reading)) return false;
  phrase.state = inner.state;
  phrase.end = inner.end;
  return true;
};

function placeAt(context: PartyContext, i: number, reach: Reach): Place | null {
  const { insides, within } = context.lexicon;
  const word = insides.has(formAt(context, i));
  const at = word ? i + 1 : i;
  const clitic = word ? '' : within;
  const inner = reach.inside(at);
  const found = lookUpName(context, at, reach.limit);
  if (found && found.reading.preposition === clitic && !found.reading.conjunction && found.end >= (inner?.end ?? 0))
    return { end: found.end, state: found.name.state && `state:${found.name.state}` };
  if (!inner || inner.name !== null || inner.inner !== null || !HOUSES.has(inner.head.class)) return null;
  const governed = inner.reading.preposition === clitic && !inner.reading.conjunction;
  return governed ? { end: inner.end, state: inner.state } : null;
}

/** «مستشار الرئيس [للشؤون العربية والأفريقية]»: what an office is in charge of, up to a sign, a name or a verb. */
export const takeCharge: Grower = (context, phrase, reach) => {
  if (!isOffice(phrase.head.class)) return false;
  const { charges, belongsTo } = context.lexicon;
  const opens = context.analysis
    .readings(phrase.end)
    .some((r) => r.preposition === belongsTo && charges.has(r.stem) && !r.suffix);
  if (!opens) return false;
  let end = phrase.end + 1;
  while (end < reach.limit && isCharge(context, end, phrase)) end++;
  phrase.modified = true;
  return extendOffice(phrase, end);
};

const LONGEST_CHARGE = 6;

function isCharge(context: PartyContext, i: number, phrase: HeadPhrase): boolean {
  if (context.analysis.tokens[i]?.kind !== 'word' || i - phrase.end > LONGEST_CHARGE || isKnown(context, i))
    return false;
  return context.analysis.readings(i).some((r) => r.definite && r.preposition === '');
}
