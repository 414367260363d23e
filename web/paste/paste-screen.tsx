import './paste.css';
import { useEffect, useState } from 'react';
import type { Article, Kept } from '../../src/api/types.ts';
import { type RequestError, request } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { readHere, warmUp } from '../engine/read-here.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { usePageTitle } from '../parts/use-page-title.ts';
import { navigate, useAddress, withLang } from '../routing/location.ts';
import { type Draft, emptyDraft, keepDraft, keptDraft } from './draft.ts';
import { PasteForm } from './paste-form.tsx';
import { PastePreview } from './paste-preview.tsx';

/** The reading is a step of its own in the browser's history (`#reading`, then `#claim-…`): «back» leads to the text. */
const reading = /^#(?:reading$|claim-)/u;

/** Reads a pasted article on the spot; only «keep» puts it into the register. */
export function PasteScreen() {
  const { t } = useMessages();
  usePageTitle(t('paste.title'));
  const { pathname, search, hash } = useAddress();
  const [draft, setDraft] = useState<Draft>(keptDraft);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RequestError | null>(null);
  const { article, extraction } = draft;
  const isReading = reading.test(hash);

  const keep = (next: Draft) => {
    keepDraft(next);
    setDraft(next);
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    await work().catch((reason: unknown) => setError(asRequestError(reason)));
    setBusy(false);
  };
  const onRead = (given: Article) =>
    attempt(async () => {
      keep({ article: given, extraction: null });
      keep({ article: given, extraction: await readHere(given) });
      navigate(`${pathname}${search}#reading`);
    });
  const onKeep = () =>
    attempt(async () => {
      const { id } = await request<Kept>('/api/documents', { body: article });
      keepDraft(emptyDraft);
      navigate(withLang(`/documents/${encodeURIComponent(id)}`, search));
    });
  useEffect(warmUp, []);
  // After a reload the address speaks of a reading that is gone.
  useEffect(() => {
    if (isReading && !extraction) navigate(pathname + search, { replace: true });
  }, [isReading, extraction, pathname, search]);

  if (!extraction || !isReading) return <PasteForm article={article} busy={busy} error={error} onRead={onRead} />;
  const onEdit = () => {
    setError(null);
    navigate(pathname + search);
  };
  return (
    <PastePreview article={article} extraction={extraction} busy={busy} error={error} onKeep={onKeep} onEdit={onEdit} />
  );
}
