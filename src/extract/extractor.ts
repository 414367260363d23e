import type { Catalogue } from '../knowledge/index.ts';
import type { LanguagePack } from '../languages/language-pack.ts';
import type { Claim, Entity, Explanation } from '../model/index.ts';
import { WordFact, wordOf } from '../text/index.ts';
import { analyse, type ReadableDocument } from './analyse.ts';
import { attribute } from './attribution/attribute.ts';
import { findCredits } from './attribution/credits.ts';
import { sourceForms } from './attribution/source-forms.ts';
import { LEAST_CONFIDENCE } from './claims/decide/confidence.ts';
import { finishClaims } from './claims/finish-claims.ts';
import { refiners } from './claims/refiners.ts';
import { EntityTable } from './entity-table.ts';
import { explain } from './explain/explain.ts';
import { follow } from './explain/follow.ts';
import { withTrail } from './explain/trail.ts';
import { agreementFrame } from './frames/agreement/agreement.ts';
import { attackFrame } from './frames/attack/attack.ts';
import { contactFrame } from './frames/contact/contact.ts';
import { scenesOf } from './frames/lazy-scene.ts';
import { policyFrame } from './frames/policy/policy.ts';
import { readFrames } from './frames/read-frames.ts';
import type { Frame } from './frames/scene.ts';
import { tradeTotalFrame } from './frames/trade-total/trade-total.ts';
import { transferFrame } from './frames/transfer/transfer.ts';
import { createGlancer } from './glance/glance.ts';
import { type Planner, planReading } from './glance/plan-reading.ts';
import { readAll } from './glance/read-all.ts';
import { ItemForms } from './items/item-forms.ts';
import { buildItemNames } from './items/item-names.ts';
import { lazyReadings } from './lazy-reading.ts';
import { buildPartyNames } from './parties/party-names.ts';
import { recogniseParties } from './parties/recognise-parties.ts';
import { buildGrammar } from './syntax/grammar.ts';
import { buildTriggerTrie } from './triggers/find-triggers.ts';

/** What reading a document gives. */
export interface Reading {
  entities: Entity[];
  claims: Claim[];
  credits: string[];
  /** How each trigger came to a claim or to none; empty unless it was asked for. */
  explain: Explanation[];
}

/** How a document is read. */
export interface ExtractOptions {
  /** Say how each trigger came to a claim or to none. */
  explain?: boolean;
  /** Mark parties, weapons and credits of a document that claims nothing, too; without it such a document is passed over quickly. */
  mentions?: boolean;
  /** How sure a claim has to be, from 0 (all that the rules propose) to 1. */
  least?: number | undefined;
}

/** Reads documents of one language with one catalogue. Pure: the same document gives the same reading. */
export type Extractor = (document: ReadableDocument, options?: ExtractOptions) => Reading;

/** The frames in the order in which they read a sentence. */
const FRAMES: readonly Frame[] = [
  transferFrame,
  tradeTotalFrame,
  policyFrame,
  agreementFrame,
  contactFrame,
  attackFrame,
];

/** Builds the look-ups once; the function returned reads documents. `plan` says what of each is read. */
export function createExtractor(pack: LanguagePack, catalogue: Catalogue, makePlan: Planner = planReading): Extractor {
  const partyNames = buildPartyNames(catalogue.entries, pack.parties, pack.readings);
  const itemNames = buildItemNames(catalogue.entries);
  const itemForms = new ItemForms(itemNames, pack.items(), pack.readings);
  const sources = sourceForms(pack.sources, pack.readings);
  const armsOf = shareOfArms(catalogue);
  const grammar = buildGrammar(pack, partyNames, itemNames);
  const triggers = buildTriggerTrie(pack, grammar.verbForms);
  const verbs = new WordFact(
    (word) =>
      grammar.verbForms.of(word).some(({ future }) => future) ||
      pack.claims.verbs.has(word.form) ||
      (/^[وفس]/u.test(word.form) && word.form.length > 4 && pack.claims.verbs.has(word.form.slice(1))),
  );
  const isVerb = (form: string) => verbs.of(wordOf(form));

  const lookOver = createGlancer(pack, itemForms, grammar);
  const arms = (id: string) => armsOf.get(id) ?? 0;

  return (document, { explain: isAsked = false, mentions = false, least = LEAST_CONFIDENCE } = {}) => {
    const isWhole = isAsked || mentions;
    const analysis = analyse(document, pack, new EntityTable(catalogue));
    const glance = lookOver(analysis);
    // Who asks why wants to know of the sentences that are passed over, too.
    const plan = (isWhole ? readAll : makePlan)(analysis, glance, FRAMES, triggers, pack.claims);
    if (!plan) return NOTHING;
    analysis.read = lazyReadings(analysis, pack, itemForms, plan.facts);
    recogniseParties(analysis, partyNames, pack.parties, isVerb);
    const scenes = scenesOf({ analysis, lexicon: pack.claims, grammar, arms, isAsked, ...plan });
    const drafts = readFrames(scenes, plan);
    if (drafts.length === 0 && !isWhole) return NOTHING;
    const attribution = attribute(analysis, pack.sources, sources);
    const told = isAsked ? drafts.map(withTrail) : drafts;
    const context = { analysis, document, lexicon: pack.claims, attribution, scenes };
    const refined = refiners.reduce(
      (list, refiner) => (isAsked ? follow(refiner, list, context) : refiner.refine(list, context)),
      told,
    );
    if (refined.length === 0 && !isWhole) return NOTHING;
    const claims = finishClaims(refined, {
      analysis,
      attribution,
      scenes,
      sources: pack.sources,
      forms: pack.parties.forms,
      publishedAt: document.publishedAt,
      least,
    });
    const explained = isAsked ? explain({ analysis, glance, scenes, drafts: told }) : [];
    // Every weapon that the article names is an entity of it.
    for (const read of analysis.read) void read.items;
    const used = new Set(claims.flatMap(entityIds));
    return {
      entities: analysis.entities.list([...used, ...analysis.entities.mentioned()]),
      claims,
      credits: findCredits(analysis, pack.sources),
      explain: explained,
    };
  };
}

/** What a document says that holds no claim of ours. */
const NOTHING: Reading = { entities: [], claims: [], credits: [], explain: [] };

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
