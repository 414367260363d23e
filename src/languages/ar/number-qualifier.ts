import type { Qualifier } from '../../model/index.ts';
import { foldWord, type Token } from '../../text/index.ts';
import { isContext } from './number-lexicon.ts';
import before from './words/numbers-qualifiers.json' with { type: 'json' };
import after from './words/numbers-qualifiers-after.json' with { type: 'json' };

interface Phrase {
  qualifier: Qualifier;
  head: string[];
  /** Words may stand between head and tail («تزيد قيمتها عن»), three at most. */
  gap: boolean;
  tail: string[];
}

const GAP = 3;
const REACH = 6;
const BEFORE = byLastOfHead();
const AFTER = after.flatMap(({ qualifier, phrases }) =>
  phrases.map((phrase) => ({ qualifier: qualifier as Qualifier, words: foldWord(phrase).split(' ') })),
);
const AFTER_STARTS = new Set(AFTER.map(({ words }) => words[0] as string));

function byLastOfHead(): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>();
  for (const { qualifier, phrases } of before) {
    for (const phrase of phrases) {
      const [head = '', tail] = phrase.split('…');
      const words = foldWord(head).split(' ');
      const entry: Phrase = {
        qualifier: qualifier as Qualifier,
        head: words,
        gap: tail !== undefined,
        tail: tail?.trim() ? foldWord(tail).split(' ') : [],
      };
      const last = words.at(-1) as string;
      found.set(
        last,
        [...(found.get(last) ?? []), entry].sort((a, b) => b.head.length - a.head.length),
      );
    }
  }
  return found;
}

/**
 * What the words around a number say of its exactness: before it «أكثر من», «تتجاوز قيمتها», «نحو», «ما يصل إلى»; after it
 * «على الأقل», «أو أكثر»; near it «رقم قياسي». Looks a fixed number of tokens either way, inside `from` … `to`.
 */
export function qualifierOf(tokens: readonly Token[], first: number, end: number, from: number, to: number): Qualifier {
  return (
    qualifierBefore(tokens, first, from) ??
    qualifierAfter(tokens, end, to) ??
    record(tokens, first, end, from, to) ??
    'exact'
  );
}

function qualifierBefore(tokens: readonly Token[], first: number, from: number): Qualifier | null {
  let carriers = true;
  for (let i = first - 1; i >= from && i >= first - REACH; i--) {
    const token = tokens[i] as Token;
    if (token.kind === 'number' || token.kind === 'break') return null;
    if (token.kind === 'mark' && token.form !== '"' && token.form !== '(' && token.form !== '$') return null;
    for (const phrase of BEFORE.get(token.form) ?? BEFORE.get(withoutClitic(token.form)) ?? []) {
      if (!headEndsAt(tokens, i, from, phrase.head)) continue;
      const between = first - 1 - i;
      if (!phrase.gap ? carriers : between <= GAP + phrase.tail.length && tailEndsAt(tokens, i, first, phrase.tail)) {
        return phrase.qualifier;
      }
    }
    carriers &&= token.kind === 'mark' || token.form.length === 1 || isContext('carrier', token.form);
  }
  return null;
}

function headEndsAt(tokens: readonly Token[], last: number, from: number, head: readonly string[]): boolean {
  const start = last - head.length + 1;
  if (start < from) return false;
  return head.every((word, k) => {
    const form = (tokens[start + k] as Token).form;
    return form === word || (k === 0 && withoutClitic(form) === word);
  });
}

function tailEndsAt(tokens: readonly Token[], headLast: number, first: number, tail: readonly string[]): boolean {
  const start = first - tail.length;
  if (start <= headLast) return false;
  return tail.every((word, k) => (tokens[start + k] as Token).form === word);
}

/** «بنحو», «وأكثر», «لما», «ستتجاوز»: one-letter clitics before the word. */
function withoutClitic(form: string): string {
  let i = 0;
  while (i < 2 && form.length - i > 3 && 'وفبل'.includes(form.charAt(i))) i++;
  return form.slice(/^س[يت]/u.test(form.slice(i)) ? i + 1 : i);
}

function qualifierAfter(tokens: readonly Token[], end: number, to: number): Qualifier | null {
  for (let i = end; i < to && i < end + 5; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return null;
    if (!AFTER_STARTS.has(token.form)) continue;
    for (const { qualifier, words } of AFTER) {
      if (i + words.length <= to && words.every((word, k) => tokens[i + k]?.form === word)) return qualifier;
    }
  }
  return null;
}

function record(tokens: readonly Token[], first: number, end: number, from: number, to: number): Qualifier | null {
  for (let i = Math.max(from, first - REACH); i < Math.min(to, end + REACH); i++) {
    if (isContext('record', tokens[i]?.form)) return 'record';
  }
  return null;
}
