import './review.css';
import { I18nProvider } from 'react-aria-components';
import type { ReviewList } from '../../src/api/types.ts';
import { usePages } from '../api/use-pages.ts';
import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';
import { navigate, useAddress } from '../routing/location.ts';
import { SelectField } from './form/select-field.tsx';
import { WrittenField } from './form/written-field.tsx';
import { queueQuery } from './queue-filters.tsx';
import { ReviewLine } from './review-line.tsx';
import { ReviewNav } from './review-nav.tsx';

const verbs = ['', 'accept', 'correct', 'reject', 'add', 'dispute', 'join', 'part', 'undo'] as const;

/** Everything that people said, by whom and when, under the filters of the address. */
export function HistoryScreen() {
  const { t, lang } = useMessages();
  const { search } = useAddress();
  usePageTitle(t('review.history.title'));
  const query = queueQuery(search);
  const { pages, error, loading, more, retry } = usePages<ReviewList>(`/api/reviews${query === '' ? '' : `?${query}`}`);
  const reviews = pages.flatMap((page) => page.reviews);
  const entities = byId(pages.flatMap((page) => page.entities));
  return (
    <I18nProvider locale={locale[lang]}>
      <Main className="page">
        <div className="page-head">
          <div>
            <h1>{t('review.history.title')}</h1>
            <p className="page-intro">{t('review.history.intro')}</p>
          </div>
          <ReviewNav />
        </div>
        <HistoryFilters />
        {error && <ProblemNotice error={error} retry={retry} />}
        {loading && reviews.length === 0 && <Loading />}
        {!loading && !error && reviews.length === 0 && <Nothing filtered={query !== ''} />}
        {reviews.length > 0 && (
          <ol className="history-list">
            {reviews.map((review) => (
              <ReviewLine key={review.id} review={review} entities={entities} linked />
            ))}
          </ol>
        )}
        <MoreButton more={more} loading={loading} />
      </Main>
    </I18nProvider>
  );
}

function HistoryFilters() {
  const { t, value } = useMessages();
  const { search } = useAddress();
  const query = new URLSearchParams(search);
  const choose = (name: string, chosen: string) => {
    const next = new URLSearchParams(search);
    if (chosen.trim() === '') next.delete(name);
    else next.set(name, chosen);
    navigate(`/review/history${next.size > 0 ? `?${next}` : ''}`, { replace: true });
  };
  return (
    <div className="queue-filters">
      <SelectField
        label={t('review.history.verb')}
        values={verbs}
        chosen={verbs.find((one) => one === query.get('verb')) ?? ''}
        say={(verb) => (verb === '' ? t('review.filter.all') : value('review.verb', verb))}
        onChoose={(verb) => choose('verb', verb)}
      />
      <WrittenField label={t('review.history.by')} value={query.get('by') ?? ''} onChange={(by) => choose('by', by)} />
    </div>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useMessages();
  return (
    <Notice title={t(filtered ? 'review.empty.filtered' : 'review.history.empty.title')}>
      <p>{t(filtered ? 'claims.empty.text' : 'review.history.empty.text')}</p>
      <Link to={filtered ? '/review/history' : '/review'} className="button">
        {t(filtered ? 'claims.clear' : 'review.history.toQueue')}
      </Link>
    </Notice>
  );
}
