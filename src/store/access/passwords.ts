import { hash as argon2, verify } from '@node-rs/argon2';
import { IsnadError } from '../../model/index.ts';
import { foldName } from './names.ts';

/** Fewest and most signs of a password; what is longer only costs time. */
const LEAST = 10;
const MOST = 200;

/**
 * Parameters of argon2id: 19 MiB and two rounds, the least that OWASP's cheat sheet on passwords asks for (Argon2id is the package's
 * default algorithm). A hash names its own, so that they may be raised.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The hash of a password with its salt and parameters, as `$argon2id$…`. */
export function hashPassword(password: string): Promise<string> {
  return argon2(password.normalize('NFKC'), COST);
}

export function isPassword(password: string, hash: string): Promise<boolean> {
  return verify(hash, password.normalize('NFKC'));
}

/** Throws `weak-password` where a password is one of the first that somebody would try. */
export function refuseWeak(password: string, name: string): void {
  const what = weakness(password, foldName(name));
  if (what === null) return;
  throw new IsnadError('weak-password', `The password ${what}.`, {
    wayOut: 'Take four words that do not belong together, or let a password manager make one.',
    field: 'password',
  });
}

function weakness(password: string, name: string): string | null {
  const folded = foldName(password);
  const letters = [...folded];
  if ([...password].length < LEAST) return `is shorter than ${LEAST} signs`;
  if (password.length > MOST) return `is longer than ${MOST} signs`;
  if (new Set(letters).size < 5) return 'repeats a few signs over and over';
  if (name.length > 2 && folded.includes(name) && letters.length - name.length < LEAST)
    return 'is little more than the name';
  if (isRow(letters)) return 'is a row of signs that follow one another';
  if (isCommon(folded)) return 'is one of the words that everybody tries first';
  return null;
}

/** `1234567890`, `abcdefghij`, `0987654321`: nearly every sign is the neighbour of the one before. */
function isRow(letters: readonly string[]): boolean {
  const steps = letters.slice(1).map((letter, i) => (letter.codePointAt(0) ?? 0) - (letters[i]?.codePointAt(0) ?? 0));
  return steps.filter((step) => Math.abs(step) === 1).length >= letters.length - 2;
}

/** What the lists of stolen passwords begin with; digits and signs hung on do not make such a word another. */
const common =
  /^(?:password|passw0rd|p@ssw0rd|qwertyuiop|qwerty|azerty|letmein|welcome|iloveyou|admin(?:istrator)?|changeme|isnad|secret|trustno1|monkey|dragon|football|sunshine|princess|كلمة ?السر|كلمة ?المرور|محمد|احمد|الله ?اكبر|بسم ?الله)+[\d\p{P}\p{S}]*$/u;

function isCommon(folded: string): boolean {
  return common.test(folded);
}
