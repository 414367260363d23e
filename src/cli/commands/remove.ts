import type { Command } from 'commander';
import { noDocument, shortId, wholeId } from '../document-id.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { registerOption } from '../options.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  json?: boolean;
}

/** `isnad remove`: documents out of the register. */
export function addRemove(program: Command, terminal: Terminal): void {
  program
    .command('remove')
    .summary('documents out of the register')
    .description(
      'Takes documents out of the register with what was read in them. What people said of their claims stays, and holds again when they are added again.',
    )
    .argument('<ids...>', 'ids of documents, or as much of them as «isnad documents» lists')
    .addOption(registerOption())
    .option('--json', 'print the ids that were removed as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad remove 4f2a91c07be3
  isnad remove 4f2a91c07be3 90bb2c771de4 --json`,
    )
    .action((ids: string[], options: Options) => remove(ids, options, terminal));
}

async function remove(starts: string[], options: Options, terminal: Terminal): Promise<void> {
  const removed: string[] = [];
  await withRegister(openExisting(options.register), async (register) => {
    for (const start of starts) {
      try {
        const id = await wholeId(register, start);
        if (!(await register.remove(id))) throw noDocument(start, register.place.name);
        removed.push(id);
        if (!options.json) await terminal.print(`removed ${shortId(id)}`);
      } catch (error) {
        terminal.fail(error);
      }
    }
  });
  if (options.json) await terminal.print(JSON.stringify({ removed }));
}
