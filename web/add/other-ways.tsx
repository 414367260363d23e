import { useMessages } from '../i18n/use-messages.tsx';
import { Link } from '../routing/link.tsx';
import { importExamples } from './given.ts';
import type { useStart } from './use-start.ts';

/** What can be done without articles at hand in files: paste a text, or try the examples. */
export function OtherWays({ busy, start }: Pick<ReturnType<typeof useStart>, 'busy' | 'start'>) {
  const { t } = useMessages();
  return (
    <>
      <Link to="/paste" className="button button-plain">
        {t('nav.paste')}
      </Link>
      <button type="button" className="button button-plain" disabled={busy} onClick={() => void start(importExamples)}>
        {t('add.examples')}
      </button>
    </>
  );
}
