import type { Command } from 'commander';
import type { FormatName } from '../../pipeline/ingest-paths.ts';
import type { Outcome } from '../../pipeline/keep-in-batches.ts';
import { placedError } from '../../pipeline/placed-error.ts';
import { withRegister } from '../open-register.ts';
import { formatOption, registerOption } from '../options.ts';
import { catalogueOption } from '../own-catalogue.ts';
import { documentsOf } from '../sources.ts';
import { oneLine, type Terminal } from '../terminal.ts';

interface Options {
  register: string;
  from?: FormatName;
  catalogue?: string[];
  json?: boolean;
}

/** `isnad add`: articles into the register. */
export function addAdd(program: Command, terminal: Terminal): void {
  program
    .command('add')
    .summary('articles into the register')
    .description(
      'Reads text, HTML and JSONL files and folders of them, and keeps the documents with their claims in the register. ' +
        'The same text twice is kept once. What cannot be read is said, with the reason, and the rest goes in.',
    )
    .argument('<files...>', 'files or folders; - is standard input')
    .addOption(registerOption())
    .addOption(formatOption())
    .addOption(catalogueOption())
    .option('--json', 'print the counts and failures as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad add article.txt page.html
  isnad add articles/ --register ~/register
  zcat articles.jsonl.gz | isnad add - --from jsonl`,
    )
    .action((files: string[], options: Options) => add(files, options, terminal));
}

async function add(files: string[], options: Options, terminal: Terminal): Promise<void> {
  const counts = { added: 0, updated: 0, present: 0, failed: 0, claims: 0 };
  const failures: string[] = [];
  const fail = (error: unknown) => {
    counts.failed++;
    if (options.json) failures.push(oneLine(error));
    terminal.fail(error);
  };
  const note = (outcomes: readonly Outcome<Place>[]) => {
    for (const outcome of outcomes) {
      if ('error' in outcome) fail(placedError(outcome.error, outcome.document));
      else {
        counts[outcome.kept.status]++;
        if (outcome.kept.status !== 'present') counts.claims += outcome.kept.claims;
      }
    }
    terminal.progress(`${counts.added + counts.updated + counts.present} documents kept`);
  };
  const { Reader } = await import('../reader.ts');
  const reader = await Reader.with(options.catalogue);
  const { openRegister } = await import('../../store/index.ts');
  const { Batches } = await import('../../pipeline/keep-in-batches.ts');
  await withRegister(openRegister(options.register), async (register) => {
    const batches = new Batches<Place>(register);
    try {
      for await (const document of documentsOf(files, options.from, terminal)) {
        if ('error' in document) {
          fail(document.error);
          continue;
        }
        const { input, ...place } = document;
        const read = await terminal.unlessStopped(reader.read(input)).catch((error: unknown) => {
          fail(placedError(error, place));
          return null;
        });
        if (read) note(await batches.add(place, read));
      }
      note(await batches.end());
    } finally {
      await reader.close();
    }
  });
  report(counts, failures, options, terminal);
}

/** Where a document came from. */
type Place = { file: string; line?: number };

type Counts = Record<'added' | 'updated' | 'present' | 'failed' | 'claims', number>;

/** Says what became of the files; also after Ctrl-C, when nothing else is printed any more. */
function report(counts: Counts, failures: string[], options: Options, terminal: Terminal): void {
  if (options.json) {
    terminal.conclude(JSON.stringify({ register: options.register, ...counts, failures }));
    return;
  }
  const { added, updated, present, failed, claims } = counts;
  const parts = [
    `${added} added`,
    ...(updated > 0 ? [`${updated} read anew`] : []),
    `${present} already there`,
    `${failed} failed`,
  ];
  terminal.conclude(`${parts.join(', ')}; ${claims} new ${claims === 1 ? 'claim' : 'claims'} in ${options.register}`);
  if (terminal.stopped) terminal.warn('stopped before the end; what was added stays.');
}
