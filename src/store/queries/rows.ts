import type { Insertable } from 'kysely';
import type { Claim, Extraction } from '../../model/index.ts';
import type {
  ClaimAmountTable,
  ClaimEvidenceTable,
  ClaimItemTable,
  ClaimLinkTable,
  ClaimPartyTable,
  ClaimPlaceTable,
  ClaimTable,
  DocumentEntityTable,
  DocumentTable,
  EntityTable,
  MentionTable,
} from '../tables.ts';
import { type Marked, marksOf } from './claim-marks.ts';

// An extraction as rows of the register's tables. Nothing is computed here that the extraction does not say.

export function documentRow(
  extraction: Extraction,
  addedAt: Date,
): Omit<Insertable<DocumentTable>, 'search' | 'words_version'> {
  const { document, claims, engine } = extraction;
  return {
    id: document.id,
    url: document.url,
    publisher: document.publisher,
    title: document.title,
    language: document.language,
    published_at: document.publishedAt,
    credits: document.credits,
    external_id: document.externalId ?? null,
    text: document.text,
    added_at: addedAt,
    day: document.publishedAt ?? addedAt.toISOString().slice(0, 10),
    engine_name: engine.name,
    engine_version: engine.version,
    claim_count: claims.length,
    // The text has a column of its own; an empty one keeps its place among the fields.
    as_read: { ...document, text: '' },
  };
}

export function entityRows({ entities }: Extraction): EntityTable[] {
  const rows = new Map<string, EntityTable>();
  for (const { id, type, name, state, aliases } of entities) {
    rows.set(id, { id, type, name_ar: name.ar ?? null, name_en: name.en ?? null, state, aliases: aliases ?? null });
  }
  // Sorted, so that two writers on one server take the rows in the same order and cannot block each other.
  return [...rows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function documentEntityRows({ document, entities }: Extraction): Insertable<DocumentEntityTable>[] {
  return entities.map((entity, position) => ({
    document_id: document.id,
    position,
    entity_id: entity.id,
    as_read: entity,
  }));
}

export function mentionRows({ document, entities }: Extraction): MentionTable[] {
  return entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({
      document_id: document.id,
      entity_id: id,
      start_offset: start,
      end_offset: end,
    })),
  );
}

export interface ClaimRows {
  claims: Omit<Insertable<ClaimTable>, 'search'>[];
  parties: ClaimPartyTable[];
  items: ClaimItemTable[];
  amounts: ClaimAmountTable[];
  places: ClaimPlaceTable[];
  links: ClaimLinkTable[];
  evidence: ClaimEvidenceTable[];
}

/** `day` is the document's place in the order of lists. */
export function claimRows(extraction: Extraction, day: string): ClaimRows {
  const { claims, entities } = extraction;
  const states = new Map(entities.map(({ id, state }) => [id, state]));
  const stateOf = (id: string) => states.get(id) ?? (id.startsWith('state:') ? id.slice('state:'.length) : null);
  return {
    claims: claims.map((claim, position) => {
      const row = claimRow(claim, position, extraction, day);
      return { ...row, marks: marksOf(claim, row, stateOf) };
    }),
    parties: claims.flatMap((claim) => partyRows(claim, stateOf)),
    items: claims.flatMap(({ id, items }) =>
      items.map(({ entity, category, quantity, part = false }, position) => {
        return { claim_id: id, position, entity_id: entity, category, quantity, part };
      }),
    ),
    amounts: claims.flatMap(({ id, amounts }) =>
      amounts.map(({ value, unit, qualifier }, position) => ({ claim_id: id, position, value, unit, qualifier })),
    ),
    places: claims.flatMap(({ id, place }) =>
      place.map((entity_id, position) => ({ claim_id: id, position, entity_id })),
    ),
    links: claims.flatMap((claim) => linkRows(claim, stateOf)),
    evidence: claims.flatMap(({ id, evidence }) =>
      evidence.map(({ start, end }, position) => ({ claim_id: id, position, start_offset: start, end_offset: end })),
    ),
  };
}

type StateOf = (entity: string) => string | null;

function partyRows({ id, roles }: Claim, stateOf: StateOf): ClaimPartyTable[] {
  return Object.entries(roles).flatMap(([role, entities]) =>
    entities.map((entity, position) => {
      return { claim_id: id, role, position, entity_id: entity, state: stateOf(entity) };
    }),
  );
}

/** One row for each source of a link: those that speak together share its position. */
function linkRows({ id, attribution }: Claim, stateOf: StateOf): ClaimLinkTable[] {
  return attribution.flatMap(({ source, stance, start, end, with: others = [] }, position) =>
    [source, ...others].map((voiceOf, voice) => {
      const at = { claim_id: id, position, voice };
      return { ...at, source: voiceOf, state: stateOf(voiceOf), stance, start_offset: start, end_offset: end };
    }),
  );
}

function claimRow(
  claim: Claim,
  position: number,
  { document }: Extraction,
  day: string,
): Omit<Insertable<ClaimTable>, 'search' | 'marks'> & Marked {
  const { time } = claim;
  const [evidence] = claim.evidence;
  return {
    id: claim.id,
    document_id: document.id,
    position,
    kind: claim.kind,
    subtype: claim.subtype,
    assertion: claim.assertion,
    time_start: time?.start ?? null,
    time_end: time?.end ?? null,
    time_text: time?.text ?? null,
    time_inferred: time?.inferred ?? null,
    evidence_start: evidence?.start ?? null,
    evidence_end: evidence?.end ?? null,
    confidence: claim.confidence,
    quote: evidence === undefined ? '' : document.text.slice(evidence.start, evidence.end),
    day,
    from_day: time?.start ?? time?.end ?? document.publishedAt,
    to_day: time?.end ?? time?.start ?? document.publishedAt,
    publisher: document.publisher,
    as_read: claim,
  };
}
