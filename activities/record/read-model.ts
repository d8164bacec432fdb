/**
 * activities: the rows that people read, made from a pilot's state alone, so that a rebuild from the ledger makes the
 * same. Nothing here asks the clock: what is late is what a clock has marked overdue.
 */
import { dutiesOf, dutyKey, nextRing } from '../../domain/deadlines';
import { rungsOf } from '../../domain/rungs';
import type { Directory } from '../../domain/directory';
import type { Duty } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { Pilot } from '../../domain/pilot';
import { isReconstructing } from '../../domain/pilot';
import { secretMatters } from '../../domain/state/evidence';
import type { Task } from '../../domain/tasks';
import { tasksOf } from '../../domain/tasks';
import type { Instant } from '../../domain/time';

export interface PilotRow {
  readonly epoch: number;
  readonly revision: number;
  readonly head: string;
  readonly state: Pilot;
  readonly fold: number;
  readonly build: number;
  readonly clock: string;
  readonly lastLegal: Instant;
  readonly nextDueAt: Instant | null;
  readonly nextRingAt: Instant | null;
  readonly late: boolean;
  readonly flags: readonly string[];
}

export interface TaskRow {
  readonly task: Task;
  /** From this legal instant on it is due soon. */
  readonly remindAt: Instant;
  /** Nobody learns of it but whose desk it is. */
  readonly isSecret: boolean;
}

export interface NoticeRow {
  readonly id: string;
  readonly seq: number;
  readonly post: string;
  readonly event: string;
  readonly body: unknown;
  readonly at: Instant;
}

export interface ReadModel extends Pick<PilotRow, 'nextDueAt' | 'nextRingAt' | 'late' | 'flags'> {
  readonly tasks: readonly TaskRow[];
}

/** `at`: legal time of the last entry, for who sits at which desk. What is due in secret makes no pilot late. */
export function readModelOf(pilot: Pilot, law: Law, directory: Directory, at: Instant): ReadModel {
  const tasks = taskRows(pilot, law, directory, at);
  const secret = secretMatters(pilot);
  return {
    nextDueAt: earliest(tasks.flatMap(({ task }) => (secret.has(task.matter) ? [] : task.dueAt))),
    nextRingAt: nextRing(pilot, law)?.rung.at ?? null,
    late:
      !isReconstructing(pilot) &&
      dutiesOf(pilot, law).some(
        (duty) => duty.silent !== true && !secret.has(duty.matter) && isOverdue(pilot, duty),
      ),
    flags: [...new Set(pilot.flags.map((flag) => flag.code))].sort(),
    tasks,
  };
}

export const isOverdue = (pilot: Pilot, duty: Duty): boolean =>
  (pilot.rungs[dutyKey(duty)] ?? []).includes('overdue');

function taskRows(pilot: Pilot, law: Law, directory: Directory, at: Instant): readonly TaskRow[] {
  const duties = dutiesOf(pilot, law).filter((duty) => duty.silent !== true);
  const secret = secretMatters(pilot);
  const rows = new Map<string, TaskRow>();
  tasksOf(pilot, law, directory, at).forEach((task, i) => {
    const duty = duties[i];
    // Two duties under one id would be a bug of the law; the desk shows the first rather than none.
    if (duty !== undefined && !rows.has(task.id))
      rows.set(task.id, {
        task,
        remindAt: remindAt(duty, law),
        isSecret: secret.has(task.matter),
      });
  });
  return [...rows.values()];
}

const remindAt = (duty: Duty, law: Law): Instant =>
  rungsOf(duty, law).find((rung) => rung.at > duty.openedAt)?.at ?? duty.openedAt;

const earliest = (instants: readonly Instant[]): Instant | null =>
  instants.reduce<Instant | null>((first, at) => (first === null || at < first ? at : first), null);
