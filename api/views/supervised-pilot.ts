/** api: how one pilot stands before its supervisor: the interval of visits and its cause, surprises owed, findings open. */
import type { SupervisedPilot } from '../../contracts/supervision';
import type { Directory } from '../../domain/directory';
import { openMattersOf } from '../../domain/matters';
import type { Matter } from '../../domain/pilot';
import type { Finding } from '../../domain/state/finding';
import { awaitedCheckpoint } from '../../domain/state/checkpoint';
import { intervalOf } from '../../domain/supervision/interval-cause';
import type { Task } from '../../domain/tasks';
import { tasksOf } from '../../domain/tasks';
import type { Watched } from '../supervision';

type Texts = ReadonlyMap<string, string>;

function findingRowOf(
  { id, state, data }: Matter<Finding>,
  task: Task | undefined,
  now: string,
  texts: Texts,
): SupervisedPilot['findings'][number] {
  const { polarity, severity, description, recurrences } = data;
  return {
    ...{ matter: id, polarity, severity, state, recurrences },
    text: texts.get(description) ?? '',
    step: task?.step ?? null,
    post: task?.post ?? null,
    dueOn: task?.dueDate ?? null,
    isLate: task !== undefined && task.dueAt <= now,
  };
}

function surpriseOf(tasks: readonly Task[], now: string): SupervisedPilot['surprise'] {
  const task = tasks.find(({ step }) => step === 'makeSurpriseVisit');
  if (task === undefined) return null;
  const { made, surprisesPerYear } = task.params;
  return {
    made: Number(made),
    perYear: Number(surprisesPerYear),
    dueOn: task.dueDate,
    isLate: task.dueAt <= now,
  };
}

export function supervisedPilotOf(
  { whole, law, now }: Watched,
  directory: Directory,
  texts: Texts,
): SupervisedPilot {
  const { state } = whole;
  const tasks = tasksOf(state, law, directory, now);
  const next = awaitedCheckpoint(state);
  return {
    ...{ pilot: whole.id, pilotTitle: whole.title, pilotNumber: whole.number, stage: whole.stage },
    interval: intervalOf(state),
    surprise: surpriseOf(tasks, now),
    nextVisitOn: next === null ? null : (next.data.movedTo ?? next.data.anchorOn),
    findings: openMattersOf<Finding>(state, 'finding').map((matter) =>
      findingRowOf(
        matter,
        tasks.find((task) => task.matter === matter.id),
        now,
        texts,
      ),
    ),
  };
}
