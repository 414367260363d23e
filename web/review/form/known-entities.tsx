import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { EntitySummary } from '../../../src/api/types.ts';
import type { Entities } from '../../parts/entities.ts';

type Known = { entities: Entities; learn: (entity: EntitySummary) => void };

const Context = createContext<Known>({ entities: new Map(), learn: () => {} });

/** The names that a form needs: those that its claim came with, and those of whoever is chosen in it. */
export function KnownEntities({ entities, children }: { entities: Entities; children: ReactNode }) {
  const [chosen, setChosen] = useState<readonly EntitySummary[]>([]);
  const learn = useCallback((entity: EntitySummary) => setChosen((before) => [...before, entity]), []);
  const known = useMemo(
    () => ({ entities: new Map([...entities, ...chosen.map((entity) => [entity.id, entity] as const)]), learn }),
    [entities, chosen, learn],
  );
  return <Context value={known}>{children}</Context>;
}

export function useKnownEntities(): Known {
  return useContext(Context);
}
