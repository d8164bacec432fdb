/** api: GET /api/statistics/pilots. The pilots behind one number: counted as the figures are, for whoever may read these. */
import { isBehind } from '../../domain/statistics/behind';
import { isAsked, scopeOf } from '../../domain/statistics/scope';
import { noFigures } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { pilotRowOf } from '../views/pilot-row';

const mostShown = 500;

export const getPilotsBehind: Handler<'getPilotsBehind'> = async ({ session, query }, world) => {
  const { tenant, person } = session;
  const { table, line, ...wanted } = query;
  const scene = await sceneOf(world, tenant);
  const { directory, now } = scene;
  const scope = scopeOf(directory, person, now);
  if (scope === null) throw noFigures();
  const behind: string[] = [];
  for await (const { facts, clock } of world.facts.read({
    tenant,
    directory,
    at: now,
    cutOff: false,
  }))
    if (isAsked(scope, wanted, facts) && isBehind({ table, line }, facts, scene.nowOn(clock)))
      behind.push(facts.pilot);
  const rows = await world.storage.pilots.rows(tenant, behind, mostShown);
  return {
    status: 200,
    body: { total: behind.length, pilots: rows.map((row) => pilotRowOf(row, scene)) },
  };
};
