import type { Assertion } from '../../model/index.ts';
import type { TriggerHit } from '../triggers/find-triggers.ts';
import { formAt, type Scene } from './scene.ts';

/** How far before a trigger the words that set its assertion may stand. */
const REACH = 9;

/**
 * The text's own assertion about what a trigger says, from the words before it in its clause and the trigger's own form.
 * Order: denied, unlikely, possible, planned, asserted. Examples: «[لم] تتسلم», «[نفت] بيع», «[من غير المرجح] أن توافق»,
 * «[قد] تبيع», «[من المقرر أن] تتسلم», «[س]تسلّم».
 */
export function assertionOf(scene: Scene, hit: TriggerHit, lo: number, start: number = hit.first): Assertion {
  const from = Math.max(lo, start - REACH, scene.read.sentence.first);
  const words = wordsBetween(scene, from, hit.first);
  if (holds(words, scene.lexicon.doubts)) return 'unlikely';
  for (let i = from; i < hit.first; i++) {
    if (denies(scene, i)) return 'denied';
    if (negates(scene, i)) return isPresent(scene, i + 1) || negatesPresent(formAt(scene, i)) ? 'denied' : 'denied';
  }
  if (isPossible(scene, from, hit, words)) return 'possible';
  if (hit.reading.future || hit.planned || hit.trigger.assertion === 'planned') return 'planned';
  for (let i = from; i < hit.first; i++) {
    if (scene.lexicon.futures.has(formAt(scene, i))) return 'planned';
    if (
      scene.hits.some(
        (h) =>
          h.first === i && h.end <= hit.first && (h.reading.future || h.planned || h.trigger.assertion === 'planned'),
      )
    )
      return 'planned';
  }
  return holds(words, scene.lexicon.plans) ? 'planned' : 'asserted';
}

function wordsBetween(scene: Scene, from: number, to: number): string {
  let words = ' ';
  for (let i = from; i < to; i++) {
    const form = formAt(scene, i);
    words += `${form.length > 3 && /^[وف]/u.test(form) ? form.slice(1) : form} `;
  }
  return words;
}

function holds(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(` ${phrase} `));
}

function denies(scene: Scene, i: number): boolean {
  return (
    scene.analysis.tokens[i]?.kind === 'word' &&
    scene.analysis.readings(i).some((r) => !r.definite && scene.lexicon.denials.has(r.stem))
  );
}

/** «لم تتسلم», «لن تبيع», «ما زالت» no: the particle must stand right before a verb, «عدم» before a masdar. */
function negates(scene: Scene, i: number): boolean {
  const form = formAt(scene, i).replace(/^[وف](?=ل[منا]$)/u, '');
  if (form !== 'لم' && form !== 'لن' && form !== 'لا' && form !== 'عدم') return false;
  const next = formAt(scene, i + 1);
  return next !== 'تزال' && next !== 'يزال' && next !== 'يزالون' && next !== 'سيما' && next !== 'بد';
}

function negatesPresent(form: string): boolean {
  return form === 'لا';
}

function isPresent(scene: Scene, i: number): boolean {
  return /^[يت]/u.test(formAt(scene, i));
}

/** «قد» before a present is doubt, before a past it is none. */
function isPossible(scene: Scene, from: number, hit: TriggerHit, words: string): boolean {
  for (let i = from; i < hit.first; i++) {
    if (formAt(scene, i).replace(/^[وف]/u, '') !== 'قد') continue;
    const next = formAt(scene, i + 1);
    if (/^[يت]/u.test(next) && isPresentVerb(scene, i + 1, hit)) return true;
  }
  return holds(
    words,
    scene.lexicon.possibles.filter((phrase) => phrase !== 'قد'),
  );
}

function isPresentVerb(scene: Scene, i: number, hit: TriggerHit): boolean {
  if (i === hit.first) return hit.form === 'present';
  const use = scene.hits.find((h) => h.first === i);
  return use ? use.form === 'present' : formAt(scene, i).startsWith('ي') || formAt(scene, i).length > 4;
}
