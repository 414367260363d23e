import type { OpenApi, Operation } from '../openapi/types.ts';
import { exampleOf } from './example-of.ts';

/** A request with curl, as one would type it. */
export function curlOf(base: string, method: string, path: string, operation: Operation, document: OpenApi): string {
  const address = base + path.replace(/\{(\w+)\}/gu, (_, name: string) => name.toUpperCase());
  const isStream = operation.responses[200]?.content?.['text/event-stream'] !== undefined;
  const lines = [
    ['curl', ...(isStream ? ['-N'] : []), ...(method === 'get' ? [] : ['-X', method.toUpperCase()]), address].join(' '),
  ];
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (schema !== undefined) {
    lines.push("-H 'content-type: application/json'", `-d '${JSON.stringify(exampleOf(schema, document))}'`);
  }
  return lines.join(' \\\n  ');
}
