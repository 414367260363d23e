import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A Chromium or Chrome that is installed on this machine (or named by ISNAD_CHROMIUM), or undefined. */
export function findChromium(): string | undefined {
  return (
    process.env.ISNAD_CHROMIUM || firstOnPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
  );
}

/** The folder of `initdb` and `postgres` of the newest PostgreSQL installed on this machine, or undefined. */
export function findPostgres(): string | undefined {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(debian, version, 'bin')), ...pathFolders()];
  return folders.find((folder) => isRunnable(join(folder, 'initdb')) && isRunnable(join(folder, 'postgres')));
}

/** The reference scorer and its annotated articles, which do not ship with the package, or undefined. */
export function findReference(): { scorer: string; gold: string } | undefined {
  const shared = join(import.meta.dirname, '../../shared');
  const found = { scorer: join(shared, 'score/score.mjs'), gold: join(shared, 'gold') };
  return Object.values(found).every(existsSync) ? found : undefined;
}

function firstOnPath(names: readonly string[]): string | undefined {
  return names.flatMap((name) => pathFolders().map((folder) => join(folder, name))).find(isRunnable);
}

function pathFolders(): string[] {
  return (process.env.PATH ?? '').split(delimiter).filter(Boolean);
}

function isRunnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
