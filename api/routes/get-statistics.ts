/** api: GET /api/statistics. Figures of the pilots that the asker may see, narrowed by what was asked for. */
import { figuresOf } from '../../domain/statistics/figures';
import { isAsked, scopeOf } from '../../domain/statistics/scope';
import { add, nothingCounted } from '../../domain/statistics/tally';
import { noFigures } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getStatistics: Handler<'getStatistics'> = async ({ session, query }, world) => {
  const { tenant, person } = session;
  const scene = await sceneOf(world, tenant);
  const { directory, now } = scene;
  const scope = scopeOf(directory, person, now);
  if (scope === null) throw noFigures();
  const tally = nothingCounted();
  for await (const { facts, clock } of world.facts.read({
    tenant,
    directory,
    at: now,
    cutOff: false,
  }))
    if (isAsked(scope, query, facts)) add(tally, facts, scene.nowOn(clock));
  return { status: 200, body: figuresOf(tally, now) };
};
