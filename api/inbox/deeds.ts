/** api: what is decided about a deed at the desk, of each task as it is found. */
import type { TaskDeed } from '../../contracts/inbox';
import type { DeedAsked, TaskFound } from '../../contracts/inbox-reading';
import type { Calendar } from '../../domain/calendar/calendar';
import { receiptDay } from '../../domain/calendar/calendar';
import type { Refusal } from '../../domain/kernel';
import { refuse } from '../../domain/kernel';
import type { DeskDeed } from '../../domain/task-deeds';
import { claimTask, handOverTask, nudgeTask, postAt, releaseTask } from '../../domain/task-deeds';
import type { Scene } from '../scene';

export interface DeedScene {
  readonly scene: Scene;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly person: string;
}

/** What is kept from the asker is not there for them. */
const closed = refuse('TASK_CLOSED');

function answerTo(
  deed: TaskDeed,
  { task: _, ...found }: TaskFound,
  { scene, calendars, person }: DeedScene,
): DeskDeed | Refusal {
  const { record, claim, waiters, nudges, isSecret } = found;
  const { directory } = scene;
  const at = scene.nowOn(record.clock);
  const desk = { task: record.task, claim, person, directory, at };
  if (isSecret && postAt(desk, person) === null) return closed;
  switch (deed.deed) {
    case 'claim':
      return claimTask(desk);
    case 'release':
      return releaseTask(desk);
    case 'handOver':
      return handOverTask(desk, deed);
    case 'nudge': {
      const calendar = calendars.get(record.calendar);
      const day = calendar === undefined ? at.slice(0, 10) : receiptDay(calendar, at);
      return nudgeTask(desk, { waiters, day, nudges });
    }
  }
}

export const decidedBy =
  (deed: TaskDeed, around: DeedScene): DeedAsked['decide'] =>
  (found) => ({
    answer: found === undefined ? closed : answerTo(deed, found, around),
    at: found === undefined ? around.scene.now : around.scene.nowOn(found.record.clock),
  });
