import { prepare } from '../src/ingest/prepare.ts';
import type { DocumentInput } from '../src/model/index.ts';
import { readDocument } from '../src/pipeline/index.ts';
import { best } from './measure.ts';

/** Lengths of one document, in characters: each ten times the one before. */
const LENGTHS = [2_000, 20_000, 200_000, 2_000_000];

const parts = { clean: (input: DocumentInput) => prepare(input), all: (input: DocumentInput) => readDocument(input) };

/**
 * Rows that show what a longer document costs: all articles of the corpus one after the other, so that names and claims
 * grow with the text. Microseconds per character, of taking the page's furniture out and of the whole; where a part grows
 * no faster than the text, its column stays level.
 */
export function growth(inputs: readonly DocumentInput[]): string[] {
  const rows = LENGTHS.map((length) => {
    const input = { text: textOf(inputs, length), publishedAt: '2020-01-15' };
    const runs = length < 1_000_000 ? 3 : 1;
    const [clean, all] = [parts.clean, parts.all].map((part) => best(runs, () => part(input))) as [number, number];
    const perCharacter = (time: number) => `${((time / input.text.length) * 1000).toFixed(2)} µs`;
    return `| ${input.text.length} | ${all.toFixed(1)} ms | ${perCharacter(clean)} | ${perCharacter(all)} |`;
  });
  const head = '| characters in one document | processor time | cleaning, per character | all, per character |';
  return [head, '| ---: | ---: | ---: | ---: |', ...rows];
}

function textOf(inputs: readonly DocumentInput[], length: number): string {
  // Cleaned first: the comment form below one article would end all that follows it.
  const whole = inputs.map((input) => prepare(input).text).join('\n\n');
  return whole.length >= length
    ? whole.slice(0, length)
    : `${whole}\n\n`.repeat(Math.ceil(length / whole.length)).slice(0, length);
}
