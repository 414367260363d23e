import type { Draft, Scene } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

/** How far before what it is about a word of comment may stand, in tokens. */
const REACH = 4;

/** «ورفض متحدث التعليق على الهجوم»: what a source would not speak about makes no claim. */
export const dropUnspoken: Refiner = {
  name: 'drop unspoken',
  does: 'drops what somebody refused to speak about',
  drops: 'unspoken',
  refine(drafts, { scenes, attribution }) {
    return drafts.filter((draft) => {
      const scene = scenes[draft.sentence];
      if (!scene || attribution.at(draft.sentence, draft.trigger.first).assertion !== 'denied') return true;
      return !isUnderComment(scene, draft);
    });
  },
};

function isUnderComment({ analysis, lexicon, read }: Scene, { trigger }: Draft): boolean {
  for (let i = trigger.first - 1; i >= Math.max(read.sentence.first, trigger.first - REACH); i--) {
    if (analysis.readings(i).some(({ stem }) => lexicon.comments.has(stem))) return true;
  }
  return false;
}
