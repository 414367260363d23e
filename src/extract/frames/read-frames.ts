import type { ReadingPlan } from '../glance/plan-reading.ts';
import type { Draft, Scene } from './scene.ts';

/** The drafts of a document by the plan for it, in the order of the text and in each sentence of the frames. */
export function readFrames(scenes: readonly Scene[], { frames, isOnDefence }: ReadingPlan): Draft[] {
  const read = (counts: (name: string) => boolean) =>
    scenes.map((scene, i) => (frames[i] ?? []).map((frame) => (counts(frame.name) ? frame.read(scene) : [])));
  const isContact = (name: string) => name === 'contact';
  if (isOnDefence) return read(() => true).flat(2);
  // Meetings count beside a deal only, and most articles that tell of meetings tell of none.
  const first = read((name) => !isContact(name));
  if (!first.flat(2).some(({ kind }) => kind === 'transfer' || kind === 'trade-total')) return first.flat(2);
  const contacts = read(isContact);
  return first.flatMap((drafts, i) => drafts.flatMap((own, k) => [...own, ...(contacts[i]?.[k] ?? [])]));
}
