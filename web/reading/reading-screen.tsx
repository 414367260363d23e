import type { DocumentView } from '../../src/api/types.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { useFullHeight } from '../parts/use-full-height.ts';
import { usePageTitle } from '../parts/use-page-title.ts';
import { ReadingView } from './reading-view.tsx';

/** One article of the register with its claims. */
export function ReadingScreen({ id }: { id: string }) {
  const { t } = useMessages();
  const path = `/api/documents/${encodeURIComponent(id)}`;
  const { data, error, retry } = useResource<DocumentView>(path);
  usePageTitle(data?.document.title ?? t('reading.article'));
  useFullHeight();
  return (
    <Main>
      {error && <ProblemNotice error={error} retry={retry} whole />}
      {!error && !data && <Loading />}
      {data && <ReadingView key={path} reading={data} explanation={{ path: `${path}/explanation` }} />}
    </Main>
  );
}
