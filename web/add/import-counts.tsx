import type { ImportState } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

const shown = ['read', 'added', 'updated', 'present', 'failed', 'claims'] as const;

type Props = { state: ImportState; ended: boolean };

/** How many documents became what, with a bar of the files and pages that are done. */
export function ImportCounts({ state: { counts }, ended }: Props) {
  const { t, number } = useMessages();
  return (
    <>
      {!ended && (
        <progress
          className="add-bar"
          aria-label={t('add.progress')}
          max={counts.sources}
          value={counts.sources > 1 ? counts.done : undefined}
        />
      )}
      <dl className="add-counts">
        {shown.map((name) => (
          <div
            key={name}
            data-none={counts[name] === 0 ? '' : undefined}
            data-failed={name === 'failed' ? '' : undefined}
          >
            <dt>{t(`add.count.${name}`)}</dt>
            <dd>{number(counts[name])}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
