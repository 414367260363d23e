import { sayStage } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { type Book, rowsOf } from './book.ts';
import { ReporterLinks } from './reporter-links.tsx';
import { sayDays, sayOrigin } from './say-mark.ts';
import type { TimelineMark } from './timeline-marks.ts';

/** The marks of the time line as a table. */
export function TimelineTable({ marks, book }: { marks: readonly TimelineMark[]; book: Book }) {
  const { t, lang, day, value } = useMessages();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('deals.stage')}</th>
          <th scope="col">{t('deal.day')}</th>
          <th scope="col">{t('deal.put')}</th>
          <th scope="col">{t('deal.origin')}</th>
          <th scope="col">{t('deal.by')}</th>
        </tr>
      </thead>
      <tbody>
        {marks.map((mark) => (
          <tr key={mark.key}>
            <td>{sayStage(mark.stage, lang)}</td>
            <td>{sayDays(mark, { t, day })}</td>
            <td>{value('assertion', mark.assertion)}</td>
            <td>{sayOrigin(mark, book, lang)}</td>
            <td>
              <ReporterLinks
                rows={rowsOf(
                  mark.steps.map(({ claim }) => claim),
                  book,
                )}
                book={book}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
