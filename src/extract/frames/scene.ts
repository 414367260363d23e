import type { ClaimLexicon } from '../../languages/language-pack.ts';
import type { Assertion, Kind } from '../../model/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { ItemMention } from '../mention.ts';
import { type Clause, clauseOf } from '../triggers/clause.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { PartyGroup } from '../triggers/party-groups.ts';

/** One sentence with all that a frame may look at. */
export interface Scene {
  analysis: Analysis;
  read: SentenceReading;
  lexicon: ClaimLexicon;
  hits: readonly TriggerHit[];
  groups: readonly PartyGroup[];
  /** How many weapons of the catalogue a state makes: who of two is the likelier supplier. */
  arms(id: string): number;
}

/** A claim before its chain, time and amounts are known. */
export interface Draft {
  kind: Kind;
  subtype: string;
  assertion: Assertion;
  roles: Record<string, string[]>;
  items: ItemMention[];
  sentence: number;
  trigger: TriggerHit;
  /** Tokens that say it, for what is looked for near by. */
  lo: number;
  hi: number;
  rule: string;
  steps: string[];
}

/** A frame reads the triggers of its kind in a sentence. */
export interface Frame {
  name: string;
  /** One line: the constructions that it reads. */
  reads: string;
  read(scene: Scene): Draft[];
}

/** Clause of a trigger of this sentence. */
export function clauseFor(scene: Scene, hit: { first: number; end: number }): Clause {
  return clauseOf(scene.analysis, scene.read, hit.first, hit.end, scene.lexicon);
}

/** Groups that stand wholly between two tokens. */
export function groupsBetween(scene: Scene, lo: number, hi: number): PartyGroup[] {
  return scene.groups.filter((group) => group.first >= lo && group.end <= hi);
}

/** Items that begin between two tokens. */
export function itemsBetween(scene: Scene, lo: number, hi: number): ItemMention[] {
  return scene.read.items.filter((item) => item.first >= lo && item.first < hi);
}

/** Folded word at a token, empty outside the text. */
export function formAt(scene: Scene, i: number): string {
  return scene.analysis.tokens[i]?.form ?? '';
}
