import { type HeadPhrase, officeKey } from './head-phrase.ts';
import { type PartyContext, wordsOf } from './party-context.ts';

/** The ISO code in the id of a state, null for a region or nothing. */
export function isoOf(state: string | null): string | null {
  return state?.startsWith('state:') ? state.slice(6) : null;
}

/** Entity id of the state that the words of a phrase tell, by adjective, name or the body in it; or null. */
export function toldState(context: PartyContext, { state, entity }: HeadPhrase): string | null {
  const { entities } = context.analysis;
  return state ?? (entity ? entities.stateOf(entities.use(entity)) : null);
}

/** How many tokens before a body or office the official may stand to whose state it belongs. */
const REACH = 120;

/**
 * State of an office or ministry whose words name none: that of the official or body told shortly before («التقى الرئيس التركي …
 * ووزير الدفاع»), else the outlet's own; or null.
 */
export function unsaidState(context: PartyContext, token: number): string | null {
  const { home, entities } = context.analysis;
  return nearState(context, token) ?? (home ? entities.use(`state:${home}`) : null);
}

/** State of the official or body told shortly before a token, or null. */
export function nearState(context: PartyContext, token: number): string | null {
  return context.memory.stateNear(token, REACH);
}

/** Entity of an office that the catalogue does not hold; null where the words name none in particular. */
export function officeOf(context: PartyContext, phrase: HeadPhrase): string | null {
  const { entities } = context.analysis;
  if (phrase.entity && !phrase.state) {
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
  const ar = context.lexicon.forms.withoutClitics(wordsOf(context, phrase.first, phrase.officeEnd), phrase.reading);
  const { entities } = context.analysis;
  const body = phrase.entity ? entities.get(entities.use(phrase.entity))?.name.en : undefined;
  const country = body ? ` of ${body}` : state ? ` of ${context.names.english.get(state) ?? isoOf(state)}` : '';
  const whole = country && !phrase.modified && !phrase.inner && phrase.head.en !== '';
  const name = whole ? { ar, en: `${englishOf(phrase)}${country}` } : { ar };
  return entities.found(type, name, isoOf(state), ar);
}

function englishOf({ head, fields }: HeadPhrase): string {
  return fields.length ? `${head.en} of ${fields.join(' and ')}` : head.en;
}
