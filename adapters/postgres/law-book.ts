/** adapters: the law as stored, kept in memory: a pack by its hash and a calendar by its version never change. */
import type { Pool } from 'pg';
import { digestOf } from '../../activities/canonical';
import type { LawBook } from '../../activities/ports';
import { Unavailable } from '../../activities/ports';
import { lawInForce } from '../../domain/book';
import type { Calendar } from '../../domain/calendar/calendar';
import { localDateOf } from '../../domain/calendar/calendar';

import type { Directory, DirectoryData } from '../../domain/directory';
import { directoryOf } from '../../domain/directory';
import type { Command } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { LawPack } from '../../domain/law/pack';
import type { Pilot } from '../../domain/pilot';
import type { Instant, LocalDate } from '../../domain/time';
import { visibleLaws } from './visible-laws';

interface StoredPack {
  readonly hash: string;
  readonly body: LawPack;
}

/** Answers from memory what was once found; what was not there is asked again. */
function remembered<T>(
  find: (key: string) => Promise<T | null>,
): (key: string) => Promise<T | null> {
  const found = new Map<string, T>();
  return async (key) => {
    const known = found.get(key);
    if (known !== undefined) return known;
    const value = await find(key);
    if (value !== null) found.set(key, value);
    return value;
  };
}

const nobody: DirectoryData = { version: 0, units: [], posts: [], people: [], holdings: [] };

const newestFirst = (a: StoredPack, b: StoredPack): number =>
  b.body.effectiveFrom.localeCompare(a.body.effectiveFrom) ||
  b.body.version.localeCompare(a.body.version);
const defaultPack = 'vn-decree-73';

class StoredLawBook implements LawBook {
  constructor(private readonly pool: Pool) {}

  private readonly packs = remembered(async (hash) => {
    const rows = await this.read<StoredPack>(
      'SELECT hash, body FROM pilotage.packs WHERE hash = $1',
      [hash],
    );
    const found = rows[0] ?? null;
    if (found !== null && digestOf(found.body) !== hash)
      throw new Error(`The law pack ${hash} is not what its hash says`);
    return found;
  });

  private readonly calendars = remembered(async (name) => {
    const [id, version] = name.split('@');
    const rows = await this.read<{ body: Calendar }>(
      'SELECT body FROM pilotage.calendars WHERE id = $1 AND version = $2',
      [id, version ?? ''],
    );
    return rows[0]?.body ?? null;
  });

  private readonly directories = remembered(async (key) => {
    const [tenant, version] = JSON.parse(key) as [string, number];
    const rows = await this.read<{ body: DirectoryData }>(
      'SELECT body FROM pilotage.directories WHERE tenant = $1 AND version = $2',
      [tenant, version],
    );
    return rows[0] === undefined ? null : directoryOf(rows[0].body);
  });

  private readonly laws = new Map<string, Law>();

  async lawOf({ packHash, calendar }: Pilot['law']): Promise<Law> {
    const key = `${packHash} ${calendar}`;
    const known = this.laws.get(key);
    if (known !== undefined) return known;
    const [pack, days] = [await this.packs(packHash), await this.calendars(calendar)];
    if (pack === null) throw new Error(`There is no law pack with the hash ${packHash}`);
    if (days === null) throw new Error(`There is no calendar ${calendar}`);
    const law = lawInForce(pack.body, packHash, days);
    this.laws.set(key, law);
    return law;
  }

  /** The pack of the parent or predecessor, or the tenant's; its version in force on the day, with the newest calendar. */
  async lawAtBirth(tenant: string, submit: Command, at: Instant): Promise<Law> {
    const id = await this.packIdFor(tenant, submit);
    const stored = await this.read<StoredPack>(visibleLaws('pack'), [tenant]);
    const packs = stored.filter(({ body }) => body.id === id).sort(newestFirst);
    for (const { hash, body } of packs) {
      const calendar = await this.newestCalendar(tenant, body.calendar, at);
      const day = localDateOf(calendar, at);
      const inForce =
        body.effectiveFrom <= day && (body.effectiveTo === null || day <= body.effectiveTo);
      // A pilot told from before the oldest version is under the oldest.
      if (inForce || body === packs.at(-1)?.body) {
        return this.lawOf({
          pack: id,
          packHash: hash,
          calendar: `${calendar.id}@${calendar.version}`,
        });
      }
    }
    throw new Error(`There is no law pack ${id}`);
  }

  private async packIdFor(tenant: string, { payload, source }: Command): Promise<string> {
    const { parent, predecessor } = payload as { parent?: unknown; predecessor?: unknown };
    if (source?.pack !== undefined) return source.pack;
    const from = typeof parent === 'string' ? parent : predecessor;
    if (typeof from !== 'string') return defaultPack;
    const rows = await this.read<{ pack: string | null }>(
      `SELECT state #>> '{law,pack}' AS pack FROM pilotage.pilots WHERE tenant = $1 AND id = $2`,
      [tenant, from],
    );
    return rows[0]?.pack?.split('@')[0] ?? defaultPack;
  }

  /** A calendar that is not in effect yet is nobody's. */
  private async newestCalendar(tenant: string, id: string, at: Instant): Promise<Calendar> {
    const stored = await this.read<{ body: Calendar; from: LocalDate | null }>(
      visibleLaws('calendar'),
      [tenant],
    );
    const newest = stored.findLast(
      ({ body, from }) => body.id === id && (from === null || from <= localDateOf(body, at)),
    );
    if (newest === undefined) throw new Error(`There is no calendar ${id}`);
    return newest.body;
  }

  calendar(name: string): Promise<Calendar | null> {
    return this.calendars(name);
  }

  async directory(tenant: string, version: number | null): Promise<Directory> {
    const found =
      version === null ? null : await this.directories(JSON.stringify([tenant, version]));
    return found ?? directoryOf(nobody);
  }

  private async read<T extends object>(text: string, values: unknown[]): Promise<readonly T[]> {
    try {
      return (await this.pool.query<T>(text, values)).rows;
    } catch (error) {
      throw new Unavailable(error);
    }
  }
}

/**
 * Not the pool of the turns: a turn holds a connection while it asks for the law, and when all connections are held by
 * turns that ask, as after a start, nobody would ever get an answer.
 */
export const createLawBook = (pool: Pool): LawBook => new StoredLawBook(pool);
