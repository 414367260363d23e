import { useState } from 'react';
import { sayClaim } from '../../src/messages/index.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { UndoToast } from './undo-toast.tsx';
import type { Deciding } from './use-deciding.ts';
import type { Queue } from './use-queue.ts';

type Props = { last: Deciding['last']; queue: Pick<Queue, 'items' | 'entities'>; undo: () => void };

/** The last decision of this sitting in a toast, until it is closed or another one is made. */
export function LastDecision({ last, queue: { items, entities }, undo }: Props) {
  const { t, lang, value } = useMessages();
  const [closed, setClosed] = useState<Deciding['last']>(null);
  const item = items.find(({ key }) => key === last?.key);
  if (!last || !item || last === closed) return null;
  const { row } = item;
  const claim = row ? sayClaim(row.claim, entities, lang, row.document.publisher) : t('review.noClaim');
  return (
    <UndoToast
      said={t('review.said', { decision: value('review.decision', last.decision), claim })}
      undo={undo}
      close={() => setClosed(last)}
    />
  );
}
