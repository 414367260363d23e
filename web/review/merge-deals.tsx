import './form/form.css';
import './review.css';
import { useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import type { MadeReview } from '../../src/api/types.ts';
import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { DealCard } from './deal-card.tsx';
import { DealPreview } from './deal-preview.tsx';
import { SimilarDeals } from './similar-deals.tsx';
import { usePreview } from './use-preview.ts';

type Props = {
  /** Ids of deals: of several, to be merged; of one, to choose claims that are to leave it. */
  deals: readonly string[];
  onSaved: (made: MadeReview) => void;
};

/** Merges deals, or takes claims out of one, after showing what would become of them. For a page or a dialog. */
export function MergeDeals({ deals, onSaved }: Props) {
  const { lang } = useMessages();
  const [only] = deals;
  return (
    <I18nProvider locale={locale[lang]}>
      {deals.length === 1 && only !== undefined ? (
        <PartDeal key={only} deal={only} onSaved={onSaved} />
      ) : (
        <JoinDeals deals={deals} onSaved={onSaved} />
      )}
    </I18nProvider>
  );
}

function JoinDeals({ deals, onSaved }: Props) {
  const { t } = useMessages();
  const previewing = usePreview({ verb: 'join', deals });
  return (
    <>
      <p className="page-intro">{t('review.merge.intro')}</p>
      <DealPreview previewing={previewing} saveLabel={t('review.merge.save')} onSaved={onSaved} />
    </>
  );
}

function PartDeal({ deal, onSaved }: { deal: string; onSaved: Props['onSaved'] }) {
  const { t } = useMessages();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(0);
  const isSome = chosen.size > 0 && chosen.size < all;
  const previewing = usePreview({ verb: 'part', deal, out: isSome ? [...chosen] : [] });
  const { preview } = previewing;
  const before = preview?.before.find(({ id }) => id === deal);
  if (before && before.steps.length !== all) setAll(before.steps.length);
  const toggle = (claim: string) => {
    const now = new Set(chosen);
    if (!now.delete(claim)) now.add(claim);
    setChosen(now);
  };
  const rows = new Map(preview?.claims.map((row) => [row.claim.id, row]));
  return (
    <>
      <p className="page-intro">{t('review.partDeal.intro')}</p>
      <DealPreview
        previewing={isSome ? previewing : { ...previewing, preview: null, loading: previewing.loading && !preview }}
        saveLabel={t('review.partDeal.save')}
        now={
          before &&
          preview && (
            <DealCard deal={before} rows={rows} entities={byId(preview.entities)} choosing={{ chosen, toggle }} />
          )
        }
        onSaved={onSaved}
      />
      {before && <SimilarDeals deal={before} />}
    </>
  );
}
