/** cli: the commands, in the order of --help. */
import type { CliCommand } from '../command';
import { migrate } from './migrate';
import { start } from './start';

export const commands: Readonly<Record<string, CliCommand>> = { start, migrate };
