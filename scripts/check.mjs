// npm run check [-- STEP…]: the whole gate, or the steps named. One line a step; what a failing step printed follows it.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { capture, root } from './house.mjs';
import { install } from './install.mjs';

/** In the order in which a mistake is cheapest to find. */
const steps = [
  { name: 'build', says: 'tsc and Vite, if dist is older than the sources', commands: [['node', 'scripts/setup.mjs']] },
  {
    name: 'types',
    says: 'tsc',
    commands: [['tsc', '--noEmit'], ...(has('web/tsconfig.json') ? [['tsc', '-p', 'web', '--noEmit']] : [])],
  },
  {
    name: 'lint',
    says: 'Biome: lint, imports, format',
    commands: [['biome', 'ci', '.', '--colors=off', '--max-diagnostics=60']],
  },
  {
    name: 'folders',
    says: 'imports against scripts/folder-rules.json',
    commands: [['node', 'scripts/check-folders.mjs']],
  },
  { name: 'dead-code', says: 'knip', commands: [['knip']] },
  { name: 'duplicates', says: 'jscpd', commands: [['jscpd', 'src', 'web']] },
  { name: 'package', says: 'publint', commands: [['publint', '--strict']] },
  {
    name: 'docs',
    says: 'docs/cli.md against --help, docs/api-reference.md against the routes',
    commands: [['node', 'scripts/docs.ts', '--check']],
  },
  {
    name: 'tests',
    says: 'vitest, the catalogue lint among them',
    commands: [['node', 'scripts/test.mjs', '--reporter=dot']],
  },
  { name: 'eval', says: 'the floors of eval/baseline.json', commands: [['node', 'eval/run.ts']] },
];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length) {
  console.error(
    `npm run check: no step named ${unknown.join(', ')}; there are ${steps.map(({ name }) => name).join(', ')}`,
  );
  process.exit(2);
}

install();
const failed = [];
for (const { name, says, commands } of steps) {
  if (wanted.length ? !wanted.includes(name) : name === 'tests' && process.env.ISNAD_TESTS_RAN) continue;
  const started = performance.now();
  const faults = [];
  for (const [command, ...args] of commands) {
    const { code, output } = await capture(command, args);
    if (code !== 0) faults.push(shorten(output.trim(), [command, ...args].join(' ')));
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${faults.length ? 'FAILED' : 'ok    '} ${name.padEnd(10)} ${seconds.padStart(6)} s  ${says}`);
  for (const fault of faults) console.log(fault.replace(/^/gmu, '       '));
  if (faults.length) failed.push(name);
}
console.log(failed.length ? `The gate is shut: ${failed.join(', ')} failed.` : 'The gate is open: every step passed.');
process.exit(failed.length ? 1 : 0);

/** The end of a long output is where tools sum up; the whole of it is a command away. */
function shorten(output, command) {
  const lines = output.split('\n');
  const shown = 80;
  if (lines.length <= shown) return output;
  return [`… ${lines.length - shown} lines more: npx ${command}`, ...lines.slice(-shown)].join('\n');
}

function has(path) {
  return existsSync(join(root, path));
}
