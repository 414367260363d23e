import type { AmountReading, LanguagePack, NumberReading, TimeReading } from '../languages/language-pack.ts';
import type { Sentence } from '../text/index.ts';
import type { Analysis, SentenceReading } from './analysis.ts';
import { Fact } from './glance/fact.ts';
import type { ItemForms } from './items/item-forms.ts';
import { readItems } from './items/read-items.ts';
import type { ItemMention, PartyMention } from './mention.ts';

/** How each part of a reading is found, once it is asked for. */
interface Finders {
  times(read: SentenceReading): TimeReading[];
  numbers(read: SentenceReading): NumberReading[];
  amounts(read: SentenceReading): AmountReading[];
  items(read: SentenceReading): ItemMention[];
}

/** A sentence whose numbers, amounts, times and items are looked for when somebody asks: of most sentences nobody does. */
class LazyReading implements SentenceReading {
  readonly sentence: Sentence;
  parties: PartyMention[] = [];
  readonly #finders: Finders;
  #times: TimeReading[] | null = null;
  #numbers: NumberReading[] | null = null;
  #amounts: AmountReading[] | null = null;
  #items: ItemMention[] | null = null;

  constructor(sentence: Sentence, finders: Finders) {
    this.sentence = sentence;
    this.#finders = finders;
  }

  get times(): TimeReading[] {
    this.#times ??= this.#finders.times(this);
    return this.#times;
  }

  get numbers(): NumberReading[] {
    this.#numbers ??= this.#finders.numbers(this);
    return this.#numbers;
  }

  get amounts(): AmountReading[] {
    this.#amounts ??= this.#finders.amounts(this);
    return this.#amounts;
  }

  get items(): ItemMention[] {
    this.#items ??= this.#finders.items(this);
    return this.#items;
  }
}

/**
 * The readings of a document, by sentence; `facts` are those of the sentences. Amounts and items may be asked for once the parties of
 * all sentences are known. Items are read in the order of the text, for what points back («هذه الأنظمة») must find those before it.
 */
export function lazyReadings(
  analysis: Analysis,
  pack: LanguagePack,
  forms: ItemForms,
  facts: ArrayLike<number>,
): SentenceReading[] {
  const { tokens } = analysis;
  let named: string[] | null = null;
  let items = 0;
  const found: ItemMention[][] = [];
  const readings: LazyReading[] = analysis.sentences.map(
    (sentence) =>
      new LazyReading(sentence, {
        times: ({ sentence: { first, end } }) => pack.times(tokens, first, end),
        numbers: ({ sentence: { first, end } }) => pack.numbers(tokens, first, end),
        amounts: (read) => {
          named ??= statesOf(analysis, readings);
          const { first, end } = read.sentence;
          const home = analysis.home === null ? [] : [analysis.home];
          return pack.amounts(tokens, first, end, [...home, ...statesOf(analysis, [read]), ...named]);
        },
        items: ({ sentence: { index } }) => {
          for (; items <= index; items++) {
            const read = readings[items] as LazyReading;
            const none = ((facts[items] as number) & Fact.arms) === 0;
            found[items] = none ? [] : readItems(analysis, read, forms, pack.claims);
          }
          return found[index] as ItemMention[];
        },
      }),
  );
  return readings;
}

/** ISO codes of the states that sentences name or whose bodies they name, in the order of the text. */
function statesOf({ entities }: Analysis, sentences: readonly SentenceReading[]): string[] {
  const ids = sentences.flatMap(({ parties }) => parties.flatMap((party) => party.ids));
  const states = new Set(ids.map((id) => entities.stateOf(id)).filter((id) => id !== null));
  return [...states].map((id) => id.replace(/^state:/u, ''));
}
