import { userInfo } from 'node:os';
import { Option } from 'commander';

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
  return { by: by ?? nameHere(), ...(note !== undefined && { note }) };
}

function nameHere(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run under a number that has no name.
    return '';
  }
}
