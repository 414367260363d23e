import type { DocumentInput } from '../model/index.ts';
import { foldWord } from '../text/index.ts';
import { cleanText } from './clean.ts';
import { looksLikePage, readPage } from './html/page.ts';

/** An article as the engine reads it: cleaned, with nothing undefined. */
export interface Prepared {
  externalId: string | null;
  url: string | null;
  /** The outlet's name as the input gave it. */
  publisher: string | null;
  /** The day that came with the document, else the one that the page prints beside its headline. */
  publishedAt: string | null;
  language: string | null;
  title: string | null;
  /** The cleaned text; every offset of a result counts in it. Its first line is the title, if there is one. */
  text: string;
}

/** Cleans an article's text and finds its title. A title that is not printed in the text is put above it, so that claims can point at it. */
export function prepare(received: DocumentInput): Prepared {
  const input = looksLikePage(received.text) ? readSource(received) : received;
  const given = input.title?.trim() || null;
  const { text, title, printedDay } = cleanText(input.text, given);
  const printed =
    title === null ||
    text === '' ||
    text.startsWith(title) ||
    foldWord(text.slice(0, 2 * title.length + 400)).includes(foldWord(title));
  return {
    externalId: input.id ?? null,
    url: input.url?.trim() || null,
    publisher: input.publisher?.trim() || null,
    publishedAt: input.publishedAt ?? printedDay,
    language: input.language?.trim() || null,
    title,
    text: printed ? text : `${title}\n\n${text}`,
  };
}

/** The article of a page whose source was given for its text; what was said of the document goes before what the page says. */
function readSource(received: DocumentInput): DocumentInput {
  const said = Object.entries(received).filter(([name, value]) => name !== 'text' && value);
  return { ...readPage(received.text), ...Object.fromEntries(said) };
}
