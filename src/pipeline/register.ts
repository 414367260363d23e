import type { DocumentInput } from '../model/index.ts';
import type { Register } from '../store/index.ts';
import type { Engine } from './engine.ts';
import { type Kept, keepExtraction } from './keep-extraction.ts';

/** Reads an article with the engine and keeps it. Throws what the engine and `Register.add` throw. */
export async function addToRegister(register: Register, engine: Engine, input: DocumentInput): Promise<Kept> {
  return keepExtraction(register, engine.read(input));
}
