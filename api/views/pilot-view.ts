/** api: one pilot as its page shows it, with what the asker may do now and why the rest is not theirs. */
import type { PilotView } from '../../contracts/http';
import type { SessionRow } from '../../contracts/reading';
import { allowedTo } from '../../domain/allowed';
import { unitNow } from '../../domain/directory/unit-now';
import type { Facts } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { asSeenBy, secretMatters } from '../../domain/state/evidence';
import { waitersOf } from '../../domain/task-deeds';
import type { Task } from '../../domain/tasks';
import { noSuch } from '../errors';
import { isOperator } from '../identity/operator';
import { actorsOf } from '../identity/persona';
import { calendarsByName } from '../calendars';
import type { World } from '../route';
import { sceneOf } from '../scene';
import { sentenceOf } from '../sentences';
import { clockRowsOf } from './clock-rows';
import { pilotRowOf } from './pilot-row';
import { documentHashesIn, textRefsIn } from './references';
import { taskRowOf } from './task-row';
import type { TaskViewer } from './task-row';
import { temporalUrlOf } from './temporal-url';

function allowedIn(state: Pilot, session: SessionRow, facts: Facts): PilotView['allowed'] {
  const { offers, withheld } = allowedTo(
    state,
    actorsOf(facts.directory, session.person, facts.now),
    facts,
  );
  return {
    offers,
    withheld: withheld.map((each) => ({
      ...each,
      words: sentenceOf(each.refusal.code, each.refusal.params),
    })),
  };
}

/** What is read at once: nothing here waits for anything else. */
async function gathered(world: World, tenant: string, id: string) {
  const { storage } = world;
  const [whole, tasks, scene, calendars] = await Promise.all([
    storage.pilots.find(tenant, id),
    storage.pilots.tasks(tenant, id),
    sceneOf(world, tenant),
    calendarsByName(world),
  ]);
  if (whole === null) throw noSuch('PILOT');
  return { whole, tasks, scene, calendars };
}

export async function pilotViewOf(
  world: World,
  session: SessionRow,
  id: string,
): Promise<PilotView> {
  const { storage } = world;
  const { whole, tasks, scene, calendars } = await gathered(world, session.tenant, id);
  const now = scene.nowOn(whole.clock);
  // What the law keeps from the asker is not there for them: not as a matter, a task, a text or a clock.
  const { directory } = scene;
  const state = asSeenBy(whole.state, { person: session.person, directory, at: now });
  const secret = secretMatters(whole.state);
  const viewer = { person: session.person, desks: null };
  const viewerOf = ({ matter }: Task): TaskViewer =>
    secret.has(matter) ? viewer : { ...viewer, waiters: waitersOf(state) };
  const [law, texts, documents] = await Promise.all([
    world.laws.lawOf(state.law),
    storage.pilots.texts(session.tenant, textRefsIn(state)),
    storage.documents.describe(session.tenant, documentHashesIn(state)),
  ]);
  return {
    ...pilotRowOf(whole, scene),
    pilot: state,
    unitNow: unitNow(directory, state.unit, now),
    revision: whole.revision,
    now,
    tasks: tasks
      .filter(({ task }) => task.matter === 'main' || task.matter in state.matters)
      .map((task) => taskRowOf(task, scene, calendars, viewerOf(task.task))),
    clocks: clockRowsOf(state, law),
    matters: Object.values(state.matters),
    documents,
    allFlags: state.flags,
    allowed: allowedIn(state, session, { now, receivedAt: now, law, directory }),
    texts: Object.fromEntries(texts),
    hold: whole.hold,
    temporalUrl: isOperator(scene, session.person)
      ? temporalUrlOf(world.settings, session.tenant, whole.id)
      : null,
  };
}
