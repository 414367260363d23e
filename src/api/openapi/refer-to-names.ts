import type { JsonSchema, OpenApi } from './types.ts';

/** What a schema looks like, and the name that it has. */
type Names = Map<string, string>;

/**
 * Puts a reference wherever the document spells out a schema that has a name in its components; claims stand in a dozen answers and
 * need to be described once.
 */
export function referToNames({ components, paths, ...rest }: OpenApi): OpenApi {
  const names: Names = new Map();
  const schemas: Record<string, JsonSchema> = {};
  // The shortest first: what stands within another has its name before that one is looked at.
  for (const [name, schema] of Object.entries(components.schemas).toSorted((a, b) => length(a[1]) - length(b[1]))) {
    const referring = withReferences(schema, names) as JsonSchema;
    names.set(JSON.stringify(referring), name);
    schemas[name] = referring;
  }
  const sorted = Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return { ...rest, paths: withReferences(paths, names) as OpenApi['paths'], components: { schemas: sorted } };
}

function length(schema: JsonSchema): number {
  return JSON.stringify(schema).length;
}

function withReferences(node: unknown, names: Names): unknown {
  if (Array.isArray(node)) return node.map((item) => withReferences(item, names));
  if (typeof node !== 'object' || node === null) return node;
  const within = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, cleaned(key, value, names)]));
  const name = names.get(JSON.stringify(within));
  return name === undefined ? within : { $ref: `#/components/schemas/${name}` };
}

/** A pattern of JSON Schema is written without the slashes and flags of JavaScript, which the generator leaves at its end. */
function cleaned(key: string, value: unknown, names: Names): unknown {
  return key === 'pattern' && typeof value === 'string' ? value.replace(/\/u$/u, '') : withReferences(value, names);
}
