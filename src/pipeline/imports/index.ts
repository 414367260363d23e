export type { ImportJob } from './import-job.ts';
export type { ImportedDocument, ImportFailure, ImportState } from './import-state.ts';
export { type Given, type ImportOptions, Imports } from './imports.ts';
export type { GivenSource } from './read-source.ts';
export { readHere, type SourceReader } from './source-reader.ts';
export { startSourceThread } from './source-thread.ts';
