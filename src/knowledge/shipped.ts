import companies from './data/companies.json' with { type: 'json' };
import events from './data/events.json' with { type: 'json' };
import forces from './data/forces.json' with { type: 'json' };
import governments from './data/governments.json' with { type: 'json' };
import groups from './data/groups.json' with { type: 'json' };
import international from './data/international.json' with { type: 'json' };
import outlets from './data/outlets.json' with { type: 'json' };
import persons from './data/persons.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import regions from './data/regions.json' with { type: 'json' };
import states from './data/states.json' with { type: 'json' };
import weapons from './data/weapons.json' with { type: 'json' };
import type { Entry } from './entry.ts';

/** The data files that ship with Isnad, by name, in the order in which two entries with one name are tried. */
export const shippedFiles = {
  states,
  regions,
  governments,
  forces,
  groups,
  international,
  companies,
  weapons,
  outlets,
  persons,
  places,
  events,
} as const;

/** All their entries. Tests hold them to the schema and to the lint, so nothing checks them at run time. */
export const shippedEntries = Object.values(shippedFiles).flat() as unknown as readonly Entry[];
