/** api: who of the tenant may handle a concern now, by the same law as the record's. */
import type { ConcernWhole } from '../../contracts/concern-reading';
import type { SessionRow } from '../../contracts/reading';
import type { People } from '../../domain/concern/people';
import { involvedIn, mayHandle } from '../../domain/concern/people';
import type { Actor } from '../../domain/kernel';
import { noSuch } from '../errors';
import { actorsOf } from '../identity/persona';
import type { World } from '../route';
import type { Scene } from '../scene';
import { sceneOf } from '../scene';

export async function peopleOf(
  { storage }: World,
  tenant: string,
  { directory, now }: Scene,
  { state }: ConcernWhole,
): Promise<People> {
  const named = state.pilot === null ? null : await storage.pilots.find(tenant, state.pilot);
  const involved = named === null ? [] : involvedIn(named.state, state.unit, directory, now);
  return { directory, now, involved };
}

/** The posts in which a person may handle a concern; none: it is as if there were no such concern. */
export async function handlingOf(
  world: World,
  { tenant, person }: SessionRow,
  concern: ConcernWhole,
  scene: Scene,
): Promise<{ readonly people: People; readonly actors: readonly Actor[] }> {
  const people = await peopleOf(world, tenant, scene, concern);
  const actors = actorsOf(scene.directory, person, scene.now).filter((actor) =>
    mayHandle(concern.state, actor, people),
  );
  return { people, actors };
}

export async function handledConcern(world: World, session: SessionRow, id: string) {
  const [concern, scene] = await Promise.all([
    world.storage.concerns.find(session.tenant, id),
    sceneOf(world, session.tenant),
  ]);
  if (concern === null) throw noSuch('CONCERN');
  const { people, actors } = await handlingOf(world, session, concern, scene);
  if (actors.length === 0) throw noSuch('CONCERN');
  return { concern, scene, people, actors };
}
