import type { LanguagePack } from '../../languages/language-pack.ts';
import { wordOf } from '../../text/index.ts';
import type { ItemNames } from '../items/item-names.ts';
import type { PartyNames } from '../parties/party-names.ts';

/** Tells stems that the lexicons know as nouns: heads of parties and items, weapons, nouns of triggers, common words. */
export function knownNouns(pack: LanguagePack, parties: PartyNames, items: ItemNames): (stem: string) => boolean {
  const { heads } = pack.items();
  const { agents, sites, triggers } = pack.claims;
  const { common } = pack.parties;
  const { nouns } = pack.syntax;
  const { forms } = pack.verbs;
  const isVerb = (stem: string) => forms.get(stem)?.some((use) => !use.alsoNoun) === true;
  // «بضرورة», which no name holds either, is «ب» and a noun.
  const isBound = (word: string) => {
    const { stem, preposition } = pack.readings.of(wordOf(word)).find((r) => r.preposition !== '' && !r.suffix) ?? {};
    return Boolean(preposition) && stem !== undefined && stem.length > 3 && nouns.has(stem);
  };
  return (stem) => {
    if (parties.heads.starts(stem) || agents.has(stem) || sites.has(stem)) return true;
    const uses = triggers.get(stem);
    if (uses) return uses.some((use) => use.form === 'noun' || use.form === 'masdar');
    // Among the words that no name holds are verbs («أكد»), and names of weapons begin with such («طال»).
    const isCommon = nouns.has(stem) || (common.has(stem) && !isBound(stem));
    return (items.starts(stem) || heads.next.has(stem) || isCommon) && !isVerb(stem);
  };
}
