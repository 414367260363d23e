import { useEffect, useRef } from 'react';
import type { Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import type { Entities } from '../parts/entities.ts';
import { ClaimCard } from './claim-card.tsx';
import type { Explaining } from './use-explanation.ts';
import type { Pointing } from './use-pointing.ts';

type Props = {
  reading: Pick<Extraction, 'document' | 'entities' | 'claims'>;
  entities: Entities;
  pointing: Pointing;
  explaining: Explaining;
};

/** The claims in the order of the text: one stop for the tab key, and keys to walk through them. */
export function ClaimCards({ reading, entities, pointing, explaining }: Props) {
  const { t } = useMessages();
  const list = useRef<HTMLOListElement>(null);
  const { claims, document } = reading;
  const { current } = pointing;

  useWalkingKeys((step) => {
    const next = current === null ? (step > 0 ? 0 : claims.length - 1) : current + step;
    list.current?.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus({ preventScroll: true });
  });

  return (
    <>
      <p className="reading-hint">{t('reading.hint')}</p>
      <ol className="claim-cards" ref={list}>
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
            explaining={explaining}
            onChoose={() => pointing.choose(index)}
          />
        ))}
      </ol>
    </>
  );
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 };

/** Arrow keys where they scroll nothing else, `j` and `k` on the whole page; neither where someone writes. */
function useWalkingKeys(walk: (step: number) => void): void {
  const latest = useRef(walk);
  useEffect(() => {
    latest.current = walk;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const step = steps[event.key];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
      if (!(event.target instanceof Element) || event.target.closest('input, textarea, select')) return;
      const isArrow = event.key.startsWith('Arrow');
      if (isArrow && !event.target.matches('body, #main, .reading-claims *')) return;
      if (isArrow) event.preventDefault();
      latest.current(step);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
