import { z } from 'zod';
import type { JsonSchema, OpenApi } from './types.ts';

/**
 * Makes a check of values from a schema of the OpenAPI document itself, as any client would read it. `strict`: nothing beside what the
 * schema names may be there.
 */
export function checkOf(schema: JsonSchema, document: OpenApi, { strict = false } = {}): z.ZodType {
  const own = (part: unknown) =>
    JSON.parse(JSON.stringify(part, strict ? closed : undefined).replaceAll('#/components/schemas/', '#/$defs/'));
  return z.fromJSONSchema({ ...own(schema), $defs: own(document.components.schemas) });
}

/** An object of which only some properties are described has no others. */
function closed(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('properties' in value) || 'additionalProperties' in value)
    return value;
  return { ...value, additionalProperties: false };
}
