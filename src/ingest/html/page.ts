import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type DocumentInput, daySchema } from '../../model/index.ts';
import { lineRole } from '../furniture.ts';
import { blockText, type TextNode } from './block-text.ts';

type Page = ReturnType<typeof parseHTML>['document'];

/** What runs, styles or steers a page is never read. */
const NEVER_TEXT = 'script:not([type="application/ld+json"]),style,noscript,template,iframe,svg,button,select,nav';

/** True where a text begins as the source of a web page does. */
export function looksLikePage(text: string): boolean {
  return /^\s*<(?:!doctype|html|\?xml|head|body|!--)/iu.test(text);
}

/** Finds the article of a page, with what the page's head says about it. Scripts are not run, nothing is fetched. */
export function readPage(html: string): DocumentInput {
  const { document } = parseHTML(/<body|<html/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  giveBody(document);
  const about = head(document);
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove();
  for (const element of document.querySelectorAll('script')) element.remove();
  const whole = blockText(document.body as unknown as TextNode);
  const article = new Readability<unknown>(document as never, {
    charThreshold: 120,
    serializer: (node) => node,
  }).parse();
  const text = article?.content ? blockText(article.content as TextNode) : '';
  const read = text.trim() === '' ? whole : text;
  return {
    ...about,
    title: about.title ?? (article?.title?.trim() || null),
    language: isWrittenIn(about.language, read) ? about.language : null,
    text: read,
  };
}

/** HTML may leave out `<body>`, «<html><title>…</title><p>…», which the parser does not put back as browsers do. */
function giveBody(document: Page): void {
  const root = document.documentElement;
  if (!root || root.querySelector('body') !== null) return;
  const body = document.createElement('body');
  body.append(...[...root.childNodes].filter(({ nodeName }) => nodeName.toUpperCase() !== 'HEAD'));
  root.append(body);
}

function head(document: Page): Omit<DocumentInput, 'text'> {
  const content = (selector: string) => document.querySelector(selector)?.getAttribute('content')?.trim() || null;
  const meta = (name: string) => content(`meta[property="${name}"]`) ?? content(`meta[name="${name}"]`);
  const linked = linkedData(document);
  const publisher =
    meta('og:site_name') ?? linked('publisher.name') ?? meta('application-name') ?? siteInTitle(document);
  const dates = [
    meta('article:published_time'),
    linked('datePublished'),
    content('meta[itemprop="datePublished"]'),
    meta('datePublished'),
    meta('date'),
    document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime'),
  ];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta('og:url');
  const language = document.documentElement?.getAttribute('lang')?.trim().split(/[-_]/u)[0]?.toLowerCase();
  return {
    url: canonical && /^https?:/u.test(canonical) ? canonical : null,
    title: headline(document, meta('og:title') ?? document.title, publisher),
    publisher,
    publishedAt: dates.map(day).find((found) => found !== null) ?? null,
    language: language || null,
  };
}

/** False where a page of Arabic letters says that it is in a language of Latin ones: many sites leave `lang="en-US"` as it came. */
function isWrittenIn(language: string | null | undefined, text: string): boolean {
  if (!language || !/^[a-z]{2,3}$/u.test(language)) return false;
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  const isArabic = count(/\p{Script=Arabic}/gu) > count(/\p{Script=Latin}/gu);
  return !(isArabic && new Intl.Locale(language).maximize().script === 'Latn');
}

/** The one `h1` of the page, else the title without the site's name behind a bar or dash: «… | الموقع». */
function headline(document: Page, title: string, site: string | null): string | null {
  const heads = [...document.querySelectorAll('h1')].map((h1) => h1.textContent?.trim() ?? '');
  const inTitle = heads.find((text) => text !== '' && title.includes(text));
  if (inTitle) return inTitle.replace(/\s+/gu, ' ');
  const parts = title.split(/\s+[|–—-]\s+/u);
  if (site !== null && parts.length > 1 && parts.at(-1)?.includes(site)) parts.pop();
  return parts.join(' - ').trim() || null;
}

/** «العنوان | الموقع»: what stands behind the headline in the title of the page, if it is no section of the site. */
function siteInTitle(document: Page): string | null {
  const title = document.title.replace(/\s+/gu, ' ');
  const heads = [...document.querySelectorAll('h1')].map((h1) => h1.textContent?.replace(/\s+/gu, ' ').trim() ?? '');
  const head = heads.find((text) => text !== '' && title.startsWith(text));
  const site = head && /^\s+[|–—-]\s+([^|–—-]+)$/u.exec(title.slice(head.length))?.[1];
  return site && lineRole(site) === 'text' ? site.trim() : null;
}

/** The day of a date or a date with a time, as it is written; null where it is no such thing. */
function day(value: string | null | undefined): string | null {
  const parsed = daySchema.safeParse(value?.trim().slice(0, 10));
  return parsed.success ? parsed.data : null;
}

/** Looks into the page's `application/ld+json` blocks: the first text that stands under the path. */
function linkedData(document: Page): (path: string) => string | null {
  const blocks: unknown[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      blocks.push(JSON.parse(script.textContent ?? ''));
    } catch {
      // A page with a broken block is read without it.
    }
  }
  const items = blocks.flat().flatMap((block) => {
    const graph = (block as { '@graph'?: unknown } | null)?.['@graph'];
    return Array.isArray(graph) ? graph : [block];
  });
  return (path) => {
    for (const item of items) {
      let value: unknown = item;
      for (const key of path.split('.')) value = (value as Record<string, unknown> | null | undefined)?.[key];
      if (typeof value === 'string' && value.trim() !== '') return value.trim();
    }
    return null;
  };
}
