import { useEffect, useState } from 'react';
import type { EntityList, EntitySummary } from '../../../src/api/types.ts';
import type { EntityType } from '../../../src/model/index.ts';
import { useResource } from '../../api/use-resource.ts';

/** How long somebody has to stop typing before names are asked for. */
const PAUSE_MS = 150;

/** Entities of the catalogue and the register that have the words in a name, while somebody types; null while that is not known yet. */
export function useSuggestions(words: string, types: readonly EntityType[]): readonly EntitySummary[] | null {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setAsked(words.trim()), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [words]);
  const query = new URLSearchParams([['words', asked], ...types.map((type) => ['type', type])]);
  const { data, loading } = useResource<EntityList>(asked === '' ? null : `/api/entities?${query}`);
  if (words.trim() === '') return [];
  return loading || asked !== words.trim() ? null : (data?.entities ?? []);
}
