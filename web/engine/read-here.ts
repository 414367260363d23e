import type { Article, Extraction } from '../../src/api/types.ts';
import { RequestError } from '../api/request.ts';
import type { Answered, Asked } from './messages.ts';

type Waiting = { resolve: (extraction: Extraction) => void; reject: (reason: unknown) => void };

/** A text of more than this many bytes in UTF-8 cannot be kept through the API, and is not read here either. */
const LARGEST = 1_048_576;

let worker: Worker | null = null;
let asked = 0;
const waiting = new Map<number, Waiting>();

/**
 * Reads an article in this browser; nothing of it leaves the machine. The engine is fetched when it is first needed.
 *
 * @throws RequestError `empty-text`, `too-large`, what the engine says of the text, or `internal` where its thread died
 */
export function readHere(article: Article, { explain = false } = {}): Promise<Extraction> {
  if (article.text.trim() === '') return refuse('empty-text', 'text');
  if (new TextEncoder().encode(article.text).length > LARGEST) return refuse('too-large', 'text');
  return new Promise((resolve, reject) => {
    const id = ++asked;
    waiting.set(id, { resolve, reject });
    const question: Asked = { id, article, explain };
    start().postMessage(question);
  });
}

/** Fetches the engine and builds its tables before the first text is there. */
export function warmUp(): void {
  start();
}

function refuse(code: string, field: string): Promise<never> {
  return Promise.reject(new RequestError({ code, detail: '', field }));
}

function start(): Worker {
  if (worker) return worker;
  worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => settle(data));
  worker.addEventListener('error', (event) => {
    worker?.terminate();
    worker = null;
    for (const id of waiting.keys()) settle({ id, problem: { code: 'internal', detail: event.message } });
  });
  return worker;
}

function settle(answered: Answered): void {
  const one = waiting.get(answered.id);
  waiting.delete(answered.id);
  if ('extraction' in answered) one?.resolve(answered.extraction);
  else one?.reject(new RequestError(answered.problem));
}
