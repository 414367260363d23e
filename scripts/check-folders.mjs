// node scripts/check-folders.mjs [FOLDER]: holds the imports under src and web to scripts/folder-rules.json.
// Prints each import that breaks a rule, and fails too where a source file was not seen at all.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.mjs';
import { root } from './house.mjs';

const folder = resolve(process.argv[2] ?? root);
const parts = ['src', 'web'].filter((part) => existsSync(join(folder, part)));
const { output } = await cruise(parts, {
  ...config.options,
  baseDir: folder,
  validate: true,
  ruleSet: { forbidden: config.forbidden },
});

const seen = new Set(output.modules.map((module) => module.source));
const unseen = sourceFiles().filter((file) => !seen.has(file));
for (const { rule, from, to } of output.summary.violations) console.log(`${from} → ${to}: ${rule.name}`);
for (const file of unseen) console.log(`${file}: not seen by dependency-cruiser`);

const files = sourceFiles().length;
console.log(
  `${files - unseen.length} of ${files} source files seen, ${output.summary.violations.length} imports against the rules`,
);
process.exit(output.summary.violations.length || unseen.length || files === 0 ? 1 : 0);

function sourceFiles() {
  return parts.flatMap((part) =>
    readdirSync(join(folder, part), { recursive: true })
      .filter((name) => /(?<![.]d)[.]tsx?$/u.test(name))
      .map((name) => join(part, name).split(sep).join('/')),
  );
}
