import { sayLineage, sayStage } from '../../src/messages/index.ts';
import type { Lang } from '../i18n/language.ts';
import type { Messages } from '../i18n/use-messages.tsx';
import type { Book } from './book.ts';
import type { TimelineMark } from './timeline-marks.ts';

/** «Contract, 16 Feb 2015. From the French Ministry of Defence. 2 documents» */
export function sayMark(mark: TimelineMark, book: Book, lang: Lang, say: Pick<Messages, 't' | 'day'>): string {
  const when = sayDays(mark, say);
  const documents = new Set(mark.steps.map(({ document }) => document)).size;
  const stage = `${sayStage(mark.stage, lang)}${mark.assertion === 'asserted' ? '' : ` (${say.t(`assertion.${mark.assertion}`)})`}`;
  return [
    say.t('deal.timeline.mark', { stage, when }),
    sayOrigin(mark, book, lang),
    say.t('deal.documents', { count: documents }),
  ].join('. ');
}

/** «16 Feb 2015», «1 Jul 2015 – 31 Jul 2015» */
export function sayDays({ day, until }: TimelineMark, say: Pick<Messages, 't' | 'day'>): string {
  if (day === null) return say.t('deal.noDay');
  return until === null ? say.day(day) : say.t('deal.days', { from: say.day(day), to: say.day(until) });
}

/** «From the French Ministry of Defence» */
export function sayOrigin({ lineage }: TimelineMark, { origins, entities }: Book, lang: Lang): string {
  const of = origins.lineages[lineage];
  return of === undefined ? '' : sayLineage(of, entities, lang);
}
