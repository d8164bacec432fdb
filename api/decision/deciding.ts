/** api: a pilot as it lies before somebody, and what they would sign of it, if it is theirs to decide now. */
import type { Allowed } from '../../domain/allowed';
import { allowedTo } from '../../domain/allowed';
import { localDateOf } from '../../domain/calendar/calendar';
import type { Actor, Facts } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { asSeenBy } from '../../domain/state/evidence';
import type { Grant } from '../../domain/state/grant';
import { proposedGrant } from '../../domain/state/proposed-grant';
import { noSuch } from '../errors';
import { actorsOf } from '../identity/persona';
import type { World } from '../route';
import { sceneOf } from '../scene';

export const approvals = ['ApprovePilot', 'ApproveFull'] as const;
export type Approval = (typeof approvals)[number];

export interface OnDesk {
  /** As the asker may see it. */
  readonly pilot: Pilot;
  readonly facts: Facts;
  readonly allowed: Allowed;
  /** null: it is not theirs to decide, or not now. */
  readonly actor: Actor | null;
  /** null: nobody decides, or nobody can supervise. */
  readonly grant: Grant | null;
}

const deciderOf = ({ offers }: Allowed): Actor | null =>
  offers.find(({ command }) => approvals.some((each) => each === command))?.actor ?? null;

export async function onDesk(
  world: World,
  { tenant, person }: { readonly tenant: string; readonly person: string },
  id: string,
): Promise<OnDesk> {
  const [whole, scene] = await Promise.all([
    world.storage.pilots.find(tenant, id),
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
  return { pilot, facts, allowed, actor, grant };
}
