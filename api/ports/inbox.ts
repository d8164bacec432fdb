/** api: what the inbox needs of the database: desks as they are read, deeds at them, and the views that people keep. */
import type {
  DeedAsked,
  DeedDone,
  TaskChoices,
  TaskNumbers,
  TaskRecord,
  TaskSearch,
  TasksAsked,
} from '../../contracts/inbox-reading';
import type { TaskViewKept, TaskViewRow } from '../../contracts/inbox';
import type { Nows } from '../../contracts/reading';

export interface Inbox {
  tasks(tenant: string, search: TaskSearch, nows: Nows): Promise<readonly TaskRecord[]>;
  counts(tenant: string, asked: TasksAsked, nows: Nows): Promise<TaskNumbers>;
  choices(tenant: string, asked: TasksAsked): Promise<TaskChoices>;
  /** Idempotent by the deed's id; each task is asked about as it is then, and whoever looks is told. */
  act(asked: DeedAsked): Promise<DeedDone>;
  readonly views: TaskViewStore;
}

export type StoredTaskView = Omit<TaskViewRow, 'sharedBy'> & { readonly person: string };

export interface TaskViewStore {
  /** One's own in their order, then what others share with these posts. */
  list(
    tenant: string,
    person: string,
    posts: readonly string[],
  ): Promise<readonly StoredTaskView[]>;
  /** false: there are as many as one may keep. */
  keep(tenant: string, person: string, id: string, view: TaskViewKept): Promise<boolean>;
  order(tenant: string, person: string, ids: readonly string[]): Promise<void>;
  drop(tenant: string, person: string, id: string): Promise<void>;
}
