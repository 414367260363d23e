import type { Analysis } from '../../analysis.ts';
import type { ItemMention } from '../../mention.ts';
import type { Draft, Scene } from '../scene.ts';

/** «الطائرات [الروسية] التي تسلّمتها الجزائر»: whose make the weapon is supplies it, where the document says nothing better. */
export function likelySupplier(
  { analysis }: Scene,
  items: readonly ItemMention[],
  recipient: readonly string[],
): Pick<Draft, 'likely'> {
  const { entities } = analysis;
  const origin = items.map((item) => item.origin).find((id) => id !== null && !recipient.includes(id));
  if (origin) return { likely: { supplier: [entities.use(origin)] } };
  const makers = new Set(items.flatMap((item) => (item.entity === null ? [] : (entities.stateOf(item.entity) ?? []))));
  const [maker] = makers;
  return makers.size === 1 && maker && !recipient.includes(maker) && isNamed(analysis, maker)
    ? { likely: { supplier: [maker] } }
    : {};
}

/** True where the document names a state, its people or one of its bodies. */
function isNamed({ read, entities }: Analysis, state: string): boolean {
  return read.some(({ parties }) =>
    parties.some((party) => party.ids.some((id) => id === state || entities.stateOf(id) === state)),
  );
}
