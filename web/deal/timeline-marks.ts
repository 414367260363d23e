import type { Deal, Origins } from '../../src/api/types.ts';

type Step = Deal['steps'][number];

/** One origin that tells of a stage: what it is told by first, and all who repeat it. */
export type TimelineMark = {
  key: string;
  stage: Step['stage'];
  assertion: Step['assertion'];
  /** Place of its lineage in `Origins.lineages`. */
  lineage: number;
  /** Where it stands: the first day that it may be; null where nobody tells a day. */
  day: string | null;
  /** The last day that it may be, where what is told is no single day. */
  until: string | null;
  /** The claim that tells it first, then the others, in the order of their documents. */
  steps: Step[];
};

/**
 * The marks of a deal's time line, by stage as they come. An origin has one for each stage that it tells of, and more where it tells of several
 * days of it (two lots); a document that repeats it adds none.
 */
export function marksOf({ steps }: Pick<Deal, 'steps'>, { lineages }: Pick<Origins, 'lineages'>): TimelineMark[] {
  const places = new Map(
    lineages.flatMap(({ carriers }, lineage) =>
      carriers.map(({ document }, place) => [document, { lineage, place }] as const),
    ),
  );
  const placeOf = (step: Step) => places.get(step.document) ?? { lineage: -1, place: 0 };
  const groups = Map.groupBy(steps, (step) => `${step.stage} ${step.assertion} ${placeOf(step).lineage}`);
  return [...groups].flatMap(([key, those]) => {
    const inOrder = those.toSorted((a, b) => placeOf(a).place - placeOf(b).place);
    return together(inOrder).map((own, i) => markOf(`${key} ${i}`, placeOf(own[0] as Step).lineage, own));
  });
}

/** Steps of one origin and stage, parted by the days that they tell; what tells no day goes with the first. */
function together(steps: readonly Step[]): Step[][] {
  const parts: Step[][] = [];
  for (const step of steps.filter(({ time }) => time?.start || time?.end)) {
    const part = parts.find((own) => own.some((other) => touch(step, other)));
    if (part) part.push(step);
    else parts.push([step]);
  }
  const untold = steps.filter(({ time }) => !time?.start && !time?.end);
  if (untold.length > 0) {
    if (parts[0]) parts[0].push(...untold);
    else parts.push(untold);
  }
  return parts;
}

function touch({ time: a }: Step, { time: b }: Step): boolean {
  return (a?.start ?? '') <= (b?.end ?? '9999') && (b?.start ?? '') <= (a?.end ?? '9999');
}

function markOf(key: string, lineage: number, steps: Step[]): TimelineMark {
  const [{ stage, assertion, time, day }] = steps as [Step, ...Step[]];
  const start = time?.start ?? time?.end ?? null;
  const until = time?.end && start !== null && time.end > start ? time.end : null;
  const reported = steps.flatMap((step) => step.day ?? []).sort()[0] ?? null;
  return { key, stage, assertion, lineage, day: start ?? day ?? reported, until, steps };
}
