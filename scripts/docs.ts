// npm run docs [-- --check]: writes docs/cli.md from the commands' own --help and docs/api-reference.md from the routes' own schemas;
// with --check only says whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildProgram } from '../src/cli/program.ts';
import { apiReference } from './api-reference.ts';

const cli = `# Commands

What \`isnad --help\` and \`isnad COMMAND --help\` print; written by \`npm run docs\`.

${allCommands(buildProgram()).map(section).join('\n')}`;

for (const [name, text] of [
  ['cli.md', cli],
  ['api-reference.md', apiReference()],
] as const) {
  const file = join(import.meta.dirname, '../docs', name);
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`docs/${name} does not say what the commands and routes say of themselves: npm run docs`);
    process.exitCode = 1;
  }
}

function allCommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allCommands)];
}

function section(command: Command): string {
  return `## ${fullName(command)}\n\n\`\`\`\n${helpOf(command).trimEnd()}\n\`\`\`\n`;
}

function fullName(command: Command): string {
  return command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name();
}

function helpOf(command: Command): string {
  let help = '';
  command.configureOutput({
    writeOut: (part) => {
      help += part;
    },
    getOutHelpWidth: () => 100,
    getOutHasColors: () => false,
  });
  command.outputHelp();
  return help;
}
