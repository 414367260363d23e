// npm run docs [-- --check]: writes docs/cli.md from the commands' own --help; with --check only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { buildProgram } from '../src/cli/program.ts';

const file = join(import.meta.dirname, '../docs/cli.md');
const text = `# Commands

What \`isnad --help\` and \`isnad COMMAND --help\` print; written by \`npm run docs\`.

${allCommands(buildProgram()).map(section).join('\n')}`;

if (!process.argv.includes('--check')) writeFileSync(file, text);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error('docs/cli.md does not say what the commands say of themselves: npm run docs');
  process.exitCode = 1;
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
