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
import type { Nows } from '../../contracts/reading';

export interface Inbox {
  tasks(tenant: string, search: TaskSearch, nows: Nows): Promise<readonly TaskRecord[]>;
  counts(tenant: string, asked: TasksAsked, nows: Nows): Promise<TaskNumbers>;
  choices(tenant: string, asked: TasksAsked): Promise<TaskChoices>;
  /** Idempotent by the deed's id; each task is asked about as it is then, and whoever looks is told. */
  act(asked: DeedAsked): Promise<DeedDone>;
}
