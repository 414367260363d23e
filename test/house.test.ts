import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const manifest = JSON.parse(read('package.json'));

test('every dependency has its line in docs/dependencies.md, and no line is left behind', () => {
  const rows = read('docs/dependencies.md')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const listed = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/gu)].map(([, name]) => name));
  const used = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies)];
  expect(listed.sort()).toEqual(used.sort());
});

test('the lock file names no registry: whoever installs uses their own', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry/u);
});

test('every folder under src has its line in the folder rules', () => {
  const { mayImport } = JSON.parse(read('scripts/folder-rules.json'));
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(Object.keys(mayImport)).toEqual(expect.arrayContaining(folders.map(({ name }) => `src/${name}`)));
});

test('links in the documents lead to files that are there', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)];
  const dead = documents
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => {
      const targets = [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, target]) => target ?? '');
      return targets
        .filter((target) => !existsSync(join(root, path, '..', target)))
        .map((target) => `${path}: ${target}`);
    });
  expect(dead).toEqual([]);
});

test('what is published is listed and there', () => {
  expect(manifest.files).toEqual(
    expect.arrayContaining(['dist', 'examples', 'docs', 'LICENSE', 'README.md', 'CHANGELOG.md']),
  );
  expect(read('LICENSE')).toContain('Apache License');
});
