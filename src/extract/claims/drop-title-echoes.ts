import { foldWord } from '../../text/index.ts';
import type { Draft } from '../frames/scene.ts';
import type { Refiner } from './refiners.ts';

/** A title counts only where the body does not say it. */
export const dropTitleEchoes: Refiner = {
  name: 'drop title echoes',
  does: 'drops what a title says where the body says it too',
  drops: 'title-echo',
  refine(drafts, { analysis, document }) {
    const title = foldWord(document.title ?? '');
    if (!title) return [...drafts];
    const inTitle = (draft: Draft) => {
      const sentence = analysis.sentences[draft.sentence];
      return (
        sentence !== undefined &&
        sentence.paragraph === 0 &&
        title.includes(foldWord(analysis.text.slice(sentence.start, sentence.stop)).replace(/[^\p{L}\p{N}]+$/u, ''))
      );
    };
    const body = drafts.filter((draft) => !inTitle(draft));
    return drafts.filter((draft) => !inTitle(draft) || !body.some((other) => echoes(draft, other)));
  },
};

/** The body tells the same kind of thing about one of the title's parties. */
function echoes(title: Draft, other: Draft): boolean {
  if (title.kind !== other.kind) return false;
  const ids = Object.values(title.roles).flat();
  return Object.values(other.roles)
    .flat()
    .some((id) => ids.includes(id));
}
