/**
 * adapters: the identity vault. It works under a role of its own that owns nothing and that the rest of the program is
 * not: that one is granted nothing here. Each identity has a key of its own; to erase is to destroy that key.
 */
import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { instantToEpoch } from '../../domain/time';
import type { ConcernPlace } from '../../activities/concern/ports';
import type { Identity, Opened, Unlocking } from '../../contracts/concern-reading';
import type { CodeParts } from './sealing';
import { derived, inLetters, isSame, newCode, partsOfCode, seal, unseal } from './sealing';

const bound = ({ tenant, concern }: ConcernPlace): string => `${tenant}/${concern}`;
/** How long after the second person's word the identity may be read. */
const readableHours = 24;
const hourMs = 3_600_000;

export class Vault {
  constructor(
    private readonly pool: Pool,
    private readonly key: Buffer,
  ) {}

  /** Ids and code of a raising: the same on every retry, and nothing that the request's id could be found from. */
  minted(tenant: string, request: string) {
    return {
      concern: inLetters(derived(this.key, 'concern', tenant, request), 13).toLowerCase(),
      command: inLetters(derived(this.key, 'command', tenant, request), 26).toLowerCase(),
      code: newCode(derived(this.key, 'code', tenant, request)),
    };
  }

  /** A salt that a retry makes again, so that the same words are the same command. */
  salt(...words: readonly string[]): string {
    return derived(this.key, 'salt', ...words).toString('base64url');
  }

  hide(place: ConcernPlace, text: string): Buffer {
    return seal(this.textKey(place), Buffer.from(text), bound(place));
  }

  show(place: ConcernPlace, hidden: Buffer): string {
    return unseal(this.textKey(place), hidden, bound(place)).toString('utf8');
  }

  /** Once for a concern; again it changes nothing, and what was erased does not come back. */
  async keep(place: ConcernPlace, code: string, identity: Identity | null): Promise<void> {
    const { shelf, digest } = partsOfCode(code);
    await this.together(async (query) => {
      await query(
        'INSERT INTO pilotage_vault.codes (tenant, shelf, digest, concern) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
        [place.tenant, shelf, digest, place.concern],
      );
      if (identity === null) return;
      const erased = await query(
        'SELECT 1 FROM pilotage_vault.erased WHERE tenant = $1 AND concern = $2',
        [place.tenant, place.concern],
      );
      if (erased.length > 0) return;
      const key = randomBytes(32);
      const isNew = await query(
        'INSERT INTO pilotage_vault.keys (tenant, concern, wrapped) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1',
        [place.tenant, place.concern, seal(this.key, key, bound(place))],
      );
      if (isNew.length === 0) return;
      await query(
        'INSERT INTO pilotage_vault.identities (tenant, concern, sealed) VALUES ($1, $2, $3)',
        [
          place.tenant,
          place.concern,
          seal(key, Buffer.from(JSON.stringify(identity)), bound(place)),
        ],
      );
    });
  }

  async concernOf(tenant: string, typed: string): Promise<string | null> {
    const given: CodeParts = partsOfCode(typed);
    const { rows } = await this.pool.query<{ digest: Buffer; concern: string }>(
      'SELECT digest, concern FROM pilotage_vault.codes WHERE tenant = $1 AND shelf = $2',
      [tenant, given.shelf],
    );
    return isSame(rows[0]?.digest, given.digest) ? (rows[0]?.concern ?? null) : null;
  }

  /** For one of the two, for a day; each reading is in the log before anything is read. */
  async open(place: ConcernPlace, by: Unlocking): Promise<Identity | null> {
    const { opening, askedBy, agreedBy, agreedAt, readBy, at } = by;
    if (askedBy === agreedBy || ![askedBy, agreedBy].includes(readBy)) return null;
    if (instantToEpoch(at) - instantToEpoch(agreedAt) > readableHours * hourMs) return null;
    await this.pool.query(
      `INSERT INTO pilotage_vault.access_log (tenant, concern, opening, asked_by, agreed_by, read_by, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [place.tenant, place.concern, opening, askedBy, agreedBy, readBy, at],
    );
    const { rows } = await this.pool.query<{ sealed: Buffer; wrapped: Buffer }>(
      `SELECT i.sealed, k.wrapped FROM pilotage_vault.identities i
         JOIN pilotage_vault.keys k USING (tenant, concern) WHERE i.tenant = $1 AND i.concern = $2`,
      [place.tenant, place.concern],
    );
    if (rows[0] === undefined) return null;
    const key = unseal(this.key, rows[0].wrapped, bound(place));
    return JSON.parse(unseal(key, rows[0].sealed, bound(place)).toString('utf8')) as Identity;
  }

  /** Told to the speaker: when it was read, not by whom. */
  async openings({ tenant, concern }: ConcernPlace): Promise<readonly Opened[]> {
    const { rows } = await this.pool.query<Opened>(
      'SELECT opening, at FROM pilotage_vault.access_log WHERE tenant = $1 AND concern = $2 ORDER BY n',
      [tenant, concern],
    );
    return rows;
  }

  /** Safe to do twice. */
  async erase({ tenant, concern }: ConcernPlace): Promise<void> {
    await this.together(async (query) => {
      const values = [tenant, concern];
      await query(
        'INSERT INTO pilotage_vault.erased (tenant, concern) VALUES ($1, $2) ON CONFLICT DO NOTHING',
        values,
      );
      for (const table of ['keys', 'identities'])
        await query(
          `DELETE FROM pilotage_vault.${table} WHERE tenant = $1 AND concern = $2`,
          values,
        );
    });
  }

  private textKey(place: ConcernPlace): Buffer {
    return derived(this.key, 'texts', place.tenant, place.concern);
  }

  private async together(
    work: (
      query: (text: string, values: readonly unknown[]) => Promise<readonly unknown[]>,
    ) => Promise<void>,
  ): Promise<void> {
    const client = await this.pool.connect();
    try {
      await client.query('BEGIN');
      await work(async (text, values) => (await client.query(text, [...values])).rows as unknown[]);
      await client.query('COMMIT');
      client.release();
    } catch (error) {
      const isGone = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      client.release(isGone);
      throw error;
    }
  }
}
