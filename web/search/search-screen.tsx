import './search.css';
import { useMemo } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { Notice } from '../parts/notice.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { Link } from '../routing/link.tsx';
import { useAddress } from '../routing/location.ts';
import { places, readQuestion, searchAddress, searchPath } from './read-question.ts';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';

/** Documents, claims or names with the words of the address, the best first. */
export function SearchScreen() {
  const { t } = useMessages();
  const { search } = useAddress();
  const question = useMemo(() => readQuestion(search), [search]);
  const path = searchPath(question);
  usePageTitle(question.words === '' ? t('search.title') : `${question.words} · ${t('search.title')}`);
  return (
    <Main className="page page-narrow">
      <h1>{t('search.title')}</h1>
      <p className="page-intro">{t('search.intro')}</p>
      <SearchForm question={question} />
      <nav className="search-places" aria-label={t('search.in')}>
        {places.map((where) => (
          <Link
            key={where}
            to={searchAddress({ ...question, where })}
            aria-current={where === question.where ? 'page' : undefined}
          >
            {t(`search.in.${where}`)}
          </Link>
        ))}
      </nav>
      {path === null ? (
        <Notice title={t('search.ready.title')}>
          <p>{t('search.ready.text')}</p>
        </Notice>
      ) : (
        <SearchResults path={path} />
      )}
    </Main>
  );
}
