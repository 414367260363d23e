import type { Context } from 'hono';
import { claimCsvLine, claimsCsvHead } from '../../export/index.ts';
import { sayClaim, sayNameAlone } from '../../messages/index.ts';
import { type ClaimFilter, entitiesOfRow, type Register } from '../../store/index.ts';
import { badRequest } from '../bad-request.ts';
import { downloadQuerySchema } from '../schemas/claims.ts';
import type { Services } from '../services.ts';
import { storeFilter } from './store-filter.ts';

const PAGE = 500;

/** Spreadsheets take a file without it for one of another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

const types = { csv: 'text/csv; charset=utf-8', jsonl: 'application/x-ndjson; charset=utf-8' } as const;

/** All claims under a filter as a file, as `isnad claims --format` prints them; read page by page while it is sent. */
export const downloadClaims =
  (format: 'csv' | 'jsonl', { register }: Services) =>
  (c: Context): Response => {
    const asked = downloadQuerySchema.safeParse(queryOf(c));
    if (!asked.success) return badRequest(asked.error);
    const { lang, ...filter } = asked.data;
    const lines = linesOf(register, storeFilter(filter), format, lang);
    return new Response(ReadableStream.from(lines).pipeThrough(new TextEncoderStream()), {
      headers: {
        'content-type': types[format],
        'content-disposition': `attachment; filename="claims.${format}"`,
      },
    });
  };

/** The parameters, each once or as a list. */
function queryOf(c: Context): Record<string, string | string[]> {
  const given = Object.entries(c.req.queries());
  return Object.fromEntries(
    given.map(([name, [first = '', ...more]]) => [name, more.length === 0 ? first : [first, ...more]]),
  );
}

async function* linesOf(
  register: Register,
  filter: ClaimFilter,
  format: 'csv' | 'jsonl',
  lang: 'en' | 'ar',
): AsyncGenerator<string> {
  if (format === 'csv') yield `${BYTE_ORDER_MARK}${claimsCsvHead}\r\n`;
  for (let after: string | undefined; ; ) {
    const { rows, next } = await register.claims(filter, { after, limit: PAGE });
    const found = await register.entities([...new Set(rows.flatMap(entitiesOfRow))]);
    const entities = new Map(found.map((entity) => [entity.id, entity]));
    for (const row of rows) {
      if (format === 'csv') yield `${claimCsvLine(row, (id) => sayNameAlone(id, entities, lang))}\r\n`;
      else
        yield `${JSON.stringify({ ...row, sentence: sayClaim(row.claim, entities, lang, row.document.publisher) })}\n`;
    }
    if (next === null) return;
    after = next;
  }
}
