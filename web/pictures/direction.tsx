import { useMessages } from '../i18n/use-messages.tsx';

/** «to», drawn as an arrow that points the way in which one reads. */
export function Direction() {
  const { t, lang } = useMessages();
  return (
    <>
      <span aria-hidden="true">{lang === 'ar' ? '←' : '→'}</span>
      <span className="visually-hidden">{t('pictures.to')}</span>
    </>
  );
}
