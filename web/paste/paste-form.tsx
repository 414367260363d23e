import { type DragEvent, type FormEvent, useRef, useState } from 'react';
import type { Article } from '../../src/api/types.ts';
import type { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { Main } from '../parts/main.tsx';
import { ProblemNotice } from '../parts/problem.tsx';
import { keepDraft } from './draft.ts';
import example from './example.json' with { type: 'json' };
import { FileButton } from './file-button.tsx';
import { PasteField } from './paste-field.tsx';
import { readFile } from './read-file.ts';

type Props = { article: Article; busy: boolean; error: RequestError | null; onRead: (article: Article) => void };

export function PasteForm({ article, busy, error, onRead }: Props) {
  const { t, lang } = useMessages();
  const text = useRef<HTMLTextAreaElement>(null);
  const [unreadable, setUnreadable] = useState<RequestError | null>(null);
  const take = (file: File) =>
    readFile(file).then(
      (read) => {
        if (!text.current) return;
        text.current.value = read;
        setUnreadable(null);
        keepDraft({ article: { ...article, text: read }, extraction: null });
        text.current.focus();
      },
      (reason: unknown) => setUnreadable(asRequestError(reason)),
    );
  const onDrop = (event: DragEvent) => {
    const [file] = event.dataTransfer.files;
    if (!file) return;
    event.preventDefault();
    void take(file);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onRead(articleOf(event.currentTarget));
  };
  return (
    <Main className="page page-narrow">
      <h1>{t('paste.title')}</h1>
      <p className="page-intro">{t('paste.intro')}</p>
      <form
        className="paste-form"
        onSubmit={onSubmit}
        onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
        onDrop={onDrop}
        onInput={({ currentTarget }) => keepDraft({ article: articleOf(currentTarget), extraction: null })}
      >
        <label className="field">
          <span className="field-label">{t('paste.text')}</span>
          {/* The direction of the text itself, whatever the interface's. */}
          <textarea
            ref={text}
            className="input paste-text"
            name="text"
            dir="auto"
            placeholder=" "
            defaultValue={article.text}
            required
          />
        </label>
        <div className="paste-more">
          <PasteField label={t('paste.name')} name="title" given={article.title} />
          <PasteField label={t('paste.outlet')} name="publisher" given={article.publisher} />
          <PasteField
            label={t('paste.date')}
            name="publishedAt"
            given={article.publishedAt}
            day
            lang={lang}
            aria-describedby="paste-date-hint"
          />
        </div>
        <p className="field-hint" id="paste-date-hint">
          {t('paste.date.hint')}
        </p>
        {(unreadable ?? error) && <ProblemNotice error={(unreadable ?? error) as RequestError} />}
        <div className="paste-actions">
          <button type="submit" className="button" disabled={busy}>
            {busy ? t('paste.reading') : t('paste.read')}
          </button>
          <FileButton onFile={(file) => void take(file)} />
          {article.text === '' && (
            <p className="paste-example">
              {t('paste.example.hint')}{' '}
              <button type="button" className="button-link" onClick={() => onRead(example)} disabled={busy}>
                {t('paste.example')}
              </button>
            </p>
          )}
        </div>
      </form>
    </Main>
  );
}

/** Fields left empty are left out: unknown stays unknown. */
function articleOf(element: HTMLFormElement): Article {
  const form = new FormData(element);
  const field = (name: string) => String(form.get(name) ?? '').trim();
  const article: Article = { text: String(form.get('text') ?? '') };
  for (const name of ['title', 'publisher', 'publishedAt'] as const) {
    if (field(name) !== '') article[name] = field(name);
  }
  return article;
}
