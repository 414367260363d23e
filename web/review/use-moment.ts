import { useMemo } from 'react';
import { locale } from '../i18n/translate.ts';
import { useMessages } from '../i18n/use-messages.tsx';

/** Says a moment (ISO 8601) by day and minute, in the reader's own time zone. */
export function useMoment(): (at: string) => string {
  const { lang } = useMessages();
  return useMemo(() => {
    const format = new Intl.DateTimeFormat(locale[lang], { dateStyle: 'medium', timeStyle: 'short' });
    return (at) => format.format(new Date(at));
  }, [lang]);
}
