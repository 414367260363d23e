import { analyse } from '../src/extract/analyse.ts';
import { attribute } from '../src/extract/attribution/attribute.ts';
import { findCredits } from '../src/extract/attribution/credits.ts';
import { sourceForms } from '../src/extract/attribution/source-forms.ts';
import { EntityTable } from '../src/extract/entity-table.ts';
import { buildPartyNames } from '../src/extract/parties/party-names.ts';
import { recogniseParties } from '../src/extract/parties/recognise-parties.ts';
import { loadCatalogue } from '../src/knowledge/index.ts';
import { languagePack } from '../src/languages/registry.ts';
import { fold, tokenize } from '../src/text/index.ts';

const catalogue = loadCatalogue();
const pack = languagePack('ar');
const sources = sourceForms(pack.sources, pack.readings);
const names = buildPartyNames(catalogue.entries, pack.parties, pack.readings);

function read(text: string, publisher: string | null) {
  const document = { text, title: null, publisher, home: null, publishedAt: '2024-05-10' };
  const analysis = analyse(document, pack, new EntityTable(catalogue));
  recogniseParties(analysis, names, pack.parties, (form) => pack.claims.verbs.has(form));
  for (const reading of analysis.read) {
    const { first, end } = reading.sentence;
    reading.times = pack.times(analysis.tokens, first, end);
  }
  return analysis;
}

/**
 * Who says the `words` of an article, as the engine with the shipped catalogue reads it: ids of the chain's links, those who
 * speak together joined by `+`, a stance other than `reports` behind the link. An empty list is the publisher's own voice.
 * @throws Error where the words do not stand in the text
 */
export function chainAt(text: string, words: string, publisher: string | null = null): string[] {
  const analysis = read(text, publisher);
  const token = startOf(analysis.tokens, words);
  const sentence = analysis.sentences.find(({ first, end }) => first <= token && token < end);
  const { links, assertion } = attribute(analysis, pack.sources, sources).at(sentence?.index ?? 0, token);
  const chain = links.map(({ source, with: others, stance }) => {
    const ids = [source, ...(others ?? [])].join('+');
    return stance === 'reports' ? ids : `${ids} ${stance}`;
  });
  return assertion ? [...chain, assertion] : chain;
}

/** Outlets that the article credits. */
export function creditsOf(text: string, publisher: string | null = null): string[] {
  return findCredits(read(text, publisher), pack.sources);
}

function startOf(tokens: readonly { form: string }[], words: string): number {
  const forms = tokenize(fold(words)).map(({ form }) => form);
  const found = tokens.findIndex((_, i) => forms.every((form, n) => tokens[i + n]?.form === form));
  if (found < 0) throw new Error(`«${words}» does not stand in the text`);
  return found;
}
