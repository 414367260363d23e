import { useEffect, useRef, useState } from 'react';
import type { MadeToken } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';

/** A token that was just made: shown until one goes away, and never again. */
export function NewToken({ made: { name, token } }: { made: MadeToken }) {
  const { t } = useMessages();
  const [copied, setCopied] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new token is a new message.
  useEffect(() => {
    title.current?.focus();
    setCopied(false);
  }, [token]);
  const copy = async () => {
    await navigator.clipboard.writeText(token);
    setCopied(true);
  };
  return (
    <div className="notice notice-plain">
      <h3 className="notice-title" tabIndex={-1} ref={title}>
        {t('tokens.made', { name })}
      </h3>
      <p>{t('tokens.once')}</p>
      <div className="account-row">
        <code className="command account-token" dir="ltr">
          {token}
        </code>
        {/* Browsers let pages copy over https and on this machine only; else one selects it. */}
        {window.isSecureContext && (
          <button type="button" className="button button-plain" onClick={() => void copy()}>
            {t('tokens.copy')}
          </button>
        )}
      </div>
      <p role="status">{copied ? t('tokens.copied') : ''}</p>
    </div>
  );
}
