// Turns scripts/folder-rules.json into rules: what a folder's files may import of ours, and which may import nothing of
// Node. Tests wire parts together as they need and are left out.
import { readFileSync } from 'node:fs';

const table = JSON.parse(readFileSync(new URL('scripts/folder-rules.json', import.meta.url), 'utf8'));
// «fold.test.ts», and what only tests use: «fold.test-fixture.ts», «lock.test-process.ts»
const tests = ['[.]test[.]tsx?$', '[.]test-[a-z]+[.]ts$', '^web/test/', '^web/vite[.]config'];
const literal = (path) => path.replaceAll('.', '[.]');
const within = (path) => (path.endsWith('.ts') ? `^${literal(path)}$` : `^${literal(path)}/`);

const folders = Object.entries(table.mayImport).flatMap(([folder, allowed]) => {
  const typesOf = allowed.filter((path) => path.startsWith('types of ')).map((path) => path.slice('types of '.length));
  const whole = [folder, ...allowed.filter((path) => !path.startsWith('types of '))];
  // A file with a line of its own is judged by that alone.
  const apart = Object.keys(table.mayImport).filter((path) => path.startsWith(`${folder}/`));
  const from = { path: within(folder), pathNot: [...tests, ...apart.map(within)] };
  const rules = [
    {
      name: `${folder} imports only what it may`,
      severity: 'error',
      from,
      to: { path: '^(?:src|web|test|eval|bench|scripts)/', pathNot: [...whole, ...typesOf].map(within) },
    },
  ];
  if (typesOf.length) {
    const to = { path: typesOf.map(within), dependencyTypesNot: ['type-only'] };
    rules.push({ name: `${folder} imports only types of ${typesOf.join(', ')}`, severity: 'error', from, to });
  }
  return rules;
});

export default {
  forbidden: [
    ...folders,
    {
      name: 'no Node here: this runs in a browser too',
      severity: 'error',
      from: { path: table.noNode.map(within), pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'what only tests use stays with tests',
      severity: 'error',
      from: { path: '^(?:src|web)/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'no import of nothing', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '[.]css$' } },
  ],
  options: {
    // TypeScript 7 has no compiler API: dependency-cruiser's own reader of TypeScript sees no modules with it.
    parser: 'swc',
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
