import type { ItemMention } from '../../mention.ts';
import type { Scene } from '../scene.ts';
import { decideSides } from './decide-sides.ts';
import { addNounSides } from './noun-sides.ts';
import { addOuterSides } from './outer-sides.ts';
import { addPronounSides } from './pronoun-sides.ts';
import { SideContext } from './side-context.ts';
import type { Sides } from './sides.ts';
import type { TransferEvent } from './transfer-event.ts';
import { addVerbSides } from './verb-sides.ts';

/**
 * Works out the two sides of a transfer from the arguments of its words, the core first. What the grammar says weighs most
 * (prepositions 4, subject and object 3), what an adjective on the weapon says less (2); where the words leave it open
 * («صفقة بين تركيا وتشاد»), a company supplies, then whose weapon it is, then the state that makes more of the catalogue's.
 */
export function transferSides(scene: Scene, event: TransferEvent, items: readonly ItemMention[]): Sides {
  const context = new SideContext(scene, event, items);
  for (const step of [event.core, ...event.governors]) {
    if (step.predicate.kind === 'verb') addVerbSides(context, step);
    else addNounSides(context, step);
  }
  for (const step of [event.core, ...event.governors]) addPronounSides(context, step);
  addOuterSides(context);
  decideSides(context);
  return context.sides;
}
