import { type SayableValue, sayStage, sayValue } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { type Book, rowsOf } from './book.ts';
import { ReporterLinks } from './reporter-links.tsx';
import { byStage, type Stage } from './stage-order.ts';

type Told = { stage: Stage; claims: string[] };
type Props<T extends Told> = {
  /** Words of the page. */
  title: string;
  all: readonly T[];
  said: (told: T) => SayableValue;
  book: Book;
};

/** Every value that is told of one thing, stage by stage, with all who report it. Nothing is summed. */
export function ReportedValues<T extends Told>({ title, all, said, book }: Props<T>) {
  const { t, lang } = useMessages();
  if (all.length === 0) return null;
  return (
    <section className="deal-part">
      <h2>{title}</h2>
      <table className="table deal-values">
        <thead>
          <tr>
            <th scope="col">{t('deal.value')}</th>
            <th scope="col">{t('deals.stage')}</th>
            <th scope="col">{t('deal.by')}</th>
          </tr>
        </thead>
        <tbody>
          {byStage(all).map((told) => {
            const value = sayValue(said(told), book.entities, lang);
            return (
              <tr key={`${told.stage} ${value} ${told.claims[0]}`}>
                <td>
                  <bdi>{value}</bdi>
                </td>
                <td>{sayStage(told.stage, lang)}</td>
                <td>
                  <ReporterLinks rows={rowsOf(told.claims, book)} book={book} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
