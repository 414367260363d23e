import type { ItemModifier, LanguagePack, TriggerUse, WordTree } from '../../languages/language-pack.ts';
import { WordFact } from '../../text/index.ts';
import type { ItemForms } from '../items/item-forms.ts';
import type { Grammar } from '../syntax/grammar.ts';
import { isVerbForm } from '../triggers/is-verb-form.ts';
import { Fact } from './fact.ts';
import { triggerFacts } from './trigger-facts.ts';

/** What a word may be, by its spelling (see `Fact`). */
export function wordFacts(pack: LanguagePack, forms: ItemForms, { verbForms }: Grammar): WordFact<number> {
  const byStem = stemFacts(pack);
  const byVerb = triggersOf(pack, isVerbForm);
  return new WordFact((word) => {
    // What is looked up as it stands: also a word of one letter, which has no readings.
    let facts = byStem.get(word.form) ?? 0;
    for (const { stem, suffix } of pack.readings.once(word)) {
      facts |= byStem.get(stem) ?? 0;
      // «وزارة» is no «وزاره».
      if (byVerb.has(stem) && verbForms.of(word).length > 0) facts |= byVerb.get(stem) ?? 0;
      if (suffix === '' && pack.claims.decoys.has(stem)) facts |= Fact.decoy;
    }
    const starts = forms.nameStarts.of(word);
    if (starts.some(({ form }) => canName(form, forms))) return facts | Fact.arms;
    return starts.length > 0 ? facts | Fact.letter : facts;
  }, true);
}

/** True for a spelling with which a name can begin whatever stands behind it. */
function canName(form: string, { names, kinds }: ItemForms): boolean {
  return names.starts(form) || kinds.letters.get(form)?.word === false;
}

/** Facts by stem, as far as the stem alone tells them. */
function stemFacts(pack: LanguagePack): Map<string, number> {
  const { claims } = pack;
  const { heads, modifiers, against } = pack.items();
  const found = new Map<string, number>();
  const note = (word: string, fact: number) => found.set(word, (found.get(word) ?? 0) | fact);
  const lists: [Iterable<string>, number][] = [
    [claims.defence, Fact.defence],
    [claims.military, Fact.military],
    [claims.trade.makers, Fact.maker],
    [claims.accord.matters, Fact.accordMatter],
    [claims.accord.alliances, Fact.alliance],
    [claims.attack.fires, Fact.fire],
    [claims.attack.armed.keys(), Fact.fire],
    [claims.attack.rebels, Fact.unnamedSide],
    [claims.attack.services, Fact.unnamedSide],
    [claims.attack.countries, Fact.unnamedSide],
    [heads.next.keys(), Fact.arms],
    [givers(modifiers), Fact.modifier],
    [against.next.keys(), Fact.modifier],
  ];
  for (const [words, fact] of lists) for (const word of words) note(word, fact);
  for (const [stem, facts] of triggersOf(pack, (use) => !isVerbForm(use))) note(stem, facts);
  return found;
}

/** The facts of some uses of triggers, by the first word. */
function triggersOf({ claims }: LanguagePack, counts: (use: TriggerUse) => boolean): Map<string, number> {
  const found = new Map<string, number>();
  for (const [phrase, uses] of claims.triggers) {
    const [first = '', ...rest] = phrase.split(' ');
    for (const use of uses.filter(counts)) {
      found.set(first, (found.get(first) ?? 0) | triggerFacts(use.trigger, 1 + rest.length, claims));
    }
  }
  return found;
}

/** First words of the modifiers that give a thing a category; those that only describe («حديثة») make no weapon of it. */
function givers({ next }: WordTree<ItemModifier>): string[] {
  const gives = (tree: WordTree<ItemModifier>): boolean =>
    (tree.value !== undefined && Object.keys(tree.value.categories).length > 0) || [...tree.next.values()].some(gives);
  return [...next].filter(([, tree]) => gives(tree)).map(([word]) => word);
}
