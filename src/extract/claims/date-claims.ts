import type { TimeExpression } from '../../languages/language-pack.ts';
import type { Assertion, Time } from '../../model/index.ts';
import type { Draft } from '../frames/scene.ts';
import type { Clause } from '../syntax/clause.ts';
import { resolveTime } from '../time/resolve-time.ts';
import { daysOfExercise } from './days-of-exercise.ts';
import { type FinishContext, spanOf, type Telling } from './finish-context.ts';
import { timeOfClaim } from './time-of-claim.ts';

/** How many sentences before a sum its period may be told. */
const PERIOD_REACH = 3;

/** How many clauses around a meeting's are looked at for the visit that it is part of. */
const MOST_CLAUSES = 3;

/** When a claim's event is, and the assertion that this leaves. */
export interface Dated {
  time: Time | null;
  assertion: Assertion;
}

/** Gives each of a document's drafts, in the order of the text, its time resolved against the day of publication. */
export function dateClaims(
  tellings: readonly Telling[],
  assertions: readonly Assertion[],
  context: FinishContext,
): Dated[] {
  let then: Time | null = null;
  let period: Time | null = null;
  const drafts = tellings.map(({ draft }) => draft);
  const all = tellings.map((telling, i) => {
    const assertion = assertions[i] as Assertion;
    const first = date(telling, assertion, then, context);
    const dated = first.time ? { ...first, time: daysOfExercise(telling.draft, first.time, drafts, context) } : first;
    const { time } = dated;
    if (time?.start && time.end) then = time;
    if (telling.draft.kind !== 'trade-total') return dated;
    // «… بين 2014 و2018. وحلت مصر ثالثة بنسبة 5 %»: sums go on about the period told before.
    if (time) period = time;
    else period ??= periodBefore(telling.draft.sentence, context);
    return time || !period ? dated : { ...dated, time: { ...period, inferred: true } };
  });
  const planned = new Set(drafts.filter((_, i) => all[i]?.assertion === 'planned'));
  return all.map((dated, i) => {
    const isAhead = dated.assertion === 'asserted' && isWithinPlan(tellings[i] as Telling, planned);
    return isAhead ? { ...dated, assertion: 'planned' } : dated;
  });
}

/** «يبدأ بعد غد زيارة [يلتقي خلالها الوزير]»: what a visit to come is to bring is to come as well. */
function isWithinPlan({ draft: { kind, clauses }, others }: Telling, planned: ReadonlySet<Draft>): boolean {
  const [clause] = clauses;
  if (kind !== 'contact' || clause?.verb?.tense !== 'present' || clause.opening !== 'relative') return false;
  const around = new Set<Clause>();
  for (let outer = clause.parent; outer && around.size < MOST_CLAUSES; outer = outer.parent) around.add(outer);
  return others.some(
    (other) => other.kind === kind && planned.has(other) && other.clauses.some((one) => around.has(one)),
  );
}

/** The last span of years in the few sentences before a sum: «… أكبر مستورد للسلاح بين 2014 و2018. واستوردت …». */
function periodBefore(sentence: number, { analysis, scenes, publishedAt }: FinishContext): Time | null {
  for (let i = sentence - 1; i >= Math.max(0, sentence - PERIOD_REACH); i--) {
    const span = scenes[i]?.read.times.findLast(({ expression }) => expression.type === 'span');
    if (!span) continue;
    const { start, end } = spanOf(analysis, span);
    return resolveTime(span.expression, publishedAt, analysis.text.slice(start, end));
  }
  return null;
}

function date(
  { draft, others, scene }: Telling,
  assertion: Assertion,
  then: Time | null,
  context: FinishContext,
): Dated {
  const { analysis, sources, publishedAt } = context;
  const reading = timeOfClaim(draft, others, scene, sources);
  if (!reading) return { time: null, assertion };
  const { start, end } = spanOf(analysis, reading);
  const text = analysis.text.slice(start, end);
  // «وأصدر [آنذاك] توجيهات»: the time told last.
  const pointsBack =
    reading.expression.type === 'vague' && scene.lexicon.when.pointers.has(scene.syntax.classes.bare(reading.end - 1));
  if (pointsBack && then) return { time: { start: then.start, end: then.end, text, inferred: true }, assertion };
  const time = resolveTime(reading.expression, publishedAt, text, { future: assertion === 'planned' });
  const ahead =
    publishedAt === null ? isNext(reading.expression) : time.start !== null && time.start > publishedAt.slice(0, 10);
  // «وقّع عقدا لتسليم طائرات [العام المقبل]»: what has happened has no time to come.
  if (ahead && assertion === 'asserted' && isPast(draft)) return { time: null, assertion };
  // «يزور القاهرة [الأحد المقبل]»
  if (ahead && assertion === 'asserted' && (time.end !== null || publishedAt === null))
    return { time, assertion: 'planned' };
  // «أعلنت [أمس] عزمها شراء»: the day of the plan, not of what is planned.
  const isDay = reading.expression.type === 'day' || reading.expression.type === 'weekday';
  const gone = publishedAt !== null && time.end !== null && time.end < publishedAt.slice(0, 10);
  if (assertion === 'planned' && isDay && gone) return { time: null, assertion };
  return { time, assertion };
}

/** «الجمعة المقبل», «غدا», «العام المقبل»: still to come, whenever it was printed. */
function isNext(expression: TimeExpression): boolean {
  switch (expression.type) {
    case 'weekday':
      return expression.which === 'next';
    case 'date':
      return expression.next === true || (expression.yearOffset ?? 0) > 0;
    case 'day':
    case 'unit':
      return expression.offset > 0;
    default:
      return false;
  }
}

/** True where a verb of the past tells the claim: «وافقت», «وقّع»; who announces a visit has not made it. */
function isPast({ kind, clauses, trigger }: Draft): boolean {
  const told =
    kind === 'contact' || kind === 'attack' ? clauses.filter(({ verb }) => verb?.first === trigger.first) : clauses;
  return told.some(({ verb }) => verb?.tense === 'past' && !verb.future);
}
