/** api: GET /api/pilots/:pilot/decision/paper. What was signed, for whoever may read the pilot; before that a draft, for whoever decides. */
import { noSuch } from '../errors';
import type { Handler } from '../route';
import { decisionPaperOf } from '../views/decision-paper';

export const getDecisionPaper: Handler<'getDecisionPaper'> = async (
  { session, params, query },
  world,
) => {
  const paper = await decisionPaperOf(world, session, params.pilot, query.as ?? 'pilot');
  if (paper === null) throw noSuch('DECISION');
  return {
    status: 200,
    body: await world.printed(paper),
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="decision-${params.pilot}.pdf"`,
      // Shown by the browser's own viewer, which is an object with a style of its own.
      'content-security-policy':
        "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    },
  };
};
