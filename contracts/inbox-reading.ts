/** contracts (api, adapters/postgres/reading): the inbox as it is asked of the database and as its rows come. */
import type { Refusal } from '../domain/kernel';
import type { Stage } from '../domain/stages';
import type { Claim, DeskDeed, Waiters } from '../domain/task-deeds';
import type { Task } from '../domain/tasks';
import type { Instant } from '../domain/time';
import type { TaskOrder } from './inbox';
import type { After } from './reading';

/** Whose desks: of posts held, of posts stood in for as far as their work can be handed on, and of the asker's units. */
export interface DesksAsked {
  readonly posts: readonly string[];
  readonly standingIn: readonly string[];
  /** What is nobody's secret at other posts. */
  readonly ofUnits?: readonly string[];
}

export interface TaskFilter {
  readonly step: string | null;
  /** Of the pilot, as the stage. */
  readonly unit: string | null;
  readonly stage: Stage | null;
  readonly role: string | null;
  /** mine: the asker has it in hand; handed: somebody gave it to them; free: nobody has. */
  readonly hand: 'mine' | 'handed' | 'free' | null;
  readonly dueFrom: Instant | null;
  readonly dueBefore: Instant | null;
  /** Words that must all occur, in any case and with or without diacritics. */
  readonly words: readonly string[];
}

export const unfiltered: TaskFilter = {
  step: null,
  unit: null,
  stage: null,
  role: null,
  hand: null,
  dueFrom: null,
  dueBefore: null,
  words: [],
};

export interface TasksAsked extends DesksAsked, TaskFilter {
  readonly person: string;
}

/** When it is due or was opened, and which it is. */
export type TaskPlace = readonly [at: Instant, pilot: string, id: string];

export interface TaskSearch extends TasksAsked {
  readonly state: 'open' | 'dueSoon' | 'overdue' | null;
  readonly order: TaskOrder;
  readonly after: After<TaskPlace>;
  /** The rows that come before a place, the nearest ones; not together with `after`. */
  readonly before: After<TaskPlace>;
  readonly limit: number;
}

export interface TaskRecord {
  readonly task: Task;
  readonly pilot: string;
  readonly pilotTitle: string;
  readonly pilotNumber: string | null;
  /** null: of no pilot. */
  readonly stage: Stage | null;
  readonly clock: string;
  readonly calendar: string;
  readonly remindAt: Instant;
  readonly claim: Claim | null;
}

export interface TaskNumbers {
  readonly open: number;
  readonly dueSoon: number;
  readonly overdue: number;
  readonly mine: number;
  readonly handed: number;
}

/** How many of the asker's tasks have each value that can be filtered by. */
export interface TaskChoices {
  readonly steps: readonly Choice[];
  readonly units: readonly Choice[];
  readonly stages: readonly Choice[];
  readonly roles: readonly Choice[];
}
export interface Choice {
  readonly value: string;
  readonly count: number;
}

export interface TaskName {
  readonly pilot: string;
  readonly task: string;
}

/** An open task with what a deed at the desk is decided on. */
export interface TaskFound extends TaskName {
  readonly record: Pick<TaskRecord, 'task' | 'clock' | 'calendar'>;
  readonly claim: Claim | null;
  readonly waiters: Waiters;
  /** Nobody learns of it but whose desk it is. */
  readonly isSecret: boolean;
  /** Who reminded its post, by the working day to which it counts. */
  readonly nudges: readonly { readonly person: string; readonly day: string }[];
}

/** A deed at the desk, decided on each of its tasks as it is when it is its turn. */
export interface DeedAsked {
  readonly tenant: string;
  readonly id: string;
  readonly digest: string;
  readonly person: string;
  readonly tasks: readonly TaskName[];
  /** undefined: it is not open any more. `at`: legal time of the pilot. */
  decide(found: TaskFound | undefined): {
    readonly answer: DeskDeed | Refusal;
    readonly at: Instant;
  };
}

export interface DeedOutcome extends TaskName {
  /** null: it was done, or was so already. */
  readonly refusal: Refusal | null;
}

export type DeedDone =
  | { readonly kind: 'done'; readonly outcomes: readonly DeedOutcome[] }
  /** The id was given to another deed before. */
  | { readonly kind: 'reused' };
