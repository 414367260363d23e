import { loadCatalogue } from '../../knowledge/index.ts';
import { readClitics } from '../../languages/ar/clitics.ts';
import { arabic } from '../../languages/ar/index.ts';
import { itemLexicon } from '../../languages/ar/item-lexicon.ts';
import { nisbaForms } from '../../languages/ar/nisba.ts';
import { readNumbers } from '../../languages/ar/numbers.ts';
import { fold, sentences, tokenize } from '../../text/index.ts';
import type { RecognisedItem } from './item-context.ts';
import { ItemForms } from './item-forms.ts';
import { buildItemNames } from './item-names.ts';
import { recogniseItems } from './recognise-items.ts';

const catalogue = loadCatalogue();
const names = buildItemNames(catalogue.entries);
const forms = new ItemForms(names, itemLexicon(), arabic.readings);
const states = new Map<string, string>();
for (const state of catalogue.ofType('state')) {
  for (const adjective of state.adjective ?? [])
    for (const form of nisbaForms(adjective).keys()) states.set(form, state.id);
}

/** The items of a text with the words that name them; states are those of the catalogue, companies are not read. */
export function readTestItems(text: string): (RecognisedItem & { text: string })[] {
  const tokens = tokenize(fold(text));
  return sentences(tokens).flatMap(({ first, end }) => {
    const readings = (i: number) => readClitics(tokens[i]?.form ?? '');
    const stateOf = (i: number) =>
      readings(i)
        .map(({ stem }) => states.get(stem))
        .find((id) => id !== undefined) ?? null;
    const numbers = readNumbers(tokens, first, end);
    const context = { names, kinds: forms.kinds, forms, numbers, stateOf, companyAt: () => null, readings };
    return recogniseItems(tokens, first, end, context).map((item) => ({
      ...item,
      text: text.slice(tokens[item.first]?.start, tokens[item.end - 1]?.end),
    }));
  });
}
