import type { MadeReview } from '../../src/api/types.ts';
import type { Deciding } from './use-deciding.ts';
import type { Place } from './use-place.ts';
import type { Queue } from './use-queue.ts';
import type { Writing } from './use-writing.ts';
import type { ActionName, Verb } from './verbs.ts';

type Parts = {
  queue: Pick<Queue, 'items'>;
  place: Place;
  deciding: Deciding;
  writing: Writing;
  /** False where the reader may only read. */
  may: boolean;
  help: () => void;
};

export type Actions = {
  /** What can be done now; undefined what cannot. */
  does: Readonly<Record<ActionName, (() => void) | undefined>>;
  choose: (index: number) => void;
  /** The note is written: a dispute that waited for it is made. */
  noteDone: () => void;
  corrected: (made: MadeReview) => void;
};

/** What can be done with the entry before the reader; whoever decides goes on to the next one at once. */
export function useActions({ queue: { items }, place, deciding, writing, may, help }: Parts): Actions {
  const { current, item, go, advance } = place;
  const why = writing.note.trim() || undefined;
  const leave = (move: () => void) => {
    writing.clear();
    deciding.forget();
    move();
  };
  const decide = (verb: Verb) => {
    if (!item) return;
    if (verb === 'dispute' && why === undefined) return writing.write(true);
    leave(advance);
    deciding.decide(item, verb, why);
  };
  const takeBack = () => {
    leave(advance);
    if (item) deciding.takeBack(item, why);
  };
  const undo = () => {
    const key = deciding.undo();
    const index = items.findIndex((one) => one.key === key);
    if (index >= 0) leave(() => go(index));
  };
  const isOpen = may && item !== undefined && item.outcome === null;
  const ifOpen = (does: () => void) => (isOpen && item.row !== null ? does : undefined);
  return {
    does: {
      accept: ifOpen(() => decide('accept')),
      reject: ifOpen(() => decide('reject')),
      dispute: ifOpen(() => decide('dispute')),
      edit: ifOpen(writing.edit),
      takeBack: isOpen && item.because === 'needs-look' ? takeBack : undefined,
      undo: deciding.last ? undo : undefined,
      next: item ? () => leave(() => go(current + 1)) : undefined,
      before: current > 0 ? () => leave(() => go(current - 1)) : undefined,
      note: item ? () => writing.write(false) : undefined,
      help,
    },
    choose: (index) => leave(() => go(index)),
    noteDone: () => (writing.noteWanted ? decide('dispute') : writing.close()),
    corrected: (made) => {
      leave(advance);
      if (item) deciding.corrected(item, made);
    },
  };
}
