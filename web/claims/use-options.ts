import { useMemo } from 'react';
import type { FacetName, Facets } from '../../src/api/types.ts';
import { sayCategory } from '../../src/messages/index.ts';
import { useResource } from '../api/use-resource.ts';
import { type Messages, useMessages } from '../i18n/use-messages.tsx';
import { byId, type Entities, nameOf } from '../parts/entities.ts';
import type { Filters } from './filters.ts';

/** A value to choose, by its name and any other name to find it under; `count` where it is known under the present filters. */
export type Option = { value: string; label: string; search: string; count: number | null };
export type Options = Record<FacetName, Option[]>;

/** Facets whose values are entities. */
export const partyFacets: ReadonlySet<FacetName> = new Set(['supplier', 'recipient', 'outlet', 'source', 'origin']);

/**
 * What each filter offers with its counts, and how many claims fit those that are set. Counting all claims takes longer than showing
 * the first: `ready` says when to ask.
 */
export function useOptions(
  filters: Filters,
  query: string,
  ready: boolean,
): { options: Options | null; total: number | null } {
  const messages = useMessages();
  const counted = useResource<Facets>(ready ? `/api/facets${query === '' ? '' : `?${query}`}` : null).data;
  const options = useMemo(() => (counted ? optionsOf(counted, filters, messages) : null), [counted, filters, messages]);
  return { options, total: counted?.total ?? null };
}

function optionsOf({ facets, entities }: Facets, filters: Filters, messages: Messages): Options {
  const known = byId(entities);
  const offered = (name: FacetName): Option[] => {
    const missing = (filters[name] ?? []).filter((id) => !facets[name].some(({ value }) => value === id));
    const values = [...missing.map((value) => ({ value, count: null })), ...facets[name]];
    const options = values.map(({ value, count }) => ({
      value,
      count,
      label: labelOf(name, value, known, messages),
      search: searchOf(value, known),
    }));
    return name === 'year' ? options.sort((a, b) => b.value.localeCompare(a.value)) : options;
  };
  return Object.fromEntries((Object.keys(facets) as FacetName[]).map((name) => [name, offered(name)])) as Options;
}

function labelOf(name: FacetName, id: string, entities: Entities, { lang, value, t }: Messages): string {
  if (name === 'origin' && id === 'own-voice') return t('claims.ownVoice');
  if (partyFacets.has(name)) return partyName(id, entities, lang);
  if (name === 'year') return id;
  return name === 'category' ? sayCategory(id, lang) : value(name === 'review' ? 'reviewState' : name, id);
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
