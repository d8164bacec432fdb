/** cli: `pilotage verify`: proves that the ledger is what was written. */
import type { AccessVerification } from '../../adapters/postgres/access-verification';
import { verifyAccesses } from '../../adapters/postgres/access-verification';
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
its columns, and where each pilot's ledger ends; likewise the log of who opened exports. Changes nothing.

  pilot      only this pilot
  --tenant   its tenant (default: ${practiceTenant})
  --json     print { pilots, entries, faults }, and { openings: { accesses, faults } } where there are any

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
  const { verification, openings } = await withDatabase(readConfig(), async (connectionString) => {
    const pool = createPool({ connectionString, size: 1, statementTimeoutMs: longestStatementMs });
    try {
      return {
        verification: await verifyLedger(pool, { ...only, onProgress: bar.at }),
        openings: await verifyAccesses(pool, only.only),
      };
    } finally {
      await pool.end();
    }
  });
  bar.end();
  if (pilot !== undefined && verification.pilots === 0) {
    console.error(`There is no pilot ${pilot}.`);
    return 1;
  }
  const isUsed = openings.accesses > 0 || openings.faults.length > 0;
  const told = isUsed ? { ...verification, openings } : verification;
  console.log(
    options.flags.has('json')
      ? JSON.stringify(told)
      : [...(isUsed ? [openingsInWords(openings)] : []), inWords(verification)].join('\n'),
  );
  return verification.faults.length + openings.faults.length === 0 ? 0 : 1;
}

function openingsInWords({ accesses, faults }: AccessVerification): string {
  const lines = faults.map(
    ({ tenant, pilot, seq, fault }) => `${tenant}/${pilot} opening ${seq}: ${fault}`,
  );
  const end = faults.length === 0 ? 'all as they were written' : `${faults.length} faults`;
  return [...lines, `${accesses} openings: ${end}`].join('\n');
}

function inWords({ pilots, entries, faults }: Verification): string {
  const lines = faults.map(
    ({ tenant, pilot, seq, fault, detail }) =>
      `${tenant}/${pilot} entry ${seq}: ${fault}, ${detail}`,
  );
  const end = faults.length === 0 ? 'all as they were written' : `${faults.length} faults`;
  return [...lines, `${pilots} pilots, ${entries} entries: ${end}`].join('\n');
}

export const verify: CliCommand = {
  summary: 'prove that the ledger is what was written',
  usage,
  run,
};
