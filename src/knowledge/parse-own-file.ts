import type { OwnFile, Place } from './own-file.ts';

/** A value that should be an entry, and where it stands. */
export interface Candidate {
  value: unknown;
  place: Place;
}

/** JSON that cannot be read, and where. */
export interface Broken {
  message: string;
  place: Place;
}

interface Parsed {
  candidates: Candidate[];
  broken: Broken[];
}

/**
 * The values of a file of own entries. One object per line (the layout of the shipped files) gives exact lines, and of several broken
 * lines each is told; in any other JSON array an entry's line is that of its id.
 */
export function parseOwnFile({ text: raw, name }: OwnFile): Parsed {
  const text = raw.replace(/^\uFEFF/u, '');
  const at = (line?: number): Place => ({
    ...(name !== undefined && { file: name }),
    ...(line !== undefined && { line }),
  });
  const lines = text.split('\n').flatMap((one, i) => {
    const json = one.trim().replace(/,$/u, '');
    return json === '' || json === '[' || json === ']' ? [] : [{ json, line: i + 1 }];
  });
  const read = lines.map(({ json, line }) => ({ line, ...parse(json) }));
  if (read.every(({ error }) => error === null)) {
    return {
      candidates: read.flatMap(({ value, line }) => listOf(value).map((one) => ({ value: one, place: at(line) }))),
      broken: [],
    };
  }
  const whole = parse(text);
  if (whole.error === null) {
    const lineOf = linesOfIds(text);
    return { candidates: listOf(whole.value).map((value) => ({ value, place: at(lineOf(value)) })), broken: [] };
  }
  // Broken lines of a file that has an object on each are told one by one; of other layouts the place at which JSON ends to be JSON.
  if (lines.every(({ json }) => json.startsWith('{'))) {
    const broken = read.flatMap(({ line, error }) =>
      error === null ? [] : [{ message: 'the line is no JSON', place: at(line) }],
    );
    const sound = read.filter(({ error }) => error === null);
    return { candidates: sound.map(({ value, line }) => ({ value, place: at(line) })), broken };
  }
  return {
    candidates: [],
    broken: [{ message: 'the file is no JSON from here on', place: at(lineOfError(text, whole.error)) }],
  };
}

function parse(json: string): { value: unknown; error: null } | { value: null; error: Error } {
  try {
    return { value: JSON.parse(json), error: null };
  } catch (error) {
    return { value: null, error: error as Error };
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Line of the next «"id": …» of an entry; two entries of one id have two lines. */
function linesOfIds(text: string): (entry: unknown) => number | undefined {
  const from = new Map<string, number>();
  return (entry) => {
    const id = (entry as { id?: unknown } | null)?.id;
    if (typeof id !== 'string') return undefined;
    const json = JSON.stringify(id);
    let at = text.indexOf(json, from.get(id) ?? 0);
    while (at >= 0 && !/"id"\s*:\s*$/u.test(text.slice(Math.max(0, at - 100), at))) at = text.indexOf(json, at + 1);
    if (at < 0) return undefined;
    from.set(id, at + 1);
    return lineAt(text, at);
  };
}

/** V8 says at which letter it stopped; where it does not, it was the end. */
function lineOfError(text: string, { message }: Error): number {
  const position = /position (\d+)/u.exec(message)?.[1];
  return lineAt(text, position === undefined ? text.trimEnd().length : Number(position));
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split('\n').length;
}
