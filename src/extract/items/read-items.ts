import type { Analysis, SentenceReading } from '../analysis.ts';
import type { RecognisedItem } from './item-context.ts';
import type { ItemForms } from './item-forms.ts';
import { type ItemPointers, resolvePointers } from './item-pointers.ts';
import { recogniseItems } from './recognise-items.ts';

/** The items of a sentence whose parties and numbers are known; weapons enter the entity table. */
export function readItems(
  analysis: Analysis,
  read: SentenceReading,
  forms: ItemForms,
  pointers: ItemPointers,
): RecognisedItem[] {
  const { names, kinds } = forms;
  const { first, end } = read.sentence;
  const states = new Map<number, string>();
  const companies = new Map<number, number>();
  for (const party of read.parties) {
    const id = party.ids[0];
    if (id?.startsWith('company:')) companies.set(party.first, party.end);
    if (party.by !== 'adjective' || party.end - party.first !== 1) continue;
    if (id?.startsWith('state:')) states.set(party.first, id);
  }
  const items = recogniseItems(analysis.tokens, first, end, {
    names,
    kinds,
    forms,
    numbers: read.numbers,
    stateOf: (token) => states.get(token) ?? null,
    companyAt: (token) => companies.get(token) ?? null,
    readings: (token) => analysis.readings(token),
  });
  for (const item of items) register(analysis, item);
  return resolvePointers(analysis, read, items, kinds, pointers);
}

function register(analysis: Analysis, item: RecognisedItem): void {
  if (!item.entity) return;
  if (item.unlisted) {
    const { name, state } = item.unlisted;
    item.entity = analysis.entities.found(
      'weapon',
      /^[a-z\d\s-]+$/u.test(name) ? { en: name.toUpperCase() } : { ar: name },
      state,
    );
  } else analysis.entities.use(item.entity);
  const a = analysis.tokens[item.first];
  const b = analysis.tokens[item.end - 1];
  if (a && b) analysis.entities.mention(item.entity, { start: a.start, end: b.end });
}
