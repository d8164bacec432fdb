/** api: POST /api/clock. Moves the hands of the practice clock and wakes the pilots that run on it. */
import type { ClockAct } from '../../contracts/requests';
import { DAY_MS, epochToInstant, instantToEpoch } from '../../domain/time';
import type { Instant } from '../../domain/time';
import { away, malformed, notPractice, timeGoesForward } from '../errors';
import type { Handler, World } from '../route';
import { sceneOf } from '../scene';
import { clockViewOf } from '../views/session-view';

/** Far enough for every term, and well before the end of the calendar. */
const latest: Instant = '2999-12-31T23:59:59.999Z';

async function advance(
  { hands, settings }: World,
  tenant: string,
  now: Instant,
  to: Instant,
): Promise<void> {
  if (to > latest) throw malformed([{ path: 'to', message: `not after ${latest}` }]);
  if (to <= now) throw timeGoesForward(now);
  try {
    await hands.advance(tenant, settings.mainClock, to);
  } catch (error) {
    if ((error as { code?: unknown }).code === 'CLOCK_GOES_BACK') throw timeGoesForward(now);
    throw error;
  }
}

async function move(world: World, tenant: string, now: Instant, act: ClockAct): Promise<void> {
  const { hands, settings } = world;
  switch (act.act) {
    case 'advanceTo':
      return advance(world, tenant, now, act.to);
    case 'advanceBy':
      return advance(
        world,
        tenant,
        now,
        epochToInstant(instantToEpoch(now) + Math.round(act.days * DAY_MS)),
      );
    case 'pause':
      await hands.pause(tenant, settings.mainClock);
      return;
    case 'resume':
      await hands.resume(tenant, settings.mainClock, act.rate);
  }
}

/** The hands stand where they were put; whoever moves them again wakes the pilots again. */
async function wake({ lives, log, settings }: World, tenant: string): Promise<void> {
  try {
    await lives.wake(tenant, settings.mainClock);
  } catch (error) {
    log.error({ err: error }, 'the clock was moved and the pilots could not be woken');
    throw away();
  }
}

export const setClock: Handler<'setClock'> = async ({ session: { tenant }, body }, world) => {
  const { now, clocks } = await sceneOf(world, tenant);
  const { mode, mainClock } = world.settings;
  if (mode !== 'practice' || clocks.get(mainClock)?.practice !== true) throw notPractice();
  await move(world, tenant, now, body);
  await wake(world, tenant);
  return { status: 200, body: clockViewOf(world, await sceneOf(world, tenant)) };
};
