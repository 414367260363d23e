import type { ClaimLexicon, Trigger } from '../../languages/language-pack.ts';
import { Fact } from './fact.ts';

/** What a trigger tells of its sentence; `words` is how many words it has, 1 where one of its words is all that is known. */
export function triggerFacts(trigger: Trigger, words: number, lexicon: ClaimLexicon): number {
  switch (trigger.kind) {
    case 'transfer':
      return transferFacts(trigger, lexicon);
    case 'trade-total':
      return trigger.class === 'core' ? Fact.trade : 0;
    case 'policy':
      return policyFacts(trigger, words);
    case 'agreement':
      return accordFacts(trigger);
    case 'contact':
      return trigger.class === 'core' ? Fact.contact : 0;
    case 'attack':
      if (trigger.class !== 'core') return 0;
      return trigger.arms || trigger.subtype === 'interception' ? Fact.armedAttack : Fact.attack;
  }
}

function transferFacts({ class: use, subtype, item, id }: Trigger, lexicon: ClaimLexicon): number {
  if (use === 'light' || (use === 'governor' && !lexicon.standAlone.has(subtype))) return 0;
  if (item !== null || id === 'aid-package') return Fact.transfer | Fact.service;
  return use === 'deal' ? Fact.transfer | Fact.deal : Fact.transfer;
}

function policyFacts({ class: use, direction, arms, id, under }: Trigger, words: number): number {
  if (id === 'lift' || id === 'tighten') return Fact.lift;
  if (under !== null) return Fact.loosened;
  if (use !== 'core') return direction === 'mark' && id !== 'no-arms-ban' ? Fact.movement : 0;
  if (direction !== 'ban') return Fact.rule;
  return words > 1 && !arms ? Fact.ban | Fact.embargo : Fact.ban;
}

function accordFacts({ class: use, direction }: Trigger): number {
  if (use !== 'core') return direction === 'mark' ? 0 : Fact.accordStep;
  if (direction === 'party' || direction === 'joint' || direction === 'make' || direction === 'jointly')
    return Fact.accord;
  if (direction === 'join') return Fact.joining;
  return direction === 'bases' || direction === 'state' ? Fact.relation : Fact.armsAccord;
}
