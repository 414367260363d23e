import type { FormEvent } from 'react';
import type { Article } from '../../src/api/types.ts';
import type { RequestError } from '../api/request.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { ProblemNotice } from '../parts/problem.tsx';

type Props = { article: Article; busy: boolean; error: RequestError | null; onRead: (article: Article) => void };

export function PasteForm({ article, busy, error, onRead }: Props) {
  const { t, lang } = useMessages();
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onRead(articleOf(new FormData(event.currentTarget)));
  };
  const optional = <span className="field-hint"> {t('paste.optional')}</span>;
  return (
    <main id="main" className="page">
      <h1>{t('paste.title')}</h1>
      <p className="page-intro">{t('paste.intro')}</p>
      {error && <ProblemNotice error={error} />}
      <form className="paste-form" onSubmit={onSubmit}>
        <label className="field">
          <span className="field-label">{t('paste.text')}</span>
          {/* The direction of the text itself, whatever the interface's. */}
          <textarea
            className="input paste-text"
            name="text"
            dir="auto"
            rows={14}
            defaultValue={article.text}
            required
          />
        </label>
        <div className="paste-more">
          <label className="field">
            <span className="field-label">
              {t('paste.name')}
              {optional}
            </span>
            <input className="input" name="title" dir="auto" defaultValue={article.title ?? ''} />
          </label>
          <label className="field">
            <span className="field-label">
              {t('paste.outlet')}
              {optional}
            </span>
            <input className="input" name="publisher" dir="auto" defaultValue={article.publisher ?? ''} />
          </label>
          <label className="field">
            <span className="field-label">
              {t('paste.date')}
              {optional}
            </span>
            <input
              className="input"
              name="publishedAt"
              type="date"
              lang={lang}
              defaultValue={article.publishedAt ?? ''}
              aria-describedby="paste-date-hint"
            />
          </label>
        </div>
        <p className="field-hint" id="paste-date-hint">
          {t('paste.date.hint')}
        </p>
        <button type="submit" className="button" disabled={busy}>
          {busy ? t('paste.reading') : t('paste.read')}
        </button>
      </form>
    </main>
  );
}

/** Fields left empty are left out: unknown stays unknown. */
function articleOf(form: FormData): Article {
  const field = (name: string) => String(form.get(name) ?? '').trim();
  const article: Article = { text: String(form.get('text') ?? '') };
  for (const name of ['title', 'publisher', 'publishedAt'] as const) {
    if (field(name) !== '') article[name] = field(name);
  }
  return article;
}
