// npm run weights [-- FOLDER...] [--least 0.45] [--write]: learns how far each sign speaks for a proposed claim, from folders of
// annotated articles (by default those of `npm run eval`), and prints how it holds on articles that it has not seen.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readGold } from '../../src/pipeline/eval/index.ts';
import { goldFolder } from '../sets.ts';
import { crossValidate, figuresAt, foldsByStory, type Judged, logLoss } from './cross-validate.ts';
import { fitModel } from './fit-model.ts';
import { owedIn, rowsOf } from './rows.ts';

const LEASTS = [0, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];
const FOLDS = 10;

const { values, positionals } = parseArgs({
  options: { least: { type: 'string', default: '0.45' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const least = Number(values.least);
if (!(least >= 0 && least <= 1)) {
  console.error('weights: --least takes a number from 0 to 1.');
  process.exit(2);
}
const folders = positionals.length ? positionals.map((one) => resolve(process.env.INIT_CWD ?? '.', one)) : [goldFolder];
const sets = folders.map((folder) => {
  const documents = readGold(folder);
  return { folder, rows: rowsOf(documents), owed: owedIn(documents) };
});
const rows = sets.flatMap((set) => set.rows);

if (sets.length > 1) {
  const judged = crossValidate(sets.map((set) => set.rows));
  print('Each folder judged by weights learned from the others', judged);
} else
  print(
    `Each story judged by weights learned from the others, in ${FOLDS} folds`,
    crossValidate(foldsByStory(rows, FOLDS)),
  );

const model = fitModel(rows);
if (values.write) {
  const file = join(import.meta.dirname, '../../src/extract/claims/decide/weights.json');
  writeFileSync(file, `${JSON.stringify({ least, ...model }, null, 2)}\n`);
  console.log(`\nWritten: ${Object.keys(model.weights).length} weights from ${rows.length} claims.`);
}

function print(heading: string, judged: readonly Judged[]): void {
  console.log(`${heading}: ${judged.length} proposed claims, log-loss ${logLoss(judged).toFixed(3)}.\n`);
  const names = sets.map(({ folder }) => folder.split('/').at(-1));
  console.log(`| least | ${names.join(' | ')} | mean F1 |`);
  console.log(`| --- |${' --- |'.repeat(sets.length)} --- |`);
  for (const one of LEASTS) {
    const figures = sets.map((set) => {
      const own = new Set(set.rows);
      return figuresAt(
        one,
        judged.filter(({ row }) => own.has(row)),
        set.owed,
      );
    });
    const cells = figures.map(
      ({ precision, recall, f1 }) => `${precision.toFixed(2)} / ${recall.toFixed(2)} = ${f1.toFixed(3)}`,
    );
    const mean = figures.reduce((sum, { f1 }) => sum + f1, 0) / figures.length;
    console.log(`| ${one} | ${cells.join(' | ')} | ${mean.toFixed(4)} |`);
  }
}
