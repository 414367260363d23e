import { useMessages } from '../i18n/use-messages.tsx';

/** How sure the engine is of a claim. */
export function Confidence({ value }: { value: number }) {
  const { t } = useMessages();
  const percent = Math.round(value * 100);
  return (
    <span className="confidence">
      <meter min={0} max={100} value={percent} aria-hidden="true" />
      {t('review.confidence', { percent })}
    </span>
  );
}
