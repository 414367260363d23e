import type {
  Assertion,
  Category,
  EntityType,
  Kind,
  Qualifier,
  roles,
  Stance,
  subtypes,
} from '../../../src/model/index.ts';

// What can be chosen in the form of a claim. The types hold these lists against the model: one that lacks a value does not compile.

type Complete<T extends string> = Record<T, true>;
const listed = <T extends string>(values: Complete<T>) => Object.keys(values) as T[];

const everySubtype: { [K in Kind]: Complete<(typeof subtypes)[K][number]> } = {
  transfer: {
    interest: true,
    request: true,
    talks: true,
    offer: true,
    approval: true,
    refusal: true,
    contract: true,
    delivery: true,
    deployment: true,
    suspension: true,
    cancellation: true,
  },
  'trade-total': { value: true, share: true, count: true },
  contact: { meeting: true, visit: true, call: true, conference: true, exercise: true, talks: true },
  agreement: { signed: true, talks: true, 'in-force': true, renewed: true, suspended: true, ended: true },
  attack: { attack: true, interception: true },
  policy: { restrict: true, permit: true, embargo: true, lift: true },
};

const everyRole: { [K in Kind]: Complete<(typeof roles)[K][number]> } = {
  transfer: { supplier: true, recipient: true, operator: true },
  'trade-total': { supplier: true, recipient: true },
  contact: { participants: true, host: true },
  agreement: { parties: true, mediator: true },
  attack: { attacker: true, target: true, interceptor: true },
  policy: { actor: true, affected: true },
};

export type RoleName = { [K in Kind]: (typeof roles)[K][number] }[Kind];

export const kindChoices = Object.keys(everyRole) as Kind[];
export const subtypeChoices = (kind: Kind): string[] => Object.keys(everySubtype[kind]);
export const roleChoices = (kind: Kind): RoleName[] => Object.keys(everyRole[kind]) as RoleName[];

export const assertionChoices = listed<Assertion>({
  asserted: true,
  denied: true,
  unlikely: true,
  possible: true,
  planned: true,
});

export const stanceChoices = listed<Stance>({
  reports: true,
  announces: true,
  confirms: true,
  denies: true,
  claims: true,
  estimates: true,
});

export const qualifierChoices = listed<Qualifier>({
  exact: true,
  over: true,
  under: true,
  about: true,
  record: true,
  'up-to': true,
});

export const categoryChoices = listed<Category>({
  'air-defence': true,
  'counter-drone': true,
  'combat-aircraft': true,
  'transport-aircraft': true,
  helicopter: true,
  drone: true,
  missile: true,
  'ballistic-missile': true,
  'cruise-missile': true,
  munition: true,
  'armoured-vehicle': true,
  tank: true,
  artillery: true,
  'small-arms': true,
  ship: true,
  submarine: true,
  radar: true,
  sensor: true,
  satellite: true,
  'electronic-warfare': true,
  cyber: true,
  spyware: true,
  engine: true,
  training: true,
  support: true,
  other: true,
});

/** Who may take a part in a claim, and who may speak. */
export const partyTypes: readonly EntityType[] = [
  'state',
  'region',
  'government',
  'armed-force',
  'armed-group',
  'company',
  'person',
  'international',
];
export const sourceTypes: readonly EntityType[] = [...partyTypes, 'outlet', 'anonymous'];
export const placeTypes: readonly EntityType[] = ['place', 'state', 'region'];
export const weaponTypes: readonly EntityType[] = ['weapon'];
