/** api: GET /api/tasks. The asker's own desk: the tasks of the posts held now, and of others of the unit when asked for. */
import { cursorOf, pageOf, tripleIn } from '../cursor';
import { calendarsByName } from '../calendars';
import { malformed } from '../errors';
import { askedOfInbox, placeIn } from '../inbox/asked';
import type { Handler } from '../route';
import { nowsOf, sceneOf } from '../scene';
import { taskRowOf } from '../views/task-row';

export const getTasks: Handler<'getTasks'> = async ({ session, query }, world) => {
  const { tenant, person } = session;
  const { state = null, sort: order = 'due', limit } = query;
  if (query.after !== undefined && query.before !== undefined)
    throw malformed([{ path: 'query/before', message: 'not together with after' }]);
  const [scene, calendars] = await Promise.all([sceneOf(world, tenant), calendarsByName(world)]);
  const { desks, asked } = askedOfInbox(scene, calendars, person, query);
  const [after, before] = [tripleIn(query.after), tripleIn(query.before)];
  const search = { ...asked, state, order, after, before, limit: limit + 1 };
  const records = await world.storage.inbox.tasks(tenant, search, nowsOf(scene));
  const isBackwards = before !== null;
  // Read backwards, the row too many is the first one: it is further away than was asked for.
  const nearest = isBackwards ? records.slice(-limit) : records;
  const { rows, next } = pageOf(nearest, limit, (record) => placeIn(order, record));
  const viewer = { person, desks };
  const tasks = rows.map((record) => ({
    ...taskRowOf(record, scene, calendars, viewer),
    place: cursorOf(placeIn(order, record)),
  }));
  return { status: 200, body: { tasks, next: isBackwards ? null : next } };
};
