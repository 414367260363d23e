import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { Option } from 'commander';
import { IsnadError } from '../model/index.ts';
import type { Terminal } from './terminal.ts';

export interface PasswordOptions {
  passwordStdin?: boolean;
}

/** `--password-stdin`: for programs; never as an argument, which every user of the machine could read. */
export function passwordOption(): Option {
  return new Option('--password-stdin', 'read the password from standard input instead of asking for it');
}

/** A new password: asked for twice without showing it, or read from standard input up to its last line end. */
export async function newPassword({ passwordStdin }: PasswordOptions, terminal: Terminal): Promise<string> {
  if (passwordStdin) return ((await terminal.unlessStopped(text(process.stdin))) ?? '').replace(/\r?\n$/u, '');
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new IsnadError('unreadable', 'There is no terminal to ask for the password on.', {
      wayOut: 'Give it on standard input, with --password-stdin.',
    });
  }
  const password = await ask('Password: ', terminal);
  if ((await ask('Once more: ', terminal)) === password) return password;
  throw new IsnadError('weak-password', 'These were two different passwords.', { wayOut: 'Start over.' });
}

/** Asks without showing what is typed. Throws `stopped` on Ctrl-C. */
async function ask(question: string, terminal: Terminal): Promise<string> {
  const nowhere = new Writable({ write: (_, __, done) => done() });
  const keyboard = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  keyboard.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  process.stderr.write(question);
  try {
    return await keyboard.question('', { signal: terminal.stop });
  } catch {
    throw new IsnadError('stopped', 'Nothing was changed.');
  } finally {
    keyboard.close();
    process.stderr.write('\n');
  }
}
