/** api: GET /api/pilots/:pilot/pack-moves/:pack. What is shown before a pilot moves to another law. */
import { transition } from '../../domain/pack-transition';
import { keptFrom } from '../../domain/state/evidence';
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getPackMoves: Handler<'getPackMoves'> = async ({ session, params }, world) => {
  const whole = await world.storage.pilots.find(session.tenant, params.pilot);
  if (whole === null) throw noSuch('PILOT');
  const law = await world.laws.lawOf(whole.state.law);
  const scene = await sceneOf(world, session.tenant);
  const now = scene.nowOn(whole.clock);
  const next = await world.laws.lawNamed(session.tenant, params.pack, law, now);
  if (next === null) throw noSuch('PACK');
  const { from, to, moved, digest } = transition(whole.state, law, next);
  const hidden = keptFrom(whole.state, {
    person: session.person,
    directory: scene.directory,
    at: now,
  });
  // The digest is of everything that would move: the record compares it.
  const shown = moved.filter(({ matter }) => !hidden.has(matter));
  return { status: 200, body: { from, to, moved: shown, digest } };
};
