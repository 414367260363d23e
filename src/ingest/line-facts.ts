import { foldWord } from '../text/index.ts';

const START = 1;
const INSIDE = 2;
const CLOSER = 4;
const STOP = 8;
const SURROGATE = 16;
const SIGNS = buildSigns();

/** What each code unit may be: the start of a word, inside one, behind a full stop, a stop. */
function buildSigns(): Uint8Array {
  const signs = new Uint8Array(0x10000);
  for (let c = 0; c < 0x10000; c++) {
    const sign = String.fromCharCode(c);
    if (/[\p{L}\p{N}]/u.test(sign)) signs[c] = START | INSIDE;
    else if (/\p{M}/u.test(sign)) signs[c] = INSIDE;
    else if (/[\s"'”’»)\]]|\p{Cf}/u.test(sign)) signs[c] = CLOSER;
    else if (/[.!؟?…]/u.test(sign)) signs[c] = STOP;
    else if (c >= 0xd800 && c < 0xe000) signs[c] = SURROGATE;
  }
  return signs;
}

/** What cleaning asks of a line again and again, each found out once. */
class LineFacts {
  readonly #line: string;
  #count = -1;
  #closed: boolean | null = null;
  #folded: string | null = null;

  constructor(line: string) {
    this.#line = line;
  }

  get count(): number {
    if (this.#count < 0) this.#count = countWords(this.#line);
    return this.#count;
  }

  get closed(): boolean {
    this.#closed ??= isClosed(this.#line);
    return this.#closed;
  }

  get folded(): string {
    this.#folded ??= foldWord(this.#line);
    return this.#folded;
  }
}

const known = new Map<string, LineFacts>();

/** Lets go of the lines of the page before; those of one page are held until the next is cleaned. */
export function forgetLines(): void {
  known.clear();
}

function factsOf(line: string): LineFacts {
  let facts = known.get(line);
  if (!facts) {
    facts = new LineFacts(line);
    known.set(line, facts);
  }
  return facts;
}

/** Number of words of a line. */
export function wordCount(line: string): number {
  return factsOf(line).count;
}

/** True where the line ends as a sentence does: «… أمس.», «… الصفقة؟», «… "قريبا".» */
export function endsWithStop(line: string): boolean {
  return factsOf(line).closed;
}

/** The line folded, as `foldWord` does it. */
export function foldLine(line: string): string {
  return factsOf(line).folded;
}

function countWords(line: string): number {
  let count = 0;
  for (let i = 0; i < line.length; ) {
    const sign = SIGNS[line.charCodeAt(i++)] as number;
    // Signs of two code units are rare, and the expression knows them.
    if (sign & SURROGATE) return line.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
    if (!(sign & START)) continue;
    count++;
    while (i < line.length && (SIGNS[line.charCodeAt(i)] as number) & INSIDE) i++;
  }
  return count;
}

function isClosed(line: string): boolean {
  for (let i = line.length - 1; i >= 0; i--) {
    const sign = SIGNS[line.charCodeAt(i)] as number;
    if (sign & SURROGATE) return /[.!؟?…](?:[\s"'”’»)\]]|\p{Cf})*$/u.test(line);
    if (!(sign & CLOSER)) return (sign & STOP) !== 0;
  }
  return false;
}
