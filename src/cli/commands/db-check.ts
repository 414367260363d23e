import type { Command } from 'commander';
import { IsnadError } from '../../model/index.ts';
import type { Fault } from '../../store/index.ts';
import { shortId } from '../document-id.ts';
import { openExisting, withRegister } from '../open-register.ts';
import { registerOption } from '../options.ts';
import { tellContents } from '../tell-contents.ts';
import type { Terminal } from '../terminal.ts';

interface Options {
  register: string;
  json?: boolean;
}

/** `isnad db check`: whether the register holds together. */
export function addDbCheck(db: Command, terminal: Terminal): void {
  db.command('check')
    .summary('say whether the register holds together')
    .description(
      "Reads every row of the register. Each document's id must be the hash of what it holds, each reference must lead somewhere, each " +
        'offset must lie inside the text, and each quote must stand there. Says of each fault where it is; ends with 1 where there is one.',
    )
    .addOption(registerOption())
    .option('--json', 'print the counts and faults as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad db check
  isnad db check --register /data/register
  isnad db check --database postgres://isnad@localhost/isnad --json`,
    )
    .action((options: Options) => check(options, terminal));
}

async function check(options: Options, terminal: Terminal): Promise<void> {
  const { documentId } = await import('../../pipeline/document-id.ts');
  await withRegister(openExisting(options.register), async (register) => {
    const contents = await register.contents();
    const faults: Fault[] = [];
    for await (const fault of register.faults(documentId)) {
      if (terminal.stopped) return;
      faults.push(fault);
      terminal.fail(new IsnadError('register-unusable', `${placeOf(fault)}${fault.what}`));
    }
    if (options.json) await terminal.print(JSON.stringify({ register: register.place.name, tables: contents, faults }));
    else if (faults.length === 0)
      await terminal.print(`Nothing is wrong: ${tellContents(contents)} in ${register.place.name}.`);
    else
      terminal.warn(`${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}; docs/database.md says what to do.`);
  });
}

function placeOf({ document }: Fault): string {
  return document === null ? '' : `document ${shortId(document)}: `;
}
