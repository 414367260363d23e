import { useMemo } from 'react';
import type { MadeReview } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { ClaimForm } from './form/claim-form.tsx';
import { changesOf, draftOf } from './form/draft.ts';
import { about, postReview, type SeenRow } from './post-review.ts';

type Props = {
  row: SeenRow;
  entities: Entities;
  onSaved: (made: MadeReview) => void;
  close: () => void;
};

/** The form that corrects a claim where it stands; only the parts that are changed are said. */
export function EditClaim({ row, entities, onSaved, close }: Props) {
  const { t } = useMessages();
  const before = useMemo(() => draftOf(row.claim), [row]);
  return (
    <ClaimForm
      label={t('review.edit.title')}
      saveLabel={t('review.edit.save')}
      initial={before}
      entities={entities}
      close={close}
      save={(draft, note) => {
        const set = changesOf(draft, before);
        if (!set) return null;
        return postReview({ verb: 'correct', ...about(row), set, ...(note && { note }) }).then(onSaved);
      }}
    />
  );
}
