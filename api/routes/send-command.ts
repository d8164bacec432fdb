/** api: POST /api/pilots/:pilot/commands. An accepted act is in the ledger before it is answered: the reply shows the new state. */
import { problemIn } from '../decision/outcome';
import { takeCommand } from '../decision/take-command';
import type { Handler } from '../route';
import { pilotViewOf } from '../views/pilot-view';

export const sendCommand: Handler<'sendCommand'> = async ({ session, params, body }, world) => {
  const { storage, log } = world;
  const taken = await takeCommand(world, session, params.pilot, body);
  if (taken.kind === 'underway') {
    return {
      status: 202,
      body: { outcome: 'underway', commandId: body.id, revision: null, view: null },
    };
  }
  const { answer } = taken;
  const problem = problemIn(answer);
  if (problem !== null || answer.outcome !== 'accepted')
    throw problem ?? new Error('An answer without an outcome');
  const { revision } = answer;
  const view = await pilotViewOf(world, session, params.pilot);
  // Nobody waits for it: what stays unconfirmed is looked after later, and that does no harm.
  storage.commands
    .confirm(session.tenant, params.pilot, revision)
    .catch((err: unknown) => log.warn({ commandId: body.id, err }, 'an answer was not confirmed'));
  return {
    status: 200,
    body: { outcome: 'accepted', commandId: body.id, revision, view },
  };
};
