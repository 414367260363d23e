import type { Deal } from '../../src/api/types.ts';
import { message, sayStage, sayValue } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { type Book, rowsOf } from './book.ts';
import { ReporterLinks } from './reporter-links.tsx';
import { byStage } from './stage-order.ts';

/** What cannot both hold, in plain words, with those who stand on each side. */
export function Disputes({ deal, book }: { deal: Deal; book: Book }) {
  const { lang } = useMessages();
  if (deal.disputes.length === 0) return null;
  return (
    <section className="deal-part">
      <h2>{message('deal.disputes', lang)}</h2>
      <ul className="disputes">
        {byStage(deal.disputes).map(({ field, stage, sides }) => (
          <li key={`${field} ${stage}`} className="dispute">
            <h3>{message(`dispute.${field}`, lang, { stage: sayStage(stage, lang) })}</h3>
            <dl>
              {sides.map(({ value, claims }) => (
                <div key={claims.join(' ')}>
                  <dt>
                    <bdi>
                      {typeof value === 'string'
                        ? message(`dispute.${value}`, lang)
                        : sayValue(value, book.entities, lang)}
                    </bdi>
                  </dt>
                  <dd>
                    <ReporterLinks rows={rowsOf(claims, book)} book={book} />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
