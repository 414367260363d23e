import type { Command } from 'commander';
import { type DocumentInput, IsnadError } from '../../model/index.ts';
import type { FormatName } from '../../pipeline/ingest-paths.ts';
import type { Register } from '../../store/index.ts';
import { withRegister } from '../open-register.ts';
import { formatOption, registerOption } from '../options.ts';
import { catalogueOption } from '../own-catalogue.ts';
import { placedError } from '../placed-error.ts';
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
  const failOn = (error: unknown, document: { file: string; line?: number }) => {
    // A full disk or a damaged register fails for every further document too.
    if (error instanceof IsnadError && error.code === 'register-unusable') throw error;
    fail(placedError(error, document));
  };
  const { Reader } = await import('../reader.ts');
  const reader = await Reader.with(options.catalogue);
  const { openRegister } = await import('../../store/index.ts');
  const { keepExtraction } = await import('../../pipeline/keep-extraction.ts');
  const keep = async (document: { input: DocumentInput; file: string; line?: number }, register: Register) => {
    const extraction = await terminal.unlessStopped(reader.read(document.input));
    if (!extraction) return;
    const kept = await keepExtraction(register, extraction);
    counts[kept.status]++;
    if (kept.status !== 'present') counts.claims += kept.claims;
  };
  await withRegister(openRegister(options.register), async (register) => {
    try {
      for await (const document of documentsOf(files, options.from, terminal)) {
        if ('error' in document) fail(document.error);
        else await keep(document, register).catch((error: unknown) => failOn(error, document));
        terminal.progress(`${counts.added + counts.updated + counts.present} documents kept`);
      }
    } finally {
      await reader.close();
    }
  });
  report(counts, failures, options, terminal);
}

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
