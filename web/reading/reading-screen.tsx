import { useCallback } from 'react';
import type { DocumentView, Explanations } from '../../src/api/types.ts';
import { request } from '../api/request.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Loading } from '../parts/loading.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { useFullHeight } from '../parts/use-full-height.ts';
import { usePageTitle } from '../parts/use-page-title.ts';
import { ReviewedDocument } from '../review/document-reviews.tsx';
import { ReadingView } from './reading-view.tsx';

/** One article of the register with its claims. */
export function ReadingScreen({ id }: { id: string }) {
  const { t } = useMessages();
  const path = `/api/documents/${encodeURIComponent(id)}`;
  const { data, error, retry } = useResource<DocumentView>(path);
  const explain = useCallback(
    (signal: AbortSignal) => request<Explanations>(`${path}/explanation`, { signal }),
    [path],
  );
  usePageTitle(data?.document.title ?? t('reading.article'));
  useFullHeight();
  return (
    <Main>
      {error && <ProblemNotice error={error} retry={retry} whole />}
      {!error && !data && <Loading />}
      {data && (
        <ReviewedDocument id={id}>
          <ReadingView key={path} reading={data} explain={explain} />
        </ReviewedDocument>
      )}
    </Main>
  );
}
