import { html } from 'hono/html';
import type { OpenApi } from '../openapi/types.ts';
import { anchorOf, type Route, routeSection } from './route-section.ts';
import { fieldsTable } from './schema-view.ts';
import { type Language, wordsIn } from './words.ts';

/**
 * The API as a page to read, made from its OpenAPI document: every route and every schema with an address of its own, no script.
 *
 * @param base where the server answers, for the examples
 */
export function referencePage(document: OpenApi, language: Language, base: string) {
  const words = wordsIn(language);
  const other = language === 'ar' ? 'en' : 'ar';
  const routes = routesOf(document);
  const resources = Map.groupBy(routes, ({ path }) => path.split('/')[2]?.split('.')[0] ?? '');
  const schemas = Object.entries(document.components.schemas);
  return html`<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light dark">
  <title>${words.title}</title>
  <link rel="icon" href="/favicon.svg">
  <link rel="stylesheet" href="/api/reference.css">
</head>
<body>
  <header>
    <h1>${words.title}</h1>
    <p>${words.intro}</p>
    <p class="links">
      <a href="/api/openapi.json">${words.document}</a>
      <a href="/?lang=${language}">${words.app}</a>
      <a href="/api?lang=${other}" lang="${other}">${words.other}</a>
    </p>
  </header>
  <nav aria-label="${words.contents}">
    <h2>${words.routes}</h2>
    <ul dir="ltr">${[...resources.values()].flat().map((route) => html`<li><a href="#${anchorOf(route)}"><span class="method">${route.method.toUpperCase()}</span> ${route.path}</a></li>`)}</ul>
    <h2>${words.schemas}</h2>
    <ul class="names" dir="ltr">${schemas.map(([name]) => html`<li><a href="#schema-${name}">${name}</a></li>`)}</ul>
  </nav>
  <main>
    ${[...resources].map(
      ([resource, own]) => html`<section aria-labelledby="${resource}">
      <h2 id="${resource}" dir="ltr" lang="en">${resource}</h2>
      ${own.map((route) => routeSection(route, document, base, words))}
    </section>`,
    )}
    <section aria-labelledby="schemas">
      <h2 id="schemas">${words.schemas}</h2>
      ${schemas.map(
        ([name, schema]) => html`<article class="route" id="schema-${name}">
        <h3 dir="ltr"><a href="#schema-${name}"><code>${name}</code></a></h3>
        <div lang="en" dir="ltr">${fieldsTable(schema, words)}</div>
      </article>`,
      )}
    </section>
  </main>
</body>
</html>`;
}

/** All routes, in the order of the document. */
export function routesOf(document: OpenApi): Route[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method, path, operation })),
  );
}
