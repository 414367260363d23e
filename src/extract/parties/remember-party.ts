import type { HeadClass } from '../../languages/language-pack.ts';
import type { EntityType } from '../../model/index.ts';
import type { PartyMention } from '../mention.ts';
import type { PartyContext } from './party-context.ts';

const HOLDERS: ReadonlySet<PartyMention['by']> = new Set(['person', 'office', 'anonymous']);

/** The head by which an entity of a type is meant later: «الشركة», «الصحيفة», «الجماعة». */
const CALLED: Partial<Record<EntityType, HeadClass>> = {
  company: 'company',
  outlet: 'outlet',
  'armed-group': 'group',
};

/**
 * Notes a party for words that stand for it later. `joined` is true where it stands in one list with the party before it
 * («المغرب والإمارات»).
 */
export function rememberParty(context: PartyContext, party: PartyMention, sentence: number, joined: boolean): void {
  const { memory, analysis } = context;
  const first = party.ids[0] ?? '';
  const type = analysis.entities.type(first);
  const called = type && CALLED[type];
  if (party.by === 'name' || party.by === 'office')
    for (const head of context.names.calledBy.get(first) ?? []) memory.called(head, first);
  if (party.by === 'name' && called) memory.named(called, { id: first, en: '', state: party.state, key: null });
  if (party.state && HOLDERS.has(party.by)) {
    memory.speaker(party.state, sentence);
    if (party.by !== 'anonymous' && type !== 'company' && type !== 'outlet') memory.official(party.state, party.first);
  }
  if (party.by === 'anaphor' || party.by === 'anonymous' || type === 'outlet') return;
  for (const id of party.ids) {
    const state = id.startsWith('state:') ? id : party.state;
    if (state) memory.states.add(state, sentence, joined);
    if (id.startsWith('person:') && party.named)
      memory.named('official', { id, en: '', state: party.state, key: null });
  }
}
