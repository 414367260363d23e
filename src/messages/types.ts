/** What saying a claim needs to know of it; the claims of the engine and of the register both fit. */
export interface SayableClaim {
  kind: string;
  subtype: string;
  assertion: string;
  roles: Readonly<Record<string, readonly string[] | undefined>>;
  items: readonly SayableItem[];
  amounts: readonly SayableAmount[];
  time: SayableTime | null;
  place: readonly string[];
  attribution: readonly SayableLink[];
}

export interface SayableItem {
  entity: string | null;
  category: string;
  quantity: number | null;
  part?: boolean | undefined;
}

export interface SayableAmount {
  value: number;
  unit: string;
  qualifier: string;
}

export interface SayableTime {
  start: string | null;
  end: string | null;
  text: string;
  inferred?: boolean | undefined;
}

export interface SayableLink {
  source: string;
  stance: string;
  with?: readonly string[] | undefined;
}

export interface SayableStep {
  does: 'stage' | 'party' | 'complete' | 'change' | 'add' | 'join';
  why: string;
  word?: string | undefined;
  role?: string | undefined;
  ids?: readonly string[] | undefined;
  field?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
}

export interface SayableMissing {
  why: string;
  parties: readonly string[];
  items: readonly string[];
  under: readonly string[];
}

export interface SayableEntity {
  id: string;
  type: string;
  name: { ar?: string | undefined; en?: string | undefined };
}

export type Entities = ReadonlyMap<string, SayableEntity>;
