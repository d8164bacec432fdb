/** contracts (web, api): the inbox: how it is filtered, what is done at the desk, and views that somebody keeps. */
import { z } from 'zod';
import { roles } from '../domain/roles';
import { stages } from '../domain/stages';
import { params, words } from './replies';
import { commandId, pilotId } from './requests';
import { line, localDate, personId, postId, prose, unitId } from './schema';

/** due: the most overdue first; opened: the newest first; pilot: by its title. */
export const taskOrders = ['due', 'opened', 'pilot'] as const;
export type TaskOrder = (typeof taskOrders)[number];

const cursor = () =>
  z
    .string()
    .max(600)
    .regex(/^[\w-]+$/);

/** One of them is what a view is kept and shared as. */
export const taskFilterFields = {
  state: z.enum(['open', 'dueSoon', 'overdue']).optional(),
  /** What lies on other desks of one's units too; else one's own. */
  of: z.enum(['unit']).optional(),
  hand: z.enum(['mine', 'handed', 'free']).optional(),
  step: z
    .string()
    .regex(/^\w{1,80}$/)
    .optional(),
  stage: z.enum(stages).optional(),
  role: z.enum(roles).optional(),
  /** The pilot's. */
  unit: unitId().optional(),
  dueFrom: localDate().optional(),
  dueTo: localDate().optional(),
  q: z.string().trim().max(200).optional(),
};
const order = { sort: z.enum(taskOrders).optional() };

export const taskQuery = z.strictObject({
  ...taskFilterFields,
  ...order,
  after: cursor().optional(),
  /** The last rows before a place; not together with `after`. */
  before: cursor().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type TaskQuery = z.output<typeof taskQuery>;

export const taskCountQuery = z.strictObject(taskFilterFields);
export type TaskCountQuery = z.output<typeof taskCountQuery>;

const count = z.number().int().min(0);
const choice = z.object({ value: z.string(), count });
export const taskChoices = z.object({
  steps: z.array(choice),
  units: z.array(choice),
  stages: z.array(choice),
  roles: z.array(choice),
});
export type TaskChoicesView = z.output<typeof taskChoices>;

const taskName = z.strictObject({
  pilot: pilotId(),
  task: z.string().regex(/^[\w:./@-]{1,300}$/),
});
const onTasks = { id: commandId(), tasks: z.array(taskName).min(1).max(100) };

export const taskDeed = z.discriminatedUnion('deed', [
  z.strictObject({ ...onTasks, deed: z.literal('claim') }),
  z.strictObject({ ...onTasks, deed: z.literal('release') }),
  z.strictObject({
    ...onTasks,
    deed: z.literal('handOver'),
    to: personId(),
    note: prose(500).nullable(),
  }),
  z.strictObject({ ...onTasks, deed: z.literal('nudge') }),
]);
export type TaskDeed = z.output<typeof taskDeed>;

/** Row by row, in the order in which they were asked for. */
export const taskDeedDone = z.object({
  outcomes: z.array(
    z.object({
      pilot: z.string(),
      task: z.string(),
      /** null: it was done, or was so already. */
      refusal: z.object({ code: z.string(), params, words }).nullable(),
    }),
  ),
});
export type TaskDeedDone = z.output<typeof taskDeedDone>;

export const mostViews = 30;
const viewId = () => z.string().regex(/^[\w-]{8,80}$/);
const taskView = z.strictObject({ ...taskFilterFields, ...order });

export const ofTaskView = z.strictObject({ view: viewId() });
export const taskViewKept = z.strictObject({
  name: line(80),
  filter: taskView,
  /** Whoever holds this post sees it too; null: nobody else. */
  sharedWith: postId().nullable(),
});
export type TaskViewKept = z.output<typeof taskViewKept>;
export const taskViewOrder = z.strictObject({ views: z.array(viewId()).max(mostViews) });

const keptView = z.object({
  id: z.string(),
  name: z.string(),
  filter: taskView,
  sharedWith: z.string().nullable(),
  /** Whose it is when it is another's. */
  sharedBy: z.string().nullable(),
});
export type TaskViewRow = z.output<typeof keptView>;
export const taskViews = z.object({
  views: z.array(keptView),
  /** Posts with which the asker can share. */
  posts: z.array(z.string()),
});
export type TaskViews = z.output<typeof taskViews>;
