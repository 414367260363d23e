import './form/form.css';
import { type ReactNode, useState } from 'react';
import type { MadeReview, ReviewPreview } from '../../src/api/types.ts';
import type { RequestError } from '../api/request.ts';
import { asRequestError } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Loading } from '../parts/loading.tsx';
import { DealCard } from './deal-card.tsx';
import { WrittenField } from './form/written-field.tsx';
import { postReview } from './post-review.ts';
import { ReviewLine } from './review-line.tsx';
import { ReviewProblem } from './review-problem.tsx';
import type { Previewing } from './use-preview.ts';

type Props = {
  previewing: Previewing;
  saveLabel: string;
  /** In the place of the deals as they are, where something is to be chosen in them. */
  now?: ReactNode;
  onSaved: (made: MadeReview) => void;
};

/** Deals as they are and as they would be, and the button that makes it so. */
export function DealPreview({ previewing: { preview, error, loading, again }, saveLabel, now, onSaved }: Props) {
  const { t } = useMessages();
  return (
    <div className="deal-preview">
      {error && <ReviewProblem error={error} retry={again} />}
      <div className="deal-sides" aria-busy={loading}>
        <section aria-labelledby="deals-now">
          <h2 id="deals-now">{t('review.merge.now')}</h2>
          {now ?? (preview && <Deals preview={preview} deals={preview.before} />)}
        </section>
        <section aria-labelledby="deals-then">
          <h2 id="deals-then">{t('review.merge.then')}</h2>
          {preview && <Deals preview={preview} deals={preview.after} />}
          {!preview && !loading && !error && <p className="field-hint">{t('review.partDeal.choose')}</p>}
          {!preview && loading && <Loading />}
        </section>
      </div>
      {preview && <Save key={JSON.stringify(preview.ruling)} {...{ preview, saveLabel, onSaved, again }} />}
    </div>
  );
}

function Deals({ preview, deals }: { preview: ReviewPreview; deals: ReviewPreview['after'] }) {
  const rows = new Map(preview.claims.map((row) => [row.claim.id, row]));
  const entities = byId(preview.entities);
  return deals.map((deal) => <DealCard key={deal.id} deal={deal} rows={rows} entities={entities} />);
}

type SaveProps = Pick<Props, 'saveLabel' | 'onSaved'> & { preview: ReviewPreview; again: () => void };

function Save({ preview, saveLabel, onSaved, again }: SaveProps) {
  const { t } = useMessages();
  const [note, setNote] = useState('');
  const [error, setError] = useState<RequestError | null>(null);
  const [saving, setSaving] = useState(false);
  const { ruling, before, after, standing } = preview;
  const isSame = membersOf(before) === membersOf(after);
  const save = () => {
    setSaving(true);
    setError(null);
    postReview({ ...ruling, ...(note.trim() !== '' && { note: note.trim() }) })
      .then(onSaved, (reason: unknown) => setError(asRequestError(reason)))
      .finally(() => setSaving(false));
  };
  return (
    <>
      {standing.length > 0 && (
        <section aria-labelledby="deals-standing">
          <h2 id="deals-standing">{t('review.merge.standing')}</h2>
          <ol className="history-list">
            {standing.map((review) => (
              <ReviewLine key={review.id} review={review} entities={byId(preview.entities)} onUndone={again} />
            ))}
          </ol>
        </section>
      )}
      {isSame ? (
        <p role="status">{t('review.merge.same')}</p>
      ) : (
        <>
          <WrittenField label={t('review.note')} value={note} onChange={setNote} />
          {error && <ReviewProblem error={error} />}
          <p className="form-buttons">
            <button type="button" className="button" disabled={saving} onClick={save}>
              {saving ? t('review.form.saving') : saveLabel}
            </button>
          </p>
        </>
      )}
    </>
  );
}

/** Which claims are together: what tells deals apart here. */
function membersOf(deals: ReviewPreview['after']): string {
  const claims = deals.map(({ steps }) => steps.map(({ claim }) => claim).sort());
  return JSON.stringify(claims.sort());
}
