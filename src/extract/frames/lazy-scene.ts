import type { ClaimLexicon } from '../../languages/language-pack.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { parseSentence, type Syntax } from '../syntax/parse-sentence.ts';
import { findPredicates, type Predicate } from '../syntax/predicate.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import type { Left } from './leave.ts';
import type { Scene } from './scene.ts';

/** What the scenes of a document share. */
export interface Stage {
  analysis: Analysis;
  lexicon: ClaimLexicon;
  grammar: Grammar;
  arms(id: string): number;
  /** The facts of each sentence. */
  facts: ArrayLike<number>;
  /** True where somebody asks why triggers make no claim. */
  isAsked: boolean;
  triggersOf(read: SentenceReading): readonly TriggerHit[];
}

/** A sentence that is parsed when a frame or refiner first looks at its syntax. */
class LazyScene implements Scene {
  readonly read: SentenceReading;
  readonly before: Scene | null;
  readonly left: Left[] | null;
  readonly #stage: Stage;
  #syntax: Syntax | null = null;
  #predicates: readonly Predicate[] | null = null;

  constructor(stage: Stage, read: SentenceReading, before: Scene | null) {
    this.#stage = stage;
    this.read = read;
    this.before = before;
    this.left = stage.isAsked ? [] : null;
  }

  get analysis(): Analysis {
    return this.#stage.analysis;
  }

  get lexicon(): ClaimLexicon {
    return this.#stage.lexicon;
  }

  get facts(): number {
    return this.#stage.facts[this.read.sentence.index] ?? 0;
  }

  get hits(): readonly TriggerHit[] {
    return this.#stage.triggersOf(this.read);
  }

  get syntax(): Syntax {
    this.#syntax ??= parseSentence(this.analysis, this.read, this.#stage.grammar);
    return this.#syntax;
  }

  get predicates(): readonly Predicate[] {
    this.#predicates ??= findPredicates(this.syntax, this.hits);
    return this.#predicates;
  }

  arms(id: string): number {
    return this.#stage.arms(id);
  }
}

/** The scenes of a document, one per sentence, each with the one before it. */
export function scenesOf(stage: Stage): Scene[] {
  const scenes: Scene[] = [];
  for (const read of stage.analysis.read) scenes.push(new LazyScene(stage, read, scenes.at(-1) ?? null));
  return scenes;
}
