import type { Snippet } from '../pipeline/search/index.ts';
import { bold, dim, isolated } from './style.ts';

/** What was found in three lines: its heading, what is known about it, and the words that answer, marked. */
export function renderFound(
  heading: string | null,
  about: readonly (string | null)[],
  snippet: Snippet,
  colours: boolean,
): string {
  const known = about.filter((one) => one !== null && one !== '').map((one) => isolated(one ?? ''));
  const lines = [dim(`  ${known.join('  ')}`, colours), `  ${isolated(marked(snippet, colours))}`];
  return (heading === null ? lines : [bold(heading, colours), ...lines]).join('\n');
}

/** The snippet's text with what was asked for in brackets, or bold on a terminal. */
function marked({ text: kept, start, marks }: Snippet, colours: boolean): string {
  // An article may hold signs that a terminal obeys.
  const text = kept.replace(/\p{Cc}/gu, ' ');
  let line = '';
  let at = 0;
  for (const mark of marks) {
    const words = text.slice(mark.start - start, mark.end - start);
    line += text.slice(at, mark.start - start) + (colours ? bold(words, colours) : `[${words}]`);
    at = mark.end - start;
  }
  return (line + text.slice(at)).replace(/\s+/gu, ' ').trim();
}
