import type { Extraction } from '../../src/api/types.ts';
import { type Mark, type MarkKind, marksOf, type Span, triggersOf } from './marks.ts';

/** The longest run of text in which nothing changes: one mark or none, one set of claims. */
export type Segment = Span & {
  text: string;
  mark: MarkKind | null;
  /** Indices of the claims whose evidence holds the segment. */
  evidence: number[];
  /** Indices of the claims that stand on these very words. */
  triggers: number[];
};
export type Paragraph = Span & { segments: Segment[]; isTitle: boolean };

/**
 * Cuts the document's text into paragraphs at line breaks, and these into segments at the ends of all marks and claims, so that
 * nested and overlapping spans are told apart and each letter is shown once. Blank lines make no paragraph.
 */
export function paragraphsOf(reading: Pick<Extraction, 'document' | 'entities' | 'claims'>): Paragraph[] {
  const { document, claims } = reading;
  const marks = marksOf(reading);
  const evidence = claims.map((claim) => claim.evidence);
  const triggers = claims.map((claim) => triggersOf(claim, reading));
  const spans = [...marks, ...evidence.flat(), ...triggers.flat()];
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const title = document.title?.trim();

  return lines(document.text).map((line, index) => {
    const near = marks.filter((mark) => mark.start < line.end && line.start < mark.end);
    return {
      ...line,
      isTitle: index === 0 && document.text.slice(line.start, line.end).trim() === title,
      segments: pieces(line, cuts).map(({ start, end }) => ({
        start,
        end,
        text: document.text.slice(start, end),
        mark: innermost(near, start, end),
        evidence: indices(evidence, start, end),
        triggers: indices(triggers, start, end),
      })),
    };
  });
}

function lines(text: string): Span[] {
  const found = text.matchAll(/[^\r\n\u2028\u2029]+/gu);
  return [...found]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

function pieces({ start, end }: Span, cuts: readonly number[]): Span[] {
  const points = [start, ...cuts.filter((cut) => start < cut && cut < end), end];
  return points.slice(1).map((point, index) => ({ start: points[index] ?? start, end: point }));
}

const rank: Record<MarkKind, number> = { source: 0, amount: 1, date: 2, weapon: 3, party: 4 };

/** The shortest mark around the segment («البنتاغون» within «مسؤول في البنتاغون»); of two as long the more telling kind. */
function innermost(marks: readonly Mark[], start: number, end: number): MarkKind | null {
  const around = marks.filter((mark) => mark.start <= start && end <= mark.end);
  around.sort((a, b) => a.end - a.start - (b.end - b.start) || rank[a.kind] - rank[b.kind]);
  return around[0]?.kind ?? null;
}

function indices(spans: readonly (readonly Span[])[], start: number, end: number): number[] {
  return spans.flatMap((runs, index) => (runs.some((run) => run.start <= start && end <= run.end) ? [index] : []));
}
