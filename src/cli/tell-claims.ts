import { type Language, message, sayClaim, sayName, sayReporters } from '../messages/index.ts';
import type { DealBook } from '../pipeline/deals/index.ts';
import type { ClaimRow } from '../store/index.ts';
import { shortId } from './document-id.ts';
import { dim, isolated } from './style.ts';

/** What telling a deal needs: where its claims are, the language, and whether the terminal has colours. */
export interface Telling {
  book: DealBook;
  language: Language;
  colours: boolean;
}

/** A claim as a sentence that says who reports it. */
export function sentenceOf({ claim, document }: ClaimRow, { book, language }: Telling): string {
  return sayClaim(claim, book.entities, language, document.publisher);
}

/** Who reports something, by the ids of the claims that do. */
export function reportersOf(claims: readonly string[], { book, language }: Telling): string {
  const reporters = book.rowsOf(claims).map(({ claim, document }) => ({
    document: shortId(document.id),
    publisher: document.publisher,
    attribution: claim.attribution,
  }));
  return sayReporters(reporters, book.entities, language);
}

/** A line about a claim, and below it the words that it stands on and the document that they stand in. */
export function withWords({ document, quote }: ClaimRow, line: string, telling: Telling): string[] {
  const { book, language, colours } = telling;
  const indent = ' '.repeat(line.search(/\S/u) + 2);
  const publisher =
    document.publisher === null
      ? message('deal.publisher.unknown', language)
      : sayName(document.publisher, book.entities, language);
  const words = message('read.words', language, { words: isolated(quote.replace(/\s+/gu, ' ')) });
  const place = { document: shortId(document.id), publisher, day: document.publishedAt ?? '' };
  return [line, dim(indent + words, colours), dim(indent + message('deal.document', language, place), colours)];
}
