/** cli: `pilotage rebuild`: the read model made again from the ledger, or only compared with it. */
import { currentBuild } from '../../activities/build';
import { createLawBook } from '../../adapters/postgres/law-book';
import { createPool } from '../../adapters/postgres/pool';
import type { RebuildReport } from '../../adapters/postgres/rebuild';
import { rebuild as rebuildFrom } from '../../adapters/postgres/rebuild';
import type { CliCommand } from '../command';
import { readConfig } from '../config';
import { withDatabase } from '../database';
import { optionsOf } from '../options';
import { progress } from '../progress';

const usage = `Usage: npx pilotage rebuild [--check] [--json]

Folds every ledger and compares the result with what the screens read: pilots, tasks, notices.
What differs is written again, pilot by pilot; the program may run meanwhile.

  --check    only compare
  --json     print { pilots, entries, different }

Exit codes: 0 equal (or made equal), 1 --check found differences, 2 asked wrongly.`;

const longestStatementMs = 600_000;

async function run(args: readonly string[]): Promise<number> {
  const options = optionsOf(args, { flags: ['json', 'check'], values: [], most: 0 });
  if (options === null) return 2;
  const [check, json] = [options.flags.has('check'), options.flags.has('json')];
  const bar = progress(json, 'pilots');
  const report = await withDatabase(readConfig(), async (connectionString) => {
    const pool = createPool({ connectionString, size: 2, statementTimeoutMs: longestStatementMs });
    try {
      return await rebuildFrom(pool, {
        check,
        laws: createLawBook(pool),
        build: currentBuild,
        onProgress: bar.at,
      });
    } finally {
      await pool.end();
    }
  });
  bar.end();
  console.log(json ? JSON.stringify(report) : inWords(report, check));
  return check && report.different.length > 0 ? 1 : 0;
}

function inWords({ pilots, entries, different }: RebuildReport, check: boolean): string {
  const lines = different.map(
    ({ tenant, pilot, in: parts }) => `${tenant}/${pilot}: ${parts.join(', ')}`,
  );
  const end =
    different.length === 0
      ? 'equal'
      : `${different.length} ${check ? 'differ' : 'were made again'}`;
  return [...lines, `${pilots} pilots, ${entries} entries: ${end}`].join('\n');
}

export const rebuild: CliCommand = {
  summary: 'make what the screens read again from the ledger',
  usage,
  run,
};
