import { useMessages } from '../i18n/use-messages.tsx';

/** The whole list under its filters as a file, in the language of the interface. */
export function Downloads({ query }: { query: string }) {
  const { t, lang } = useMessages();
  const address = (format: string) => `/api/claims.${format}?${query === '' ? '' : `${query}&`}lang=${lang}`;
  return (
    <p className="claims-downloads">
      {t('claims.download')}{' '}
      <a href={address('csv')} download>
        CSV
      </a>{' '}
      <a href={address('jsonl')} download>
        JSONL
      </a>
    </p>
  );
}
