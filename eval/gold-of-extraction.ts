import type { Claim, Extraction } from '../src/model/index.ts';
import type { GoldDocument } from '../src/pipeline/eval/index.ts';

/** A reviewed result as gold: every claim in it is owed, a state by its code, any other party by its names. */
export function goldOfExtraction({ document, entities, claims }: Extraction): GoldDocument {
  const namesOf = (id: string): string[] => {
    const entity = entities.find((candidate) => candidate.id === id);
    const names = [entity?.name.ar, entity?.name.en, id.split(':')[1]?.replaceAll('-', ' ')];
    return names.filter((name) => name !== undefined);
  };
  const party = (id: string) => (id.startsWith('state:') ? id.slice('state:'.length) : { any: namesOf(id) });
  const link = ({ source }: Claim['attribution'][number]) =>
    source.startsWith('anonymous:') ? { anonymous: true } : { any: namesOf(source) };
  return {
    id: document.externalId ?? document.id,
    url: document.url,
    title: document.title,
    ...(document.publisher && { publisher: namesOf(document.publisher)[0] }),
    publishedAt: document.publishedAt,
    text: document.text,
    claims: claims.map(({ kind, subtype, assertion, roles, items, amounts, time, attribution, evidence }) => ({
      kind,
      subtype,
      assertion,
      roles: Object.fromEntries(Object.entries(roles).map(([role, ids]) => [role, ids.map(party)])),
      items: items.map(({ entity, category, quantity }) => ({
        category,
        quantity,
        ...(entity !== null && { any: namesOf(entity) }),
      })),
      amounts,
      time,
      attribution: attribution.map(link),
      quote: evidence.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
    })),
  };
}
