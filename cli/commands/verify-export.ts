/** cli: `pilotage verify-export`: proves an exported record by itself, anywhere; with --ledger also against this installation. */
import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { ExportVerdict } from '../../activities/export-verification';
import { verifyExport } from '../../activities/export-verification';
import { rootKeyFile } from '../../adapters/keys/root-key';
import { createVerifier } from '../../adapters/keys/verifier';
import type { Standing } from '../../adapters/postgres/export-standing';
import { standingOf } from '../../adapters/postgres/export-standing';
import { createPool } from '../../adapters/postgres/pool';
import type { ExportFile } from '../../contracts/access-log';
import type { CliCommand } from '../command';
import { CliError } from '../command';
import { readConfig } from '../config';
import { withDatabase } from '../database';
import { optionsOf } from '../options';

const usage = `Usage: npx pilotage verify-export <file> [--key file] [--ledger] [--json]

Checks a record that left the house: its canonical bytes against its hash, each entry against its own hash and
its neighbours, each text against its reference, what its lines cite, and its seal. Needs no database and no network.

  file       the exported file
  --key      public key of the installation that sealed it (default: the key of this data folder, if there is one)
  --ledger   also ask this installation's ledger for every entry that it cites, and the log for its opening
  --json     print { faults, lines, entries, sealChecked, missing, isLogged }

Exit codes: 0 all holds, 1 something does not, 2 asked wrongly.`;

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CliError(`${file} cannot be read.`);
  }
}

function keyIn(file: string): KeyObject {
  try {
    return createPublicKey(readFileSync(file, 'utf8'));
  } catch {
    throw new CliError(`${file} is no key: give the public key of the installation, as PEM.`);
  }
}

function keyOf(named: string | undefined): KeyObject | null {
  if (named !== undefined) return keyIn(named);
  const own = rootKeyFile(readConfig().dataFolder);
  return existsSync(own) ? keyIn(own) : null;
}

const asked = (file: ExportFile): Promise<Standing> =>
  withDatabase(readConfig(), async (connectionString) => {
    const pool = createPool({ connectionString, size: 1 });
    try {
      return await standingOf(pool, file);
    } finally {
      await pool.end();
    }
  });

function inWords(verdict: ExportVerdict, standing: Standing | null): string {
  const { faults, lines, entries, sealChecked } = verdict;
  const seal = sealChecked ? 'seal checked' : 'seal NOT checked, no key';
  const ledger =
    standing === null
      ? []
      : [
          ...standing.missing.map(({ pilot, seq }) => `${pilot} entry ${seq}: not in this ledger`),
          standing.isLogged ? 'its opening is in the log' : 'its opening is NOT in the log',
        ];
  const end = faults.length === 0 ? 'all as it was sealed' : `does not hold: ${faults.join(', ')}`;
  return [...ledger, `${lines} lines, ${entries} entries, ${seal}: ${end}`].join('\n');
}

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['ledger', 'json'], values: ['key'], most: 1 });
  const [file] = options?.rest ?? [];
  if (options === null) return 2;
  if (file === undefined) {
    console.error('Name the exported file.');
    return 2;
  }
  const key = keyOf(options.values['key']);
  const verdict = verifyExport(
    textOf(file),
    key === null ? null : (seal) => createVerifier(key).verify(seal),
  );
  const standing =
    options.flags.has('ledger') && verdict.file !== null ? await asked(verdict.file) : null;
  const { file: _file, ...shown } = verdict;
  console.log(
    options.flags.has('json')
      ? JSON.stringify({ ...shown, ...standing })
      : inWords(verdict, standing),
  );
  const stands = standing === null || (standing.missing.length === 0 && standing.isLogged);
  return verdict.faults.length === 0 && stands ? 0 : 1;
}

export const verifyExportCommand: CliCommand = {
  summary: 'prove a record that left the house, offline',
  usage,
  run,
};
