/** api: POST /api/tasks/deeds. The same id is the same deed, however often it is sent; one row that is refused leaves the others. */
import { calendarsByName } from '../calendars';
import { digestOf } from '../decision/digest';
import { commandIdReused } from '../errors';
import { decidedBy } from '../inbox/deeds';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sentenceOf } from '../sentences';

export const actOnTasks: Handler<'actOnTasks'> = async ({ session, body }, world) => {
  const { tenant, person } = session;
  const [scene, calendars] = await Promise.all([sceneOf(world, tenant), calendarsByName(world)]);
  const done = await world.storage.inbox.act({
    ...{ tenant, person, id: body.id, tasks: body.tasks },
    digest: digestOf({ ...body, person }),
    decide: decidedBy(body, { scene, calendars, person }),
  });
  if (done.kind === 'reused') throw commandIdReused();
  const outcomes = done.outcomes.map(({ pilot, task, refusal }) => ({
    ...{ pilot, task },
    refusal:
      refusal === null
        ? null
        : {
            code: refusal.code,
            params: refusal.params,
            words: sentenceOf(refusal.code, refusal.params),
          },
  }));
  return { status: 200, body: { outcomes } };
};
