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

// An extraction as rows of the register's tables. Nothing is computed here that the extraction does not say.

export function documentRow(extraction: Extraction, addedAt: Date): Omit<Insertable<DocumentTable>, 'search'> {
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
    as_read: JSON.stringify({ ...document, text: '' }),
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
    as_read: JSON.stringify(entity),
  }));
}

export function mentionRows({ document, entities }: Extraction): MentionTable[] {
  return entities.flatMap(({ id, mentions }) =>
    mentions.map(({ start, end }) => ({ document_id: document.id, entity_id: id, start_offset: start, end_offset: end })),
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
  const states = new Map(extraction.entities.map(({ id, state }) => [id, state]));
  const stateOf = (id: string) => states.get(id) ?? (id.startsWith('state:') ? id.slice('state:'.length) : null);
  const rows: ClaimRows = { claims: [], parties: [], items: [], amounts: [], places: [], links: [], evidence: [] };
  extraction.claims.forEach((claim, position) => {
    const claim_id = claim.id;
    rows.claims.push(claimRow(claim, position, extraction, day));
    for (const [role, ids] of Object.entries(claim.roles)) {
      ids.forEach((id, i) => rows.parties.push({ claim_id, role, position: i, entity_id: id, state: stateOf(id) }));
    }
    claim.items.forEach(({ entity, category, quantity, part }, i) =>
      rows.items.push({ claim_id, position: i, entity_id: entity, category, quantity, part: part ?? false }),
    );
    claim.amounts.forEach(({ value, unit, qualifier }, i) => rows.amounts.push({ claim_id, position: i, value, unit, qualifier }));
    claim.place.forEach((id, i) => rows.places.push({ claim_id, position: i, entity_id: id }));
    claim.attribution.forEach((link, i) => {
      [link.source, ...(link.with ?? [])].forEach((source, voice) =>
        rows.links.push({
          claim_id,
          position: i,
          voice,
          source,
          state: stateOf(source),
          stance: link.stance,
          start_offset: link.start,
          end_offset: link.end,
        }),
      );
    });
    claim.evidence.forEach(({ start, end }, i) => rows.evidence.push({ claim_id, position: i, start_offset: start, end_offset: end }));
  });
  return rows;
}

function claimRow(claim: Claim, position: number, { document }: Extraction, day: string): Omit<Insertable<ClaimTable>, 'search'> {
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
    as_read: JSON.stringify(claim),
  };
}
