import { useMessages } from '../i18n/use-messages.tsx';

type Props = { name: string; value: string | null; onDrop: () => void };

/** A filter that is set, in words; a click takes it away. */
export function FilterChip({ name, value, onDrop }: Props) {
  const { t } = useMessages();
  return (
    <button type="button" className="chip" onClick={onDrop} title={t('claims.filters.drop')}>
      <span className="chip-name">{name}</span> <bdi>{value}</bdi>
      <span className="visually-hidden">. {t('claims.filters.drop')}</span>
      <span className="chip-cross" aria-hidden="true" />
    </button>
  );
}
