import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { IsnadError } from '../../model/index.ts';
import { badBackup } from './backup-format.ts';

const NEWLINE = 10;

/**
 * The lines of a gzip file, without their ends. Only a line feed ends a line: a text may hold any other sign that some readers take for one.
 * Throws `unreadable` where there is no such file, `bad-backup` where it is no whole gzip file or its last line has no end.
 */
export async function* fileLines(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file);
  const unzipped = createGunzip();
  source.on('error', (error) => unzipped.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const chunk of source.pipe(unzipped) as AsyncIterable<Buffer>) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        yield Buffer.concat([...rest, chunk.subarray(start, end)]);
        rest = [];
        start = end + 1;
      }
      if (start < chunk.length) rest.push(chunk.subarray(start));
    }
  } catch (error) {
    throw readError(error, file);
  } finally {
    source.destroy();
  }
  if (rest.length > 0) throw badBackup(file, 'The backup is cut short.');
}

function readError(error: unknown, file: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR') return badBackup(file, 'The backup is cut short.', error);
  if (code.startsWith('Z_')) return badBackup(file, 'This is no backup of a register, or a broken one.', error);
  if (!/^E[A-Z]+$/u.test(code)) return error;
  const what = code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${code}).`;
  return new IsnadError('unreadable', what, {
    file,
    wayOut: 'Name a file that «isnad db backup» wrote.',
    cause: error,
  });
}
