/** adapters: the law as stored, kept in memory: a pack by its hash and a calendar by its version never change. */
import type { Pool } from 'pg';
import { digestOf } from '../../activities/canonical';
import type { LawBook } from '../../activities/ports';
import { Unavailable } from '../../activities/ports';
import { lawInForce } from '../../domain/book';
import type { Calendar } from '../../domain/calendar/calendar';
import { localDateOf } from '../../domain/calendar/calendar';
import type { Directory } from '../../domain/directory';
import { directoryOf } from '../../domain/directory';
import type { Command } from '../../domain/kernel';
import { draftPacks } from '../../domain/law/drafts';
import type { Law } from '../../domain/law/law';
import type { LawPack } from '../../domain/law/pack';
import { inForceOn, oldestOf } from '../../domain/law/series';
import type { Pilot } from '../../domain/pilot';
import type { Instant, LocalDate } from '../../domain/time';
import { createDirectories, nobody } from './directory';
import type { Directories } from './directory';
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

const defaultPack = 'vn-decree-73';
const nameOf = ({ id, version }: Pick<Calendar, 'id' | 'version'>): string => `${id}@${version}`;

class StoredLawBook implements LawBook {
  private readonly directories: Directories;

  constructor(private readonly pool: Pool) {
    this.directories = createDirectories(pool);
  }

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

  /** By regime and date: the version in force on the day, with the newest calendar. */
  async lawAtBirth(tenant: string, submit: Command, at: Instant): Promise<Law> {
    const id = await this.packIdFor(tenant, submit);
    const stored = await this.read<StoredPack>(visibleLaws('pack'), [tenant]);
    const bodies = stored.map(({ body }) => body);
    const oldest = oldestOf(bodies, id);
    if (oldest === undefined) throw new Error(`There is no law pack ${id}`);
    const day = localDateOf(await this.newestCalendar(tenant, oldest.calendar, at), at);
    // A pilot told from before the oldest version is under the oldest; one that lives today is refused by the law.
    const body = inForceOn(bodies, id, day) ?? oldest;
    const calendar = await this.newestCalendar(tenant, body.calendar, at);
    const { hash } = stored.find((row) => row.body === body) as StoredPack;
    return this.lawOf({ pack: id, packHash: hash, calendar: nameOf(calendar) });
  }

  async lawNamed(
    tenant: string,
    name: string,
    { calendar: own }: Law,
    at: Instant,
  ): Promise<Law | null> {
    const stored = await this.read<StoredPack>(visibleLaws('pack'), [tenant]);
    const found = stored.find(({ body }) => nameOf(body) === name);
    if (found === undefined) {
      const draft = draftPacks.find((each) => nameOf(each) === name);
      return draft === undefined ? null : lawInForce(draft, '', own);
    }
    const { calendar: id } = found.body;
    const calendar = id === own.id ? own : await this.newestCalendar(tenant, id, at);
    return this.lawOf({ pack: name, packHash: found.hash, calendar: nameOf(calendar) });
  }

  /** What a source or a person names, else the law of the parent or predecessor, else the usual one. */
  private async packIdFor(tenant: string, { payload, source }: Command): Promise<string> {
    const { parent, predecessor, regime } = payload as {
      parent?: unknown;
      predecessor?: unknown;
      regime?: unknown;
    };
    if (source?.pack !== undefined) return source.pack;
    if (typeof regime === 'string') return regime;
    const from = typeof parent === 'string' ? parent : predecessor;
    if (typeof from !== 'string') return defaultPack;
    const rows = await this.read<{ pack: string | null }>(
      `SELECT state #>> '{law,pack}' AS pack FROM pilotage.pilots WHERE tenant = $1 AND id = $2`,
      [tenant, from],
    );
    return rows[0]?.pack?.split('@')[0] ?? defaultPack;
  }

  private async newestCalendar(tenant: string, id: string, at: Instant): Promise<Calendar> {
    const newest = (await this.calendarsAt(tenant, at)).findLast((each) => each.id === id);
    if (newest === undefined) throw new Error(`There is no calendar ${id}`);
    return newest;
  }

  async calendar(tenant: string, name: string, at: Instant): Promise<Calendar | null> {
    return (await this.calendarsAt(tenant, at)).find((each) => nameOf(each) === name) ?? null;
  }

  /** A calendar that is not in effect yet is nobody's. */
  private async calendarsAt(tenant: string, at: Instant): Promise<readonly Calendar[]> {
    const stored = await this.read<{ body: Calendar; from: LocalDate | null }>(
      visibleLaws('calendar'),
      [tenant],
    );
    return stored
      .filter(({ body, from }) => from === null || from <= localDateOf(body, at))
      .map(({ body }) => body);
  }

  async directory(tenant: string, version: number | null): Promise<Directory> {
    if (version === null) return directoryOf(nobody);
    try {
      return await this.directories.at(tenant, version);
    } catch (error) {
      throw new Unavailable(error);
    }
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
