/** cli: finds the command that was asked for, and says so when there is none. */
import type { CliCommand } from './command';
import { CliError } from './command';

export interface Terminal {
  out(line: string): void;
  err(line: string): void;
}

const asksForHelp = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--help' || arg === '-h');

function help(commands: Readonly<Record<string, CliCommand>>): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length)) + 3;
  const list = Object.entries(commands).map(
    ([name, { summary }]) => `  ${name.padEnd(width)}${summary}`,
  );
  return [
    'Pilotage: a durable case system for public-sector pilots',
    '',
    'Usage: npx pilotage <command> [options]',
    '',
    ...list,
    '',
    'npx pilotage <command> --help says more about one of them.',
  ].join('\n');
}

async function runCommand(
  command: CliCommand,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (asksForHelp(args)) {
    terminal.out(command.usage);
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    terminal.err(error.message);
    return 1;
  }
}

/** Answers the exit code; 2 means that the question was wrong. */
export async function dispatch(
  args: readonly string[],
  commands: Readonly<Record<string, CliCommand>>,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name.startsWith('-')) {
    const wanted = name === 'help' || asksForHelp(args);
    (wanted ? terminal.out : terminal.err)(help(commands));
    return wanted ? 0 : 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return runCommand(command, rest, terminal);
  terminal.err(`There is no command "${name}".\n\n${help(commands)}`);
  return 2;
}
