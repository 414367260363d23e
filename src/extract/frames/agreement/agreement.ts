import type { Assertion } from '../../../model/index.ts';
import { Fact } from '../../glance/fact.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import type { Predicate } from '../../syntax/predicate.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { assertionOf } from '../assertion.ts';
import { spokenOf } from '../contact/spoken-of.ts';
import { partyStep, stageStep } from '../draft-step.ts';
import { leave } from '../leave.ts';
import { namesNobody } from '../names-nobody.ts';
import { type Draft, type Frame, formAt, isOneOf, type Scene } from '../scene.ts';
import { accordParties, mediatorsOf } from './accord-parties.ts';
import { type AccordWord, accordWordOf, chainOfAccord } from './accord-word.ts';
import { GROUP, isDefence } from './is-defence.ts';
import { mayAgree } from './may-agree.ts';
import { metBefore } from './met-before.ts';
import { partnerIds } from './partner-ids.ts';
import { otherAccord } from './tells-accord.ts';

/** Treaties, memoranda, relations, joint production, use of bases. */
export const agreementFrame: Frame = {
  name: 'agreement',
  reads:
    'to sign, renew, suspend, end an accord or relations, to allow the use of bases: «وقّعت تونس وإيطاليا مذكرة تفاهم عسكرية»',
  may: mayAgree,
  read(scene) {
    // «وتم خلال [اللقاء] توقيع اتفاقية»: those who met are named before.
    if (!scene.left && namesNobody(scene) && !(scene.facts & Fact.contact)) return [];
    const drafts: Draft[] = [];
    for (const predicate of scene.predicates) {
      const word = accordWordOf(scene, predicate);
      const draft = word ? draftOf(scene, word, drafts) : null;
      if (!word || !draft) continue;
      const same = drafts.find((other) => isUnder(word, other) || sameAccord(other, draft));
      if (same && tellsMore(draft, same)) drafts.splice(drafts.indexOf(same), 1, draft);
      else if (same) leave(scene, draft.trigger, 'repeated');
      else drafts.push(draft);
    }
    return drafts;
  },
};

/** «اتفاقا للتعاون الدفاعي»: the accord and its matter are one. */
function sameAccord(a: Draft, b: Draft): boolean {
  const shared = (a.roles.parties ?? []).filter((id) => b.roles.parties?.includes(id));
  if (a.subtype === b.subtype) return shared.length > 0;
  return shared.length >= 2 && !(TURNS.has(a.subtype) && TURNS.has(b.subtype));
}

/** «نصت [اتفاقية] بين البلدين على إقامة [قواعد]»: what an accord is about is no other accord. */
function isUnder({ hit, above }: AccordWord, { trigger }: Draft): boolean {
  if (hit.trigger.direction !== 'bases') return false;
  return above.some(({ first, kind }) => kind === 'noun' && first === trigger.first);
}

/** «اختتمت [اللجنة العسكرية المشتركة] أعمالها بتوقيع [خطة التعاون]»: what is done tells more than what only is. */
function tellsMore(draft: Draft, other: Draft): boolean {
  return other.rule === 'agreement/joint-work' && other.subtype === 'in-force' && draft.subtype !== 'in-force';
}

/** What two words of one sentence may tell of one accord, one after the other: «استئناف العلاقات بعد تجميدها». */
const TURNS: ReadonlySet<string> = new Set(['renewed', 'suspended', 'ended']);

function draftOf(scene: Scene, word: AccordWord, earlier: readonly Draft[]): Draft | null {
  const { hit, steps } = word;
  const other = otherAccord(scene, word);
  if (other) return leave(scene, hit, other);
  if (!isDefence(scene, word)) return leave(scene, hit, 'no-accord');
  const told = withSigner(scene, word, withPartner(word, accordParties(scene, word), earlier));
  const parties = withMet(scene, word, told);
  if (parties.length < 2 || !canShare(word, parties))
    return leave(scene, hit, parties.length > 0 ? 'one-side' : 'no-party');
  const chain = chainOfAccord(word);
  const mediator = mediatorsOf(scene, word).filter((id) => !parties.includes(id));
  return {
    kind: 'agreement',
    subtype: subtypeOf(word),
    assertion: assertionIn(scene, word),
    roles: mediator.length > 0 ? { parties, mediator } : { parties },
    items: [],
    sentence: scene.read.sentence.index,
    trigger: hit,
    clauses: [...new Set(chain.map((one) => one.clause))],
    rule: `agreement/${hit.trigger.id}`,
    steps: [
      ...steps.map((step) => stageStep(`from «${formAt(scene, step.predicate.first)}»`)),
      partyStep('parties', parties, 'by its words'),
    ],
  };
}

/** «استأنفت تونس وقطر العلاقات … إثر تجميد [تونس العلاقات]»: those of the accord told just before. */
function withPartner({ hit }: AccordWord, parties: string[], earlier: readonly Draft[]): string[] {
  const [only] = parties;
  if (parties.length !== 1 || !only || !hit.reading.definite || hit.trigger.direction !== 'state') return parties;
  return earlier.findLast((one) => one.roles.parties?.includes(only))?.roles.parties ?? parties;
}

/** «ووقّعت اتفاقا مع [كييف]», «تم توقيعه مع [وزير الدفاع]»: the other signer is who was told of before. */
function withSigner(scene: Scene, { predicate, hit, steps, verb }: AccordWord, parties: string[]): string[] {
  const signs = steps.some(({ hit }) => hit.trigger.class === 'light');
  const isKnown = hit.reading.definite || hit.trigger.direction === 'arms';
  if (parties.length !== 1 || (!signs && !isKnown)) return parties;
  const clauses = [predicate, ...steps.map((step) => step.predicate), ...(verb ? [verb] : [])].map(
    ({ clause }) => clause,
  );
  const isWith = clauses.some(({ phrases }) =>
    phrases.some((one) => scene.lexicon.accord.together.has(one.preposition) && isOf(scene, one, parties)),
  );
  if (!isWith) return parties;
  const other = signs ? spokenOf(scene, predicate.first, parties) : speakerOf(scene, predicate);
  return [...(other.length > 0 ? other : reporterOf(scene, predicate, parties)), ...parties];
}

/** «قالت [أنقرة] إن الاتفاقية العسكرية مع طرابلس سارية», «بحسب [مسؤول عراقي]، فإن اتفاقا …»: who speaks of his accord. */
function speakerOf(scene: Scene, { first, phrase, clause: { opening, parent } }: Predicate): string[] {
  const { matters } = scene.lexicon.accord;
  const words = scene.analysis.tokens.slice(first, phrase?.end ?? first);
  const isOfDefence = words.some((_, k) => isOneOf(scene, first + k, matters));
  if (opening !== 'that' || !parent?.verb || !isOfDefence) return [];
  return partnerIds(scene, verbArguments(parent, scene.syntax.classes).subject).filter((id) => id.startsWith('state:'));
}

/** «بحسب [مسؤول عراقي]، فإن اتفاقا مع إيران سيوقع»: the state of the officials whose report it is. */
function reporterOf(scene: Scene, { clause }: Predicate, others: readonly string[]): string[] {
  const { opening, parent } = clause;
  const around = opening === 'that' && parent && !parent.verb ? parent : clause;
  const by = around.phrases.find((one) => scene.lexicon.when.reports.has(one.preposition));
  return partnerIds(scene, by ?? null).filter((id) => id.startsWith('state:') && !others.includes(id));
}

/** «وتم [خلال اللقاء] توقيع اتفاقية»: those who met. */
function withMet(scene: Scene, word: AccordWord, parties: string[]): string[] {
  const met = metBefore(scene, word, parties);
  return met.length > 0 ? met : parties;
}

function isOf(scene: Scene, phrase: Phrase, parties: readonly string[]): boolean {
  return partnerIds(scene, phrase).some((id) => parties.includes(id));
}

/** «محادثات لتمديد اتفاقية»: talks that an accord is still under; else what is done to it, the outermost first; else how it came about. */
function subtypeOf({ hit, steps }: AccordWord): string {
  const governors = steps
    .filter((step) => step.hit.trigger.class === 'governor')
    .map((step) => step.hit.trigger.subtype);
  return governors.at(-1) ?? steps[0]?.hit.trigger.subtype ?? hit.trigger.subtype;
}

function assertionIn(scene: Scene, word: AccordWord): Assertion {
  const chain = chainOfAccord(word);
  const planner = TURNS.has(subtypeOf(word)) ? undefined : word.above.find(plans);
  const outer = planner ? [...chain, planner] : chain;
  const said = assertionOf(scene, outer, 'agreement');
  if (said !== 'asserted') return said;
  if (word.steps.some(({ hit }) => hit.trigger.assertion === 'denied') || deniedBy(scene, word)) return 'denied';
  return outer.length > chain.length || isUrged(scene, word) ? 'planned' : 'asserted';
}

/** «[تعتزم] توقيع اتفاق», «[رغبتها] في توقيع اتفاق» */
function plans(verb: Predicate): boolean {
  return verb.hits.some(
    ({ trigger, planned }) =>
      trigger.kind === 'transfer' && (planned || trigger.id === 'interest' || trigger.id === 'decide'),
  );
}

/** «[نفت] الجزائر منح روسيا قاعدة»; not «نفى الحزب ذلك بعد إعلان قطع العلاقات». */
function deniedBy(scene: Scene, { above: [nearest] }: AccordWord): boolean {
  return nearest?.kind === 'verb' && isOneOf(scene, nearest.first, scene.lexicon.denials);
}

/** «[دعت] بكين الدولة إلى قطع علاقاتها» */
function isUrged(scene: Scene, { verb }: AccordWord): boolean {
  return verb !== null && isOneOf(scene, verb.first, scene.lexicon.urges);
}

/** Relations and bases are of states and alliances; a group fights and makes truces. */
function canShare({ hit }: AccordWord, parties: readonly string[]): boolean {
  const { direction } = hit.trigger;
  return (direction !== 'state' && direction !== 'bases') || !parties.some((id) => id.startsWith(GROUP));
}
