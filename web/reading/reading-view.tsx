import './reading.css';
import { useEffect, useMemo, useRef } from 'react';
import type { Claim, Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { Notice } from '../parts/notice.tsx';
import { Article } from './article.tsx';
import { ClaimCards } from './claim-cards.tsx';
import { reveal, usePointing } from './use-pointing.ts';

type Props = { reading: Pick<Extraction, 'document' | 'entities' | 'claims'> };

/** An article and its claims side by side; each side lights what belongs to it on the other. */
export function ReadingView({ reading }: Props) {
  const { t } = useMessages();
  const ordered = useMemo(() => ({ ...reading, claims: inTextOrder(reading.claims) }), [reading]);
  const ids = useMemo(() => ordered.claims.map(({ id }) => id), [ordered]);
  const entities = useMemo(() => byId(reading.entities), [reading]);
  const pointing = usePointing(ids);
  const view = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const [first] = pointing.lit;
    if (first === undefined) return;
    const side = pointing.from === 'claim' ? '[data-lit="evidence"], [data-lit="trigger"]' : '.claim-card[data-lit]';
    reveal(view.current?.querySelector(side));
    if (pointing.from === 'claim') reveal(view.current?.querySelector('.claim-card[data-current]'));
  }, [pointing.lit, pointing.from]);

  return (
    <div className="reading" ref={view}>
      <Article reading={ordered} entities={entities} pointing={pointing} />
      <section className="reading-claims" data-pane aria-labelledby="claims-heading">
        <h2 id="claims-heading" className="reading-claims-title">
          {t('reading.claims', { count: ordered.claims.length })}
        </h2>
        {ordered.claims.length === 0 ? (
          <Notice title={t('reading.none.title')}>
            <p>{t('reading.none.text')}</p>
          </Notice>
        ) : (
          <ClaimCards reading={ordered} entities={entities} pointing={pointing} />
        )}
      </section>
    </div>
  );
}

function inTextOrder(claims: readonly Claim[]): Claim[] {
  const place = ({ evidence }: Claim) => evidence[0]?.start ?? Number.POSITIVE_INFINITY;
  return claims.toSorted((a, b) => place(a) - place(b));
}
