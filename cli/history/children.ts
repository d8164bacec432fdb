/** cli: pilots that a told life brought about: they open as told pilots themselves, so that nobody finds them on a desk. */
import { importingProgram } from '../../activities/envelope';
import type { Command, Source } from '../../domain/kernel';
import type { Minted } from '../../domain/state/lineage';
import type { Instant } from '../../domain/time';
import type { HistoryHouse } from './house';

export interface Child {
  readonly minted: Minted;
  readonly at: Instant;
  readonly source: Source;
}

/** What the parent's events minted and nobody opened yet. */
export async function childrenToOpen(
  { pool, tenant }: HistoryHouse,
  parent: string,
): Promise<readonly Child[]> {
  const { rows } = await pool.query<{ entry: Buffer }>(
    `SELECT entry FROM pilotage.ledger WHERE tenant = $1 AND pilot = $2
       AND type IN ('ReplicationAgreed', 'Reproposed') ORDER BY seq`,
    [tenant, parent],
  );
  const children = rows.map(({ entry }) => childIn(entry));
  const { rows: known } = await pool.query<{ id: string }>(
    'SELECT id FROM pilotage.pilots WHERE tenant = $1 AND id = ANY($2)',
    [tenant, children.map(({ minted }) => minted.pilot)],
  );
  return children.filter(({ minted }) => !known.some(({ id }) => id === minted.pilot));
}

function childIn(entry: Buffer): Child {
  const { body, at, source } = JSON.parse(entry.toString('utf8')) as {
    body: { minted: Minted };
    at: Instant;
    source: Source;
  };
  return { minted: body.minted, at, source };
}

export const birthOf = ({ minted, source }: Child, tenant: string): Command => ({
  id: minted.command,
  name: 'Submit',
  tenant,
  pilot: minted.pilot,
  actor: { person: importingProgram, post: null },
  payload: minted.submission,
  source,
});
