import type { z } from '@hono/zod-openapi';
import { HTTPException } from 'hono/http-exception';
import type { GivenSource } from '../../pipeline/imports/index.ts';
import { MAX_IMPORT } from '../guards/small-bodies.ts';
import type { cancelImport, getImport, listImports, startImport } from '../routes.ts';
import type { importFormSchema, importTextsSchema } from '../schemas/imports.ts';
import type { Handler } from '../services.ts';

export const startImportHandler: Handler<typeof startImport> =
  ({ imports }) =>
  async (c) => {
    const type = /^(?:application\/(json)|multipart\/(form)-data)\b/iu.exec(c.req.header('content-type') ?? '');
    if (type === null) throw new HTTPException(415);
    const given = c.req.valid(type[1] ? 'json' : 'form');
    return c.json(imports.start({ files: await filesOf(given), addresses: given.addresses ?? [] }).state, 202);
  };

/** What was given as texts or as files, in its bytes. */
async function filesOf(
  given: z.infer<typeof importTextsSchema> | z.infer<typeof importFormSchema>,
): Promise<GivenSource[]> {
  if ('texts' in given) {
    return (given.texts ?? []).map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  }
  const files = 'files' in given ? [given.files ?? []].flat() : [];
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: await file.bytes() })));
}

export const listImportsHandler: Handler<typeof listImports> =
  ({ imports }) =>
  (c) =>
    c.json({ imports: imports.all.map(({ state }) => state), fetches: imports.fetches, largest: MAX_IMPORT }, 200);

export const getImportHandler: Handler<typeof getImport> =
  ({ imports }) =>
  (c) =>
    c.json(imports.job(c.req.valid('param').id).state, 200);

export const cancelImportHandler: Handler<typeof cancelImport> =
  ({ imports }) =>
  (c) => {
    const job = imports.job(c.req.valid('param').id);
    job.cancel();
    return c.json(job.state, 200);
  };
