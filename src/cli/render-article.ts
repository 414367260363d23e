import { type Language, message, sayChain, sayClaim, sayName } from '../messages/index.ts';
import type { Claim, Extraction } from '../model/index.ts';
import { renderLeft, renderWhy } from './render-why.ts';
import { bold, dim, isolated, type Mark, markWith } from './style.ts';

interface Run {
  start: number;
  end: number;
  what: Parameters<Mark>[1];
}

/**
 * An article for the terminal: where it is from, its text with what was recognised marked, then each claim as a sentence. Where the
 * reading holds explanations, each claim has its own, and words that made none follow. `notes` are said below a claim, by its id.
 */
export function renderArticle(
  extraction: Omit<Extraction, 'engine'>,
  language: Language,
  colours: boolean,
  notes: ReadonlyMap<string, string> = new Map(),
): string {
  const { document, claims, explain = [] } = extraction;
  const entities = new Map(extraction.entities.map((entity) => [entity.id, entity]));
  const publisher = document.publisher === null ? null : sayName(document.publisher, entities, language);
  const from = [publisher, document.publishedAt, document.url].filter((part) => part !== null).map(isolated);
  const said = claims.map((claim, i) => sayOne(claim, i + 1));
  return [
    ...(from.length === 0 ? [] : [dim(from.join(' · '), colours), '']),
    marked(document.text, runsOf(extraction), markWith(colours)),
    '',
    claims.length === 0 ? message(noClaims(document.text), language) : bold(message('read.claims', language), colours),
    ...said,
    ...renderLeft(extraction, entities, language, colours),
  ].join('\n');

  function sayOne(claim: Claim, number: number): string {
    const words = claim.evidence
      .map(({ start, end }) => document.text.slice(start, end).replace(/\s+/gu, ' '))
      .join(' … ');
    return [
      '',
      `${number}. ${sayClaim(claim, entities, language, document.publisher)}`,
      `   ${message('read.chain', language, { chain: sayChain(claim.attribution, entities, language) })}`,
      dim(`   ${message('read.words', language, { words: isolated(words) })}`, colours),
      ...(notes.has(claim.id) ? [`   ${notes.get(claim.id)}`] : []),
      ...renderWhy(explain, claim.id, entities, language),
    ].join('\n');
  }
}

/** Why there is nothing: an article in English is not one without claims. */
function noClaims(text: string): 'read.no-claims' | 'read.no-arabic' {
  return /\p{Script=Arabic}/u.test(text) ? 'read.no-claims' : 'read.no-arabic';
}

/** What is marked, from left to right; of runs that overlap the longer one. */
function runsOf({ entities, claims }: Omit<Extraction, 'engine'>): Run[] {
  const runs: Run[] = [
    ...entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, what: type }))),
    ...claims.flatMap(({ amounts }) =>
      amounts.flatMap(({ start, end }) =>
        start === undefined || end === undefined ? [] : [{ start, end, what: 'amount' as const }],
      ),
    ),
  ];
  runs.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return runs.filter(({ start, end }) => {
    if (start < last || end <= start) return false;
    last = end;
    return true;
  });
}

function marked(text: string, runs: Run[], mark: Mark): string {
  let out = '';
  let at = 0;
  for (const { start, end, what } of runs) {
    out += text.slice(at, start) + mark(text.slice(start, end), what);
    at = end;
  }
  return out + text.slice(at);
}
