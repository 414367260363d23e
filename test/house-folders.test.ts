import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

function checkFolders(folder: string) {
  const done = spawnSync(process.execPath, [join(root, 'scripts/check-folders.mjs'), folder], { encoding: 'utf8' });
  return { code: done.status, output: done.stdout + done.stderr };
}

describe('the folder rules', () => {
  test('see every source file of this package', () => {
    const files = ['src', 'web'].flatMap((part) =>
      readdirSync(join(root, part), { recursive: true, encoding: 'utf8' }),
    );
    const sources = files.filter((name) => /\.tsx?$/u.test(name) && !name.endsWith('.d.ts'));
    expect(sources.length).toBeGreaterThan(30);
    expect(checkFolders(root).output).toContain(`${sources.length} of ${sources.length} source files seen`);
  });

  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'isnad-folders-'));
    plant('src/model/index.ts', 'export interface Span { start: number }\nexport const overlaps = true;\n');
    plant('src/languages/language-pack.ts', 'export interface LanguagePack { tag: string }\nexport const tags = [];\n');
    plant('src/api/routes.ts', 'export type Route = string;\nexport const routes = [];\n');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function plant(path: string, text: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  test.each([
    ['src/text/fold.ts', "export { overlaps } from '../model/index.ts';\n"],
    [
      'src/extract/run.ts',
      "import type { LanguagePack } from '../languages/language-pack.ts';\nexport type P = LanguagePack;\n",
    ],
    ['web/page.tsx', "import type { Route } from '../src/api/routes.ts';\nexport const page: Route = '';\n"],
    ['src/text/fold.test-fixture.ts', "export { routes } from '../api/routes.ts';\n"],
    ['src/text/fold.test.ts', "import '../api/routes.ts';\nimport 'node:fs';\n"],
  ])('let %s pass', (path, text) => {
    plant(path, text);
    expect(checkFolders(folder)).toEqual({
      code: 0,
      output: '4 of 4 source files seen, 0 imports against the rules\n',
    });
  });

  test.each([
    [
      'src/text/fold.ts',
      "export { routes } from '../api/routes.ts';\n",
      'src/api/routes.ts: src/text imports only what it may',
    ],
    [
      'src/text/fold.ts',
      "import type { Route } from '../api/routes.ts';\nexport type R = Route;\n",
      'src/text imports only what it may',
    ],
    [
      'src/extract/run.ts',
      "export { tags } from '../languages/language-pack.ts';\n",
      'src/extract imports only types of',
    ],
    ['src/extract/run.ts', "import fs from 'node:fs';\nexport default fs;\n", 'no Node here'],
    ['web/page.tsx', "export { routes } from '../src/api/routes.ts';\n", 'web imports only types of'],
    ['src/model/b.test-fixture.ts', 'export const b = 1;\n', 'what only tests use stays with tests'],
    ['src/model/span.ts', "export * from './index.ts';\nexport const a = 1;\n", ''],
  ])('catch what is planted in %s', (path, text, fault) => {
    plant(path, text);
    if (path.endsWith('fixture.ts')) plant('src/model/index.ts', "export { b } from './b.test-fixture.ts';\n");
    if (fault === '') plant('src/model/index.ts', "export { a } from './span.ts';\n");
    const { code, output } = checkFolders(folder);
    expect(output).toContain(fault || 'no cycles');
    expect(code).toBe(1);
  });

  test('fail where they see nothing', () => {
    rmSync(join(folder, 'src'), { recursive: true });
    mkdirSync(join(folder, 'src'));
    expect(checkFolders(folder).code).toBe(1);
  });
});
