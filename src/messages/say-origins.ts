import { type Language, message } from './message.ts';
import { sayAmount } from './say-amount.ts';
import { sayStage } from './say-deal.ts';
import { sayItem } from './say-item.ts';
import { sayList, sayName, sayNames } from './say-name.ts';
import type { Entities } from './types.ts';

/** What saying who stands behind a deal needs to know. */
export interface SayableOrigins {
  independent: number;
  established: boolean;
  lineages: readonly { kind: 'named' | 'anonymous' | 'untold' }[];
}

export interface SayableLineage {
  kind: 'named' | 'anonymous' | 'untold';
  origins: readonly string[];
  carriers: readonly SayableCarrier[];
}

export interface SayableCarrier {
  publisher: string | null;
  day: string | null;
  tie: 'first' | 'credits' | 'credited' | 'same-text' | 'same-credit' | 'same-source' | 'same-outlet';
  by: readonly string[];
}

interface Figure {
  value: number;
  qualifier: string;
}

export interface SayableChange {
  stage: string;
  item: { entity: string | null; category: string } | null;
  unit: string | null;
  before: readonly Figure[];
  after: readonly Figure[];
}

/** How many independent origins there are, or that nobody can say: «Independent origins: 2.» */
export function sayOrigins({ independent, established, lineages }: SayableOrigins, language: Language): string {
  if (established) return message('deal.origins.established', language, { independent });
  const count = (kind: string) => lineages.filter((lineage) => lineage.kind === kind).length;
  const [named, anonymous, untold] = [count('named'), count('anonymous'), count('untold')];
  return message('deal.origins.open', language, { named, anonymous, untold });
}

/** Where documents of one lineage have it from. */
export function sayLineage(
  { kind, origins }: Omit<SayableLineage, 'carriers'>,
  entities: Entities,
  language: Language,
): string {
  const said = sayNames(origins, entities, language);
  if (kind === 'named') return message('origins.named', language, { origins: said });
  if (kind === 'anonymous') return message('origins.anonymous', language, { origins: said });
  if (said === '') return message('origins.untold.nobody', language);
  return message('origins.untold', language, { publisher: said });
}

/** Why a document hangs where it hangs in a tree. Of several that carry it on the first day none is said to be the first. */
export function sayTie(
  carrier: SayableCarrier,
  { carriers }: Pick<SayableLineage, 'carriers'>,
  entities: Entities,
  language: Language,
): string {
  const { day, by } = carrier;
  const isOneOf = carriers.some((other) => other !== carrier && (other.day === day || other.day === null));
  const tie = carrier.tie === 'first' && (day === null || isOneOf) ? 'first.one-of' : carrier.tie;
  return message(`origins.${tie}`, language, { by: sayNames(by, entities, language) });
}

/**
 * A document of a tree, and why it hangs there.
 *
 * @param lineage the tree that it stands in
 * @param document its id, as short as it is to be said
 */
export function sayCarrier(
  carrier: SayableCarrier,
  lineage: SayableLineage,
  document: string,
  entities: Entities,
  language: Language,
): string {
  const { publisher, day } = carrier;
  return message('origins.carrier', language, {
    publisher:
      publisher === null ? message('deal.publisher.unknown', language) : sayName(publisher, entities, language),
    day: day ?? '',
    document,
    tie: sayTie(carrier, lineage, entities, language),
  });
}

/** «Changed figure (contract): 30 Rafale combat aircraft instead of 24 Rafale combat aircraft» */
export function sayChange(change: SayableChange, entities: Entities, language: Language): string {
  const { stage, item, unit, before, after } = change;
  const say = ({ value, qualifier }: Figure) =>
    item === null
      ? sayAmount({ value, unit: unit ?? '', qualifier }, language)
      : sayItem({ ...item, quantity: value }, entities, language);
  const all = (figures: readonly Figure[]) => sayList(figures.map(say), language);
  return message('origins.change', language, {
    stage: sayStage(stage, language),
    before: all(before),
    after: all(after),
  });
}
