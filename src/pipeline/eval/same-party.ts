import type { Entity } from '../../model/index.ts';
import { foldName } from './fold-name.ts';
import type { GoldLink, GoldParty } from './gold.ts';

/** What stands for a party or source in a result; of an id that the result does not list only the id is known. */
export type Named = Pick<Entity, 'id'> & Partial<Entity>;

/** Does the entity stand for this gold party? A state code fits all that belongs to the state but armed groups. */
export function isParty(entity: Entity | undefined, party: GoldParty): boolean {
  if (!entity) return false;
  if (typeof party === 'string') return entity.state === party && entity.type !== 'armed-group';
  return isNamed(entity, party.any);
}

/** Does the entity stand for this link of a gold chain? */
export function isSource(entity: Named | undefined, link: GoldLink): boolean {
  if (link.anonymous) return entity?.type === 'anonymous';
  return isNamed(entity, link.any ?? []);
}

/** True where one of the entity's names is one of `names`, or whole words of the one stand in the other. */
export function isNamed(entity: Named | undefined, names: readonly string[]): boolean {
  const have = namesOf(entity);
  return names.map(foldName).some((want) => have.some((name) => isSameName(name, want)));
}

function isSameName(name: string, want: string): boolean {
  if (name === want) return true;
  return (
    (want.length > 3 && ` ${name} `.includes(` ${want} `)) || (name.length > 3 && ` ${want} `.includes(` ${name} `))
  );
}

function namesOf(entity: Named | undefined): string[] {
  if (!entity) return [];
  const names = [slugOf(entity.id), entity.name?.ar, entity.name?.en, ...(entity.aliases ?? [])];
  return names
    .filter((name) => name !== undefined)
    .map(foldName)
    .filter((name) => name.length > 1);
}

/** `outlet:wall-street-journal` → `wall street journal` */
function slugOf(id: string): string | undefined {
  return id.split(':')[1]?.replaceAll('-', ' ');
}
