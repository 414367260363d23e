import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { placed } from './placed.ts';
import { type Ticks, ticksBetween } from './ticks.ts';
import { shareOf } from './timeline-layout.ts';

/** Room that a tick's words need, in CSS pixels. */
const TICK = 96;

const formats: Record<Ticks['unit'], Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

/** The time below the lanes. Screen readers hear the days of the marks themselves. */
export function TimelineAxis({ first, last, width }: { first: string; last: string; width: number }) {
  const { lang } = useMessages();
  const { unit, days } = ticksBetween(first, last, Math.max(1, Math.floor(width / TICK)));
  const format = new Intl.DateTimeFormat(locale[lang], { ...formats[unit], timeZone: 'UTC' });
  const at = shareOf(first, last);
  return (
    <div className="axis" aria-hidden="true">
      {days.map((day) => (
        <span key={day} className="tick" ref={placed({ at: at(day) })}>
          <span>{format.format(new Date(`${day}T00:00:00Z`))}</span>
        </span>
      ))}
    </div>
  );
}
