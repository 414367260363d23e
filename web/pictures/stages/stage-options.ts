import { axisX, axisY, dot, gridY, type PlotOptions, text } from '@observablehq/plot';
import type { Stages } from '../../../src/api/types.ts';
import { measureText } from '../../drawing/measure-text.ts';
import type { Messages } from '../../i18n/use-messages.tsx';

type StageYear = Stages['stages'][number];
/** The stages of the contract in the order in which a deal goes through them. */
const order = [
  'interest',
  'request',
  'talks',
  'offer',
  'approval',
  'refusal',
  'contract',
  'delivery',
  'deployment',
  'suspension',
  'cancellation',
] as const satisfies readonly StageYear['stage'][];

/** Pixels. */
const ROW = 38;
const FONT = '400 12px "IBM Plex Sans Arabic"';
/** Columns narrower than this have no number in their circle. */
const NARROWEST = 26;

/** Circles by year and stage, their areas by the count. Stages stand below one another and are never stacked: they are no sum. */
export function stageOptions(rows: readonly StageYear[], width: number, { lang, t, value }: Messages): PlotOptions {
  const rtl = lang === 'ar';
  const name = (stage: string) => value('subtype', stage);
  const told = order.filter((stage) => rows.some((row) => row.stage === stage)).map(name);
  const years = yearsOf(rows);
  const noYear = t('pictures.stages.noYear');
  const columns = [...years.map(String), ...(rows.some(({ year }) => year === null) ? [noYear] : [])];
  const side = Math.max(...told.map((one) => measureText(one, FONT))) + 20;
  const other = Math.max(16, measureText(noYear, FONT) / 2);
  const column = (width - side - other) / columns.length;
  const each = Math.ceil((measureText('2020', FONT) + 10) / column);
  // The column without a year is always named; of the years every so manieth, from the last that does not stand in its way.
  const clear = columns.length > years.length ? Math.ceil((measureText(noYear, FONT) / 2 + 24) / column) : 1;
  const isNamed = (i: number) =>
    i >= years.length || (years.length - i >= clear && (years.length - clear - i) % each === 0);
  const data = rows.map(({ year, stage, count }) => ({
    column: year === null ? noYear : String(year),
    stage: name(stage),
    count,
  }));
  return {
    width,
    height: told.length * ROW + 60,
    marginTop: 16,
    marginBottom: 40,
    marginLeft: rtl ? other : side,
    marginRight: rtl ? side : other,
    x: { type: 'band', domain: columns, reverse: rtl, label: null },
    y: { type: 'band', domain: told, label: null },
    r: { type: 'sqrt', range: [0, Math.max(3, Math.min(ROW / 2 - 2, column / 2))] },
    marks: [
      gridY({ className: 'plot-rule' }),
      axisX({ ticks: columns.filter((_, i) => isNamed(i)), tickSize: 0 }),
      axisY({ anchor: rtl ? 'right' : 'left', tickSize: 0 }),
      dot(data, { x: 'column', y: 'stage', r: 'count', className: 'plot-dot' }),
      ...(column < NARROWEST ? [] : [text(data, { x: 'column', y: 'stage', text: 'count', className: 'plot-number' })]),
    ],
  };
}

/** All years from the first to the last, so that empty ones keep their place. */
function yearsOf(rows: readonly StageYear[]): number[] {
  const years = rows.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => first + i);
}
