import type { Catalogue } from '../../knowledge/index.ts';
import {
  type Claim,
  type Entity,
  entitiesOfClaim,
  fieldsOf,
  IsnadError,
  type Kind,
  kinds,
  type Review,
  subtypes,
} from '../../model/index.ts';
import type { EntitySummary, Register, StoredDocument } from '../../store/index.ts';
import { contentHash } from '../../text/index.ts';
import { searchTextOf } from '../search/index.ts';
import { badValue, entityNamer, type NameEntity } from './name-entity.ts';
import { withValue } from './read-value.ts';

/** Who reviews, and why. */
export interface Reviewer {
  by: string;
  note?: string | undefined;
}

/** Corrects a part of a claim to what a reviewer wrote; see `withValue` for how. Throws `bad-review`, `not-found`. */
export async function correctClaim(
  register: Register,
  catalogue: Catalogue,
  { document, claim }: { document: string; claim: Claim },
  { field, value, ...who }: Reviewer & { field: string; value: string },
): Promise<Review> {
  checkField(claim.kind, field);
  const names = new Names(entityNamer(register, catalogue));
  const after = await withValue(claim, field, value, names.name);
  const words = await wordsOf(register, document, after, names.named);
  return register.review({ verdict: 'correct', on: claim.id, field, after, words, entities: names.named, ...who });
}

/** A claim that the engine missed, as a reviewer writes it. */
export interface MissedClaim extends Reviewer {
  kind: string;
  subtype: string;
  /** Words of the document that it stands on: the sentences that hold them are its evidence. */
  words: string;
  /** Parts as they are written for a correction. */
  parts: Readonly<Record<string, string>>;
}

/** Adds a claim that the engine missed. Throws `bad-review` where the document does not have the words, or a part is none. */
export async function addClaim(
  register: Register,
  catalogue: Catalogue,
  document: StoredDocument,
  { kind, subtype, words, parts, ...who }: MissedClaim,
): Promise<Review> {
  if (!(kinds as readonly string[]).includes(kind))
    throw badValue('kind', `«${kind}» is no kind of claim.`, `Use one of ${kinds.join(', ')}.`);
  const known: readonly string[] = subtypes[kind as Kind];
  if (!known.includes(subtype))
    throw badValue('subtype', `«${subtype}» is no subtype of ${kind}.`, `Use one of ${known.join(', ')}.`);
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
    evidence: [sentenceWith(document.document.text, words)],
    confidence: 1,
  };
  for (const [field, value] of Object.entries(parts)) {
    checkField(claim.kind, field);
    claim = await withValue(claim, field, value, names.name);
  }
  const { id } = document.document;
  const after = { ...claim, id: contentHash(`${id} ${JSON.stringify(claim)}`) };
  const found = await wordsOf(register, id, after, names.named);
  return register.review({ verdict: 'add', on: id, after, words: found, entities: names.named, ...who });
}

function checkField(kind: Kind, field: string): void {
  const fields = fieldsOf(kind);
  if (!fields.includes(field))
    throw badValue('field', `«${field}» is no part of a claim of kind ${kind}.`, `Use one of ${fields.join(', ')}.`);
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

/** The run of sentences that holds the words, white space aside. */
function sentenceWith(text: string, words: string): { start: number; end: number } {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('\\s+');
  const found = pattern === '' ? null : new RegExp(pattern, 'u').exec(text);
  if (!found)
    throw badValue(
      'words',
      'The document does not have these words.',
      'Copy them from the text that «isnad show» prints.',
    );
  const before = Math.max(
    ...['\n', '. ', '؟ ', '! '].map((stop) => {
      const at = text.lastIndexOf(stop, found.index - 1);
      return at < 0 ? 0 : at + stop.length;
    }),
  );
  const last = found.index + found[0].length;
  const stop = /[.؟!](?=\s|$)|\n|$/u.exec(text.slice(Math.max(found.index, last - 1)));
  const end = Math.max(found.index, last - 1) + (stop?.index ?? 0) + (stop?.[0] === '\n' ? 0 : (stop?.[0].length ?? 0));
  return { start: found.index === 0 ? 0 : before, end };
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
