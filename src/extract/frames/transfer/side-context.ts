import type { ItemMention } from '../../mention.ts';
import { type Phrase, partiesOf } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { idsOf } from '../role-ids.ts';
import type { Scene } from '../scene.ts';
import { type Side, Sides } from './sides.ts';
import type { TransferEvent } from './transfer-event.ts';

/** What is known while the sides of one transfer are worked out. */
export class SideContext {
  readonly scene: Scene;
  readonly event: TransferEvent;
  readonly items: readonly ItemMention[];
  readonly sides = new Sides();
  /** Phrases that are a side, without words that say which. */
  readonly open: Phrase[] = [];
  readonly #taken = new Set<Phrase>();

  constructor(scene: Scene, event: TransferEvent, items: readonly ItemMention[]) {
    this.scene = scene;
    this.event = event;
    this.items = items;
  }

  /** The words that say it, the core first. */
  get chain(): Predicate[] {
    return [this.event.core, ...this.event.governors].map((step) => step.predicate);
  }

  get direction(): string {
    return this.event.core.hit.trigger.direction;
  }

  /** True where the deal is signed: who signs with whom may be either side. */
  get signed(): boolean {
    return this.event.governors.some(({ hit }) => hit.trigger.id === 'conclude');
  }

  /** True where somebody signs or deals with («مع») somebody. */
  get partnered(): boolean {
    const deal = [this.event.core, ...this.event.governors].some(
      ({ hit: { trigger } }) => trigger.class === 'deal' || trigger.subtype === 'talks',
    );
    if (!this.signed && !(deal && this.direction === 'deal')) return false;
    return this.chain.some(({ clause }) =>
      clause.phrases.some(
        (phrase) => this.scene.lexicon.transfer.with.has(phrase.preposition) && this.ids(phrase).length > 0,
      ),
    );
  }

  /** Ids under which the parties of a phrase stand in a role; «دولة آسيوية» names nobody. */
  readonly ids = (phrase: Phrase): string[] => {
    return idsOf(
      this.scene.analysis,
      partiesOf(phrase).filter(
        (party) => party.by !== 'adjective' || !party.ids.every((id) => id.startsWith('region:')),
      ),
    );
  };

  /** Notes the parties of a phrase on a side, each phrase and party once; null keeps them for the end. */
  add(side: Side | null, phrase: Phrase, weight: number, why: string): void {
    if (this.#taken.has(phrase)) return;
    const ids = this.ids(phrase).filter((id) => !id.startsWith('international:un') && !this.sides.has(id));
    if (ids.length === 0) return;
    this.#taken.add(phrase);
    // «العقد الثالث [لشركة داسو]»: a contract for a firm is one that it has won.
    const firm = side === 'recipient' && this.direction === 'deal' && ids.every((id) => id.startsWith('company:'));
    if (side) this.sides.add(firm ? 'supplier' : side, ids, weight, why);
    else this.open.push(phrase);
  }
}
