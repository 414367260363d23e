import { useCallback } from 'react';
import type { Article, Explanations, Extraction } from '../../src/api/types.ts';
import { useMay } from '../account/use-session.ts';
import type { RequestError } from '../api/request.ts';
import { readHere } from '../engine/read-here.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { useFullHeight } from '../parts/use-full-height.ts';
import { ReadingView } from '../reading/reading-view.tsx';

type Props = {
  article: Article;
  extraction: Extraction;
  busy: boolean;
  error: RequestError | null;
  onKeep: () => void;
  onEdit: () => void;
};

/** The reading of a pasted article, before it is kept or dropped. */
export function PastePreview({ article, extraction, busy, error, onKeep, onEdit }: Props) {
  const { t } = useMessages();
  const mayKeep = useMay('review');
  useFullHeight();
  const explain = useCallback(() => explained(article), [article]);
  return (
    <Main>
      <div className="paste-bar">
        <p>{t('paste.preview')}</p>
        <button type="button" className="button button-plain" onClick={onEdit}>
          {t('paste.edit')}
        </button>
        {mayKeep && (
          <button type="button" className="button" onClick={onKeep} disabled={busy}>
            {busy ? t('paste.keeping') : t('paste.keep')}
          </button>
        )}
      </div>
      {error && <ProblemNotice error={error} />}
      <ReadingView reading={extraction} explain={explain} />
    </Main>
  );
}

async function explained(article: Article): Promise<Explanations> {
  const { explain = [], entities, engine } = await readHere(article, { explain: true });
  return { explain, entities, engine };
}
