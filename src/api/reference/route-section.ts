import { html } from 'hono/html';
import type { OpenApi, Operation, Parameter } from '../openapi/types.ts';
import { curlOf } from './curl-of.ts';
import { typeOf } from './schema-view.ts';
import type { Words } from './words.ts';

type Html = ReturnType<typeof html>;

/** One route of the document. */
export interface Route {
  method: string;
  path: string;
  operation: Operation;
}

/** The anchor of a route: `get-api-documents-id`. */
export function anchorOf({ method, path }: Pick<Route, 'method' | 'path'>): string {
  return `${method}${path.replace(/[^a-z]+/giu, '-').replace(/-$/u, '')}`;
}

/** All that a route takes and answers. The description is English, whatever the page around it. */
export function routeSection(route: Route, document: OpenApi, base: string, words: Words): Html {
  const { method, path, operation } = route;
  const { summary = '', description, parameters = [], requestBody, responses } = operation;
  return html`<article class="route" id="${anchorOf(route)}">
    <h3 dir="ltr">
      <a href="#${anchorOf(route)}"><span class="method method-${method}">${method.toUpperCase()}</span> <code>${path}</code></a>
    </h3>
    <p lang="en" dir="ltr">${summary}.${description === undefined ? '' : html` ${description}`}</p>
    ${parameters.length === 0 ? '' : parametersTable(parameters, words)}
    ${
      requestBody === undefined
        ? ''
        : html`<h4>${words.body}</h4>
    <ul lang="en" dir="ltr">${Object.entries(requestBody.content).map(([type, { schema }]) => html`<li><code>${type}</code>: ${typeOf(schema)}</li>`)}</ul>`
    }
    <h4>${words.answers}</h4>
    <ul class="answers" lang="en" dir="ltr">
      ${Object.entries(responses).map(([status, answer]) => answerLine(status, answer))}
    </ul>
    <h4>${words.example}</h4>
    <pre dir="ltr" tabindex="0" aria-label="${words.example}"><code>${curlOf(base, method, path, operation, document)}</code></pre>
  </article>`;
}

function answerLine(status: string, { description, content = {} }: Operation['responses'][string]): Html {
  const [[type = '', { schema = {} } = {}] = []] = Object.entries(content);
  const isProblem = type === 'application/problem+json';
  return html`<li><strong>${status}</strong> ${description}${type === '' || isProblem ? '' : html`: ${typeOf(schema)}${type === 'application/json' ? '' : html` <span class="quiet">${type}</span>`}`}</li>`;
}

function parametersTable(parameters: readonly Parameter[], words: Words): Html {
  return html`<h4>${words.parameters}</h4>
  <div class="scroll" tabindex="0" role="group" aria-label="${words.parameters}">
    <table dir="ltr">
      <thead><tr><th scope="col">${words.name}</th><th scope="col">${words.takes}</th></tr></thead>
      <tbody lang="en">
        ${parameters.map(
          ({ name, in: place, schema, description = schema.description }) => html`<tr>
          <th scope="row"><code>${name}</code>${place === 'path' ? html` <span class="quiet">${words.inPath}</span>` : ''}</th>
          <td>${typeOf(schema)}${description === undefined ? '' : html`. ${description}`}</td>
        </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
