import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Command, Option } from 'commander';
import type { Refusal } from '../../api/index.ts';
import { withRegister } from '../open-register.ts';
import { registerOption, several, wholeNumber } from '../options.ts';
import { catalogueOption, engineAndNames } from '../own-catalogue.ts';
import type { Terminal } from '../terminal.ts';
import { wordsUpToDate } from '../words-up-to-date.ts';

interface Options {
  register: string;
  port?: number;
  catalogue?: string[];
  fetch: boolean;
  host?: string;
  allowHost?: string[];
  behindProxy?: boolean;
  json?: boolean;
}

/** The built browser app: beside the built commands, or under `dist` where the sources are run. */
const WEB_FOLDERS = ['../../web/', '../../../dist/web/'];

/** `isnad serve`: the register in a browser; on this machine only, unless it has users. */
export function addServe(program: Command, terminal: Terminal): void {
  program
    .command('serve')
    .summary('the register in a browser')
    .description(
      'Serves the register on this machine (127.0.0.1) and prints the address. Ctrl-C ends it. Where it has users («isnad user add») they have to ' +
        'sign in, and it may be served to other machines as well; docs/access.md says how. Each request that is refused gets a line on stderr.',
    )
    .addOption(registerOption())
    .addOption(
      new Option('-p, --port <n>', 'port to listen on; 0 is any free one; unsaid: 4766 or the next free one').argParser(
        wholeNumber(0, 65_535),
      ),
    )
    .option('--host <address>', 'address to listen on; 0.0.0.0 is all of this machine; unsaid: 127.0.0.1')
    .option('--allow-host <name>', 'a name under which it is reached; may be given several times', several)
    .option('--behind-proxy', 'a proxy in front speaks https and sets x-forwarded-for: cookies are for https alone')
    .addOption(catalogueOption())
    .option('--no-fetch', 'fetch no pages of the web for those who add addresses')
    .option('--json', 'print the address as JSON')
    .addHelpText(
      'after',
      `
Examples:
  isnad serve
  isnad serve --register ~/register --port 8080
  isnad serve --allow-host register.example.org --behind-proxy`,
    )
    .action((options: Options) => serve(options, terminal));
}

async function serve(options: Options, terminal: Terminal): Promise<void> {
  const { openRegister } = await import('../../store/index.ts');
  const { Imports, startSourceThread } = await import('../../pipeline/imports/index.ts');
  const { engine, own } = await engineAndNames(options.catalogue);
  const { prepareSearch } = await import('../../pipeline/search/index.ts');
  const { isBeyond, startServer } = await import('../../api/index.ts');
  const webRoot = WEB_FOLDERS.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) =>
    existsSync(`${path}index.html`),
  );
  if (webRoot === undefined)
    terminal.warn('the pages are not built, so only the API answers; «npm run build» builds them.');
  const reach = { host: options.host, hosts: options.allowHost, proxy: options.behindProxy };
  await withRegister(openRegister(options.register), async (register) => {
    await wordsUpToDate(register, terminal);
    const server = await startServer({
      register,
      readDocument: engine.read,
      ownNames: own,
      imports: new Imports({
        register,
        openReader: () => startSourceThread(own),
        ...(!options.fetch && { fetchPage: null }),
      }),
      reach,
      report: (error) => terminal.fail(error),
      refused: (refusal) => terminal.warn(refusalLine(refusal)),
      ...(webRoot !== undefined && { webRoot }),
      ...(options.port !== undefined && { port: options.port }),
    });
    if (isBeyond(reach) && !reach.proxy) terminal.warn(OPEN_WIRE);
    await terminal.print(
      options.json ? JSON.stringify({ url: server.url }) : `${options.register} is at ${server.url}`,
    );
    prepareSearch();
    await terminal.stopping();
    await server.close();
  });
}

const OPEN_WIRE =
  'passwords and articles go over the network as they are; a proxy that speaks https keeps them to yourselves (docs/access.md).';

/** `refused POST /api/documents: 403 foreign-origin, from 127.0.0.1` */
function refusalLine({ status, code, method, path, address }: Refusal): string {
  return `refused ${method} ${path}: ${status} ${code}, from ${address}`;
}
