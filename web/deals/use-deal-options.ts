import { useMemo } from 'react';
import type { DealFacetName, DealFacets } from '../../src/api/types.ts';
import { isMessageKey, sayCategory, sayStage } from '../../src/messages/index.ts';
import { useResource } from '../api/use-resource.ts';
import type { Option } from '../claims/use-options.ts';
import type { Lang } from '../i18n/language.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId, type Entities, nameOf } from '../parts/entities.ts';
import { type DealFilters, dealQuery } from './deal-filters.ts';

/** What is offered in a field; `item` has weapons and kinds. */
export type DealOptions = Record<'supplier' | 'recipient' | 'item' | 'stage', Option[]>;

/** Which counts a field is made of. */
const facetsOf: Record<keyof DealOptions, DealFacetName[]> = {
  supplier: ['supplier'],
  recipient: ['recipient'],
  item: ['category', 'item'],
  stage: ['stage'],
};

/** What each filter offers with its counts, and how many deals fit those that are set; asked for once the list is there. */
export function useDealOptions(
  filters: DealFilters,
  ready: boolean,
): { options: DealOptions | null; total: number | null; recount: () => void } {
  const { lang } = useMessages();
  const { data: counted, retry } = useResource<DealFacets>(ready ? `/api/deals/facets${dealQuery(filters)}` : null);
  const options = useMemo(() => {
    if (!counted) return null;
    const entities = byId(counted.entities);
    const optionsOf = (name: keyof DealOptions): Option[] => {
      const offered = facetsOf[name].flatMap((facet) => counted.facets[facet]);
      const missing = (filters[name] ?? []).filter((id) => !offered.some(({ value }) => value === id));
      return [...missing.map((value) => ({ value, count: null })), ...offered].map((facet) => ({
        ...facet,
        ...labelOf(name, facet.value, entities, lang),
      }));
    };
    const names = Object.keys(facetsOf) as (keyof DealOptions)[];
    return Object.fromEntries(names.map((name) => [name, optionsOf(name)])) as DealOptions;
  }, [counted, filters, lang]);
  return { options, total: counted?.total ?? null, recount: retry };
}

function labelOf(
  name: keyof DealOptions,
  id: string,
  entities: Entities,
  lang: Lang,
): Pick<Option, 'label' | 'search'> {
  const other: Lang = lang === 'ar' ? 'en' : 'ar';
  const entity = entities.get(id);
  const names = [entity?.name.ar, entity?.name.en, ...(entity?.aliases ?? []), id];
  const search = (words: readonly (string | undefined)[]) => words.filter(Boolean).join(' ').toLowerCase();
  if (name === 'stage') return { label: sayStage(id, lang), search: search([sayStage(id, other)]) };
  if (entity || id.includes(':')) return { label: nameOf(id, entities, lang).text, search: search(names) };
  // An address may hold a name or a state's two letters, as they were typed.
  if (name === 'item' && isMessageKey(`category.${id}`))
    return { label: sayCategory(id, lang), search: search([sayCategory(id, other), id]) };
  return { label: id, search: search([id]) };
}
