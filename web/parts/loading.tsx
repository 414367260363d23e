import './loading.css';
import { useMessages } from '../i18n/use-messages.tsx';

/** Says that something is on its way; shows itself only after a moment, so that quick answers do not flicker. */
export function Loading() {
  const { t } = useMessages();
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}
