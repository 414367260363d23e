import type { Catalogue } from '../knowledge/index.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Claim, Entity, Explanation } from '../model/index.ts';
import { analyse, type ReadableDocument } from './analyse.ts';
import type { Analysis } from './analysis.ts';
import { attribute } from './attribution/attribute.ts';
import { findCredits } from './attribution/credits.ts';
import { finishClaims } from './claims/finish-claims.ts';
import { refiners } from './claims/refiners.ts';
import { EntityTable } from './entity-table.ts';
import { agreementFrame } from './frames/agreement.ts';
import { attackFrame } from './frames/attack.ts';
import { contactFrame } from './frames/contact.ts';
import { policyFrame } from './frames/policy.ts';
import type { Draft, Frame, Scene } from './frames/scene.ts';
import { tradeTotalFrame } from './frames/trade-total.ts';
import { transferFrame } from './frames/transfer.ts';
import { buildItemNames, type ItemNames } from './items/item-names.ts';
import { readItems } from './items/read-items.ts';
import { buildPartyNames } from './parties/party-names.ts';
import { recogniseParties } from './parties/recognise-parties.ts';
import { buildTriggerTrie, findTriggers, type TriggerHit } from './triggers/find-triggers.ts';
import { partyGroups } from './triggers/party-groups.ts';

/** What reading a document gives. */
export interface Reading {
  entities: Entity[];
  claims: Claim[];
  credits: string[];
  explain: Explanation[];
}

/** Reads documents of one language with one catalogue. Pure: the same document gives the same reading. */
export type Extractor = (document: ReadableDocument) => Reading;

/** The frames in the order in which they read a sentence. */
const FRAMES: readonly Frame[] = [
  transferFrame,
  tradeTotalFrame,
  policyFrame,
  agreementFrame,
  contactFrame,
  attackFrame,
];

/** Builds the look-ups once; the function returned reads documents. */
export function createExtractor(pack: LanguagePack, catalogue: Catalogue): Extractor {
  const partyNames = buildPartyNames(catalogue.entries, pack.parties);
  const itemNames = buildItemNames(catalogue.entries);
  const triggers = buildTriggerTrie(pack.claims);
  const armsOf = countArms(catalogue);
  const isVerb = (form: string) =>
    pack.claims.verbs.has(form) || (/^[وفس]/u.test(form) && form.length > 4 && pack.claims.verbs.has(form.slice(1)));

  return (document) => {
    const analysis = analyse(document, pack, new EntityTable(catalogue));
    const hits = analysis.read.map((read) => findTriggers(analysis, read, triggers));
    if (!bearsClaims(analysis, hits, pack, itemNames)) return { entities: [], claims: [], credits: [], explain: [] };
    recogniseParties(analysis, partyNames, pack.parties, isVerb);
    for (const read of analysis.read) {
      const { first, end } = read.sentence;
      read.times = pack.times(analysis.tokens, first, end);
      read.numbers = pack.numbers(analysis.tokens, first, end);
      read.amounts = pack.amounts(analysis.tokens, first, end, analysis.home);
      read.items = readItems(analysis, read, itemNames, pack.items(), pack.claims);
    }
    const attribution = attribute(analysis, pack.sources);
    const drafts: Draft[] = [];
    for (const read of analysis.read) {
      const scene: Scene = {
        analysis,
        read,
        lexicon: pack.claims,
        hits: hits[read.sentence.index] ?? [],
        groups: partyGroups(analysis, read, pack.claims),
        arms: (id) => armsOf.get(id) ?? 0,
      };
      for (const frame of FRAMES) drafts.push(...frame.read(scene));
    }
    const refined = refiners.reduce(
      (list, refiner) => refiner.refine(list, { analysis, document, lexicon: pack.claims }),
      drafts,
    );
    const { claims, explain } = finishClaims(refined, { analysis, attribution, publishedAt: document.publishedAt });
    const used = new Set(claims.flatMap(entityIds));
    return {
      entities: analysis.entities.list([...used, ...analysis.entities.mentioned()]),
      claims,
      credits: findCredits(analysis, pack.sources),
      explain,
    };
  };
}

/** A document without a word of defence and a trigger says nothing of ours: most news is told apart here, cheaply. */
function bearsClaims(
  analysis: Analysis,
  hits: readonly (readonly TriggerHit[])[],
  pack: LanguagePack,
  items: ItemNames,
): boolean {
  if (!hits.some((list) => list.length > 0)) return false;
  for (let i = 0; i < analysis.tokens.length; i++) {
    if (analysis.tokens[i]?.kind !== 'word') continue;
    if (analysis.readings(i).some((r) => items.starts(r.stem) && items.match(analysis.tokens, i, i + 4, r.stem)))
      return true;
    if (analysis.readings(i).some((r) => pack.claims.defence.has(r.stem))) return true;
  }
  return false;
}

/** How many weapons each state makes, by entity id. */
function countArms(catalogue: Catalogue): Map<string, number> {
  const count = new Map<string, number>();
  for (const { state } of catalogue.ofType('weapon')) {
    if (state) count.set(`state:${state}`, (count.get(`state:${state}`) ?? 0) + 1);
  }
  return count;
}

function entityIds(claim: Claim): string[] {
  return [
    ...Object.values(claim.roles).flat(),
    ...claim.items.flatMap((item) => item.entity ?? []),
    ...claim.place,
    ...claim.attribution.flatMap((link) => [link.source, ...(link.with ?? [])]),
  ];
}
