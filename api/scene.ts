/** api: what stands around every question of one tenant: its directory and what its clocks show. */
import type { ClockRecord } from '../contracts/reading';
import { directoryOf } from '../domain/directory';
import type { Directory, DirectoryData } from '../domain/directory';
import type { Instant } from '../domain/time';
import type { World } from './route';

export interface Scene {
  readonly directory: Directory;
  readonly clocks: ReadonlyMap<string, ClockRecord>;
  /** Legal time of the tenant. */
  readonly now: Instant;
  /** Legal time of a clock that a pilot runs on. */
  nowOn(clock: string): Instant;
}

// A memo, not state: the same data always give the same view.
const views = new WeakMap<DirectoryData, Directory>();

function viewOf(data: DirectoryData): Directory {
  const known = views.get(data);
  if (known !== undefined) return known;
  const view = directoryOf(data);
  views.set(data, view);
  return view;
}

const nobody: DirectoryData = { version: 0, units: [], posts: [], people: [], holdings: [] };

export async function sceneOf(
  { storage, settings, realNow }: Pick<World, 'storage' | 'settings' | 'realNow'>,
  tenant: string,
): Promise<Scene> {
  const [data, rows] = await Promise.all([
    storage.reference.directory(tenant),
    storage.clocks(tenant),
  ]);
  const clocks = new Map(rows.map((row) => [row.id, row]));
  const now = clocks.get(settings.mainClock)?.now ?? realNow().toISOString();
  return {
    directory: viewOf(data ?? nobody),
    clocks,
    now,
    nowOn: (clock) => clocks.get(clock)?.now ?? now,
  };
}

export const nowsOf = ({ clocks }: Scene): ReadonlyMap<string, Instant> =>
  new Map([...clocks].map(([id, clock]) => [id, clock.now]));
