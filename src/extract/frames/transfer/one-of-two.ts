import type { PartyMention } from '../../mention.ts';
import { type Phrase, partiesOf } from '../../syntax/phrase.ts';
import { verbArguments } from '../../syntax/verb-arguments.ts';
import { isOneOf } from '../scene.ts';
import type { SideContext } from './side-context.ts';
import type { Step } from './transfer-event.ts';

/** «وقّعت باريس و[أثينا] اتفاقا تشتري بموجبه [الأخيرة] مقاتلات»: of the two who are the subject of a clause around, the one meant and the other; or null. */
export function oneOfTwo(context: SideContext, step: Step): { meant: Phrase; other: Phrase } | null {
  const { scene, ids } = context;
  const at = rankAt(context, step);
  if (at < 0) return null;
  const isLatter = isOneOf(scene, at, scene.lexicon.transfer.latter);
  for (let around = step.predicate.clause.parent; around; around = around.parent) {
    const { subject } = verbArguments(around, scene.syntax.classes);
    const pair = subject ? partiesOf(subject) : [];
    const [first, last] = pair;
    if (!subject || !first || !last || pair.length !== 2 || ids(subject).length !== 2) continue;
    const only = (party: PartyMention) => ({
      ...subject,
      head: party.first,
      conjuncts: [party.first],
      parties: [party],
    });
    return isLatter ? { meant: only(last), other: only(first) } : { meant: only(first), other: only(last) };
  }
  return null;
}

/** Where «الأولى» or «الأخيرة» stands right behind the verb, but for «بموجبه»; below 0 where neither does: «تشتري الدفعة الأخيرة». */
function rankAt({ scene }: SideContext, { predicate: { clause, end } }: Step): number {
  const { former, latter } = scene.lexicon.transfer;
  // «بموجبه» is no phrase; a noun there would have the word for its adjective.
  const isNoun = clause.phrases.some((phrase) => phrase.first <= end && end < phrase.end && phrase.preposition === '');
  const places = isNoun ? [end] : [end, end + 1];
  return places.find((at) => isOneOf(scene, at, former) || isOneOf(scene, at, latter)) ?? -1;
}
