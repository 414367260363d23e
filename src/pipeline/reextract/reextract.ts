import { z } from 'zod';
import type { Extraction } from '../../model/index.ts';
import type { Register, StoredDocument } from '../../store/index.ts';
import type { Engine } from '../engine.ts';
import { keepExtractions } from '../keep-extraction.ts';
import { type ClaimChange, compareClaims } from './compare-claims.ts';

/** A document of which other claims were read than before. */
export interface ReadAgain {
  document: StoredDocument;
  /** What is read in it now. */
  extraction: Extraction;
  changes: ClaimChange[];
}

/** How far the work has got. `after` is the last document that is done. */
const stateSchema = z.object({ engine: z.string(), after: z.string(), documents: z.int() });

export interface ReextractOptions {
  /** Says what would change and changes nothing. */
  dryRun?: boolean;
  /** Begins with the first document, also where a run before was stopped. */
  restart?: boolean;
  /** Hears after each batch how many documents are done; answers true where the work should stop. */
  onBatch?(documents: number): boolean;
}

/** The name under which the register notes how far it has got. */
const TASK = 'reextract';
const BATCH = 50;

/** Where a run with this engine that was stopped would go on: how many documents it had done; 0 where there is none. */
export async function doneBefore(register: Register, engine: Engine): Promise<number> {
  return (await stateOf(register, engine))?.documents ?? 0;
}

/**
 * Reads all documents again with an engine, in batches of one transaction each, and yields those of which other claims are read now.
 * Reviews meet the new claims at once. A run that is stopped or killed is taken up where it was; a batch that was under way is done again.
 */
export async function* reextract(
  register: Register,
  engine: Engine,
  { dryRun = false, restart = false, onBatch = () => false }: ReextractOptions = {},
): AsyncGenerator<ReadAgain> {
  const before = restart || dryRun ? null : await stateOf(register, engine);
  let after = before?.after ?? '';
  let documents = before?.documents ?? 0;
  for (;;) {
    const ids = await register.documentIdsAfter(after, BATCH);
    if (ids.length === 0) break;
    const readings: ReadAgain[] = [];
    for (const id of ids) {
      const document = await register.document(id);
      if (document === null) continue;
      const extraction = engine.readAgain(document);
      readings.push({ document, extraction, changes: compareClaims(document.claims, extraction.claims) });
    }
    // Told before they are stored: who is killed in between hears of them again, and of none never.
    yield* readings.filter(({ changes }) => changes.length > 0);
    if (!dryRun)
      await keepExtractions(
        register,
        readings.map(({ extraction }) => extraction),
      );
    after = ids.at(-1) as string;
    documents += ids.length;
    if (!dryRun) await register.noteTask(TASK, { engine: versionOf(engine), after, documents });
    if (onBatch(documents)) return;
  }
  if (!dryRun) await register.noteTask(TASK, null);
}

/** How far a run with the same engine had got; a run of another engine says nothing of this one. */
async function stateOf(register: Register, engine: Engine): Promise<z.infer<typeof stateSchema> | null> {
  const state = stateSchema.safeParse(await register.task(TASK));
  return state.success && state.data.engine === versionOf(engine) ? state.data : null;
}

function versionOf({ engine: { name, version } }: Engine): string {
  return `${name} ${version}`;
}
