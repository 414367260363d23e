import type { Command } from 'commander';
import { catalogueOption, engineWith } from '../own-catalogue.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  gold: string;
  show?: boolean;
  catalogue?: string[];
  json?: boolean;
}

/** `isnad eval`: how well the engine does on articles that people have read. */
export function addEval(program: Command, terminal: Terminal): void {
  program
    .command('eval')
    .summary('score the engine against a folder of gold files')
    .description(
      'Reads the articles of a folder of gold files and compares what is found with what people found: precision, recall and F1 by kind, the slots of the claims found, and their chains.',
    )
    .requiredOption('--gold <dir>', 'folder of gold files, JSON: { "id", "text" or "file", "claims": […] }')
    .option('--show', 'list misses, extras, loose fits and wrong slots with their sentences, and what differs')
    .addOption(catalogueOption())
    .option('--json', 'print the figures as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad eval --gold gold/
  isnad eval --gold gold/ --show | less
  isnad eval --gold gold/ --json`,
    )
    .action((options: Options) => evaluate(options, terminal));
}

async function evaluate(options: Options, terminal: Terminal): Promise<void> {
  const { formatScore, readGold, scoreDocuments } = await import('../../pipeline/eval/index.ts');
  const engine = await engineWith(options.catalogue);
  const gold = readGold(options.gold);
  const results = [];
  for (const { claims: _, file: __, ...input } of gold) {
    results.push(engine.read(input));
    terminal.progress(`${results.length} of ${gold.length} documents read`);
    // The engine does not wait for anything: let Ctrl-C be heard between two documents.
    await new Promise((resolve) => setImmediate(resolve));
    if (terminal.stopped) return;
  }
  const score = scoreDocuments(gold, results);
  await terminal.print(
    options.json ? JSON.stringify(score, null, 2) : formatScore(score, { show: options.show ?? false }),
  );
}
