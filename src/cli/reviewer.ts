import { Option } from 'commander';
import { accountName } from '../pipeline/review/account-name.ts';

/** `--by NAME`: who reviews. */
export function byOption(): Option {
  return new Option('--by <name>', 'who says so; unsaid: your name on this machine').env('ISNAD_REVIEWER');
}

/** `--note WHY`. */
export function noteOption(): Option {
  return new Option('--note <why>', 'why');
}

/** Who reviews, and why. */
export function reviewerOf({ by, note }: { by?: string; note?: string }): { by: string; note?: string } {
  return { by: by ?? accountName(), ...(note !== undefined && { note }) };
}
