/** api: GET /api/live. One stream for one open screen: the desks of its person, and the pilots that it shows. */
import { listeningAt } from '../identity/desks';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getLive: Handler<'getLive'> = async ({ session, query, header }, world) => {
  const scene = await sceneOf(world, session.tenant);
  const listening = {
    session,
    ...listeningAt(scene, session.person),
    // Whoever is signed in may open any pilot of the tenant; what each sees of it is for its page to say.
    pilots: new Set(query.pilots?.split(',')),
  };
  const last = header('last-event-id') ?? query.last ?? null;
  return { status: 200, body: world.live.stream(listening, last) };
};
