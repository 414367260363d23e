import type { Deal, DealList } from '../../src/api/types.ts';
import { sayDeal, sayStage } from '../../src/messages/index.ts';
import { useResource } from '../api/use-resource.ts';
import { sayable } from '../deals/sayable.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Link } from '../routing/link.tsx';

/** How many deals are offered; who looks for others finds them among the deals. */
const MOST = '20';

/** Other deals of the same parties, each a way to what merging with it would make. */
export function SimilarDeals({ deal }: { deal: Pick<Deal, 'id' | 'supplier' | 'recipient'> }) {
  const { t, lang } = useMessages();
  const parties = (['supplier', 'recipient'] as const).flatMap((role) => deal[role].map((id) => [role, id]));
  const query = new URLSearchParams([...parties, ['limit', MOST]]);
  const { data } = useResource<DealList>(parties.length === 0 ? null : `/api/deals?${query}`);
  const others = data?.deals.filter(({ id }) => id !== deal.id) ?? [];
  if (!data || others.length === 0) return null;
  const entities = byId(data.entities);
  return (
    <section className="deal-preview" aria-labelledby="similar-deals">
      <h2 id="similar-deals">{t('review.merge.similar')}</h2>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <Link to={`/review/merge?deal=${encodeURIComponent(deal.id)}&deal=${encodeURIComponent(other.id)}`}>
              {sayDeal(sayable(other), entities, lang)}
            </Link>
            {other.stage && <span className="deal-card-facts"> {sayStage(other.stage.stage, lang)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
