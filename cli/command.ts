/** cli: the shape of a command: one file in cli/commands, one line in cli/commands/index.ts. */
export interface CliCommand {
  /** One line for the list of commands. */
  readonly summary: string;
  /** What --help prints: arguments, options, exit codes. */
  readonly usage: string;
  /** Answers the exit code: 0 done, 1 not done, 2 asked wrongly. */
  run(args: readonly string[]): Promise<number>;
}

/** Thrown by a command for what the person can mend; its message is printed without a stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
}
