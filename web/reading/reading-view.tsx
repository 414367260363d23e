import './reading.css';
import { type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Claim, Extraction } from '../../src/api/types.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId } from '../parts/entities.ts';
import { hasArabic } from '../parts/script.ts';
import { AddFromWords } from '../review/add-from-words.tsx';
import { RejectedClaims } from '../review/rejected-claims.tsx';
import { Article } from './article.tsx';
import { ClaimCards } from './claim-cards.tsx';
import { LeftWords } from './left-words.tsx';
import { reveal } from './reveal.ts';
import { type Explain, useExplanation } from './use-explanation.ts';
import { usePointer } from './use-pointer.ts';
import { type Pointing, usePointing } from './use-pointing.ts';

type Props = { reading: Pick<Extraction, 'document' | 'entities' | 'claims'>; explain: Explain };

/** An article and its claims side by side; each side lights what belongs to it on the other. */
export function ReadingView({ reading, explain }: Props) {
  const { t } = useMessages();
  const ordered = useMemo(() => ({ ...reading, claims: inTextOrder(reading.claims) }), [reading]);
  const ids = useMemo(() => ordered.claims.map(({ id }) => id), [ordered]);
  const entities = useMemo(() => byId(reading.entities), [reading]);
  const pointing = usePointing(ids);
  const explaining = useExplanation(explain);
  const view = useRef<HTMLDivElement>(null);
  usePointer(view, pointing);
  useRevealing(view, ordered.claims, pointing);

  return (
    <div className="reading" ref={view}>
      <Article reading={ordered} entities={entities} lit={pointing.lit} />
      <section className="reading-claims" data-pane aria-labelledby="claims-heading">
        <h2 id="claims-heading" tabIndex={-1} className="reading-claims-title">
          {t('reading.claims', { count: ordered.claims.length })}
        </h2>
        {ordered.claims.length === 0 ? (
          <p className="reading-none">
            {t(hasArabic(reading.document.text) ? 'reading.none.text' : 'reading.none.foreign')}
          </p>
        ) : (
          <ClaimCards reading={ordered} entities={entities} pointing={pointing} explaining={explaining} />
        )}
        <RejectedClaims />
        {hasArabic(reading.document.text) && <LeftWords document={reading.document} explaining={explaining} />}
      </section>
      <AddFromWords document={reading.document} entities={entities} />
    </div>
  );
}

function inTextOrder(claims: readonly Claim[]): Claim[] {
  const place = ({ evidence }: Claim) => evidence[0]?.start ?? Number.POSITIVE_INFINITY;
  return claims.toSorted((a, b) => place(a) - place(b));
}

/** Pointing on one side brings what is lit into view on the other, choosing a claim on both; leaving moves nothing. */
function useRevealing(
  view: RefObject<HTMLElement | null>,
  claims: readonly Claim[],
  { current, pointed }: Pointing,
): void {
  const from = pointed?.from ?? null;
  const first = pointed?.indices[0] ?? null;
  useEffect(() => {
    if (current !== null) {
      reveal(wordsOf(claims[current], view.current));
      reveal(cardOf(current, view.current));
    }
  }, [view, claims, current]);
  useEffect(() => {
    if (first !== null) reveal(from === 'claim' ? wordsOf(claims[first], view.current) : cardOf(first, view.current));
  }, [view, claims, from, first]);
}

function cardOf(index: number, view: HTMLElement | null): Element | null | undefined {
  return view?.querySelector(`[data-card="${index}"]`);
}

/** A segment begins where evidence begins. */
function wordsOf(claim: Claim | undefined, view: HTMLElement | null): Element | null | undefined {
  return view?.querySelector(`[data-start="${claim?.evidence[0]?.start}"]`);
}
