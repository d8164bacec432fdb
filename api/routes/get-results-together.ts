/** api: GET /api/people/{person}/results. What came of a person's pilots, beside what came of the unit's (M104). */
import { seesResultsOf } from '../../domain/statistics/scope';
import { ResultsTogether } from '../../domain/statistics/together';
import { noFigures, noSuch } from '../errors';
import { postsOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';

export const getResultsTogether: Handler<'getResultsTogether'> = async (
  { session, params: { person } },
  world,
) => {
  const { tenant } = session;
  const { directory, now } = await sceneOf(world, tenant);
  const posts = postsOf(directory, person, now);
  const unit = directory.post(posts[0] ?? '')?.unit;
  // Whoever may not see it does not learn either whether there is such a person.
  if (!seesResultsOf(directory, session.person, person, unit ?? '', now)) throw noFigures();
  if (unit === undefined) throw noSuch('PERSON');
  const together = new ResultsTogether({ person, posts, unit });
  for await (const { facts } of world.facts.read({ tenant, directory, at: now, cutOff: false }))
    together.add(facts);
  return { status: 200, body: together.figures() };
};
