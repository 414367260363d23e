import type { AmountReading, TokenRange } from '../../languages/language-pack.ts';
import type { Time } from '../../model/index.ts';
import type { Draft, Scene } from '../frames/scene.ts';
import { verbArguments } from '../syntax/verb-arguments.ts';
import { isoDay, parseDay } from '../time/civil-day.ts';
import { resolveTime } from '../time/resolve-time.ts';
import { clauseAt } from './claim-predicates.ts';
import { type FinishContext, spanOf } from './finish-context.ts';

/** How many sentences behind an exercise its last day may be told. */
const REACH = 4;

/** Days of a unit of time. */
const DAYS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
]);

/**
 * All the days of an exercise or conference of which only the first is known: «انطلقت أمس … [وتستمر أسبوعين]», «… . [وتتواصل حتى 27 ماي]»,
 * in its sentence or in one of the few behind it. `drafts` are those of the document, in the order of the text.
 */
export function daysOfExercise(draft: Draft, time: Time, drafts: readonly Draft[], context: FinishContext): Time {
  const { kind, subtype, sentence } = draft;
  if (kind !== 'contact' || (subtype !== 'exercise' && subtype !== 'conference')) return time;
  if (time.start === null || time.start !== time.end) return time;
  const isAnother = (one: Draft) => one.kind === kind && one.subtype === subtype && !isSame(one, draft);
  for (let i = sentence; i <= sentence + REACH; i++) {
    const scene = context.scenes[i];
    if (!scene || drafts.some((one) => one.sentence === i && isAnother(one))) break;
    const isOfIt = (range: TokenRange) => lasts(scene, range) && (i === sentence || speaksOf(scene, range, subtype));
    const end = lastDay(scene, time.start, isOfIt, context);
    if (end !== null) return { ...time, end, inferred: true };
  }
  return time;
}

function isSame(one: Draft, other: Draft): boolean {
  return JSON.stringify(one.roles) === JSON.stringify(other.roles);
}

/** The day on which a sentence says that what began at `start` ends, or null. */
function lastDay(
  scene: Scene,
  start: string,
  isOfIt: (range: TokenRange) => boolean,
  { analysis, publishedAt }: FinishContext,
): string | null {
  for (const time of scene.read.times) {
    const { type } = time.expression;
    if ((type !== 'until' && type !== 'span') || !isOfIt(time)) continue;
    const words = spanOf(analysis, time);
    const { end } = resolveTime(time.expression, publishedAt, analysis.text.slice(words.start, words.end));
    if (end !== null && end > start) return end;
  }
  const length = scene.read.amounts.find((amount) => DAYS.has(amount.unit) && isOfIt(amount));
  const first = parseDay(start);
  return length && first !== null ? isoDay(first + lengthOf(length) - 1) : null;
}

function lengthOf({ value, unit }: AmountReading): number {
  return Math.ceil(value * (DAYS.get(unit) ?? 1));
}

/** «[تستمر] حتى …», «[لمدة] أسبوعين», «[على مدى] عشرة أيام». */
function lasts(scene: Scene, range: TokenRange): boolean {
  const { classes } = scene.syntax;
  const { lasting } = scene.lexicon.when;
  const verb = clauseAt(scene, range)?.verb;
  return (
    lasting.has(classes.bare(range.first - 1)) ||
    (verb !== undefined && verb !== null && lasting.has(classes.bare(verb.first)))
  );
}

/** «وتستمر [المناورات] …», «وتستمر …»: not «ويستمر [المعرض] …». */
function speaksOf(scene: Scene, range: TokenRange, subtype: string): boolean {
  const clause = clauseAt(scene, range);
  if (!clause?.verb) return false;
  const { subject } = verbArguments(clause, scene.syntax.classes);
  if (!subject || subject.first < clause.first) return true;
  const noun = scene.predicates.find((one) => one.first === subject.head);
  return noun?.hits.some(({ trigger }) => trigger.kind === 'contact' && trigger.subtype === subtype) ?? false;
}
