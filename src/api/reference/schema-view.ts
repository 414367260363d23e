import { html } from 'hono/html';
import type { JsonSchema } from '../openapi/types.ts';
import type { Words } from './words.ts';

type Html = ReturnType<typeof html>;

/** A schema in a line: «list of Claim», «integer 1–200», «"transfer" | "attack"». */
export function typeOf(schema: JsonSchema): Html {
  const { $ref, enum: values, anyOf, oneOf, allOf, items } = schema;
  if ($ref !== undefined) {
    const name = $ref.split('/').at(-1) ?? '';
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  const choices = anyOf ?? oneOf;
  if (choices !== undefined)
    return joined(withoutLists(choices).map(typeOf), ' | ', isSeveral(choices) ? ', once or several times' : '');
  if (allOf !== undefined) return joined(allOf.map(typeOf), ' & ');
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (values !== undefined)
    return joined(
      values.map((value) => html`<code>${value}</code>`),
      ' · ',
    );
  const types = [schema.type ?? 'any'].flat();
  if (types.includes('array') && items !== undefined)
    return html`list of ${typeOf(items)}${types.includes('null') ? ', or null' : ''}`;
  return html`${types.map((type) => (type === 'null' ? 'or null' : type)).join(' ')}${limitsOf(schema)}`;
}

/** `?kind=transfer&kind=attack`: a value, or a list of the same. */
function isSeveral(choices: readonly JsonSchema[]): boolean {
  return choices.length === 2 && choices.some(({ type }) => type === 'array') && withoutLists(choices).length === 1;
}

function withoutLists(choices: readonly JsonSchema[]): readonly JsonSchema[] {
  const single = choices.filter(({ type }) => type !== 'array');
  return single.length === 1 && choices.length === 2 ? single : choices;
}

function limitsOf({ format, minimum, maximum, minLength, maxLength, pattern, default: unsaid }: JsonSchema): string {
  const parts = [
    format === 'date' ? 'a day, 2022-10-12' : format,
    minimum !== undefined || maximum !== undefined ? `${minimum ?? ''}–${maximum ?? ''}` : undefined,
    maxLength !== undefined ? `${minLength ?? 0}–${maxLength} characters` : undefined,
    pattern,
    unsaid !== undefined ? `unsaid: ${JSON.stringify(unsaid)}` : undefined,
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

function joined(parts: readonly Html[], between: string, after = ''): Html {
  return html`${parts.map((part, i) => html`${i === 0 ? '' : between}${part}`)}${after}`;
}

/** The fields of an object, those of objects within it below them: `counts.added`. What takes one of several shapes has a table of each. */
export function fieldsTable(schema: JsonSchema, words: Words): Html {
  const shapes = schema.anyOf ?? schema.oneOf;
  if (shapes !== undefined) return html`${shapes.map((shape) => fieldsTable(shape, words))}`;
  const rows = fieldsOf(schema, '');
  if (rows.length === 0) return html`<p>${typeOf(schema)}</p>`;
  return html`<div class="scroll" tabindex="0" role="group" aria-label="${words.field}">
    <table dir="ltr">
      <thead><tr><th scope="col">${words.field}</th><th scope="col">${words.what}</th></tr></thead>
      <tbody>
        ${rows.map(
          ({ name, field, required }) => html`<tr>
          <th scope="row"><code>${name}</code>${required ? html` <span class="quiet">${words.required}</span>` : ''}</th>
          <td>${typeOf(field)}${field.description === undefined ? '' : html`. ${field.description}`}</td>
        </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

interface Row {
  name: string;
  field: JsonSchema;
  required: boolean;
}

function fieldsOf({ properties = {}, required = [] }: JsonSchema, before: string): Row[] {
  return Object.entries(properties).flatMap(([key, field]): Row[] => {
    const name = before + key;
    const inner = field.items?.properties ? fieldsOf(field.items, `${name}[].`) : fieldsOf(field, `${name}.`);
    return [{ name, field, required: required.includes(key) }, ...inner];
  });
}
