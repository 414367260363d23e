import { idsOf } from './role-ids.ts';
import type { Scene } from './scene.ts';

/** True for a sentence in which nobody is named who could stand in a role. Asked before the sentence is parsed. */
export function namesNobody({ analysis, read }: Scene): boolean {
  return idsOf(analysis, read.parties).length === 0;
}
