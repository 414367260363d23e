import type { Token } from '../../text/index.ts';
import { isCurrencyWord } from './amount-currency.ts';
import { andFraction, fractionOfScale, type Share } from './number-fraction.ts';
import { isContext } from './number-lexicon.ts';
import { type Step, stepAt } from './number-step.ts';

/** A cardinal number: tokens `first` … `end`, its value, and the scale of its last part (1 where none is named). */
export interface Cardinal {
  first: number;
  end: number;
  value: number;
  scale: number;
}

interface Part {
  value: number;
  end: number;
  scale: number;
  /** True for digits: «30 و31» are two numbers, «مئة وخمسة» is one. */
  digits: boolean;
}

/**
 * A cardinal from token `i`: digits or words, joined over scales («3 ملايين و500 ألف», «خمسة مليارات ومئتا مليون», «مليار ونصف
 * المليار», «نصف مليار», «ثلاثة وعشرون»). Words that fix no value alone («ملايين», «المليون») are none. Each call looks at most a few
 * tokens past the number's end.
 */
export function readCardinal(tokens: readonly Token[], i: number, end: number): Cardinal | null {
  const reader = new Reader(tokens, end);
  const first = reader.part(i, false);
  if (!first) return null;
  let { value, end: at, scale } = first;
  while (scale > 1) {
    const half = andFraction(tokens, at, end, scale);
    if (half) {
      value += half.value * scale;
      at = half.end;
      break;
    }
    const more = reader.part(at, true);
    if (!more || !fits(more, scale)) break;
    value += more.value;
    at = more.end;
    scale = more.scale;
  }
  return { first: i, end: at, value: tidy(value), scale: first.scale };
}

/** «مليون و500 ألف» goes on, «3 مليارات و24 طائرة» does not: below a million only a thousand's rest needs no scale of its own. */
function fits(more: Part, scale: number): boolean {
  if (more.value >= scale) return false;
  if (more.scale > 1) return more.scale < scale;
  return scale === 1000 ? more.value < 1000 : !more.digits || more.value >= 1000;
}

/** 5.4 × 1e9 in binary is not whole; twelve digits are more than any text gives. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

class Reader {
  readonly #tokens: readonly Token[];
  readonly #end: number;

  constructor(tokens: readonly Token[], end: number) {
    this.#tokens = tokens;
    this.#end = end;
  }

  step(i: number): Step | null {
    return stepAt(this.#tokens, i, this.#end);
  }

  /** A run below a thousand and its scales; `joined` asks for «و» before it. */
  part(i: number, joined: boolean): Part | null {
    const start = this.step(i);
    if (!start || (joined && !start.conjunction)) return null;
    if (!joined && this.#tokens[i]?.form === 'و') return null;
    const fraction = fractionOfScale(this.#tokens, start, this.#end);
    if (fraction) return { ...fraction, digits: false };
    if (start.kind.startsWith('scale')) return this.#bareScale(start);
    const run = start.kind === 'digits' ? { value: start.value, end: start.next } : this.#words(start);
    if (!run) return null;
    return this.#scaled(run, start.kind === 'digits');
  }

  /** «مليار», «مليونان», «مليونا دولار», «المليار دولار»; not «المليار», «مليارات». */
  #bareScale(start: Step): Part | null {
    if (start.kind === 'scale-plural') return null;
    if (start.definite && !isCurrencyWord(this.#form(start.next))) return null;
    let count = 1;
    if (start.kind === 'scale-dual') count = 2;
    else if (start.kind === 'scale-alef' && this.#isDualBeforeNoun(start)) count = 2;
    return this.#higher({ value: count * start.value, end: start.next, scale: start.value, digits: false });
  }

  /** «مليونا دولار» is two; «مليونًا», with its mark, and «مليونا و500 ألف» are one. */
  #isDualBeforeNoun(start: Step): boolean {
    const token = this.#tokens[start.at] as Token;
    if (token.end - token.start > token.form.length) return false;
    const next = start.next < this.#end ? this.#tokens[start.next] : undefined;
    return next?.kind === 'word' && !next.form.startsWith('و') && !isContext('carrier', next.form);
  }

  /** Number words below a thousand: «مئة وخمسة وعشرين», «ثلاث مئة», «اثنا عشر». */
  #words(start: Step): Share | null {
    let hundreds = start.kind === 'hundred' ? start.value : 0;
    let at = start.next;
    if (start.kind === 'unit') {
      const next = this.step(at);
      if (next?.kind === 'hundred' && next.value === 100 && !next.conjunction && !next.definite) {
        hundreds = start.value * 100;
        at = next.next;
      }
    }
    if (hundreds === 0) return this.#small(start);
    if (start.kind === 'hundred' && start.definite) return null;
    const rest = this.step(at);
    const small = rest?.conjunction && rest.kind !== 'one' ? this.#small(rest) : null;
    return small ? { value: hundreds + small.value, end: small.end } : { value: hundreds, end: at };
  }

  #small(start: Step): Share | null {
    const { kind, value } = start;
    if (kind === 'ten' || kind === 'tens') return { value, end: start.next };
    if (kind !== 'unit' && kind !== 'one' && kind !== 'joined-one') return null;
    const next = this.step(start.next);
    if (next?.kind === 'ten' && !next.conjunction && !next.definite) return { value: value + 10, end: next.next };
    if (next?.kind === 'tens' && next.conjunction) return { value: value + next.value, end: next.next };
    if (kind === 'joined-one') return null;
    if (kind === 'one' && !this.#isOneOfNoun(start)) return null;
    return { value, end: start.next };
  }

  /** «طائرة واحدة»; not «في وقت واحد», «واحد من». */
  #isOneOfNoun(start: Step): boolean {
    if (start.definite || start.conjunction) return false;
    const before = this.#tokens[start.at - 1];
    if (this.#tokens[start.next]?.form === 'من') return false;
    return before?.kind === 'word' && before.form.length > 2 && !isContext('no-one', before.form);
  }

  /** Scales after a run, each larger than the one before: «5.4 مليارات», «ثلاثة آلاف مليار», «ثلاثة ونصف مليار». */
  #scaled(run: Share, digits: boolean): Part {
    const part: Part = { value: run.value, end: run.end, scale: 1, digits };
    const half = andFraction(this.#tokens, run.end, this.#end);
    if (half && run.value < 1000) {
      const scale = this.step(half.end);
      if (scale?.kind.startsWith('scale') && !scale.conjunction) {
        return this.#higher({
          ...part,
          value: (run.value + half.value) * scale.value,
          end: scale.next,
          scale: scale.value,
        });
      }
      if (this.#isPercent(half.end)) return { ...part, value: run.value + half.value, end: half.end };
    }
    return this.#higher(part);
  }

  #isPercent(i: number): boolean {
    const form = this.#form(i);
    return form === '%' || form === '٪' || form === 'في' || form.startsWith('بالم');
  }

  #form(i: number): string {
    return i < this.#end ? (this.#tokens[i]?.form ?? '') : '';
  }

  #higher(part: Part): Part {
    for (;;) {
      const scale = this.step(part.end);
      if (!scale || scale.conjunction || scale.definite || !scale.kind.startsWith('scale')) return part;
      if (scale.kind === 'scale-dual' || scale.value <= part.scale) return part;
      part.value *= scale.value;
      part.scale = scale.value;
      part.end = scale.next;
    }
  }
}

/** «ملياري دولار [ونصف المليار]»: a share of `scale` that stands at token `i`, behind the currency. */
export function readShare(tokens: readonly Token[], i: number, end: number, scale: number): Share | null {
  const share = andFraction(tokens, i, end, scale);
  return share && { value: tidy(share.value * scale), end: share.end };
}
