import { createExtractor, type Extractor } from '../extract/extractor.ts';
import { prepare } from '../ingest/prepare.ts';
import { type Catalogue, loadCatalogue } from '../knowledge/index.ts';
import { languageOf, languagePack } from '../languages/registry.ts';
import { type Document, type DocumentInput, type Extraction, IsnadError } from '../model/index.ts';
import { contentHash, isBlank } from '../text/index.ts';
import { documentId } from './document-id.ts';
import { createOutletFinder, type Outlet, type OutletFinder } from './find-outlet.ts';
import { version } from './version.ts';

/** How a document is read. */
export interface ReadOptions {
  /** Say how each claim came about. */
  explain?: boolean;
  /** Mark parties and weapons of a document that claims nothing, too; without it such a document is passed over quickly. */
  mentions?: boolean;
  /** How sure a claim has to be, from 0 (all that the rules propose) to 1; by default what is right more often than not. */
  least?: number;
}

/** Reads documents: text in, claims out. Pure, but for the look-ups that it builds on first use. */
export interface Engine {
  /** Its name and version, the mark of a user's own catalogue among it. */
  readonly engine: Extraction['engine'];
  read(input: DocumentInput, options?: ReadOptions): Extraction;
  /** Reads a document that was read before, by this engine or another: its text, id and outlet stay as they are. */
  readAgain(before: Pick<Extraction, 'document' | 'entities'>, options?: ReadOptions): Extraction;
}

/** An engine with a catalogue, by default the one that ships. */
export function createEngine(catalogue: Catalogue = loadCatalogue()): Engine {
  const extractors = new Map<string, Extractor>();
  let outlets: OutletFinder | null = null;
  const extractorFor = (language: string | null, text: string) => {
    const pack = language === null ? languageOf(text) : languagePack(language);
    const known = extractors.get(pack.code) ?? createExtractor(pack, catalogue);
    extractors.set(pack.code, known);
    return { extract: known, code: pack.code };
  };
  const engine = { name: 'rules', version: catalogue.mark === '' ? version : `${version}+${catalogue.mark}` };
  /** Reads a document that is clean and has its id. */
  const readAs = (
    extract: Extractor,
    document: Omit<Document, 'credits'>,
    outlet: Pick<Outlet, 'state' | 'entity'> | null,
    options: { explain: boolean; mentions: boolean; least: number | undefined },
  ): Extraction => {
    const { id, text, title, publishedAt, publisher, url, language, externalId } = document;
    const reading = extract({ text, title, publishedAt, publisher, home: outlet?.state ?? null }, options);
    const extraction: Extraction = {
      document: {
        id,
        url,
        publisher,
        title,
        language,
        publishedAt,
        credits: reading.credits,
        ...(externalId !== undefined && { externalId }),
        text,
      },
      entities: outlet ? withOutlet(reading.entities, outlet.entity) : reading.entities,
      claims: reading.claims.map((claim) => ({ ...claim, id: idIn(id, claim.id) })),
      engine,
    };
    if (!options.explain) return extraction;
    const explained = reading.explain.map((one) => ({ ...one, claim: one.claim && idIn(id, one.claim) }));
    return { ...extraction, explain: explained };
  };
  return {
    engine,
    read(input, { explain = false, mentions = false, least } = {}) {
      const prepared = prepare(input);
      if (isBlank(prepared.text)) {
        throw new IsnadError('empty-text', 'The document holds no text.', {
          wayOut: 'Give an article of at least one sentence.',
          field: 'text',
        });
      }
      const { extract, code } = extractorFor(prepared.language, prepared.text);
      outlets ??= createOutletFinder(catalogue);
      const outlet = outlets.find(prepared);
      const { text, title, publishedAt, url, externalId } = prepared;
      const publisher = outlet?.id ?? null;
      const id = documentId({ url, publisher, publishedAt, text });
      const document = { id, url, publisher, title, language: code, publishedAt, text };
      const told = externalId === null ? document : { ...document, externalId };
      return readAs(extract, told, outlet, { explain, mentions, least });
    },
    readAgain({ document, entities }, { explain = false, mentions = false, least } = {}) {
      const { extract } = extractorFor(document.language, document.text);
      const entity = entities.find(({ id }) => id === document.publisher);
      const outlet = entity ? { state: entity.state, entity: { ...entity, mentions: [] } } : null;
      return readAs(extract, document, outlet, { explain, mentions, least });
    },
  };
}

/** Two papers that print one text of an agency report it twice: a claim's id is its own in its document, not in the text. */
function idIn(document: string, claim: string): string {
  return contentHash(`${document} ${claim}`);
}

function withOutlet(entities: Extraction['entities'], outlet: Extraction['entities'][number]): Extraction['entities'] {
  return entities.some(({ id }) => id === outlet.id)
    ? entities
    : [...entities, outlet].sort((a, b) => (a.id < b.id ? -1 : 1));
}

let shared: Engine | null = null;

/** Reads one document with the shipped catalogue. Throws `IsnadError` for an empty text or an unknown language. */
export function readDocument(input: DocumentInput, options?: ReadOptions): Extraction {
  shared ??= createEngine();
  return shared.read(input, options);
}
