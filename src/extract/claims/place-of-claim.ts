import type { Scene } from '../frames/scene.ts';
import type { PartyMention } from '../mention.ts';
import type { Phrase } from '../syntax/phrase.ts';
import { belongs, catchersOf, predicatesOf } from './claim-predicates.ts';
import type { FinishContext, Telling } from './finish-context.ts';

/**
 * Entity ids of the places where a claim's event is: «التقى … [في أنقرة]», «قصفت … [مطار أبها]», «زار [بغداد]». A capital is a
 * place where something happens in it. Only meetings, attacks and accords have one; sides have theirs in the roles.
 */
export function placeOfClaim({ draft, others, scene }: Telling, context: FinishContext): string[] {
  const { kind, subtype } = draft;
  if (kind !== 'contact' && kind !== 'attack' && kind !== 'agreement') return [];
  const own = predicatesOf(draft, others, scene);
  const catchers = catchersOf(scene, [draft, ...others]);
  const phrases = scene.syntax.clauses.flatMap((clause) => clause.phrases);
  const here = phrases.filter((phrase) => phrase.parties.length > 0 && belongs(scene, phrase, own, catchers));
  const ids = here.flatMap((phrase) => {
    const goesTo = kind === 'contact' && subtype === 'visit' && scene.lexicon.contact.whither.has(phrase.preposition);
    const hit = kind === 'attack' && !scene.lexicon.when.whence.has(phrase.preposition);
    const inside = scene.lexicon.attack.where.has(phrase.preposition);
    const reached = kind === 'contact' && subtype === 'visit' && phrase.preposition === '';
    if (!inside && !goesTo && !hit && !reached) return [];
    return phrase.parties.flatMap((party) => placeId(scene, phrase, party, inside || goesTo || reached, context) ?? []);
  });
  return [...new Set(ids)];
}

/** The place that a mention names: a place as it is, a capital under its own name where it is a place at all. */
function placeId(
  scene: Scene,
  phrase: Phrase,
  party: PartyMention,
  isPlace: boolean,
  context: FinishContext,
): string | null {
  const { entities, text, tokens } = scene.analysis;
  const place = party.ids.find((id) => entities.type(id) === 'place');
  if (place) return place;
  const [state] = party.ids;
  if (!isPlace || party.by !== 'capital' || !state || party.first > phrase.head + 1) return null;
  const words = text.slice(tokens[party.first]?.start, tokens[party.end - 1]?.end);
  const reading = scene.analysis.readings(party.first).find((one) => one.preposition === party.preposition);
  const ar = reading && party.preposition.length === 1 ? context.forms.withoutClitics(words, reading) : words;
  return entities.capital(state, ar);
}
