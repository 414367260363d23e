import { completeStep } from '../frames/draft-step.ts';
import type { Draft } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

/**
 * A rule told again without whom it is about takes that from the rule told before: «مدّد المجلس حظر السلاح على ليبيا … ويستمر الحظر عاما»;
 * one that stops arms without who does takes him from there: «أوقفت واشنطن بيع السلاح للرياض … والهدف من وقف البيع …».
 * A rule that says neither whom it is about nor who set it makes no claim, nor does an international body's about nobody.
 */
export const completeRules: Refiner = {
  name: 'complete rules',
  does: 'gives an embargo or permission the state that it is about, or who set it, from the rule told before',
  drops: 'no-affected',
  refine(drafts) {
    // «جُدّد الحظر … ورُفع الحظر عن ليبيا»: the first rule may be told before whom it is about.
    let last: Draft | null =
      drafts.find((draft) => draft.kind === 'policy' && idsOf(draft, 'affected').length > 0) ?? null;
    return drafts.flatMap((draft) => {
      if (draft.kind !== 'policy') return [draft];
      const whole = withActor(withAffected(draft, last), last);
      last = whole;
      return isWhole(whole) ? [whole] : [];
    });
  },
};

function idsOf(draft: Draft | null, role: string): readonly string[] {
  return draft?.roles[role] ?? [];
}

function withAffected(draft: Draft, last: Draft | null): Draft {
  const told = idsOf(last, 'affected');
  const { affected: caller = [], named = [] } = draft.likely ?? {};
  // A body's rule is about the state named last where the article tells of no other.
  const byBody = draft.roles.actor?.some((id) => id.startsWith('international:')) === true;
  // «ضغوط لإعلان حظر شامل»: whom a rule called for would be about, its caller says.
  const affected = [caller, draft.called ? [] : told, byBody ? named : []].find((one) => one.length > 0) ?? [];
  if (idsOf(draft, 'affected').length > 0 || affected.length === 0) return draft;
  const actor = idsOf(draft, 'actor').filter((id) => !affected.includes(id));
  return {
    ...draft,
    roles: { actor, affected: [...affected] },
    steps: [...draft.steps, completeStep('affected', affected, 'the rule told before', last?.sentence)],
  };
}

function withActor(draft: Draft, last: Draft | null): Draft {
  const actor = idsOf(last, 'actor');
  const moves =
    draft.trigger.trigger.direction === 'move' &&
    last?.trigger.trigger.direction === 'move' &&
    last.subtype === draft.subtype;
  // «ولا يرقى التعليق إلى حظر»: of who set what is told.
  const same = moves || (last !== null && draft.assertion === 'denied' && last.assertion === 'asserted');
  if (
    !same ||
    idsOf(draft, 'actor').length > 0 ||
    actor.length === 0 ||
    actor.some((id) => idsOf(draft, 'affected').includes(id))
  )
    return draft;
  return {
    ...draft,
    roles: { ...draft.roles, actor: [...actor] },
    steps: [...draft.steps, completeStep('actor', actor, 'the rule told before', last.sentence)],
  };
}

/** True where enough is known: who stops or permits arms, unless others call for it; of an embargo, whom it is about. */
function isWhole(draft: Draft): boolean {
  const actor = idsOf(draft, 'actor');
  const { direction } = draft.trigger.trigger;
  // «أن يمتنعوا عن اقتناء السلاح»: armed groups lay down no rules.
  if (actor.some((id) => id.startsWith('armed-group:'))) return false;
  if (actor.length === 0 && direction !== 'ban' && !draft.called) return false;
  if (idsOf(draft, 'affected').length > 0) return true;
  return actor.length > 0 && !actor.every((id) => id.startsWith('international:'));
}
