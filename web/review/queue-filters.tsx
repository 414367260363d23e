import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { navigate, useAddress } from '../routing/location.ts';
import { kindChoices } from './form/choices.ts';
import { SelectField } from './form/select-field.tsx';

const reasons = ['', 'needs-look', 'disputed', 'contradicted', 'unsure'] as const;

/** What of the queue is shown: by why it is there and by kind. Other filters of claims may stand in the address as well. */
export function QueueFilters() {
  const { t, value } = useMessages();
  const { search } = useAddress();
  const query = new URLSearchParams(search);
  const choose = (name: string, chosen: string) => {
    const next = new URLSearchParams(search);
    if (chosen === '') next.delete(name);
    else next.set(name, chosen);
    navigate(`/review${next.size > 0 ? `?${next}` : ''}`, { replace: true });
  };
  const isFiltered = queueQuery(search) !== '';
  return (
    <div className="queue-filters">
      <SelectField
        label={t('review.filter.because')}
        values={reasons}
        chosen={reasons.find((one) => one === query.get('because')) ?? ''}
        say={(reason) => (reason === '' ? t('review.filter.all') : value('review.because.short', reason))}
        onChoose={(reason) => choose('because', reason)}
      />
      <SelectField
        label={t('claims.kind')}
        values={['', ...kindChoices]}
        chosen={kindChoices.find((kind) => kind === query.get('kind')) ?? ''}
        say={(kind) => (kind === '' ? t('review.filter.any') : value('kind', kind))}
        onChoose={(kind) => choose('kind', kind)}
      />
      {isFiltered && (
        <Link to="/review" className="button button-plain">
          {t('claims.clear')}
        </Link>
      )}
    </div>
  );
}

/** The filters of the address as the API takes them. */
export function queueQuery(search: string): string {
  const query = new URLSearchParams(search);
  query.delete('lang');
  return query.toString();
}
