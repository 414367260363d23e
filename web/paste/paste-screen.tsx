import './paste.css';
import { useState } from 'react';
import type { Article, Extraction, Kept } from '../../src/api/types.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { navigate, withLang } from '../routing/location.ts';
import { PasteForm } from './paste-form.tsx';
import { PastePreview } from './paste-preview.tsx';

type Read = { article: Article; extraction: Extraction };

/** Reads a pasted article on the spot; only «keep» puts it into the register. */
export function PasteScreen() {
  const { t } = useMessages();
  usePageTitle(t('paste.title'));
  const [article, setArticle] = useState<Article>({ text: '' });
  const [read, setRead] = useState<Read | null>(null);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RequestError | null>(null);

  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    await work().catch((reason: unknown) => setError(asRequestError(reason)));
    setBusy(false);
  };
  const onRead = (given: Article) => {
    setArticle(given);
    return attempt(async () =>
      setRead({ article: given, extraction: await request<Extraction>('/api/extract', { body: given }) }),
    );
  };
  const onKeep = ({ article: body }: Read) =>
    attempt(async () => {
      const { id } = await request<Kept>('/api/documents', { body });
      navigate(withLang(`/documents/${encodeURIComponent(id)}`, window.location.search));
    });

  if (!read) return <PasteForm article={article} busy={busy} error={error} onRead={onRead} />;
  const back = () => {
    setRead(null);
    setError(null);
  };
  return (
    <PastePreview extraction={read.extraction} busy={busy} error={error} onKeep={() => onKeep(read)} onBack={back} />
  );
}
