import type { Span } from '../../model/index.ts';
import { badValue } from './name-entity.ts';

/** Where sentences end; a full stop within «3.5» or «U.S.A» is none. */
const STOPS = ['\n', '. ', '؟ ', '! '];

/**
 * The run of sentences that holds words of a text, white space aside.
 *
 * @param at where the words begin, in UTF-16 code units; unsaid: where they first stand
 * @throws IsnadError `bad-review` where the text does not have them, or not there
 */
export function sentenceWith(text: string, words: string, at?: number): Span {
  const found = find(text, words, at ?? 0);
  if (!found)
    throw badValue(
      'words',
      'The document does not have these words.',
      'Copy them from the text that «isnad show» prints.',
    );
  if (at !== undefined && found.start !== at)
    throw badValue('at', `The words do not stand at ${at} of the text.`, `They stand at ${found.start}.`);
  const before = STOPS.map((stop) => {
    const stopped = text.lastIndexOf(stop, found.start - 1);
    return stopped < 0 ? 0 : stopped + stop.length;
  });
  const tail = Math.max(found.start, found.end - 1);
  const stop = /[.؟!](?=\s|$)|\n|$/u.exec(text.slice(tail));
  const end = tail + (stop?.index ?? 0) + (stop?.[0] === '\n' ? 0 : (stop?.[0].length ?? 0));
  return { start: found.start === 0 ? 0 : Math.max(...before), end };
}

/** The words at or behind a place. */
function find(text: string, words: string, from: number): Span | null {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('\\s+');
  if (pattern === '') return null;
  const here = new RegExp(pattern, 'gu');
  here.lastIndex = from;
  const found = here.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
