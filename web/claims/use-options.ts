import { useMemo } from 'react';
import type { FacetName, Facets } from '../../src/api/types.ts';
import { sayCategory } from '../../src/messages/index.ts';
import { useResource } from '../api/use-resource.ts';
import { useMessages } from '../i18n/use-messages.tsx';
import { byId, type Entities, nameOf } from '../parts/entities.ts';
import { type Filters, filterQuery } from './filters.ts';

/** A value to choose, by its name and any other name to find it under; `count` where it is known under the present filters. */
export type Option = { value: string; label: string; search: string; count: number | null };
export type Options = Record<FacetName, Option[]>;

const parties: ReadonlySet<FacetName> = new Set(['supplier', 'recipient', 'outlet', 'source']);

/**
 * What each filter offers, and how many claims fit those that are set. A filter that is not set offers what the others leave, with
 * counts; one that is set offers all of the register, so that another value can be chosen in its place.
 */
export function useOptions(filters: Filters): { options: Options | null; total: number | null } {
  const { lang, value } = useMessages();
  const query = filterQuery(filters);
  const all = useResource<Facets>('/api/facets').data;
  const narrowed = useResource<Facets>(`/api/facets${query === '' ? '' : `?${query}`}`).data;
  const options = useMemo(() => {
    if (!all || !narrowed) return null;
    const entities = byId([...all.entities, ...narrowed.entities]);
    const label = (name: FacetName, id: string) => {
      if (parties.has(name)) return partyName(id, entities, lang);
      return name === 'category' ? sayCategory(id, lang) : value(name, id);
    };
    const optionsOf = (name: FacetName): Option[] => {
      const chosen = filters[name] ?? [];
      const offered =
        chosen.length === 0
          ? narrowed.facets[name]
          : all.facets[name].map((facet) => ({ value: facet.value, count: null }));
      const missing = chosen
        .filter((id) => !offered.some((facet) => facet.value === id))
        .map((id) => ({ value: id, count: null }));
      return [...missing, ...offered].map((facet) => ({
        ...facet,
        label: label(name, facet.value),
        search: searchOf(facet.value, entities),
      }));
    };
    const names = Object.keys(all.facets) as FacetName[];
    return Object.fromEntries(names.map((name) => [name, optionsOf(name)])) as Options;
  }, [all, narrowed, filters, lang, value]);
  // Every claim is of one kind, so the kinds add up to all that fit.
  const total = narrowed?.facets.kind.reduce((sum, { count }) => sum + count, 0) ?? null;
  return { options, total };
}

/** An address may hold a two-letter code: the state and all that belongs to it. */
function partyName(id: string, entities: Entities, lang: 'en' | 'ar'): string {
  if (/^[A-Za-z]{2}$/u.test(id))
    return `${new Intl.DisplayNames(lang, { type: 'region' }).of(id.toUpperCase()) ?? id} (${id.toUpperCase()})`;
  return entities.has(id) || /^[a-z-]+:/u.test(id) ? nameOf(id, entities, lang).text : id;
}

function searchOf(id: string, entities: Entities): string {
  const entity = entities.get(id);
  return [entity?.name.en, entity?.name.ar, ...(entity?.aliases ?? []), id].filter(Boolean).join(' ').toLowerCase();
}
