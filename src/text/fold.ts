/** A text in one spelling, with the way back to the original. */
export interface Folded {
  /** Letters folded; marks, tatweel and invisible signs dropped. */
  text: string;
  /** `at[i]` is the original offset of folded code unit `i`; `at[text.length]` is the original length. */
  at: Int32Array;
}

const DROP = 0xffff;

/**
 * One spelling for every letter: hamza carriers, ى and ة, Persian letters, presentation forms, digits of all three
 * kinds, quotes, dashes, Latin case. Marks and invisible signs are dropped. Built once, one entry per code unit.
 */
const TABLE = buildTable();

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let c = 0; c < 0x10000; c++) table[c] = c;
  const set = (from: string, to: string) => {
    for (const ch of from) table[ch.charCodeAt(0)] = to.charCodeAt(0);
  };
  const drop = (a: number, b: number) => table.fill(DROP, a, b + 1);
  for (let c = 0x41; c <= 0x5a; c++) table[c] = c + 32;
  for (let c = 0xc0; c < 0x250; c++) {
    const base = String.fromCharCode(c).normalize('NFD').toLowerCase();
    if (/^[a-z]/u.test(base)) table[c] = base.charCodeAt(0);
  }
  // Presentation forms («ﻻ» and the like): the first letter stands where a form holds one letter; ligatures are expanded below.
  for (let c = 0xfb50; c <= 0xfefc; c++) {
    const plain = String.fromCharCode(c).normalize('NFKC');
    if (plain.length === 1) table[c] = plain.charCodeAt(0);
  }
  for (let c = 0; c < 0x10000; c++) {
    const to = table[c] as number;
    if (to !== c && to !== DROP) table[c] = foldLetter(to);
    else if (to === c) table[c] = foldLetter(c);
  }
  set('“”„‟«»″❝❞＂', '"');
  set('‘’‚‛′`´', "'");
  set('‐‑‒–—―−', '-');
  set('\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t', ' ');
  set('…', '.');
  set('#_', ' '); // «#مجلس_الأمن» is «مجلس الأمن»
  table[0x0640] = DROP; // tatweel
  drop(0x064b, 0x065f); // vowels and other marks
  drop(0x0610, 0x061a);
  drop(0x06d6, 0x06dc);
  drop(0x06df, 0x06e8);
  drop(0x0300, 0x036f); // combining marks of Latin
  for (const c of [0x0670, 0xfeff, 0x00ad, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x061c]) table[c] = DROP;
  drop(0x202a, 0x202e); // bidirectional embeddings
  drop(0x2066, 0x2069); // and isolates
  return table;
}

function foldLetter(c: number): number {
  switch (c) {
    case 0x0622: // آ
    case 0x0623: // أ
    case 0x0625: // إ
    case 0x0671: // ٱ
      return 0x0627;
    case 0x0649: // ى
    case 0x06cc: // ی Persian
    case 0x06d2:
    case 0x0626: // ئ
      return 0x064a;
    case 0x0629: // ة
    case 0x06c1:
    case 0x06d5:
      return 0x0647;
    case 0x0624: // ؤ
      return 0x0648;
    case 0x06a9: // ک Persian
      return 0x0643;
    case 0x06a4: // ڤ
      return 0x0641;
    case 0x06af: // گ
    case 0x06ad: // ڭ
      return 0x063a;
    case 0x067e: // پ
      return 0x0628;
    case 0x0686: // چ
      return 0x062c;
    default:
      if (c >= 0x0660 && c <= 0x0669) return c - 0x0660 + 0x30;
      if (c >= 0x06f0 && c <= 0x06f9) return c - 0x06f0 + 0x30;
      return c;
  }
}

/**
 * Folds a text in one pass. Example: «أَلمانيـــا» becomes «المانيا», each letter pointing back to where it stood.
 * A ligature («ﷲ», «ﻻ») becomes its letters, all pointing at the one code unit.
 */
export function fold(text: string): Folded {
  const n = text.length;
  let out = new Uint16Array(n + 16);
  let at = new Int32Array(n + 17);
  let k = 0;
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    const to = TABLE[c] as number;
    if (to === DROP) continue;
    if (isLigature(c, to)) {
      const plain = text.charAt(i).normalize('NFKC');
      if (k + plain.length + n - i > out.length) {
        out = grow(out, new Uint16Array(out.length * 2 + plain.length));
        at = grow(at, new Int32Array(at.length * 2 + plain.length));
      }
      for (let j = 0; j < plain.length; j++) {
        const d = TABLE[plain.charCodeAt(j)] as number;
        if (d === DROP) continue;
        out[k] = d;
        at[k++] = i;
      }
      continue;
    }
    out[k] = to;
    at[k++] = i;
  }
  at[k] = n;
  return { text: decode(out.subarray(0, k)), at: at.subarray(0, k + 1) };
}

function grow<T extends Uint16Array | Int32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true });
function decode(units: Uint16Array): string {
  return utf16.decode(units);
}

const BLANK = Uint8Array.from({ length: 0x10000 }, (_, unit) => (/\s/u.test(String.fromCharCode(unit)) ? 1 : 0));

/** True for a code unit that a fold leaves as it is but for the letters of a ligature. */
function isLigature(unit: number, to: number): boolean {
  return unit >= 0xfb50 && unit <= 0xfefc && to === unit;
}

let scratch = new Uint16Array(256);

/** Folds a name or word for comparison, without offsets: white space is one blank. */
export function foldWord(word: string): string {
  const n = word.length;
  if (scratch.length < n) scratch = new Uint16Array(2 * n);
  let k = 0;
  for (let i = 0; i < n; i++) {
    const unit = word.charCodeAt(i);
    const to = TABLE[unit] as number;
    if (to === DROP) continue;
    if (isLigature(unit, to)) return fold(word).text.replace(/\s+/gu, ' ').trim();
    if (!BLANK[to]) scratch[k++] = to;
    else if (k > 0 && scratch[k - 1] !== 0x20) scratch[k++] = 0x20;
  }
  if (k > 0 && scratch[k - 1] === 0x20) k--;
  const units = scratch.subarray(0, k);
  // A short string is made faster unit by unit; halves of characters become U+FFFD either way.
  return k < SHORT ? String.fromCharCode(...units).toWellFormed() : decode(units);
}

/** Units below which a string is made without the decoder. */
const SHORT = 24;

/** True where a text holds nothing that a fold leaves: white space, marks and invisible signs alone. */
export function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const to = TABLE[text.charCodeAt(i)] as number;
    if (to !== DROP && !BLANK[to]) return false;
  }
  return true;
}
