/** api: GET /api/tasks. The asker's own desk: the tasks of the posts held now. */
import { pageOf, tripleIn, wordsIn } from '../cursor';
import { asked, desksOf } from '../identity/desks';
import { calendarsByName } from '../calendars';
import type { Handler } from '../route';
import { nowsOf, sceneOf } from '../scene';
import { taskRowOf } from '../views/task-row';

export const getTasks: Handler<'getTasks'> = async ({ session, query }, world) => {
  const { q, state = null, step = null, unit = null, after, limit } = query;
  const [scene, calendars] = await Promise.all([
    sceneOf(world, session.tenant),
    calendarsByName(world),
  ]);
  const desks = desksOf(scene, session.person);
  const search = {
    ...asked(desks),
    state,
    step,
    unit,
    words: wordsIn(q),
    after: tripleIn(after),
    limit: limit + 1,
  };
  const records = await world.storage.inbox.tasks(session.tenant, search, nowsOf(scene));
  const { rows, next } = pageOf(records, limit, ({ task, pilot }) => [task.dueAt, pilot, task.id]);
  return {
    status: 200,
    body: { tasks: rows.map((row) => taskRowOf(row, scene, calendars, desks)), next },
  };
};
