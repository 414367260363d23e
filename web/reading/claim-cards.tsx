import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { ClaimCard } from './claim-card.tsx';
import type { Pointing } from './use-pointing.ts';

type Props = { reading: Pick<Extraction, 'document' | 'entities' | 'claims'>; entities: Entities; pointing: Pointing };

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** The claims in the order of the text: one stop for the tab key, arrow keys within, `j` and `k` from anywhere on the page. */
export function ClaimCards({ reading, entities, pointing }: Props) {
  const { t } = useMessages();
  const list = useRef<HTMLOListElement>(null);
  const { claims, document } = reading;
  const { current } = pointing;

  const walk = (step: number) => {
    const next = current === null ? (step > 0 ? 0 : claims.length - 1) : current + step;
    if (next < 0 || next >= claims.length) return;
    list.current?.querySelectorAll<HTMLElement>('.claim-card')[next]?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const step = event.key.startsWith('Arrow') ? steps[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    walk(step);
  };
  useLetterKeys(walk);

  return (
    <>
      <p className="reading-hint">{t('reading.hint')}</p>
      <ol className="claim-cards" ref={list} onKeyDown={onKey}>
        {claims.map((claim, index) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            entities={entities}
            document={document}
            index={index}
            lit={pointing.lit.has(index)}
            current={current === index}
            inTabOrder={(current ?? 0) === index}
            onChoose={() => pointing.choose(index)}
          />
        ))}
      </ol>
    </>
  );
}

/** `j` and `k` on the whole page, except where someone writes. */
function useLetterKeys(walk: (step: number) => void): void {
  const latest = useRef(walk);
  latest.current = walk;
  useEffect(() => {
    const onKey = ({ key, target, ctrlKey, metaKey, altKey }: globalThis.KeyboardEvent) => {
      const step = key.length === 1 ? steps[key] : undefined;
      if (step === undefined || ctrlKey || metaKey || altKey) return;
      if (target instanceof Element && target.closest('input, textarea, select')) return;
      latest.current(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
