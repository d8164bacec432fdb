/** cli: the commands, in the order of --help. */
import type { CliCommand } from '../command';
import { bench } from './bench';
import { docs } from './docs';
import { found } from './found';
import { importFile } from './import';
import { migrate } from './migrate';
import { people } from './people';
import { practice } from './practice';
import { rebuild } from './rebuild';
import { revive } from './revive';
import { show } from './show';
import { start } from './start';
import { tasks } from './tasks';
import { verify } from './verify';
import { whatIf } from './what-if';
import { verifyFile } from './verify-file';
import { verifyExportCommand } from './verify-export';

export const commands: Readonly<Record<string, CliCommand>> = {
  start,
  practice,
  import: importFile,
  tasks,
  show,
  'what-if': whatIf,
  revive,
  migrate,
  found,
  people,
  verify,
  'verify-file': verifyFile,
  'verify-export': verifyExportCommand,
  rebuild,
  bench,
  docs,
};
