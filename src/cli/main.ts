#!/usr/bin/env node
import { CommanderError } from 'commander';
import { IsnadError } from '../model/index.ts';
import { buildProgram } from './program.ts';
import { Terminal } from './terminal.ts';

const terminal = new Terminal();
terminal.attend();
process.exitCode = await run();
// After Ctrl-C a read from the keyboard or a pipe may still be waiting.
if (terminal.stopped) process.exit();

async function run(): Promise<number> {
  try {
    await buildProgram(terminal).parseAsync();
    return terminal.exitCode;
  } catch (error) {
    // Help and version end by an error too, of code 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    terminal.fail(error);
    return error instanceof IsnadError && error.code === 'bad-filter' ? 2 : terminal.exitCode;
  }
}
