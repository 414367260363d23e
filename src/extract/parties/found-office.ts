import { type HeadPhrase, officeKey } from './head-phrase.ts';
import { withoutClitics } from './mention-of.ts';
import { type PartyContext, wordsOf } from './party-context.ts';

/** The ISO code in the id of a state, null for a region or nothing. */
export function isoOf(state: string | null): string | null {
  return state?.startsWith('state:') ? state.slice(6) : null;
}

/** Entity of an office that the catalogue does not hold; null where the words name none in particular. */
export function officeOf(context: PartyContext, phrase: HeadPhrase): string | null {
  const { entities } = context.analysis;
  if (phrase.entity && !phrase.entity.startsWith('person:') && !phrase.state) {
    return foundOffice(context, phrase, entities.stateOf(entities.use(phrase.entity)));
  }
  if (!phrase.state && phrase.fields.length === 0 && !phrase.inner) return null;
  return officeKey(context, phrase) ? foundOffice(context, phrase, phrase.state) : null;
}

/**
 * Registers an office or body under its own words, with an English name made of its parts, and gives its id.
 * Offices whose parts are all known have one name, whatever order the words stood in.
 */
export function foundOffice(context: PartyContext, phrase: HeadPhrase, state: string | null): string {
  const type = phrase.head.class === 'force' ? 'armed-force' : 'government';
  const ar = withoutClitics(wordsOf(context, phrase.first, phrase.officeEnd), phrase.reading);
  const country = state ? ` of ${context.names.english.get(state) ?? isoOf(state)}` : '';
  const whole = country && (phrase.fields.length > 0 || isPlain(phrase));
  const name = whole ? { ar, en: `${englishOf(phrase)}${country}` } : { ar };
  return context.analysis.entities.found(type, name, isoOf(state), ar);
}

function isPlain(phrase: HeadPhrase): boolean {
  return !phrase.inner && phrase.head.en !== '' && phrase.head.class !== 'official';
}

function englishOf(phrase: HeadPhrase): string {
  const own = phrase.fields.length ? `${phrase.head.en} of ${phrase.fields.join(' and ')}` : phrase.head.en;
  return phrase.inner ? `${own}, ${englishOf(phrase.inner)}` : own;
}
