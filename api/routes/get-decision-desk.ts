/** api: GET /api/pilots/:pilot/decision. Asks the law what would become of each approval, without giving it. */
import type { DecisionDesk } from '../../contracts/decision-desk';
import type { Allowed } from '../../domain/allowed';
import { allowedTo } from '../../domain/allowed';
import { localDateOf } from '../../domain/calendar/calendar';
import { decide } from '../../domain/decide';
import type { Actor, Facts } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { asSeenBy } from '../../domain/state/evidence';
import type { Grant } from '../../domain/state/grant';
import { proposedGrant } from '../../domain/state/proposed-grant';
import { tasksOf } from '../../domain/tasks';
import { noSuch } from '../errors';
import { actorsOf } from '../identity/persona';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { sentenceOf } from '../sentences';

const approvals = ['ApprovePilot', 'ApproveFull'] as const;
const notTheirs = 'NOT_YOURS';
type Approval = (typeof approvals)[number];
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

/** null: it is not theirs to decide, or not now. */
const deciderOf = ({ offers }: Allowed): Actor | null =>
  offers.find(({ command }) => approvals.some((each) => each === command))?.actor ?? null;

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

export const getDecisionDesk: Handler<'getDecisionDesk'> = async (
  { session: { tenant, person }, params },
  world,
) => {
  const [whole, scene] = await Promise.all([
    world.storage.pilots.find(tenant, params.pilot),
    sceneOf(world, tenant),
  ]);
  if (whole === null) throw noSuch('PILOT');
  const law = await world.laws.lawOf(whole.state.law);
  const { directory } = scene;
  const now = scene.nowOn(whole.clock);
  const pilot = asSeenBy(whole.state, { person, directory, at: now });
  const facts: Facts = { now, receivedAt: now, law, directory };
  const allowed = allowedTo(pilot, actorsOf(directory, person, now), facts);
  const actor = deciderOf(allowed);
  const today = localDateOf(law.calendar, now);
  const grant =
    actor === null
      ? null
      : proposedGrant({ pilot, law, directory, at: now, today, decider: actor.person });
  const told =
    grant === null || actor === null
      ? whyNone(allowed)
      : approvals.map((command) => whatIf(pilot, command, grant, actor, facts));
  return { status: 200, body: { dossier: pilot.proposal.version, grant, approvals: told } };
};
