/** cli: `pilotage verify`: proves that the ledger is what was written. */
import type { AccessVerification } from '../../adapters/postgres/access-verification';
import { verifyAccesses } from '../../adapters/postgres/access-verification';
import type { DirectoryVerification } from '../../adapters/postgres/directory-verification';
import { verifyDirectories } from '../../adapters/postgres/directory-verification';
import { createPool } from '../../adapters/postgres/pool';
import type { Verification } from '../../adapters/postgres/verification';
import { verifyLedger } from '../../adapters/postgres/verification';
import type { CliCommand } from '../command';
import { readConfig } from '../config';
import { withDatabase } from '../database';
import { optionsOf } from '../options';
import { practiceTenant } from '../prepare';
import { progress } from '../progress';

const usage = `Usage: npx pilotage verify [pilot] [--tenant name] [--json]

Checks every entry of the ledger: its bytes against its hash, its link to the entry before, its number,
its columns, and where each pilot's ledger ends; likewise the log of who opened exports, and, where no pilot is
named, the ledger of each directory with what is kept of it. Changes nothing.

  pilot      only this pilot
  --tenant   its tenant (default: ${practiceTenant})
  --json     print { pilots, entries, faults, directories: { entries, faults } }, and
             { openings: { accesses, faults } } where there are any

Exit codes: 0 all is as it was written, 1 something was changed, 2 asked wrongly.`;

const longestStatementMs = 600_000;

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['json'], values: ['tenant'], most: 1 });
  if (options === null) return 2;
  const [pilot] = options.rest;
  const only =
    pilot === undefined
      ? {}
      : { only: { tenant: options.values['tenant'] ?? practiceTenant, pilot } };
  const bar = progress(options.flags.has('json'), 'entries');
  const proved = await withDatabase(readConfig(), async (connectionString) => {
    const pool = createPool({ connectionString, size: 1, statementTimeoutMs: longestStatementMs });
    try {
      return {
        ...(await verifyLedger(pool, { ...only, onProgress: bar.at })),
        openings: await verifyAccesses(pool, only.only),
        ...(pilot === undefined ? { directories: await verifyDirectories(pool) } : {}),
      };
    } finally {
      await pool.end();
    }
  });
  bar.end();
  if (pilot !== undefined && proved.pilots === 0) {
    console.error(`There is no pilot ${pilot}.`);
    return 1;
  }
  return tell(proved, options.flags.has('json'));
}

interface Proved extends Verification {
  readonly openings: AccessVerification;
  readonly directories?: DirectoryVerification;
}

function tell({ openings, ...proved }: Proved, asJson: boolean): number {
  const isUsed = openings.accesses > 0 || openings.faults.length > 0;
  const told = isUsed ? { ...proved, openings } : proved;
  const parts = [
    ...(isUsed ? [openingsInWords(openings)] : []),
    ...(proved.directories === undefined ? [] : [directoriesInWords(proved.directories)]),
    inWords(proved),
  ];
  console.log(asJson ? JSON.stringify(told) : parts.join('\n'));
  const isProved = [proved, openings, proved.directories].every(
    (part) => part === undefined || part.faults.length === 0,
  );
  return isProved ? 0 : 1;
}

const ending = (faults: number): string =>
  faults === 0 ? 'all as they were written' : `${faults} faults`;

function directoriesInWords({ entries, faults }: DirectoryVerification): string {
  const lines = faults.map(
    ({ tenant, version, fault }) => `${tenant} directory entry ${version}: ${fault}`,
  );
  return [...lines, `${entries} entries of directories: ${ending(faults.length)}`].join('\n');
}

function openingsInWords({ accesses, faults }: AccessVerification): string {
  const lines = faults.map(
    ({ tenant, pilot, seq, fault }) => `${tenant}/${pilot} opening ${seq}: ${fault}`,
  );
  return [...lines, `${accesses} openings: ${ending(faults.length)}`].join('\n');
}

function inWords({ pilots, entries, faults }: Verification): string {
  const lines = faults.map(
    ({ tenant, pilot, seq, fault, detail }) =>
      `${tenant}/${pilot} entry ${seq}: ${fault}, ${detail}`,
  );
  return [...lines, `${pilots} pilots, ${entries} entries: ${ending(faults.length)}`].join('\n');
}

export const verify: CliCommand = {
  summary: 'prove that the ledger is what was written',
  usage,
  run,
};
