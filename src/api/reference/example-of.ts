import type { JsonSchema, OpenApi } from '../openapi/types.ts';

/** Field names with values that say more than «string» does. */
const telling: Record<string, unknown> = {
  text: 'وقعت مصر عقدا مع فرنسا لشراء أربعة زوارق دورية.',
  name: 'article.txt',
  publishedAt: '2022-05-01',
  id: 'ID',
};

/** A value that a schema takes, as short as can be: required fields alone, the first of several choices. */
export function exampleOf(schema: JsonSchema, document: OpenApi, name = ''): unknown {
  const of = (part: JsonSchema | undefined, called = '') =>
    part === undefined ? {} : exampleOf(part, document, called);
  if (schema.$ref !== undefined) return of(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''], name);
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return of(choice, name);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const type = [schema.type].flat()[0];
  if (type === 'object') {
    const { properties = {}, required = Object.keys(properties).slice(0, 1) } = schema;
    return Object.fromEntries(required.map((field) => [field, of(properties[field], field)]));
  }
  if (type === 'array') return [of(schema.items, name)];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  return telling[name] ?? (schema.format === 'date' ? '2022-05-01' : '…');
}
