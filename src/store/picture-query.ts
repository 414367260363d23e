import type { Stage } from '../model/index.ts';

// What pictures and lists of sources ask for. They count things, never money: what is told of one deal at several stages is no sum.

/**
 * What is counted: reports (claims), deals that have such claims, or origins, the different sources by name in which the chains of such
 * claims end. Claims of an outlet's own voice and of unnamed sources have no origin by name.
 */
export const countings = ['reports', 'deals', 'origins'] as const;
export type Counting = (typeof countings)[number];

/** The most frequent first; `capped` where there are more than were asked for. */
export interface Counted<T> {
  rows: T[];
  capped: boolean;
}

/**
 * From whom to whom. A side is a state («state:FR») for all that belongs to it, companies included; an armed group stands for itself,
 * and so does what has no state.
 */
export interface Flow {
  supplier: string;
  recipient: string;
  count: number;
}

/** Transfers of one stage in one year: the year with which the time of the claim begins, else that of publication; null where neither is known. */
export interface StageYear {
  year: number | null;
  stage: Stage;
  count: number;
}

/** Two parties that one claim names: in different roles, or meeting or agreeing with one another. `a` comes before `b` in order. */
export interface PartyTie {
  a: string;
  b: string;
  count: number;
}

/** How often an outlet's reports name a source anywhere in their chain. */
export interface Repeat {
  outlet: string;
  source: string;
  count: number;
}

/** Where an outlet stands among those that tell one deal. */
export const storyPlaces = ['alone', 'first', 'same-day', 'later', 'unknown'] as const;
export type StoryPlace = (typeof storyPlaces)[number];

/** An outlet or origin with its counts under a filter. */
export interface SourceLine {
  id: string;
  /** Claims of documents that it published. */
  published: number;
  /** Of those, the ones that it tells in its own voice. */
  ownVoice: number;
  /** Claims whose chain ends in it. */
  origin: number;
  /** Deals that it told: alone, before all others, with others on the first day, after others, or nobody can say. */
  stories: Record<StoryPlace, number>;
}

/** By what a list of sources is ordered, the highest first. */
export const sourceOrders = ['published', 'origin', 'first', 'later'] as const;
export type SourceOrder = (typeof sourceOrders)[number];

export type Period = 'month' | 'year';

/** Counts of one month («2022-10») or year («2022») by day of publication; null where that is not known. */
export interface SourcePeriod {
  period: string | null;
  published: number;
  origin: number;
}

/** Another outlet or source, and how often one repeats the other. */
export interface Repeated {
  id: string;
  /** Claims of the one whose chain names the other. */
  reports: number;
  /** Deals that the one told on a later day than the other. */
  stories: number;
}

export interface SourceView {
  line: SourceLine;
  over: SourcePeriod[];
  /** Whom it repeats, and who repeats it. */
  repeats: Counted<Repeated>;
  repeatedBy: Counted<Repeated>;
}
