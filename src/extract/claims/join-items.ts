import type { Item } from '../../model/index.ts';

/** Items told of one deal in several sentences: each once, the telling with the number in place of that without. */
export function joinItems(told: readonly Item[], more: readonly Item[]): Item[] {
  const named = more.map((item) => nameOf(item, told));
  const isNew = (y: Item) => !told.some((x) => isSameThing(x, y) && (y.quantity === null || x.quantity === y.quantity));
  return withoutBare([...told, ...named.filter(isNew)]);
}

/** True for two tellings of one weapon, or of one kind. */
export function isSameThing(x: Item, y: Item): boolean {
  return x.entity === y.entity && x.category === y.category;
}

/** «مقاتلات إف-15 … وتشمل الصفقة [36 طائرة]»: a number of a kind counts the one weapon of that kind which was told without any. */
function nameOf(item: Item, told: readonly Item[]): Item {
  if (item.entity !== null || item.quantity === null) return item;
  const [only, another] = told.filter((one) => one.category === item.category && one.part === item.part);
  return only && !another && only.entity !== null && only.quantity === null ? { ...item, entity: only.entity } : item;
}

/** «طائرات رافال» told before «24 طائرة رافال»: the telling with the number says it all. */
function withoutBare(items: readonly Item[]): Item[] {
  return items.filter(
    (x) => x.quantity !== null || !items.some((y) => y.quantity !== null && isSameThing(x, y) && x.part === y.part),
  );
}
