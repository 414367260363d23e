import type { ClaimRow, Deal } from '../../src/api/types.ts';
import { sayClaim, sayDeal, sayStage } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';

type Props = {
  deal: Deal;
  rows: ReadonlyMap<string, ClaimRow>;
  entities: Entities;
  /** Where claims can be chosen: those that are, and what happens when one is or is not any more. */
  choosing?: { chosen: ReadonlySet<string>; toggle: (claim: string) => void };
};

/** A deal in short: what it is about, how far it has got, and the claims that tell it. */
export function DealCard({ deal, rows, entities, choosing }: Props) {
  const { t, lang, value } = useMessages();
  const disputed = [...new Set(deal.disputes.map(({ field }) => value('dispute-field', field)))];
  return (
    <section className="deal-card">
      <h3>{sayDeal(deal, entities, lang)}</h3>
      <p className="deal-card-facts">
        {deal.stage && <span className="badge">{sayStage(deal.stage.stage, lang)}</span>}
        <span>{t('review.merge.claims', { count: deal.steps.length })}</span>
        {disputed.length > 0 && (
          <span>{t('review.merge.disputed', { fields: disputed.join(lang === 'ar' ? '، ' : ', ') })}</span>
        )}
      </p>
      <ol className="deal-card-claims">
        {deal.steps.map(({ claim }) => {
          const row = rows.get(claim);
          const said = row ? sayClaim(row.claim, entities, lang, row.document.publisher) : claim;
          return (
            <li key={claim}>
              {choosing ? (
                <label className="form-check">
                  <input type="checkbox" checked={choosing.chosen.has(claim)} onChange={() => choosing.toggle(claim)} />
                  {said}
                </label>
              ) : (
                said
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
