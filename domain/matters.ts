/** domain: opening, changing and closing side proceedings, the same way in every chapter. */
import type { Matter, Pilot } from './pilot';
import type { Instant } from './time';

/** The id that the next matter of a kind will have: readable and the same on every replay. */
export const nextMatterId = (pilot: Pilot, kind: string, ahead = 0): string =>
  `${kind}-${(pilot.opened[kind] ?? 0) + 1 + ahead}`;

export function openMatter<D>(
  pilot: Pilot,
  id: string,
  kind: string,
  state: string,
  at: Instant,
  data: D,
): Pilot {
  const matter: Matter<D> = { id, kind, state, openedAt: at, closedAt: null, version: 1, data };
  return {
    ...pilot,
    matters: { ...pilot.matters, [id]: matter },
    opened: { ...pilot.opened, [kind]: (pilot.opened[kind] ?? 0) + 1 },
  };
}

/** Moves a matter to another state and merges into its data. */
export function changeMatter<D extends object>(
  pilot: Pilot,
  id: string,
  state: string | null,
  data: Partial<D> = {},
): Pilot {
  const matter = matterOf<D>(pilot, id);
  const changed: Matter<D> = {
    ...matter,
    state: state ?? matter.state,
    version: matter.version + 1,
    data: { ...matter.data, ...data },
  };
  return { ...pilot, matters: { ...pilot.matters, [id]: changed } };
}

/** Closes a matter; its rungs can ring no more and are forgotten. */
export function closeMatter<D extends object>(
  pilot: Pilot,
  id: string,
  state: string,
  at: Instant,
  data: Partial<D> = {},
): Pilot {
  const changed = changeMatter<D>(pilot, id, state, data);
  const closed = { ...matterOf(changed, id), closedAt: at };
  const rungs = Object.fromEntries(
    Object.entries(pilot.rungs).filter(([key]) => !key.startsWith(`${id}/`)),
  );
  return { ...changed, matters: { ...changed.matters, [id]: closed }, rungs };
}

export function matterOf<D = unknown>(pilot: Pilot, id: string): Matter<D> {
  const matter = pilot.matters[id];
  if (matter === undefined) throw new Error(`No matter ${id} in pilot ${pilot.id}`);
  return matter as Matter<D>;
}

export const mattersOf = <D = unknown>(pilot: Pilot, kind: string): readonly Matter<D>[] =>
  Object.values(pilot.matters).filter((matter) => matter.kind === kind) as readonly Matter<D>[];

export const openMattersOf = <D = unknown>(pilot: Pilot, kind: string): readonly Matter<D>[] =>
  mattersOf<D>(pilot, kind).filter((matter) => matter.closedAt === null);
