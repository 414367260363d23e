import { useMessages } from '../i18n/use-messages.tsx';
import { markKinds } from './marks.ts';

/** What the underlines of the article mean. */
export function Legend() {
  const { t } = useMessages();
  return (
    <ul className="legend" aria-label={t('reading.marks')}>
      {markKinds.map((kind) => (
        <li key={kind}>
          <span data-mark={kind}>{t(`mark.${kind}`)}</span>
        </li>
      ))}
    </ul>
  );
}
