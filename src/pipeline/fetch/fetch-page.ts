import http, { type IncomingMessage } from 'node:http';
import https from 'node:https';
import { IsnadError } from '../../model/index.ts';
import { version } from '../version.ts';
import { isPublicAddress } from './public-address.ts';
import { checkLiteral, lookupOnly } from './public-lookup.ts';
import { readBody } from './read-body.ts';

/** Most bytes of a page, unpacked. */
const LARGEST = 5 * 1024 * 1024;
/** Milliseconds for a page with all its redirects. */
const PATIENCE_MS = 20_000;
const REDIRECTS = 5;

const headers = {
  'user-agent': `Isnad/${version} (a page that a person asked for)`,
  accept: 'text/html, application/xhtml+xml, text/plain;q=0.9, application/json;q=0.5',
  'accept-encoding': 'gzip, br',
};

export interface FetchOptions {
  signal?: AbortSignal;
  /** Which addresses may be asked, on every redirect again; unsaid: those on the public internet. */
  isAllowed?: (address: string) => boolean;
  /** Milliseconds. */
  patience?: number;
}

/** A page as it came: where it was found in the end, and its bytes. */
export interface FetchedPage {
  url: string;
  bytes: Uint8Array;
}

/**
 * Fetches one page of the web. Nothing of it is run, and nothing that it names is fetched.
 *
 * @throws IsnadError `address-refused` where the address is no page of the public internet, `not-fetched` where nothing comes of it,
 * `too-large`; each names the address as its file
 */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const { patience = PATIENCE_MS, isAllowed = isPublicAddress } = options;
  const late = AbortSignal.timeout(patience);
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
  try {
    return await follow(address, isAllowed, signal);
  } catch (error) {
    if (error instanceof IsnadError) throw placed(error, address);
    const reason = late.aborted ? `nothing within ${patience / 1000} seconds` : reasonOf(error);
    throw placed(notFetched(`It could not be fetched: ${reason}.`, error), address);
  }
}

async function follow(
  address: string,
  isAllowed: (address: string) => boolean,
  signal: AbortSignal,
): Promise<FetchedPage> {
  let url = pageAddress(address);
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    checkLiteral(url.hostname, isAllowed);
    const response = await get(url, isAllowed, signal);
    const status = response.statusCode ?? 0;
    const { location } = response.headers;
    if (status >= 300 && status < 400 && location !== undefined) {
      response.destroy();
      url = pageAddress(location, url);
      continue;
    }
    if (status !== 200) {
      response.destroy();
      throw notFetched(`The site answered ${status}.`);
    }
    return { url: url.href, bytes: await readBody(response, LARGEST) };
  }
  throw notFetched('The site leads from one address to the next and never to a page.');
}

/** An address of the web without a name and password in it; relative ones count from `base`. */
function pageAddress(address: string, base?: URL): URL {
  const url = URL.parse(address, base?.href);
  const isPage = url !== null && /^https?:$/u.test(url.protocol) && url.username === '' && url.password === '';
  if (isPage) return url;
  throw new IsnadError('address-refused', 'This is no address of a page on the web.', {
    wayOut: 'An address begins with https:// or http://.',
  });
}

function get(url: URL, isAllowed: (address: string) => boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    // Without an agent: no connection is used again that another name was looked up for.
    const asking = request(url, { headers, signal, agent: false, lookup: lookupOnly(isAllowed) });
    asking.on('response', resolve).on('error', reject).end();
  });
}

function notFetched(message: string, cause?: unknown): IsnadError {
  return new IsnadError('not-fetched', message, {
    wayOut: 'Open it in a browser; save the page and add the file.',
    cause,
  });
}

function placed({ code, message, wayOut, cause }: IsnadError, file: string): IsnadError {
  return new IsnadError(code, message, { wayOut, file, cause });
}

function reasonOf(error: unknown): string {
  const { code } = error as { code?: unknown };
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such site';
  return typeof code === 'string' ? code : error instanceof Error ? error.message : String(error);
}
