import { IsnadError } from '../../model/index.ts';
import { collect } from '../collect.ts';
import { decode } from '../decode.ts';
import type { Reader } from '../ingested.ts';

/** A plain text file: one article, its headline on the first line if it has one. */
export const readText: Reader = async function* (source, limit) {
  const text = decode(await collect(source, limit), { file: source.name });
  if (text.trim() === '') throw new IsnadError('empty-text', 'There is no text in it.', { file: source.name });
  yield { input: { text }, file: source.name };
};
