import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addAdd } from './commands/add.ts';
import { addCatalogue } from './commands/catalogue.ts';
import { addClaims } from './commands/claims.ts';
import { addDb } from './commands/db.ts';
import { addDeal } from './commands/deal.ts';
import { addDeals } from './commands/deals.ts';
import { addDocuments } from './commands/documents.ts';
import { addEval } from './commands/eval.ts';
import { addExtract } from './commands/extract.ts';
import { addLog } from './commands/log.ts';
import { addOrigins } from './commands/origins.ts';
import { addRead } from './commands/read.ts';
import { addReextract } from './commands/reextract.ts';
import { addRemove } from './commands/remove.ts';
import { addReview } from './commands/review.ts';
import { addSearch } from './commands/search.ts';
import { addServe } from './commands/serve.ts';
import { addShow } from './commands/show.ts';
import { addToken } from './commands/token.ts';
import { addUser } from './commands/user.ts';
import { addDatabaseOption } from './register-place.ts';
import { Terminal } from './terminal.ts';

const { version, description } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
  description: string;
};

/** All commands; nothing is read or written before one of them is run. */
export function buildProgram(terminal: Terminal = new Terminal()): Command {
  const program = new Command('isnad')
    .description(description)
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'say what there is')
    .helpCommand('help [command]', 'say what a command does')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /u, 'isnad: ')) })
    .showHelpAfterError('«isnad --help» and «isnad COMMAND --help» say what there is.');
  for (const add of [
    addExtract,
    addRead,
    addAdd,
    addClaims,
    addDeals,
    addDeal,
    addOrigins,
    addDocuments,
    addSearch,
    addShow,
    addRemove,
    addReview,
    addLog,
    addReextract,
    addServe,
    addUser,
    addToken,
    addDb,
    addEval,
    addCatalogue,
  ])
    add(program, terminal);
  addDatabaseOption(program);
  return program.addHelpText(
    'after',
    `
Exit codes: 0 done, 1 something failed, 2 wrong use, 130 stopped by Ctrl-C.

Examples:
  isnad read article.txt                     one article, with its claims as sentences
  isnad extract articles.jsonl > claims.jsonl
  isnad add articles/ && isnad serve         keep articles and look at them in a browser`,
  );
}
