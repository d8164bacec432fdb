/** cli: `pilotage revive`: starts the run of a pilot again from its ledger: a life is its ledger, a run is replaceable. */
import type { Client } from '@temporalio/client';
import type { Pool } from 'pg';
import {
  acceptLedger,
  livePilots,
  nextEpoch,
  noteForOperators,
  openingOf,
} from '../../adapters/postgres/lives';
import { createPool } from '../../adapters/postgres/pool';
import { connectTemporal } from '../../adapters/temporal/connection';
import { isRunning, startRun, stopRun } from '../../adapters/temporal/runs';
import type { Opening } from '../../contracts/messages';
import type { CliCommand } from '../command';
import { readConfig } from '../config';
import type { Options } from '../options';
import { optionsOf } from '../options';
import { withParts } from '../parts';
import { practiceTenant } from '../prepare';

const usage = `Usage: npx pilotage revive <pilot> [--tenant name] [--force] [--json]
       npx pilotage revive --all [--json]
       npx pilotage revive <pilot> --accept-ledger --by A --and B [--json]

Starts the workflow run of a pilot again from its ledger, with the same tasks and due dates. A run that lives is
left alone.

  --all            every pilot that is not archived and has no living run
  --force          end a living run first; what it holds is in the ledger
  --accept-ledger  end a hold (ledger behind or forked, as after a restored back-up): the ledger as it stands is the
                   truth from now on. Needs two persons, who are noted: --by and --and.

Exit codes: 0 done, 1 there is no such pilot, 2 asked wrongly.`;

interface Revived {
  readonly pilot: string;
  readonly epoch: number;
  readonly started: boolean;
}

const pageSize = 500;

async function run(args: readonly string[]): Promise<number> {
  const flags = ['all', 'force', 'accept-ledger', 'json'];
  const options = optionsOf(args, { flags, values: ['tenant', 'by', 'and'], most: 1 });
  if (options === null || !isWhole(options)) {
    if (options !== null) console.error(usage);
    return 2;
  }
  const say = (words: string): void => console.error(words);
  const revived = await withParts(readConfig(), { programs: ['worker'], say }, async (parts) => {
    const pool = createPool({ connectionString: parts.databaseUrl, size: 3 });
    const client = await connectTemporal(parts.temporal);
    try {
      return await reviveAsked(options, pool, client);
    } finally {
      await client.connection.close();
      await pool.end();
    }
  });
  if (revived === null) {
    console.error(`There is no pilot ${options.rest[0] ?? ''}.`);
    return 1;
  }
  console.log(
    options.flags.has('json')
      ? JSON.stringify(revived)
      : revived.map(inWords).join('\n') || 'Every pilot has its run.',
  );
  return 0;
}

/** Accepting a ledger takes two different persons; a pilot is named, or all are meant. */
function isWhole({ flags, values, rest }: Options): boolean {
  if (flags.has('all'))
    return rest.length === 0 && !flags.has('accept-ledger') && !flags.has('force');
  if (rest.length !== 1) return false;
  const { by, and } = values;
  return (
    !flags.has('accept-ledger') ||
    (by !== undefined &&
      and !== undefined &&
      by.trim() !== '' &&
      and.trim() !== '' &&
      by.trim() !== and.trim())
  );
}

async function reviveAsked(
  { flags, values, rest }: Options,
  pool: Pool,
  client: Client,
): Promise<readonly Revived[] | null> {
  const { tenant = practiceTenant, by = '', and = '' } = values;
  const [pilot] = rest;
  if (pilot === undefined) return reviveAll(pool, client);
  const opening = await openingOf(pool, tenant, pilot);
  if (opening.known.revision === 0) return null;
  const accepting = flags.has('accept-ledger');
  if (accepting) {
    await acceptLedger(pool, tenant, pilot);
    await noteForOperators(pool, tenant, pilot, 'LEDGER_ACCEPTED', `${by} and ${and}`);
  }
  if (accepting || flags.has('force'))
    await stopRun(client, tenant, pilot, 'revived from the ledger');
  return [await reviveOne(pool, client, opening)];
}

async function reviveAll(pool: Pool, client: Client): Promise<readonly Revived[]> {
  const revived: Revived[] = [];
  let after = { tenant: '', pilot: '' };
  for (;;) {
    const page = await livePilots(pool, after, pageSize);
    for (const opening of page) {
      const one = await reviveOne(pool, client, opening);
      if (one.started) revived.push(one);
    }
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return revived;
    after = last;
  }
}

async function reviveOne(pool: Pool, client: Client, opening: Opening): Promise<Revived> {
  const { tenant, pilot, epoch } = opening;
  if (await isRunning(client, tenant, pilot)) return { pilot, epoch, started: false };
  const next = (await nextEpoch(pool, tenant, pilot)) ?? opening;
  return { pilot, epoch: next.epoch, started: await startRun(client, next) };
}

const inWords = ({ pilot, epoch, started }: Revived): string =>
  started ? `${pilot}: revived, epoch ${epoch}` : `${pilot}: its run lives, nothing was done`;

export const revive: CliCommand = { summary: 'start a lost run again from its ledger', usage, run };
