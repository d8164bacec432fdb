/** api: GET /api/tasks/counts. Under the same filter as the list, but for the state, which is what is counted. */
import { calendarsByName } from '../calendars';
import { askedOfInbox } from '../inbox/asked';
import type { Handler } from '../route';
import { nowsOf, sceneOf } from '../scene';

export const getTaskCounts: Handler<'getTaskCounts'> = async ({ session, query }, world) => {
  const { tenant, person } = session;
  const [scene, calendars] = await Promise.all([sceneOf(world, tenant), calendarsByName(world)]);
  const { asked } = askedOfInbox(scene, calendars, person, query);
  return { status: 200, body: await world.storage.inbox.counts(tenant, asked, nowsOf(scene)) };
};
