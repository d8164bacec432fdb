/** adapters: consolidated reports as the worker writes them: figures once, entries by appending, the report locked for a turn. */
import type { Pool, PoolClient } from 'pg';
import type { ReportChanges, ReportStore, Written } from '../../activities/reports/ports';
import type { ReportPeriod } from '../../domain/calendar/report-periods';
import { isOver, isSigned } from '../../domain/reports/report';
import type { Report } from '../../domain/reports/report';
import { createClocks, mainClock } from '../clock/clocks';
import { createDeliveryStore } from './deliveries';
import { answersTo, inTransaction, keepAnswers } from './turns';

export function createReportStore(pool: Pool): ReportStore {
  const clocks = createClocks(pool);
  const { directory } = createDeliveryStore(pool);
  return {
    clock: (tenant) => clocks.read(tenant, mainClock),
    directory,
    async lastPeriod(tenant, rhythm) {
      const { rows } = await pool.query<{ period: ReportPeriod }>(
        `SELECT state->'period' AS period FROM pilotage.portfolio_reports
         WHERE tenant = $1 AND rhythm = $2 ORDER BY period_to DESC LIMIT 1`,
        [tenant, rhythm],
      );
      return rows[0]?.period ?? null;
    },
    async unfinished(tenant) {
      const { rows } = await pool.query<{ state: Report }>(
        'SELECT state FROM pilotage.portfolio_reports WHERE tenant = $1 AND NOT is_over ORDER BY id',
        [tenant],
      );
      return rows.map(({ state }) => state);
    },
    async isWritten(tenant, report) {
      const { rowCount } = await pool.query(
        'SELECT 1 FROM pilotage.portfolio_reports WHERE tenant = $1 AND id = $2',
        [tenant, report],
      );
      return rowCount === 1;
    },
    write: (tenant, written) => insert(pool, tenant, written),
    turn: (tenant, report, commandIds, work) =>
      inTransaction(pool, async (client) => {
        const before = await locked(client, tenant, report);
        const kept = await answersTo(client, tenant, commandIds);
        const { changes, result } = work(before, kept);
        await append(client, tenant, before, changes);
        return result;
      }),
  };
}

async function insert(pool: Pool, tenant: string, { report, figures, publicSet }: Written) {
  await pool.query(
    `INSERT INTO pilotage.portfolio_reports (tenant, id, rhythm, period_to, figures, public_set, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (tenant, id) DO NOTHING`,
    [
      tenant,
      report.id,
      report.rhythm,
      report.period.to,
      JSON.stringify(figures),
      JSON.stringify(publicSet),
      JSON.stringify(report),
    ],
  );
}

async function locked(client: PoolClient, tenant: string, report: string): Promise<Report> {
  const { rows } = await client.query<{ state: Report }>(
    'SELECT state FROM pilotage.portfolio_reports WHERE tenant = $1 AND id = $2 FOR UPDATE',
    [tenant, report],
  );
  if (rows[0] === undefined) throw new Error(`There is no report ${report}`);
  return rows[0].state;
}

async function append(
  client: PoolClient,
  tenant: string,
  before: Report,
  { report, entries, answers }: ReportChanges,
): Promise<void> {
  for (const [i, { event, commandId }] of entries.entries())
    await client.query(
      `INSERT INTO pilotage.portfolio_report_entries (tenant, report, seq, event, command_id)
       VALUES ($1, $2, $3, $4, $5)`,
      [tenant, before.id, before.revision + i + 1, JSON.stringify(event), commandId],
    );
  await keepAnswers(client, tenant, before.id, answers);
  if (entries.length === 0) return;
  await client.query(
    `UPDATE pilotage.portfolio_reports SET state = $3, is_over = $4, is_signed = $5 WHERE tenant = $1 AND id = $2`,
    [tenant, before.id, JSON.stringify(report), isOver(report), isSigned(report)],
  );
}

/** Whoever has a clock of its own has cut-offs. */
export async function tenantsIn(pool: Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ tenant: string }>(
    'SELECT DISTINCT tenant FROM pilotage.clocks WHERE id = $1 ORDER BY tenant',
    [mainClock],
  );
  return rows.map(({ tenant }) => tenant);
}
