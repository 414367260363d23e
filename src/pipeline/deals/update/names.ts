import type { Catalogue } from '../../../knowledge/index.ts';
import type { DealWork } from '../../../store/index.ts';
import { foldWord } from '../../../text/index.ts';

/** The names, folded, by which entities are found: of the documents that name them, else of the catalogue. */
export async function namesOf(
  work: DealWork,
  ids: readonly string[],
  catalogue: Catalogue,
): Promise<{ name: string; entity_id: string }[]> {
  const wanted = new Set(ids.filter((id) => id.includes(':')));
  const known = await work.entities(wanted);
  const named = known.map(({ id, name, aliases }) => ({ id, names: [name.ar, name.en, ...(aliases ?? [])] }));
  const found = new Set(known.map(({ id }) => id));
  for (const id of wanted) {
    const entry = found.has(id) ? undefined : catalogue.get(id);
    if (entry) named.push({ id, names: [entry.ar[0], entry.en[0]] });
  }
  return named.flatMap(({ id, names }) =>
    [...new Set(names.flatMap((name) => (name === undefined ? [] : foldWord(name))))].map((name) => {
      return { name, entity_id: id };
    }),
  );
}
