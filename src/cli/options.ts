import { InvalidArgumentError, Option } from 'commander';

/** Reads a whole number that is at least `least` and, where there is a bound, at most `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER) {
  return (text: string): number => {
    const value = Number(text);
    if (/^\d+$/u.test(text) && value >= least && value <= most) return value;
    const bounds = most === Number.MAX_SAFE_INTEGER ? `${least} up` : `${least} to ${most}`;
    throw new InvalidArgumentError(`It must be a whole number from ${bounds}.`);
  };
}

/** Reads a number from 0 to 1. */
export function share(text: string): number {
  const value = Number(text);
  if (/^\d*\.?\d+$/u.test(text) && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

/** `--register DIR`, which every command about the register has. */
export function registerOption(): Option {
  return new Option('-r, --register <dir>', 'folder of the register').default('register').env('ISNAD_REGISTER');
}

/** `--lang en|ar`: the language of what we say; the article's words stay as they are. */
export function langOption(): Option {
  return new Option('--lang <language>', 'language of what we say').choices(['en', 'ar']).default('en');
}

/** `--from`: for files and streams whose name and first bytes do not tell. */
export function formatOption(): Option {
  return new Option('--from <format>', 'format of the input; unsaid: by name, then by the first bytes').choices([
    'text',
    'html',
    'json',
    'jsonl',
  ]);
}

/** Takes an option several times: `--kind transfer --kind policy`. */
export function several(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
