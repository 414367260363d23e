import type { Explanation, Missing, Shortfall, Span, Step } from '../../model/index.ts';
import type { Analysis } from '../analysis.ts';
import type { DraftStep } from '../frames/draft-step.ts';
import type { Draft, Scene } from '../frames/scene.ts';
import { Fact } from '../glance/fact.ts';
import type { Glance } from '../glance/glance.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import { leftIn } from './left-in.ts';
import type { Trail } from './trail.ts';
import { wordIn } from './word-in.ts';
import { wordsAbove } from './words-above.ts';

interface Document {
  analysis: Analysis;
  /** What the words of the document may be. */
  glance: Glance;
  scenes: readonly Scene[];
  /** The drafts of the frames, each with its trail. */
  drafts: readonly Draft[];
}

/** Says of every trigger of a document, in the order of the text, how it came to a claim or what it fell short of. */
export function explain({ analysis, glance, scenes, drafts }: Document): Explanation[] {
  const trails = drafts.flatMap(({ trail }) => trail ?? []);
  if (trails.length === 0 && !speaksOfArms(glance)) return explainNoDefence(analysis, scenes);
  const told = trails.map((trail) => ofTrail(trail, analysis, scenes));
  const left = scenes.flatMap((scene, i) => {
    const here = trails.filter(({ draft }) => draft.sentence === i);
    return leftIn(scene, here).map(({ hit, why }) => ofLeft(analysis, hit, missing(scene, hit, why)));
  });
  return inTextOrder([...told, ...left]);
}

const ARMS = Fact.arms | Fact.armsInGeneral | Fact.support | Fact.military;

function speaksOfArms({ facts, defence }: Glance): boolean {
  return defence > 0 || facts.some((one) => (one & ARMS) !== 0);
}

/** The triggers of an article that has no word of defence: each falls short of that first of all. */
function explainNoDefence(analysis: Analysis, scenes: readonly Scene[]): Explanation[] {
  const triggers = scenes.flatMap(({ hits }) =>
    hits.filter(({ trigger }) => trigger.class === 'core' || trigger.class === 'deal'),
  );
  const once = triggers.filter(({ first }, i) => triggers.findIndex((other) => other.first === first) === i);
  return once.map((hit) => ofLeft(analysis, hit, { why: 'no-defence', parties: [], items: [], under: [] }));
}

function ofTrail(
  { draft, more, by, dropped, claim, signs }: Trail,
  analysis: Analysis,
  scenes: readonly Scene[],
): Explanation {
  const scene = scenes[draft.sentence] as Scene;
  const steps = [...draft.steps, ...more].filter(({ ids }) => ids?.length !== 0);
  return {
    claim,
    rule: draft.rule,
    ...placeOf(analysis, draft.trigger),
    steps: steps.map((step) => stepOf({ ...step, ...refinerOf(by.get(step)) }, scene, scenes)),
    signs: [...signs],
    ...(dropped && { missing: { ...missing(scene, draft.trigger, dropped.why), refiner: dropped.refiner } }),
  };
}

function refinerOf(name: string | undefined): { refiner?: string } {
  return name === undefined ? {} : { refiner: name };
}

function ofLeft(analysis: Analysis, hit: TriggerHit, missing: Missing): Explanation {
  const { kind, id } = hit.trigger;
  return { claim: null, rule: `${kind}/${id}`, ...placeOf(analysis, hit), steps: [], signs: [], missing };
}

function missing(scene: Scene, hit: TriggerHit, why: Shortfall): Missing {
  const { parties, items } = scene.read;
  return {
    why,
    parties: [...new Set(parties.flatMap(({ ids }) => ids))],
    items: [...new Set(items.map(({ entity, category }) => entity ?? category))],
    under: wordsAbove(scene, hit),
  };
}

/** A step with the word of the article out of its «…», as the article spells it, and sentences as spans. */
function stepOf({ sentence, ids, why, ...step }: DraftStep, scene: Scene, scenes: readonly Scene[]): Step {
  const word = wordIn(why);
  const from = sentence === undefined ? undefined : scenes[sentence];
  return {
    ...step,
    why: word === undefined ? why : why.replace(`«${word}»`, '{word}'),
    ...(word !== undefined && { word: spelled(scene, word) }),
    ...(ids && { ids: [...ids] }),
    ...(from && { from: sentenceOf(from.analysis, from.read.sentence.index) }),
  };
}

function spelled({ analysis, read: { sentence } }: Scene, form: string): string {
  const token = analysis.tokens.slice(sentence.first, sentence.end).find((one) => one.form === form);
  return token ? analysis.text.slice(token.start, token.end) : form;
}

function placeOf(analysis: Analysis, { first, end }: TriggerHit): Pick<Explanation, 'trigger' | 'sentence'> {
  const start = analysis.tokens[first]?.start ?? 0;
  const stop = analysis.tokens[end - 1]?.end ?? start;
  const sentence = analysis.sentences.findLastIndex((one) => one.first <= first);
  return {
    trigger: { start, end: stop, text: analysis.text.slice(start, stop) },
    sentence: sentenceOf(analysis, sentence),
  };
}

function sentenceOf({ sentences }: Analysis, index: number): Span {
  const { start = 0, stop = 0 } = sentences[index] ?? {};
  return { start, end: stop };
}

function inTextOrder(explanations: readonly Explanation[]): Explanation[] {
  return explanations.toSorted((a, b) => a.trigger.start - b.trigger.start || (a.rule < b.rule ? -1 : 1));
}
