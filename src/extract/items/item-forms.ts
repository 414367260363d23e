import type { ItemLexicon, Reading, WordTree } from '../../languages/language-pack.ts';
import { orNone, type Word, WordFact } from '../../text/index.ts';
import type { ItemNames } from './item-names.ts';
import { latinPart } from './latin.ts';

/** A first word of phrases of a tree, and how the text's word is read to be it; null for the word as it stands. */
export interface TreeStart<T> {
  node: WordTree<T>;
  reading: Reading | null;
}

/** A spelling with which a name of the catalogue, or one that is spelled in letters, may begin. */
export interface NameStart {
  form: string;
  clitics: Pick<Reading, 'preposition' | 'conjunction' | 'definite'>;
}

const AS_IT_STANDS = { preposition: '', conjunction: '', definite: false };

/** Names and nouns of items with what each spelling tells of those that may begin with it. Built once. */
export class ItemForms {
  readonly names: ItemNames;
  readonly kinds: ItemLexicon;
  /** Spellings under which a word may begin a name: as it stands, its Latin part, without its clitics. */
  readonly nameStarts: WordFact<readonly NameStart[]>;
  /** «مضادة»: may be used against something. */
  readonly isAnti: WordFact<boolean>;
  readonly #readings: WordFact<readonly Reading[]>;
  readonly #trees = new Map<WordTree<unknown>, WordFact<readonly TreeStart<unknown>[]>>();

  constructor(names: ItemNames, kinds: ItemLexicon, readings: WordFact<readonly Reading[]>) {
    this.names = names;
    this.kinds = kinds;
    this.#readings = readings;
    this.nameStarts = new WordFact((word) => this.#nameStarts(word), true);
    this.isAnti = new WordFact((word) => readings.of(word).some((r) => kinds.anti.has(r.stem)));
  }

  /** The first words of a tree's phrases that a word may be, as it stands before its readings; most words are none. */
  starts<T>(tree: WordTree<T>, word: Word): readonly TreeStart<T>[] {
    let starts = this.#trees.get(tree);
    if (!starts) {
      starts = new WordFact((one) => treeStarts(tree, one.form, this.#readings.of(one)));
      this.#trees.set(tree, starts);
    }
    return starts.of(word) as readonly TreeStart<T>[];
  }

  #nameStarts(word: Word): readonly NameStart[] {
    const { form } = word;
    const found: NameStart[] = [{ form, clitics: AS_IT_STANDS }];
    const latin = latinPart(form);
    if (latin > 0) found.push({ form: form.slice(latin), clitics: { ...AS_IT_STANDS, definite: true } });
    for (const r of this.#readings.once(word)) {
      if (r.suffix !== '' || r.future || r.stem === form) continue;
      found.push({ form: r.stem, clitics: r });
      if (r.definite) found.push({ form: this.kinds.article + r.stem, clitics: r });
    }
    return orNone(found.filter((start) => this.names.starts(start.form) || this.kinds.letters.has(start.form)));
  }
}

function treeStarts<T>(tree: WordTree<T>, form: string, readings: readonly Reading[]): readonly TreeStart<T>[] {
  const found: TreeStart<T>[] = [];
  const whole = tree.next.get(form);
  if (whole) found.push({ node: whole, reading: null });
  for (const reading of readings) {
    const node = reading.stem === form ? undefined : tree.next.get(reading.stem);
    if (node) found.push({ node, reading });
  }
  return orNone(found);
}
