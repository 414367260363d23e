import type { Catalogue } from '../knowledge/index.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Claim, Entity, Explanation } from '../model/index.ts';
import { analyse, type ReadableDocument } from './analyse.ts';
import type { Analysis, SentenceReading } from './analysis.ts';
import { attribute } from './attribution/attribute.ts';
import { findCredits } from './attribution/credits.ts';
import { sourceForms } from './attribution/source-forms.ts';
import { LEAST_CONFIDENCE } from './claims/decide/confidence.ts';
import { finishClaims } from './claims/finish-claims.ts';
import { refiners } from './claims/refiners.ts';
import { EntityTable } from './entity-table.ts';
import { agreementFrame } from './frames/agreement/agreement.ts';
import { attackFrame } from './frames/attack/attack.ts';
import { contactFrame } from './frames/contact/contact.ts';
import { policyFrame } from './frames/policy/policy.ts';
import type { Draft, Frame, Scene } from './frames/scene.ts';
import { tradeTotalFrame } from './frames/trade-total/trade-total.ts';
import { transferFrame } from './frames/transfer/transfer.ts';
import { ItemForms } from './items/item-forms.ts';
import { buildItemNames, type ItemNames } from './items/item-names.ts';
import { readItems } from './items/read-items.ts';
import { buildPartyNames } from './parties/party-names.ts';
import { recogniseParties } from './parties/recognise-parties.ts';
import { buildGrammar } from './syntax/grammar.ts';
import { parseSentence } from './syntax/parse-sentence.ts';
import { findPredicates } from './syntax/predicate.ts';
import { buildTriggerTrie, findTriggers, type TriggerHit } from './triggers/find-triggers.ts';

/** What reading a document gives. */
export interface Reading {
  entities: Entity[];
  claims: Claim[];
  credits: string[];
  explain: Explanation[];
}

/**
 * Reads documents of one language with one catalogue. Pure: the same document gives the same reading.
 * `least` is how sure a claim has to be, from 0 (all that the rules propose) to 1.
 */
export type Extractor = (document: ReadableDocument, options?: { least?: number | undefined }) => Reading;

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
  const partyNames = buildPartyNames(catalogue.entries, pack.parties, pack.readings);
  const itemNames = buildItemNames(catalogue.entries);
  const itemForms = new ItemForms(itemNames, pack.items(), pack.readings);
  const sources = sourceForms(pack.sources, pack.readings);
  const triggers = buildTriggerTrie(pack.claims, pack.readings);
  const armsOf = shareOfArms(catalogue);
  const grammar = buildGrammar(pack, partyNames, itemNames);
  const isVerb = (form: string) =>
    pack.verbs.read(form).some(({ future }) => future) ||
    pack.claims.verbs.has(form) ||
    (/^[وفس]/u.test(form) && form.length > 4 && pack.claims.verbs.has(form.slice(1)));

  return (document, { least = LEAST_CONFIDENCE } = {}) => {
    const analysis = analyse(document, pack, new EntityTable(catalogue));
    const hits = analysis.read.map((read) => findTriggers(analysis, read, triggers));
    if (!bearsClaims(analysis, hits, pack, itemNames)) return { entities: [], claims: [], credits: [], explain: [] };
    recogniseParties(analysis, partyNames, pack.parties, isVerb);
    const named = statesOf(analysis, analysis.read);
    for (const read of analysis.read) {
      const { first, end } = read.sentence;
      read.times = pack.times(analysis.tokens, first, end);
      read.numbers = pack.numbers(analysis.tokens, first, end);
      read.amounts = pack.amounts(analysis.tokens, first, end, [
        ...(analysis.home === null ? [] : [analysis.home]),
        ...statesOf(analysis, [read]),
        ...named,
      ]);
      read.items = readItems(analysis, read, itemForms, pack.claims);
    }
    const attribution = attribute(analysis, pack.sources, sources);
    const drafts: Draft[] = [];
    const scenes: Scene[] = [];
    for (const read of analysis.read) {
      const syntax = parseSentence(analysis, read, grammar);
      const scene: Scene = {
        analysis,
        read,
        lexicon: pack.claims,
        syntax,
        predicates: findPredicates(syntax, hits[read.sentence.index] ?? []),
        arms: (id) => armsOf.get(id) ?? 0,
        before: scenes.at(-1) ?? null,
      };
      scenes.push(scene);
      for (const frame of FRAMES) drafts.push(...frame.read(scene));
    }
    const refined = refiners.reduce(
      (list, refiner) => refiner.refine(list, { analysis, document, lexicon: pack.claims, attribution, scenes }),
      drafts,
    );
    const { claims, explain } = finishClaims(refined, {
      analysis,
      attribution,
      scenes,
      sources: pack.sources,
      forms: pack.parties.forms,
      publishedAt: document.publishedAt,
      least,
    });
    const used = new Set(claims.flatMap(entityIds));
    return {
      entities: analysis.entities.list([...used, ...analysis.entities.mentioned()]),
      claims,
      credits: findCredits(analysis, pack.sources),
      explain,
    };
  };
}

/** ISO codes of the states that sentences name or whose bodies they name, in the order of the text. */
function statesOf(analysis: Analysis, sentences: readonly SentenceReading[]): string[] {
  const ids = sentences.flatMap(({ parties }) => parties.flatMap((party) => party.ids));
  return [...new Set(ids.map((id) => analysis.entities.stateOf(id)).filter((id) => id !== null))].map((id) =>
    id.replace(/^state:/u, ''),
  );
}

/** A document without a word of defence and a trigger says nothing of ours: most news is told apart here, cheaply. */
function bearsClaims(
  analysis: Analysis,
  hits: readonly (readonly TriggerHit[])[],
  pack: LanguagePack,
  items: ItemNames,
): boolean {
  if (!hits.some((list) => list.length > 0)) return false;
  const arms = pack.items().heads.next;
  for (let i = 0; i < analysis.tokens.length; i++) {
    if (analysis.tokens[i]?.kind !== 'word') continue;
    if (analysis.readings(i).some((r) => items.starts(r.stem) && items.match(analysis.tokens, i, i + 4, r.stem)))
      return true;
    if (analysis.readings(i).some((r) => pack.claims.defence.has(r.stem) || arms.has(r.stem))) return true;
  }
  return false;
}

/** How many of a thousand weapons of the catalogue each state makes, by entity id: a measure that more lines do not move. */
function shareOfArms(catalogue: Catalogue): Map<string, number> {
  const weapons = catalogue.ofType('weapon');
  const share = new Map<string, number>();
  for (const { state } of weapons) {
    if (state) share.set(`state:${state}`, (share.get(`state:${state}`) ?? 0) + 1000 / weapons.length);
  }
  return share;
}

function entityIds(claim: Claim): string[] {
  return [
    ...Object.values(claim.roles).flat(),
    ...claim.items.flatMap((item) => item.entity ?? []),
    ...claim.place,
    ...claim.attribution.flatMap((link) => [link.source, ...(link.with ?? [])]),
  ];
}
