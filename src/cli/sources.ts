import { type FormatName, type Ingested, ingestPaths, ingestStdin } from '../pipeline/ingest-paths.ts';
import type { Terminal } from './terminal.ts';

/** The documents of the files, or of standard input where none is named or `-` is. */
export function documentsOf(
  files: readonly string[],
  format: FormatName | undefined,
  terminal: Terminal,
): AsyncIterable<Ingested> {
  return terminal.untilStopped(all());

  async function* all(): AsyncGenerator<Ingested> {
    const options = format === undefined ? {} : { format };
    for (const file of files.length === 0 ? ['-'] : files) {
      if (file !== '-') {
        yield* ingestPaths([file], options);
        continue;
      }
      if (process.stdin.isTTY)
        terminal.warn('reading from the keyboard; end with Ctrl-D, or name files after the command.');
      yield* ingestStdin(process.stdin, options);
    }
  }
}
