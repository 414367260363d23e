import type { ErrorCode } from '../../model/index.ts';
import type { AddResult } from '../../store/index.ts';

/** `waiting`: another import is at work; `failed`: the register could not take more. */
export type ImportStatus = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';

/** Why something of an import did not come in. */
export interface ImportFailure {
  /** The file or address, as it was given. */
  name: string;
  /** Counts from 1, where the file has a document a line. */
  line?: number;
  code: ErrorCode;
  detail: string;
  wayOut?: string;
}

/** A document that an import brought, or found there already. */
export interface ImportedDocument {
  id: string;
  title: string | null;
  status: AddResult;
  claims: number;
}

export interface ImportCounts {
  /** Files, texts and addresses that were given, and how many of them are done with. */
  sources: number;
  done: number;
  /** Documents that were read; each is added, present, updated or failed in the end. */
  read: number;
  added: number;
  present: number;
  updated: number;
  failed: number;
  /** Claims of the documents that are new or were read anew. */
  claims: number;
}

/** How far an import is. */
export interface ImportState {
  id: string;
  status: ImportStatus;
  counts: ImportCounts;
  /** The first thousand; the count has them all. */
  failures: ImportFailure[];
  /** The first hundred. */
  documents: ImportedDocument[];
}

export const noCounts: ImportCounts = {
  sources: 0,
  done: 0,
  read: 0,
  added: 0,
  present: 0,
  updated: 0,
  failed: 0,
  claims: 0,
};
