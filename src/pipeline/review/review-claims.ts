import type { Catalogue } from '../../knowledge/index.ts';
import {
  type Claim,
  type Entity,
  entitiesOfClaim,
  IsnadError,
  type Kind,
  kinds,
  type Review,
  subtypes,
} from '../../model/index.ts';
import type { EntitySummary, Register, ReviewDraft, SeenClaim, StoredDocument } from '../../store/index.ts';
import { contentHash } from '../../text/index.ts';
import { searchTextOf } from '../search/index.ts';
import { type ClaimParts, partsSaid, withPart } from './claim-parts.ts';
import { badValue, entityNamer, type NameEntity } from './name-entity.ts';
import { checkPart } from './read-value.ts';
import { sentenceWith } from './sentence-with.ts';

/** Who reviews, and why. */
export interface Reviewer {
  by: string;
  note?: string | undefined;
}

/**
 * Corrects parts of a claim, each by a review of its own: all of them or none. Throws `bad-review` naming the part, `not-found`,
 * `claim-changed` where it is not as it was `seen`.
 */
export async function correctClaim(
  register: Register,
  catalogue: Catalogue,
  { document, claim }: { document: string; claim: Claim },
  { parts, seen, ...who }: Reviewer & { parts: ClaimParts; seen?: SeenClaim | undefined },
): Promise<Review[]> {
  const names = new Names(entityNamer(register, catalogue));
  const drafts: ReviewDraft[] = [];
  let after = claim;
  for (const field of partsSaid(parts)) {
    checkPart(claim.kind, field);
    after = await withPart(after, field, parts, names.name);
    const words = await wordsOf(register, document, after, names.named);
    drafts.push({ verdict: 'correct', on: claim.id, field, after, words, entities: [...names.named], ...who });
  }
  const [first, ...others] = drafts;
  if (!first) throw badValue('set', 'No part is said to be otherwise.', 'Name a part and what it should be.');
  return register.reviewAll([{ ...first, seen }, ...others]);
}

/** A claim that the engine missed, as a reviewer has it. */
export interface MissedClaim extends Reviewer {
  kind: string;
  subtype: string;
  /** Words of the document that it stands on: the sentences that hold them are its evidence. */
  words: string;
  /** Where the words begin; unsaid: where they first stand. */
  at?: number | undefined;
  parts: ClaimParts;
}

/** Adds a claim that the engine missed. Throws `bad-review` where the document does not have the words, or a part is none. */
export async function addClaim(
  register: Register,
  catalogue: Catalogue,
  document: StoredDocument,
  { kind, subtype, words, at, parts, ...who }: MissedClaim,
): Promise<Review> {
  checkKind(kind, subtype);
  const names = new Names(entityNamer(register, catalogue));
  let claim: Claim = {
    id: '',
    kind: kind as Kind,
    subtype,
    assertion: 'asserted',
    roles: {},
    items: [],
    amounts: [],
    time: null,
    place: [],
    attribution: [],
    evidence: [sentenceWith(document.document.text, words, at)],
    confidence: 1,
  };
  for (const field of partsSaid(parts)) {
    checkPart(claim.kind, field);
    claim = await withPart(claim, field, parts, names.name);
  }
  const { id } = document.document;
  const after = { ...claim, id: contentHash(`${id} ${JSON.stringify(claim)}`) };
  const found = await wordsOf(register, id, after, names.named);
  return register.review({ verdict: 'add', on: id, after, words: found, entities: names.named, ...who });
}

function checkKind(kind: string, subtype: string): void {
  if (!(kinds as readonly string[]).includes(kind))
    throw badValue('kind', `«${kind}» is no kind of claim.`, `Use one of ${kinds.join(', ')}.`);
  const known: readonly string[] = subtypes[kind as Kind];
  if (!known.includes(subtype))
    throw badValue('subtype', `«${subtype}» is no subtype of ${kind}.`, `Use one of ${known.join(', ')}.`);
}

/** Hears whom the reviewer names. */
class Names {
  readonly named: EntitySummary[] = [];
  readonly name: NameEntity;

  constructor(find: NameEntity) {
    this.name = async (words, field) => {
      const { category, ...entity } = await find(words, field);
      this.named.push(entity);
      return { ...entity, category };
    };
  }
}

/** What a claim is found by once people have changed it. */
async function wordsOf(register: Register, document: string, claim: Claim, named: readonly EntitySummary[]) {
  const stored = await register.document(document);
  if (stored === null)
    throw new IsnadError('not-found', `There is no document «${document}».`, {
      wayOut: '«isnad documents» lists them.',
    });
  const ids = new Set(entitiesOfClaim(claim));
  const more = named.filter(({ id }) => ids.has(id)).map((entity): Entity => ({ ...entity, mentions: [] }));
  return searchTextOf({ ...stored, entities: [...stored.entities, ...more], claims: [claim] }).claims[claim.id];
}
