import type { PartyMention } from '../mention.ts';
import { lookUpAdjective } from './look-up-adjective.ts';
import type { LookUp } from './look-up-name.ts';
import { mentionOf } from './mention-of.ts';
import { formAt, type PartyContext, wordAt, wordOf } from './party-context.ts';

/** Words of a name with its adjective: «القيادة المركزية الأمريكية» is the shortest whose short form says enough. */
const LEAST = 3;

/** Remembers «القيادة المركزية» after the catalogue's «القيادة المركزية الأمريكية» has been named at token `i`. */
export function noteShortForm(context: PartyContext, i: number, { name, end, reading }: LookUp): void {
  if (end - i < LEAST || !lookUpAdjective(context, end - 1, end)?.reading.definite) return;
  const words = [wordOf(context, reading)];
  for (let at = i + 1; at < end - 1; at++) words.push(formAt(context, at));
  context.memory.shortForm(words, name.id);
}

/** «القيادة المركزية», after it was named with its adjective. */
export function shortForm(context: PartyContext, i: number, limit: number): PartyMention | null {
  if (!context.memory.mayRecall(formAt(context, i))) return null;
  for (const { word, reading } of context.names.forms.plain.of(wordAt(context, i))) {
    for (const { rest, id } of context.memory.shortForms(word)) {
      const end = i + 1 + rest.length;
      if (end > limit || rest.some((next, k) => formAt(context, i + 1 + k) !== next)) continue;
      const state = context.analysis.entities.stateOf(id);
      return mentionOf(context, { first: i, end, reading }, { ids: [id], by: 'anaphor', state });
    }
  }
  return null;
}
