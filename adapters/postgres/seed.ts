/** adapters: what must be there before the first pilot: the law that this build ships, and a tenant. Doing it again changes nothing. */
import type { Pool } from 'pg';
import { digestOf } from '../../activities/canonical';
import type { LegalClock } from '../../activities/legal-clock';
import type { Calendar } from '../../domain/calendar/calendar';
import type { DirectoryData } from '../../domain/directory';
import { packRules } from '../../domain/book';
import type { PackFault } from '../../domain/law/json-shape';
import type { LawPack } from '../../domain/law/pack';
import { isDraft } from '../../domain/law/pack';
import { validatePack } from '../../domain/law/pack-validation';
import { validateSeries } from '../../domain/law/series';
import { createClocks } from '../clock/clocks';

/** A version is never changed: what pilots are pinned to must stay what it was. */
export async function seedLaw(
  pool: Pool,
  packs: readonly LawPack[],
  calendars: readonly Calendar[],
): Promise<void> {
  requireLaw(packs);
  for (const pack of packs) {
    const hash = digestOf(pack);
    const { rows } = await pool.query<{ hash: string }>(
      `INSERT INTO pilotage.packs (hash, id, version, body) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id, version) DO UPDATE SET id = excluded.id RETURNING hash`,
      [hash, pack.id, pack.version, JSON.stringify(pack)],
    );
    requireSame(`law pack ${pack.id} ${pack.version}`, rows[0]?.hash, hash);
  }
  for (const calendar of calendars) {
    const hash = digestOf(calendar);
    const { rows } = await pool.query<{ hash: string }>(
      `INSERT INTO pilotage.calendars (id, version, hash, body) VALUES ($1, $2, $3, $4)
       ON CONFLICT (id, version) DO UPDATE SET id = excluded.id RETURNING hash`,
      [calendar.id, calendar.version, hash, JSON.stringify(calendar)],
    );
    requireSame(`calendar ${calendar.id} ${calendar.version}`, rows[0]?.hash, hash);
  }
}

/** What pilots may be pinned to for years is looked at before it is stored; a draft never is. */
function requireLaw(packs: readonly LawPack[]): void {
  for (const pack of packs) {
    const name = `law pack ${pack.id} ${pack.version}`;
    if (isDraft(pack)) throw new Error(`The ${name} is a draft and is not put in force`);
    const read = validatePack(pack, packRules);
    if (!read.ok) throw new Error(`The ${name} is no law: ${said(read.faults)}`);
  }
  const faults = validateSeries(packs);
  if (faults.length > 0) throw new Error(`The law packs contradict one another: ${said(faults)}`);
}

const said = (faults: readonly PackFault[]): string =>
  faults.map(({ path, fault }) => `${path} ${fault}`).join('; ');

function requireSame(what: string, stored: string | undefined, shipped: string): void {
  if (stored !== shipped) {
    throw new Error(
      `The ${what} in the database is not the one that this build ships: give the changed one a new version.`,
    );
  }
}

export async function seedTenant(
  pool: Pool,
  tenant: string,
  { directory, clock }: { readonly directory: DirectoryData; readonly clock: LegalClock },
): Promise<void> {
  await pool.query(
    `INSERT INTO pilotage.directories (tenant, version, body) SELECT $1, $2, $3
     WHERE NOT EXISTS (SELECT FROM pilotage.directory_entries WHERE tenant = $1) ON CONFLICT DO NOTHING`,
    [tenant, directory.version, JSON.stringify(directory)],
  );
  await createClocks(pool).provide(tenant, clock);
}
