/** api: GET /api/commands/:id. What became of an act, for whoever lost the answer. */
import type { CommandOutcome } from '../../contracts/pilot-reply';
import type { KeptAnswer, SealedRow } from '../../contracts/reading';
import { problemIn } from '../decision/outcome';
import { problemOf } from '../door/render-problem';
import { noSuch } from '../errors';
import type { Call, Handler } from '../route';

function outcomeOf(
  { commandId, pilot }: SealedRow,
  kept: KeptAnswer | null,
  asked: Call<'getCommand'>,
): CommandOutcome {
  if (kept === null)
    return { commandId, pilot, outcome: 'underway', revision: null, problem: null };
  const { answer } = kept;
  const problem = problemIn(answer);
  return {
    commandId,
    pilot,
    outcome: answer.outcome,
    revision: answer.outcome === 'accepted' ? answer.revision : null,
    problem: problem === null ? null : problemOf(problem, asked),
  };
}

export const getCommand: Handler<'getCommand'> = async (call, { storage }) => {
  const { session, params } = call;
  const [sealed, kept] = await Promise.all([
    storage.commands.sealed(session.tenant, params.id),
    storage.commands.answer(session.tenant, params.id),
  ]);
  if (sealed === null || sealed.person !== session.person) throw noSuch('COMMAND');
  return { status: 200, body: outcomeOf(sealed, kept, call) };
};
