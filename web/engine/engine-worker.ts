import type { OwnCatalogue } from '../../src/api/types.ts';
import { IsnadError } from '../../src/model/index.ts';
import { createEngine, type Engine, loadCatalogue } from '../../src/pipeline/index.ts';
import type { Answered, Asked } from './messages.ts';

// The engine in a thread of the browser: the same that the command line and the server run. A pasted text goes no further than here.

const engine: Promise<Engine> = ownNames().then((own) => createEngine(loadCatalogue(own)));

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((answered) => self.postMessage(answered));
});

async function answer({ id, article, explain }: Asked): Promise<Answered> {
  try {
    return { id, extraction: (await engine).read(article, { explain, mentions: true }) };
  } catch (error) {
    return { id, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): Extract<Answered, { problem: unknown }>['problem'] {
  if (!(error instanceof IsnadError)) return { code: 'internal', detail: String(error) };
  const { code, message, wayOut, where } = error;
  return { code, detail: message, wayOut, ...(where.field !== undefined && { field: where.field }) };
}

/** The names that whoever runs this register has added, so that a text reads here as it will read once it is kept. */
async function ownNames(): Promise<OwnCatalogue['files']> {
  const response = await fetch('/api/catalogue').catch(() => null);
  // Without an answer the shipped names are all there is; keeping will need the server anyway.
  return response?.ok ? ((await response.json()) as OwnCatalogue).files : [];
}
