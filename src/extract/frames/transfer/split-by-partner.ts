import type { PartyMention } from '../../mention.ts';
import { idsOf } from '../role-ids.ts';
import type { Draft, Scene } from '../scene.ts';
import { clausesOf, type TransferEvent } from './transfer-event.ts';

/** «صواريخ [من الدنمارك] ومدافع [من الولايات المتحدة]»: things that each have a partner of their own behind them are transfers of their own. */
export function splitByPartner(scene: Scene, event: TransferEvent, draft: Draft): Draft[] {
  const role = event.core.hit.trigger.direction === 'get' ? 'supplier' : 'recipient';
  const ids = draft.roles[role] ?? [];
  if (ids.length < 2 || draft.items.length < 2) return [draft];
  const partners = partnersOf(scene, event, role).filter((party) => idsIn(scene, party).some((id) => ids.includes(id)));
  const lots = partners.map((party, k) => ({
    ids: idsIn(scene, party),
    items: draft.items.filter((item) => item.first >= (partners[k - 1]?.end ?? 0) && item.end <= party.first),
  }));
  const isWhole =
    lots.every((lot) => lot.items.length > 0) &&
    draft.items.every((item) => lots.some((lot) => lot.items.includes(item))) &&
    ids.every((id) => lots.some((lot) => lot.ids.includes(id)));
  if (!isWhole) return [draft];
  return lots.map((lot) => ({ ...draft, items: lot.items, roles: { ...draft.roles, [role]: lot.ids } }));
}

/** The parties under «من» of who gets, or under «ل», «إلى» of who gives, behind the act, in the order of the text. */
function partnersOf({ lexicon }: Scene, event: TransferEvent, role: 'supplier' | 'recipient'): PartyMention[] {
  const { from, for: whom, to } = lexicon.transfer;
  const isPartner = (preposition: string) =>
    role === 'supplier' ? from.has(preposition) : whom.has(preposition) || to.has(preposition);
  return clausesOf(event)
    .flatMap(({ phrases }) => phrases)
    .filter((phrase) => phrase.first >= event.core.predicate.end && isPartner(phrase.preposition))
    .flatMap(({ parties }) => parties.slice(0, 1))
    .sort((a, b) => a.first - b.first);
}

function idsIn({ analysis }: Scene, party: PartyMention): string[] {
  return idsOf(analysis, [party]);
}
