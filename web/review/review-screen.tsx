import './review.css';
import { I18nProvider } from 'react-aria-components';
import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { useAddress } from '../routing/location.ts';
import { QueueFilters, queueQuery } from './queue-filters.tsx';
import { ReviewNav } from './review-nav.tsx';
import { Sequence } from './sequence.tsx';

/** What people should look at, decided one by one. */
export function ReviewScreen() {
  const { t, lang } = useMessages();
  const { search } = useAddress();
  usePageTitle(t('review.title'));
  const query = queueQuery(search);
  return (
    <I18nProvider locale={locale[lang]}>
      <Main className="page page-wide">
        <div className="page-head">
          <div>
            <h1>{t('review.title')}</h1>
            <p className="page-intro">{t('review.intro')}</p>
          </div>
          <ReviewNav />
        </div>
        <QueueFilters />
        <Sequence key={query} query={query} />
      </Main>
    </I18nProvider>
  );
}
