import './stale-note.css';
import { useEffect, useRef } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

/** Milliseconds until the deals are asked for again. */
const AGAIN = 4000;

/** Says that deals are still being worked out, and asks again until they are. */
export function StaleNote({ retry }: { retry: () => void }) {
  const { t } = useMessages();
  const latest = useRef(retry);
  useEffect(() => {
    latest.current = retry;
  });
  useEffect(() => {
    const timer = setInterval(() => latest.current(), AGAIN);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="stale-note" role="status">
      {t('deals.stale')}
    </p>
  );
}
