import { isParty } from '../../syntax/phrase.ts';
import type { SideContext } from './side-context.ts';

/** A state with so many of a thousand weapons of the catalogue sells more than it buys. */
export const MAKER = 24;

/** Those whom the words leave open take the side that is still empty; where both are, the likelier supplier supplies. */
export function decideSides(context: SideContext): void {
  const { sides } = context;
  const ids = openIds(context);
  if (ids.length === 0 || sides.complete) return;
  if (sides.of('supplier').length > 0) sides.add('recipient', ids, 1, 'the other side');
  else if (sides.of('recipient').length > 0) sides.add('supplier', ids, 1, 'the other side');
  else part(context, ids);
}

function openIds({ sides, open, ids }: SideContext): string[] {
  return [...new Set(open.flatMap((phrase) => ids(phrase)))].filter(
    (id) => !sides.has(id) && !id.startsWith('international:'),
  );
}

/** Parts those left open into supplier and recipient, where something tells them apart. */
function part(context: SideContext, ids: readonly string[]): void {
  const { sides, scene } = context;
  const { entities } = scene.analysis;
  const among = (wanted: ReadonlySet<string>) => ids.filter((id) => wanted.has(id));
  const give = (supplier: readonly string[], why: string) => {
    sides.add('supplier', supplier, 1, why);
    const homes = new Set(supplier.map((id) => entities.stateOf(id)));
    sides.add(
      'recipient',
      ids.filter((id) => !supplier.includes(id) && !homes.has(id)),
      1,
      'the other side',
    );
  };
  const firms = ids.filter((id) => id.startsWith('company:'));
  const makers = among(
    new Set(context.items.flatMap((item) => (item.entity ? (entities.stateOf(item.entity) ?? []) : []))),
  );
  const ranked = [...ids].sort((a, b) => scene.arms(b) - scene.arms(a));
  const [first = '', second = ''] = ranked;
  if (firms.length > 0) give(firms, 'a company supplies');
  else if (ids.length > 1 && makers.length === 1) give(makers, 'whose weapon it is');
  else if (ids.length > 1 && scene.arms(first) > scene.arms(second)) give([first], 'the one that makes more arms');
  else if (
    ids.length === 1 &&
    context.event.governors.length > 0 &&
    context.open.length === 1 &&
    context.open.every(isParty)
  ) {
    sides.add(scene.arms(first) >= MAKER ? 'supplier' : 'recipient', ids, 1, 'the one party told');
  }
}
