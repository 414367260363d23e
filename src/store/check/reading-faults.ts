import { entitiesOfClaim, type Span } from '../../model/index.ts';
import type { DocumentHash } from './find-faults.ts';
import type { StoredClaim, StoredReading } from './reading-pages.ts';

/** What is wrong with a document, its mentions and its claims, a sentence each. */
export function* readingFaults(reading: StoredReading, hash: DocumentHash): Generator<string> {
  const { document, mentions, claims } = reading;
  if (hash(document) !== document.id) yield 'Its id is not the hash of what it holds.';
  for (const { entity, ...span } of mentions) {
    if (!isInside(span, document.text)) yield `A mention of ${entity} lies outside its text (${told(span)}).`;
  }
  for (const claim of claims) yield* claimFaults(claim, reading);
}

function* claimFaults(claim: StoredClaim, { document: { text }, entities }: StoredReading): Generator<string> {
  for (const span of [...claim.evidence, ...claim.asRead.evidence]) {
    if (!isInside(span, text)) yield `Evidence of claim ${claim.id} lies outside its text (${told(span)}).`;
  }
  for (const span of [...claim.links, ...claim.asRead.attribution]) {
    if (!isInside(span, text)) yield `A source of claim ${claim.id} stands outside its text (${told(span)}).`;
  }
  const { start, end } = claim.first;
  const [first] = claim.evidence;
  if (start !== (first?.start ?? null) || end !== (first?.end ?? null)) {
    yield `Claim ${claim.id} begins with other evidence than it lists.`;
  }
  if (claim.quote !== (first === undefined ? '' : text.slice(first.start, first.end))) {
    yield `The quote of claim ${claim.id} does not stand in its text.`;
  }
  for (const id of claim.byPerson ? [] : entitiesOfClaim(claim.asRead)) {
    if (!entities.has(id)) yield `Claim ${claim.id} names ${id}, which its document does not.`;
  }
}

/** Offsets count UTF-16 code units, the end excluded. */
function isInside({ start, end }: Span, text: string): boolean {
  return start >= 0 && start <= end && end <= text.length;
}

function told({ start, end }: Span): string {
  return `${start} to ${end}`;
}
