import type { Assertion } from '../../../model/index.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { assertionOf } from '../assertion.ts';
import { type Draft, type Frame, formAt, hitOf, isOneOf, type Scene } from '../scene.ts';
import { accordParties } from './accord-parties.ts';
import { type AccordWord, accordWordOf } from './accord-word.ts';

/** Treaties, memoranda, relations, joint production, use of bases. */
export const agreementFrame: Frame = {
  name: 'agreement',
  reads:
    'to sign, renew, suspend, end an accord or relations, to allow the use of bases: «وقّعت تونس وإيطاليا مذكرة تفاهم عسكرية»',
  read(scene) {
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const word = accordWordOf(scene, predicate);
      const draft = word ? draftOf(scene, word, drafts) : null;
      if (draft && !drafts.some((other) => sameAccord(other, draft))) drafts.push(draft);
    }
    return drafts;
  },
};

/** «اتفاقا للتعاون الدفاعي»: the accord and its matter are one. */
function sameAccord(a: Draft, b: Draft): boolean {
  const shared = (a.roles.parties ?? []).filter((id) => b.roles.parties?.includes(id));
  if (a.subtype === b.subtype) return true;
  return shared.length >= 2 && !(TURNS.has(a.subtype) && TURNS.has(b.subtype));
}

/** What two words of one sentence may tell of one accord, one after the other: «استئناف العلاقات بعد تجميدها». */
const TURNS: ReadonlySet<string> = new Set(['renewed', 'suspended', 'ended']);

function draftOf(scene: Scene, word: AccordWord, earlier: readonly Draft[]): Draft | null {
  const { hit, steps } = word;
  const needsStep = hit.trigger.direction === 'bases' || hit.trigger.direction === 'state';
  if ((needsStep && steps.length === 0) || !isFollowed(scene, word) || isSale(scene, word) || !isDefence(scene, word))
    return null;
  const parties = withPartner(word, accordParties(scene, word), earlier);
  if (parties.length < 2) return null;
  const chain = chainOf(word);
  return {
    kind: 'agreement',
    subtype: subtypeOf(word),
    assertion: assertionIn(scene, word),
    roles: { parties },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set(chain.map((one) => one.clause))],
    rule: `agreement/${hit.trigger.id}`,
    steps: steps.map((step) => `stage from «${formAt(scene, step.predicate.first)}»`),
  };
}

/** «استأنفت تونس وقطر العلاقات … إثر تجميد [تونس العلاقات]»: those of the accord told just before. */
function withPartner({ hit }: AccordWord, parties: string[], earlier: readonly Draft[]): string[] {
  const [only] = parties;
  if (parties.length !== 1 || !only || !hit.reading.definite || hit.trigger.direction !== 'state') return parties;
  return earlier.findLast((one) => one.roles.parties?.includes(only))?.roles.parties ?? parties;
}

function chainOf({ predicate, steps }: AccordWord): Predicate[] {
  return [predicate, ...steps.map((step) => step.predicate)];
}

/** «محادثات لتمديد اتفاقية»: talks that an accord is still under; else what is done to it, the outermost first; else how it came about. */
function subtypeOf({ hit, steps }: AccordWord): string {
  const governors = steps
    .filter((step) => step.hit.trigger.class === 'governor')
    .map((step) => step.hit.trigger.subtype);
  return governors.at(-1) ?? steps[0]?.hit.trigger.subtype ?? hit.trigger.subtype;
}

function assertionIn(scene: Scene, word: AccordWord): Assertion {
  const chain = chainOf(word);
  const outer = word.verb && plans(word.verb) ? [...chain, word.verb] : chain;
  const said = assertionOf(scene, outer, 'agreement');
  if (said !== 'asserted') return said;
  if (word.steps.some(({ hit }) => hit.trigger.assertion === 'denied') || deniedBy(scene, word)) return 'denied';
  return outer.length > chain.length ? 'planned' : 'asserted';
}

/** «[تعتزم] توقيع اتفاق» */
function plans(verb: Predicate): boolean {
  return verb.hits.some(
    ({ trigger, planned }) =>
      trigger.kind === 'transfer' && (planned || trigger.id === 'interest' || trigger.id === 'decide'),
  );
}

/** «[نفت] الجزائر منح روسيا قاعدة» */
function deniedBy(scene: Scene, { verb }: AccordWord): boolean {
  return verb !== null && isOneOf(scene, verb.first, scene.lexicon.denials);
}

/** «اتفق … [على]»: the preposition that makes the verb ours must follow soon; what is joined is an alliance. */
function isFollowed(scene: Scene, { hit }: AccordWord): boolean {
  const { trigger, end } = hit;
  if (trigger.with.length === 0) return true;
  for (let i = end; i < Math.min(end + 10, scene.read.sentence.end); i++) {
    const preposition = scene.syntax.classes.preposition(i);
    if (!preposition || !trigger.with.includes(preposition.form)) continue;
    return (
      trigger.direction !== 'join' ||
      [0, 1, 2].some((k) => isOneOf(scene, preposition.head + k, scene.lexicon.accord.alliances))
    );
  }
  return false;
}

/** «اتفاقا لشراء منظومة»: a sale by its name is a transfer. */
function isSale(scene: Scene, { predicate, hit }: AccordWord): boolean {
  if (hit.trigger.direction !== 'party') return false;
  const next = scene.predicates.find((one) => one.parent === predicate && one.link === 'complement');
  const core = next ? hitOf(next, 'transfer', 'core') : undefined;
  return (
    core !== undefined &&
    core.trigger.item === null &&
    scene.read.items.some((item) => item.first >= (next?.end ?? 0) && item.end <= predicate.clause.end)
  );
}

/**
 * Relations between states and the use of bases are ours as they are; other accords only where their words speak of defence, or what
 * is done under them does: «اتفاق تعاون [سلّمت بموجبه فرنسا مدرعات]».
 */
function isDefence(scene: Scene, word: AccordWord): boolean {
  if (word.hit.trigger.direction !== 'party') return true;
  const own = chainOf(word).map(({ clause }) => clause);
  const under = scene.syntax.clauses.filter(
    (one) => one.opening === 'relative' && one.parent !== null && own.includes(one.parent),
  );
  return (
    own.some((clause) => speaksOfDefence(scene, clause)) ||
    under.some((clause) => clause.first > word.predicate.first && speaksOfDefence(scene, clause))
  );
}

function speaksOfDefence(scene: Scene, { first, end }: Clause): boolean {
  for (let i = first; i < end; i++) if (isOneOf(scene, i, scene.lexicon.accord.matters)) return true;
  return false;
}
