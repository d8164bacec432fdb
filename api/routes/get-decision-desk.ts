/** api: GET /api/pilots/:pilot/decision. Asks the law what would become of each approval, without giving it. */
import type { DecisionDesk } from '../../contracts/decision-desk';
import type { Allowed } from '../../domain/allowed';
import { decide } from '../../domain/decide';
import type { Actor, Facts } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import type { Grant } from '../../domain/state/grant';
import { tasksOf } from '../../domain/tasks';
import type { Approval } from '../decision/deciding';
import { approvals, onDesk } from '../decision/deciding';
import type { Handler } from '../route';
import { sentenceOf } from '../sentences';

const notTheirs = 'NOT_YOURS';
type Told = DecisionDesk['approvals'][number];

function newTasks(before: Pilot, after: Pilot, { law, directory, now }: Facts): Told['next'] {
  const known = new Set(tasksOf(before, law, directory, now).map(({ id }) => id));
  return tasksOf(after, law, directory, now)
    .filter(({ id }) => !known.has(id))
    .map(({ id, step, params, post, dueAt }) => ({ id, step, params, post, dueAt }));
}

function whatIf(pilot: Pilot, command: Approval, grant: Grant, actor: Actor, facts: Facts): Told {
  const decided = decide(
    pilot,
    {
      ...{ id: 'what-if', name: command, tenant: pilot.tenant, pilot: pilot.id, actor },
      ...{ payload: grant, basedOn: { dossier: pilot.proposal.version } },
    },
    facts,
  );
  if (decided.refused === undefined)
    return { command, refusal: null, next: newTasks(pilot, decided.pilot, facts) };
  const { code, params } = decided;
  return { command, refusal: { code, words: sentenceOf(code, params) }, next: [] };
}

/** Why nothing can be approved now, by whom it would be otherwise. */
const whyNone = ({ withheld }: Allowed): Told[] =>
  approvals.flatMap((command) =>
    withheld
      .filter(({ command: name, refusal }) => name === command && refusal.code !== notTheirs)
      .map(({ refusal: { code, params } }) => ({
        command,
        refusal: { code, words: sentenceOf(code, params) },
        next: [],
      })),
  );

export const getDecisionDesk: Handler<'getDecisionDesk'> = async ({ session, params }, world) => {
  const { pilot, facts, allowed, actor, grant } = await onDesk(world, session, params.pilot);
  const told =
    grant === null || actor === null
      ? whyNone(allowed)
      : approvals.map((command) => whatIf(pilot, command, grant, actor, facts));
  return { status: 200, body: { dossier: pilot.proposal.version, grant, approvals: told } };
};
