import type { Deal, Dispute, ReportedPrice, Stage } from '../../model/index.ts';
import type { Contested } from './contested-stages.ts';

/** Stages that happen once to a deal, so that two numbers or two days of one cannot both hold. Deliveries come in lots. */
const ONCE: ReadonlySet<Stage> = new Set(['approval', 'contract']);
/** Prices nearer than this share are one price, rounded. */
const ROUNDED = 0.05;

/** A value as a dispute tells it. */
interface Told<T> {
  field: Dispute['field'];
  stage: Stage;
  /** What the value is of: values of different things do not speak against each other. */
  of: string;
  value: T;
  said: string;
  claims: string[];
}

/** What claims of a deal say that cannot both hold: a stage asserted and denied, two numbers, two prices, two days of one contract. */
export function disputesOf(
  { quantities, prices, dates }: Pick<Deal, 'quantities' | 'prices' | 'dates'>,
  contested: readonly Contested[],
): Dispute[] {
  const numbers = quantities.flatMap(({ stage, item, category, quantity, claims: by }): Told<number>[] =>
    quantity === null
      ? []
      : [{ field: 'quantity', stage, of: item ?? category, value: quantity, said: String(quantity), claims: by }],
  );
  const sums = prices.map(({ stage, price, claims: by }): Told<ReportedPrice['price']> => {
    return { field: 'price', stage, of: price.unit, value: price, said: `${price.value} ${price.unit}`, claims: by };
  });
  const days = dates.flatMap(({ stage, start, end, claims: by }): Told<[string, string]>[] =>
    start && end ? [{ field: 'date', stage, of: '', value: [start, end], said: `${start} – ${end}`, claims: by }] : [],
  );
  return [
    ...contested.map(stageDisputed),
    ...disputed(numbers, (a, b) => a !== b),
    ...disputed(sums, areApart),
    ...disputed(days, (a, b) => a[1] < b[0] || b[1] < a[0]),
  ];
}

function stageDisputed({ stage, asserted, denied }: Contested): Dispute {
  const side = (value: string, of: Contested['asserted']) => ({ value, claims: of.map(({ claim }) => claim.id) });
  return { field: 'stage', stage, sides: [side('asserted', asserted), side('denied', denied)] };
}

/** Values of one thing at a stage that happens once, of which two speak against each other: all of them are shown. */
function disputed<T>(told: readonly Told<T>[], contradict: (a: T, b: T) => boolean): Dispute[] {
  const groups = Map.groupBy(
    told.filter(({ stage }) => ONCE.has(stage)),
    ({ stage, of }) => `${stage} ${of}`,
  );
  return [...groups.values()].flatMap((values) => {
    const [first] = values;
    if (!first || !values.some((a) => values.some((b) => contradict(a.value, b.value)))) return [];
    const sides = [...Map.groupBy(values, ({ said }) => said)].map(([value, those]) => ({
      value,
      claims: those.flatMap((one) => one.claims),
    }));
    return [{ field: first.field, stage: first.stage, sides }];
  });
}

/** «أكثر من 5 مليارات» and «5.2 مليارات» can both hold; «5.2» and «6.3» cannot. */
function areApart(a: ReportedPrice['price'], b: ReportedPrice['price']): boolean {
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  if (low.qualifier === 'over' || high.qualifier === 'under' || high.qualifier === 'up-to') return false;
  return high.value - low.value > ROUNDED * high.value;
}
