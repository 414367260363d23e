import { type DraftStep, partyStep } from '../draft-step.ts';

/** A side of an attack. */
export type Side = 'attacker' | 'target';

/** Who attacks whom, as far as the words told. What tells first decides; nobody stands on both sides. */
export class AttackSides {
  readonly attacker: string[] = [];
  readonly target: string[] = [];
  /** The state of the place that was struck: the target where nothing says better. */
  readonly where: string[] = [];
  /** The state around the place that was struck: the target where besides it is told who attacked, or that it was terror. */
  readonly around: string[] = [];
  /** The state from whose land it came: the attacker is there, whoever that is. */
  readonly from: string[] = [];
  /** Sides that the words fill with somebody who is not known. */
  readonly unknown = new Set<Side>();
  /** What told each side, for the explanation. */
  readonly steps: DraftStep[] = [];

  /** Notes who is on a side unless that is known; parties of the other side are left out. */
  note(side: Side, ids: readonly string[], why: string): void {
    const other = side === 'attacker' ? this.target : this.attacker;
    const free = ids.filter((id) => !other.includes(id));
    if (this[side].length > 0 || free.length === 0) return;
    this[side].push(...free);
    this.steps.push(partyStep(side, free, why));
  }

  /** Notes the state of a place that was struck itself, or of the land around it, unless one is known. */
  noteWhere(state: string, itself: boolean): void {
    const list = itself ? this.where : this.around;
    if (list.length === 0 && !this.attacker.includes(state)) list.push(state);
  }

  /** Notes the state from whose land it came, unless one is known. */
  noteFrom(state: string | null): void {
    if (state && this.from.length === 0) this.from.push(state);
  }
}
