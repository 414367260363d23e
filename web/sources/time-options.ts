import { axisX, axisY, barY, gridY, type PlotOptions, ruleY } from '@observablehq/plot';
import type { SourceView } from '../../src/api/types.ts';
import { measureText } from '../drawing/measure-text.ts';
import type { Messages } from '../i18n/use-messages.tsx';
import { periodsBetween } from './periods.ts';

/** Pixels. */
const ROW = 120;
const SIDE = 48;
/** Of a period. */
const WIDEST = 72;
const FONT = '400 12px "IBM Plex Sans Arabic"';

/** Bars by period, what was published above and what ends in it below: one below the other, since they are not to be added up. */
export function timeOptions(over: SourceView['over'], width: number, { lang, t }: Messages): PlotOptions {
  const rtl = lang === 'ar';
  const dated = over.flatMap(({ period, ...counts }) => (period === null ? [] : [{ period, ...counts }]));
  const periods = periodsBetween(dated[0]?.period ?? '', dated.at(-1)?.period ?? '');
  const names = { published: t('sources.published'), origin: t('sources.origin') };
  const series = (['published', 'origin'] as const).filter((name) => dated.some((one) => one[name] > 0));
  const data = series.flatMap((name) =>
    dated.map((one) => ({ series: names[name], period: one.period, count: one[name] })),
  );
  const labels = Math.max(...series.map((name) => measureText(names[name], FONT))) + 24;
  const room = width - SIDE - labels;
  const column = Math.min(WIDEST, room / periods.length);
  // Few periods stand at the side where they begin, not spread over the whole width.
  const end = labels + Math.max(0, room - column * periods.length);
  const each = Math.ceil((measureText(periods[0] ?? '', FONT) + 12) / column);
  const ticks = wholeTicks(Math.max(...data.map(({ count }) => count)));
  return {
    width,
    height: series.length * ROW + 40,
    marginTop: 16,
    marginBottom: 32,
    marginLeft: rtl ? end : SIDE,
    marginRight: rtl ? SIDE : end,
    x: { type: 'band', domain: periods, reverse: rtl, label: null, padding: 0.25 },
    y: {
      label: null,
      ticks: 3,
      tickFormat: (count: number) => (Number.isInteger(count) ? String(count) : ''),
      insetTop: 8,
    },
    fy: { domain: series.map((name) => names[name]), label: null, axis: rtl ? 'left' : 'right' },
    marks: [
      gridY({ className: 'plot-rule', ticks }),
      axisX({ ticks: periods.filter((_, i) => (periods.length - 1 - i) % each === 0), tickSize: 0 }),
      axisY({ anchor: rtl ? 'right' : 'left', tickSize: 0, ticks, tickFormat: String }),
      barY(data, { x: 'period', y: 'count', fy: 'series', className: 'plot-bar' }),
      ruleY([0], { className: 'plot-rule' }),
    ],
  };
}

/** Some whole numbers from nothing to the most. */
function wholeTicks(most: number): number[] {
  const step = Math.max(1, Math.ceil(most / 3));
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
}
