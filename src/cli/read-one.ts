import { type DocumentInput, IsnadError } from '../model/index.ts';
import type { Engine, ReadOptions } from '../pipeline/index.ts';
import type { PlainError } from '../pipeline/plain-error.ts';

/** What a worker is asked. */
export interface Task {
  input: DocumentInput;
  file: string;
  line?: number;
  pretty: boolean;
  options: ReadOptions;
}

export type Answer = { json: string } | { error: PlainError };

/** Reads one document. An error of the engine is the document's, named by file and line, and does not stop the rest. */
export function readOne(engine: Engine, { input, file, line, pretty, options }: Task): Answer {
  const place = { file, ...(line !== undefined && { line }) };
  try {
    return { json: JSON.stringify(engine.read(input, options), null, pretty ? 2 : undefined) };
  } catch (error) {
    if (error instanceof IsnadError) {
      const { code, message, wayOut, where } = error;
      return { error: { code, message, wayOut, where: { ...where, ...place } } };
    }
    const message = `The engine failed on this document: ${error instanceof Error ? error.message : String(error)}.`;
    return { error: { code: 'bad-document', message, wayOut: 'Please report it, with the document.', where: place } };
  }
}
