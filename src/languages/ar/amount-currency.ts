import { foldWord, type Token, type Word, WordFact } from '../../text/index.ts';
import { dualForms, nounForms } from './amount-noun-forms.ts';
import currencies from './words/units-currencies.json' with { type: 'json' };
import nationalities from './words/units-nationality.json' with { type: 'json' };

interface Currency {
  /** ISO 4217 code where no adjective says which; null for names that several states share. */
  plain: string | null;
  by: ReadonlyMap<string, string>;
  /** Hundredths of the money: «سنتيم». */
  divide: number;
}

/** Money named in a text: its code, and by what the number before it is to be divided. */
export interface Money {
  code: string;
  divide: number;
  end: number;
}

const CURRENCIES = new Map<string, Currency>();
const DUALS = new Map<string, Currency>();
for (const line of currencies) {
  const currency: Currency = {
    plain: line.default,
    by: new Map(Object.entries(line.by)),
    divide: 'divide' in line ? (line.divide ?? 1) : 1,
  };
  for (const word of line.words) for (const form of nounForms(word)) CURRENCIES.set(form, currency);
  for (const form of dualForms(foldWord(line.words[0] as string))) {
    for (const prefix of ['', 'و', 'ب', 'ل']) DUALS.set(prefix + form, currency);
  }
}

const ADJECTIVES = new Map<string, string>();
for (const { class: state, words } of nationalities) {
  for (const word of words) {
    const form = foldWord(word);
    const [head, ...rest] = form.split(' ');
    const tail = rest.length ? ` ${rest.join(' ')}` : '';
    const feminine = rest.length ? ` ${rest.join(' ')}ه` : '';
    for (const spelled of [
      form,
      `${form}ا`,
      `${form}ه`,
      `ال${form}`,
      `ال${form}ه`,
      `${head}ه${feminine}`,
      `${head}ا${tail}ا`,
    ]) {
      ADJECTIVES.set(spelled.trim(), state);
    }
  }
}

/** True for a word or sign that names a currency. */
export function isCurrencyWord(form: string): boolean {
  return CURRENCIES.has(form);
}

/**
 * The currency that token `i` names, with its adjective («دولار أمريكي», «درهم إماراتي», «ليرة تركية»). A name that several states
 * share and no adjective settles takes that of the first of `states` (ISO codes, the likeliest first) that has money of the name; without one it is null.
 */
export function currencyAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  states: readonly string[] = [],
): Money | null {
  const token = i < end ? tokens[i] : undefined;
  if (!token) return null;
  const bare = token.form.startsWith('ال') ? token.form.slice(2) : token.form;
  const currency = CURRENCIES.get(token.form) ?? CURRENCIES.get(bare);
  return currency ? settle(currency, tokens, i, end, states) : null;
}

const TWO_OF = new WordFact(({ form }) => DUALS.get(form) ?? null);

/** True for «دولارين», «ليرتين». */
export function isCurrencyDual(word: Word): boolean {
  return TWO_OF.of(word) !== null;
}

/** «دولارين», «ليرتين سوريتين»: two of a currency. */
export function currencyDualAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  states: readonly string[] = [],
): Money | null {
  const currency = TWO_OF.of((tokens[i] as Token).word);
  return currency ? settle(currency, tokens, i, end, states) : null;
}

function settle(
  currency: Currency,
  tokens: readonly Token[],
  i: number,
  end: number,
  states: readonly string[] = [],
): Money | null {
  const adjective = adjectiveAt(tokens, i + 1, end);
  const said = adjective && currency.by.get(adjective.state);
  if (adjective && said) return { code: said, divide: currency.divide, end: adjective.end };
  const code = currency.plain ?? states.map((state) => currency.by.get(state)).find((each) => each !== undefined);
  return code === undefined ? null : { code, divide: currency.divide, end: i + 1 };
}

function adjectiveAt(tokens: readonly Token[], i: number, end: number): { state: string; end: number } | null {
  const first = i < end ? tokens[i] : undefined;
  if (first?.kind !== 'word') return null;
  const second = i + 1 < end ? tokens[i + 1] : undefined;
  const both = second?.kind === 'word' ? ADJECTIVES.get(`${first.form} ${second.form}`) : undefined;
  if (both) return { state: both, end: i + 2 };
  const one = ADJECTIVES.get(first.form);
  return one ? { state: one, end: i + 1 } : null;
}
