/** adapters: whether what an exported file cites still stands in the ledger here, and whether its opening is in the log. */
import type { Pool } from 'pg';
import type { AccessEntry, ExportFile } from '../../contracts/access-log';
import { rowsOf } from './reading/query';

export interface Standing {
  /** Entries that are cited and that the ledger has not, or has with another hash. */
  readonly missing: readonly { readonly pilot: string; readonly seq: number }[];
  readonly isLogged: boolean;
}

export async function standingOf(pool: Pool, { content, hash }: ExportFile): Promise<Standing> {
  const { document, entries } = content;
  const { tenant, pilot } = document;
  const cited = [
    ...document.sheets.flatMap((sheet) =>
      sheet.lines.flatMap((line) => line.entries.map((each) => ({ ...each, pilot: sheet.pilot }))),
    ),
    ...[...document.grant.entries, ...entries].map((each) => ({ ...each, pilot })),
  ];
  const known = await rowsOf<{ key: string }>(
    pool,
    `SELECT pilot || ' ' || seq || ' ' || hash AS key FROM pilotage.ledger
     WHERE tenant = $1 AND pilot = ANY ($2::text[]) AND hash = ANY ($3::text[])`,
    [tenant, cited.map((each) => each.pilot), cited.map((each) => each.hash)],
  );
  const keys = new Set(known.map(({ key }) => key));
  const logged = await rowsOf<{ entry: string }>(
    pool,
    `SELECT convert_from(entry, 'UTF8') AS entry FROM pilotage.accesses
     WHERE tenant = $1 AND pilot = $2 AND matter = $3`,
    [tenant, pilot, document.grant.matter],
  );
  return {
    missing: cited
      .filter((each) => !keys.has(`${each.pilot} ${each.seq} ${each.hash}`))
      .map((each) => ({ pilot: each.pilot, seq: each.seq })),
    isLogged: logged.some(({ entry }) => (JSON.parse(entry) as AccessEntry).content === hash),
  };
}
