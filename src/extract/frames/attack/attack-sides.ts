/** A side of an attack. */
export type Side = 'attacker' | 'target';

/** Who attacks whom, as far as the words told. What tells first decides; nobody stands on both sides. */
export class AttackSides {
  readonly attacker: string[] = [];
  readonly target: string[] = [];
  /** Where it struck, as the states of the places: the target where nothing says better. */
  readonly where: string[] = [];
  /** What told each side, for the explanation. */
  readonly steps: string[] = [];

  /** Notes who is on a side unless that is known; parties of the other side are left out. */
  note(side: Side, ids: readonly string[], why: string): void {
    const other = side === 'attacker' ? this.target : this.attacker;
    const free = ids.filter((id) => !other.includes(id));
    if (this[side].length > 0 || free.length === 0) return;
    this[side].push(...free);
    this.steps.push(`${side} ${free.join(' + ')}: ${why}`);
  }

  /** Notes the state of a place that was struck, unless one is known. */
  noteWhere(state: string): void {
    if (this.where.length === 0 && !this.attacker.includes(state)) this.where.push(state);
  }
}
