import type { Refiner } from './refiners.ts';

/** How many words of defence an article must hold for its meetings to count. */
export const ENOUGH_DEFENCE = 2;

/** Meetings and visits count in articles on arms or defence, not in those on trade, sport or culture. */
export const dropBackgroundContacts: Refiner = {
  name: 'drop background contacts',
  does: 'drops meetings of articles that are not about arms or defence',
  drops: 'background',
  refine(drafts, { analysis, lexicon }) {
    if (!drafts.some((draft) => draft.kind === 'contact')) return [...drafts];
    if (drafts.some((draft) => draft.kind === 'transfer' || draft.kind === 'trade-total')) return [...drafts];
    let words = 0;
    for (let i = 0; i < analysis.tokens.length && words < ENOUGH_DEFENCE; i++) {
      if (analysis.tokens[i]?.kind === 'word' && analysis.readings(i).some((r) => lexicon.defence.has(r.stem))) words++;
    }
    return words >= ENOUGH_DEFENCE ? [...drafts] : drafts.filter((draft) => draft.kind !== 'contact');
  },
};
