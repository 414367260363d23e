import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';
import { MergeDeals } from './merge-deals.tsx';
import { ReviewNav } from './review-nav.tsx';

/** Merges the deals of the address (`?deal=A&deal=B`), or takes claims out of the one that it names. */
export function MergeScreen() {
  const { t } = useMessages();
  const { search } = useAddress();
  const deals = [...new Set(new URLSearchParams(search).getAll('deal'))];
  const title = t(deals.length === 1 ? 'review.part.title' : 'review.merge.title');
  const [saved, setSaved] = useState<string | null>(null);
  usePageTitle(title);
  return (
    <Main className="page page-wide">
      <div className="page-head">
        <h1>{title}</h1>
        <ReviewNav />
      </div>
      {deals.length === 0 && (
        <Notice title={t('review.merge.none')}>
          <p>{t('review.merge.none.text')}</p>
        </Notice>
      )}
      {saved === search && (
        <Notice title={t('review.merge.saved')}>
          <Link to="/review/history" className="button button-plain">
            {t('review.nav.history')}
          </Link>
        </Notice>
      )}
      {deals.length > 0 && saved !== search && (
        <MergeDeals key={deals.join(' ')} deals={deals} onSaved={() => setSaved(search)} />
      )}
    </Main>
  );
}
