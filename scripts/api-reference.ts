import { openApiDocument } from '../src/api/openapi/openapi-document.ts';
import type { JsonSchema, Operation } from '../src/api/openapi/types.ts';

/** docs/api-reference.md: every route with its parameters and answers, from the OpenAPI document. */
export function apiReference(): string {
  const openApi = openApiDocument();
  const routes = Object.entries(openApi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(`${method.toUpperCase()} ${path}`, operation)),
  );
  return `# Reference of the API

What \`/api/openapi.json\` says of every route, written by \`npm run docs\`. [api.md](api.md) explains it; a running register
shows the same, with examples, at \`/api\`.

${routes.toSorted().join('\n')}`;
}

function section(route: string, { summary, description, parameters = [], requestBody, responses }: Operation): string {
  const lines = [`## ${route}\n`, `${[summary, description].filter(Boolean).join('. ')}.`.replace(/\.\.$/u, '.')];
  if (parameters.length > 0) {
    const rows = parameters.map(({ name, schema }) => `- \`${name}\`: ${told(schema)}`);
    lines.push(`\nParameters:\n\n${rows.join('\n')}`);
  }
  for (const [type, { schema }] of Object.entries(requestBody?.content ?? {}))
    lines.push(`\nTakes ${told(schema)} as \`${type}\`.`);
  lines.push(`\nAnswers:\n\n${Object.entries(responses).map(answer).join('\n')}`);
  return `${lines.join('\n')}\n`;
}

function answer([status, { description, content = {} }]: [string, Operation['responses'][string]]): string {
  const [[type = '', { schema = {} } = {}] = []] = Object.entries(content);
  const isNamed = schema.$ref !== undefined && type === 'application/json';
  const what = isNamed
    ? ` (${told(schema)})`
    : type === '' || type === 'application/problem+json'
      ? ''
      : ` (\`${type}\`)`;
  return `- ${status}: ${description}${what}`;
}

/** A schema in a few words; a long choice is left to the document. */
function told({ $ref, enum: values, anyOf, type = 'any', format, minimum, maximum, description }: JsonSchema): string {
  if ($ref !== undefined) return `\`${$ref.split('/').at(-1)}\``;
  const [single, ...others] = anyOf ?? [];
  if (single !== undefined) {
    const often = others.some((other) => other.type === 'array') ? ', once or several times' : '';
    return `${told(single)}${often}${description === undefined ? '' : `; ${description}`}`;
  }
  const limits = minimum !== undefined && maximum !== undefined ? ` from ${minimum} to ${maximum}` : '';
  const plain =
    values === undefined
      ? `${format ?? [type].flat().join(' or ')}${limits}`
      : values.map((value) => `\`${value}\``).join(', ');
  return description === undefined ? plain : `${plain}; ${description}`;
}
