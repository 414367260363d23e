import { foldWord } from '../../text/index.ts';
import { completeStep } from '../frames/draft-step.ts';
import type { Draft } from '../frames/scene.ts';
import type { RefineContext, Refiner } from './refiners.ts';

/** Forces without a name are the speaker's own: «قال الجيش الإسرائيلي إن سلاح الجو قصف مواقع لحزب الله». */
export const completeSpeakers: Refiner = {
  name: 'complete speakers',
  does: 'gives an attack or interception by forces without a name those of the state or group that tells it',
  refine(drafts, context) {
    return drafts.map((draft) => (draft.speakers ? withSpeaker(draft, draft.speakers, context) : draft));
  },
};

function withSpeaker(draft: Draft, role: 'attacker' | 'interceptor', context: RefineContext): Draft {
  const origin = context.attribution.at(draft.sentence, draft.trigger.first).links.at(-1)?.source;
  const side = origin ? sideOf(origin, context) : null;
  const other = role === 'attacker' ? 'target' : 'attacker';
  if (!side || draft.roles[other]?.includes(side)) return draft;
  const step = completeStep(role, [side], 'whose forces speak');
  // «تصدّت دفاعاتنا الجوية للصواريخ»: who stops them is whom they were aimed at.
  const isHome = role === 'interceptor' && draft.roles.target?.length === 0 && draft.likely?.target?.length === 0;
  const target = isHome ? [side] : (draft.roles.target ?? []);
  return { ...draft, roles: { ...draft.roles, target, [role]: [side] }, steps: [...draft.steps, step] };
}

/**
 * The side on which a speaker fights: an army's state, a group, the state of a ministry of defence or a military source; null for others,
 * who tell of any forces.
 */
function sideOf(id: string, { analysis: { entities }, lexicon }: RefineContext): string | null {
  const type = entities.type(id);
  if (type === 'armed-group') return id;
  const group = entities.groupOf(id);
  if (group) return group;
  const words = foldWord(entities.get(id)?.name.ar ?? '').split(' ');
  const isOfDefence = words.some((word) => [...lexicon.defence].some((one) => word.endsWith(one)));
  const speaksForArmy = type === 'government' || type === 'anonymous' ? isOfDefence : type === 'armed-force';
  if (!speaksForArmy) return null;
  const state = entities.stateOf(id);
  return state === null ? null : entities.use(state);
}
