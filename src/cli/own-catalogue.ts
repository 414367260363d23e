import { readFile } from 'node:fs/promises';
import { Option } from 'commander';
import { IsnadError } from '../model/index.ts';
import type { Engine, OwnFile } from '../pipeline/index.ts';
import { several } from './options.ts';

/** `--catalogue FILE`, which every command that reads documents has. */
export function catalogueOption(): Option {
  return new Option(
    '--catalogue <file>',
    'names of your own beside the shipped ones; «isnad catalogue» says how; may be given several times',
  ).argParser(several);
}

/** The engine, with the entries of the user's own files where there are any. Throws as `readOwnFiles` does. */
export async function engineWith(paths: readonly string[] | undefined): Promise<Engine> {
  return (await engineAndNames(paths)).engine;
}

/** The same, with the files themselves. */
export async function engineAndNames(
  paths: readonly string[] | undefined,
): Promise<{ engine: Engine; own: OwnFile[] }> {
  const { createEngine, loadCatalogue } = await import('../pipeline/index.ts');
  const own = await readOwnFiles(paths);
  return { engine: createEngine(loadCatalogue(own)), own };
}

/** The user's own files. Throws an AggregateError with an IsnadError for each file that cannot be read, else for each problem in them. */
export async function readOwnFiles(paths: readonly string[] = []): Promise<OwnFile[]> {
  if (paths.length === 0) return [];
  const { badCatalogue, checkOwn } = await import('../pipeline/index.ts');
  const { files, errors } = await openOwnFiles(paths);
  if (errors.length > 0) throw new AggregateError(errors);
  const { problems } = checkOwn(files);
  if (problems.length > 0) throw new AggregateError(problems.map(badCatalogue));
  return files;
}

/** The texts of files, whatever is in them, and the errors of those that cannot be read. */
export async function openOwnFiles(paths: readonly string[]): Promise<{ files: OwnFile[]; errors: unknown[] }> {
  const texts = await Promise.allSettled(paths.map(textOf));
  return {
    files: texts.flatMap((text, i) =>
      text.status === 'fulfilled' ? [{ text: text.value, name: paths[i] ?? '' }] : [],
    ),
    errors: texts.flatMap((text) => (text.status === 'rejected' ? [text.reason] : [])),
  };
}

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    const reason = error.code === 'ENOENT' ? 'There is no such file.' : `It cannot be read (${error.code}).`;
    throw new IsnadError('unreadable', reason, { file: path, cause: error });
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new IsnadError('bad-encoding', 'The file is not UTF-8.', { file: path, wayOut: 'Save it as UTF-8.', cause });
  }
}
