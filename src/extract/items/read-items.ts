import type { Entry } from '../../knowledge/entry.ts';
import type { ItemLexicon } from '../../languages/language-pack.ts';
import type { PhraseTrie } from '../../text/index.ts';
import type { Analysis, SentenceReading } from '../analysis.ts';
import type { RecognisedItem } from './item-context.ts';
import { recogniseItems } from './recognise-items.ts';

/** The items of a sentence whose parties and numbers are known; weapons enter the entity table. */
export function readItems(analysis: Analysis, read: SentenceReading, names: PhraseTrie<Entry>, kinds: ItemLexicon): RecognisedItem[] {
  const { first, end } = read.sentence;
  const states = new Map<number, string>();
  for (const party of read.parties) {
    if (party.by !== 'adjective' || party.end - party.first !== 1) continue;
    const id = party.ids[0];
    if (id?.startsWith('state:')) states.set(party.first, id);
  }
  const items = recogniseItems(analysis.tokens, first, end, {
    names,
    kinds,
    numbers: read.numbers,
    stateOf: (token) => states.get(token) ?? null,
    readings: (token) => analysis.readings(token),
  });
  for (const item of items) register(analysis, item);
  return items;
}

function register(analysis: Analysis, item: RecognisedItem): void {
  if (!item.entity) return;
  if (item.unlisted) {
    const { name, state } = item.unlisted;
    item.entity = analysis.entities.found('weapon', /^[a-z\d\s-]+$/u.test(name) ? { en: name.toUpperCase() } : { ar: name }, state);
  } else analysis.entities.use(item.entity);
  const a = analysis.tokens[item.first];
  const b = analysis.tokens[item.end - 1];
  if (a && b) analysis.entities.mention(item.entity, { start: a.start, end: b.end });
}
