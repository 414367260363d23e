import { useMessages } from '../i18n/use-messages.tsx';

/** Asks for the next page of a list; not there where there is none. */
export function MoreButton({ more, loading }: { more: (() => void) | null; loading: boolean }) {
  const { t } = useMessages();
  if (!more) return null;
  return (
    <p className="more">
      <button type="button" className="button button-plain" onClick={more} disabled={loading}>
        {loading ? t('loading') : t('more')}
      </button>
    </p>
  );
}
