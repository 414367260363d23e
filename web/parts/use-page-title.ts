import { useEffect } from 'react';
import { useMessages } from '../i18n/use-messages.tsx';

/** Names the page in the browser's tab and history. */
export function usePageTitle(title: string): void {
  const { t } = useMessages();
  const name = t('app.name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
}
