/** api: POST /api/concerns/{concern}/acts. A handler's act; a referral names an act that the handler signed on the pilot before. */
import type { ConcernSend } from '../../contracts/concerns';
import type { SessionRow } from '../../contracts/reading';
import { allowedInConcern } from '../../domain/concern/decide';
import { handledConcern } from '../concern/people';
import { sendConcernAct } from '../concern/send';
import { viewOf } from '../concern/views';
import { noSuch, notYourPost } from '../errors';
import type { Handler, World } from '../route';

const prose = ['reason', 'reasons', 'question', 'told'];
const openedBy = { abuse: 'AllegeAbuse', finding: 'OpenFinding' } as const;

/** Their own act, on that pilot, of that kind, and accepted: the record of the pilot says so. */
async function checkReferral(world: World, session: SessionRow, { act }: ConcernSend) {
  if (act.name !== 'ReferConcern') return;
  const { command, pilot, as } = act.payload;
  const [sealed, answered] = await Promise.all([
    world.storage.commands.sealed(session.tenant, command),
    world.storage.commands.answer(session.tenant, command),
  ]);
  const isTheirs =
    sealed?.person === session.person &&
    sealed.pilot === pilot &&
    sealed.envelope.command.name === openedBy[as];
  if (!isTheirs || answered?.answer.outcome !== 'accepted') throw noSuch('COMMAND');
}

export const actOnConcern: Handler<'actOnConcern'> = async ({ session, params, body }, world) => {
  const { tenant } = session;
  const { concern, people, actors } = await handledConcern(world, session, params.concern);
  const { act, id, version, post } = body;
  const mine = actors.filter((each) => post === undefined || each.post === post);
  // Whoever may not act is told so by the law, in whatever post they tried.
  const actor =
    mine.find((each) =>
      (allowedInConcern(concern.state, each, people) as readonly string[]).includes(act.name),
    ) ?? mine[0];
  if (actor === undefined) throw notYourPost(post ?? '');
  await checkReferral(world, session, body);
  const outcome = await sendConcernAct(world, {
    ...{ tenant, concern: concern.id, id, actor, prose },
    name: act.name,
    payload: act.payload,
    version,
  });
  // Who has just made it over to others may not see it any more.
  const view = await viewOf(world, session, concern.id).catch(() => null);
  return { status: outcome === 'accepted' ? 200 : 202, body: { outcome, concern: view } };
};
