/** api: GET /api/tasks/choices. What one's tasks can be filtered by; what is chosen already does not narrow it. */
import { calendarsByName } from '../calendars';
import { askedOfInbox } from '../inbox/asked';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getTaskChoices: Handler<'getTaskChoices'> = async ({ session, query }, world) => {
  const { tenant, person } = session;
  const [scene, calendars] = await Promise.all([sceneOf(world, tenant), calendarsByName(world)]);
  const { asked } = askedOfInbox(scene, calendars, person, query);
  const { steps, units, stages, roles } = await world.storage.inbox.choices(tenant, asked);
  return {
    status: 200,
    body: { steps: [...steps], units: [...units], stages: [...stages], roles: [...roles] },
  };
};
