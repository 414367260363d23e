import type { Deal, Dispute, ReportedPrice, Stage } from '../../model/index.ts';
import type { Contested } from './contested-stages.ts';

/** Stages that happen once to a deal, so that two numbers or two days of one cannot both hold. Deliveries come in lots. */
const ONCE: ReadonlySet<Stage> = new Set(['approval', 'contract']);
/** Prices nearer than this share are one price, rounded. */
const ROUNDED = 0.05;

/** What claims of a deal say that cannot both hold: a stage asserted and denied, two numbers, two prices, two days of one contract. */
export function disputesOf(
  { quantities, prices, dates }: Pick<Deal, 'quantities' | 'prices' | 'dates'>,
  contested: readonly Contested[],
): Dispute[] {
  const counted = quantities.filter(({ quantity }) => quantity !== null);
  const dated = dates.flatMap((date) =>
    date.start && date.end ? [{ ...date, start: date.start, end: date.end }] : [],
  );
  const numbers = disputed(
    counted,
    ({ item, category }) => item ?? category,
    (a, b) => a.quantity !== b.quantity,
  );
  const sums = disputed(prices, ({ price }) => price.unit, areApart);
  const days = disputed(
    dated,
    () => '',
    (a, b) => a.end < b.start || b.end < a.start,
  );
  return [
    ...contested.map(stageDisputed),
    ...numbers.map(({ stage, values }): Dispute => {
      const sides = values.map(({ item, category, quantity, claims }) => ({
        value: { item, category, quantity },
        claims,
      }));
      return { field: 'quantity', stage, sides };
    }),
    ...sums.map(({ stage, values }): Dispute => {
      return { field: 'price', stage, sides: values.map(({ price, claims }) => ({ value: price, claims })) };
    }),
    ...days.map(({ stage, values }): Dispute => {
      return {
        field: 'date',
        stage,
        sides: values.map(({ start, end, claims }) => ({ value: { start, end }, claims })),
      };
    }),
  ];
}

function stageDisputed({ stage, asserted, denied }: Contested): Dispute {
  const side = (value: 'asserted' | 'denied', of: Contested['asserted']) => {
    return { value, claims: of.map(({ claim }) => claim.id) };
  };
  return { field: 'stage', stage, sides: [side('asserted', asserted), side('denied', denied)] };
}

/**
 * Values of one thing at a stage that happens once, of which two speak against each other: all of them are shown. Values that one
 * claim tells together are its own parts: «بـ1.5 مليار للطائرات و100 مليون للتدريب».
 */
function disputed<T extends { stage: Stage; claims: string[] }>(
  told: readonly T[],
  of: (value: T) => string,
  contradict: (a: T, b: T) => boolean,
): { stage: Stage; values: T[] }[] {
  const groups = Map.groupBy(
    told.filter(({ stage }) => ONCE.has(stage)),
    (value) => `${value.stage} ${of(value)}`,
  );
  return [...groups.values()].flatMap((values) => {
    const [first] = values;
    return first && values.some((a) => values.some((b) => contradict(a, b) && areApartIn(a, b)))
      ? [{ stage: first.stage, values }]
      : [];
  });
}

/** «أكثر من 5 مليارات» and «5.2 مليارات» can both hold; «5.2» and «6.3» cannot. */
function areApart({ price: a }: ReportedPrice, { price: b }: ReportedPrice): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if (low.qualifier === 'over' || high.qualifier === 'under' || high.qualifier === 'up-to') return false;
  return high.value - low.value > ROUNDED * high.value;
}

function areApartIn({ claims: one }: { claims: string[] }, { claims: other }: { claims: string[] }): boolean {
  const known = new Set(one);
  return !other.some((claim) => known.has(claim));
}
