import type { DealLine } from '../../src/api/types.ts';
import { sayAmount, sayDeal, sayNames, sayStage, sayWhat } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';
import { DealSides } from './deal-sides.tsx';
import { sayable } from './sayable.ts';

/** Sums of a row; the deal's page has all. */
const SUMS = 2;

type Props = { deals: readonly DealLine[]; entities: Entities };

/** Deals in lines: who to whom and what, how far, what sums are told and by whom, since when, by how many, and what is disputed. */
export function DealsTable({ deals, entities }: Props) {
  const { t } = useMessages();
  return (
    <table className="table deals">
      <thead>
        <tr>
          <th scope="col">{t('deals.deal')}</th>
          <th scope="col">{t('deals.stage')}</th>
          <th scope="col">{t('deals.sums')}</th>
          <th scope="col">{t('deals.reported')}</th>
          <th scope="col">{t('deals.behind')}</th>
          <th scope="col">{t('deals.disputed')}</th>
        </tr>
      </thead>
      <tbody>
        {deals.map((deal) => (
          <Row key={deal.id} deal={deal} entities={entities} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ deal, entities }: { deal: DealLine; entities: Entities }) {
  const { t, lang } = useMessages();
  const said = sayable(deal);
  const disputed = deal.disputed.map((field) => t(`deals.disputed.${field}` as 'deals.disputed.price'));
  return (
    <tr>
      <td>
        <Link to={`/deals/${encodeURIComponent(deal.id)}`} className="deals-link" title={sayDeal(said, entities, lang)}>
          <DealSides supplier={deal.supplier} recipient={deal.recipient} entities={entities} />
        </Link>
        <p className="deals-what">{sayWhat(said, entities, lang)}</p>
      </td>
      <td data-label={t('deals.stage')} data-empty={deal.stage === null ? '' : undefined}>
        {deal.stage === null ? t('deals.stage.none') : sayStage(deal.stage.stage, lang)}
      </td>
      <td className="deals-sums deals-optional" data-empty={deal.prices.length === 0 ? '' : undefined}>
        <Sums prices={deal.prices} entities={entities} />
      </td>
      <td className="deals-days" data-label={t('deals.reported')}>
        <Days first={deal.firstReported} last={deal.lastReported} />
      </td>
      <td className="deals-behind">
        <p>{t('deals.counts', { claims: deal.claims, documents: deal.documents })}</p>
        <p className="deals-origins">
          {deal.origins.established
            ? t('deals.origins', { count: deal.origins.independent })
            : t('deals.origins.open', { count: deal.origins.independent })}
        </p>
      </td>
      <td
        className="deals-optional"
        data-label={t('deals.disputed')}
        data-empty={disputed.length === 0 ? '' : undefined}
      >
        {disputed.length === 0 ? (
          t('deals.disputed.nothing')
        ) : (
          <span className="badge badge-assertion">{disputed.join(lang === 'ar' ? '، ' : ', ')}</span>
        )}
      </td>
    </tr>
  );
}

/** Each sum with the stage that it is told of and who says so; never added up. */
function Sums({ prices, entities }: Pick<DealLine, 'prices'> & { entities: Entities }) {
  const { t, lang } = useMessages();
  if (prices.length === 0) return t('deals.sums.none');
  return (
    <>
      {prices.slice(0, SUMS).map(({ stage, price, by }) => (
        <p key={`${stage} ${price.value} ${price.unit} ${price.qualifier}`}>
          <bdi className="deals-sum">{sayAmount(price, lang)}</bdi>{' '}
          <span className="deals-said">
            {t('deals.sums.by', {
              stage: sayStage(stage, lang),
              by: by.length === 0 ? t('deals.sums.nobody') : sayNames(by, entities, lang),
            })}
          </span>
        </p>
      ))}
      {prices.length > SUMS && <p className="deals-said">{t('deals.sums.more', { count: prices.length - SUMS })}</p>}
    </>
  );
}

function Days({ first, last }: { first: string | null; last: string | null }) {
  const { t, day } = useMessages();
  if (first === null || last === null) return t('documents.noDate');
  if (first === last) return <time dateTime={first}>{day(first)}</time>;
  return (
    <>
      <time dateTime={first}>{day(first)}</time>
      {' – '}
      <time dateTime={last}>{day(last)}</time>
    </>
  );
}
