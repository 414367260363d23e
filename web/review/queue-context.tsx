import { useMemo } from 'react';
import type { Claim, ClaimRow, Entity, QueueEntry } from '../../src/api/types.ts';
import type { Entities } from '../parts/entities.ts';
import { directionOf } from '../parts/script.ts';
import { paragraphsOf, type Segment } from '../reading/segments.ts';

type Props = { row: ClaimRow; context: NonNullable<QueueEntry['context']>; entities: Entities };

/** The sentence of a claim with what stands around it, in the article's own direction, its words marked as on the reading page. */
export function QueueContext({ row, context, entities }: Props) {
  const { document } = row;
  const paragraphs = useMemo(() => paragraphsOf(readingOf(row, context, entities)), [row, context, entities]);
  return (
    <blockquote className="queue-context article" lang={document.language} dir={directionOf(context.text)}>
      {paragraphs.map(({ start, segments }) => (
        <p key={start} className="article-paragraph">
          {segments.map((segment) => (
            <span key={segment.start} data-mark={segment.mark ?? undefined} data-lit={litness(segment)}>
              {segment.text}
            </span>
          ))}
        </p>
      ))}
    </blockquote>
  );
}

function litness({ evidence, triggers }: Segment): 'trigger' | 'evidence' | undefined {
  if (triggers.length > 0) return 'trigger';
  return evidence.length > 0 ? 'evidence' : undefined;
}

/** The stretch as a reading of its own, all places counted from its beginning. */
function readingOf({ claim, document }: ClaimRow, { start, text, mentions }: Props['context'], names: Entities) {
  const entities = [...Map.groupBy(mentions, ({ entity }) => entity)].map(([id, places]): Entity => {
    const known = names.get(id) ?? { id, type: id.slice(0, id.indexOf(':')) as Entity['type'], name: {}, state: null };
    return { ...known, mentions: places.map((place) => moved(place, start)) };
  });
  const shown = { ...document, credits: [], text };
  return { document: shown, entities, claims: [movedClaim(claim, start, text.length)] };
}

function moved<S extends { start: number; end: number }>(span: S, by: number): S {
  return { ...span, start: span.start - by, end: span.end - by };
}

/** What of the claim stands in the stretch. */
function movedClaim(claim: Claim, by: number, length: number): Claim {
  const within = ({ start, end }: { start?: number | undefined; end?: number | undefined }) =>
    start !== undefined && end !== undefined && start >= by && end <= by + length;
  const placed = <P extends { start?: number | undefined; end?: number | undefined }>(parts: readonly P[]): P[] =>
    parts.flatMap((part) => (within(part) ? [moved(part as P & { start: number; end: number }, by)] : []));
  return {
    ...claim,
    items: placed(claim.items),
    amounts: placed(claim.amounts),
    attribution: placed(claim.attribution),
    evidence: placed(claim.evidence),
  };
}
