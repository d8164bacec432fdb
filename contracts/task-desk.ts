/** contracts (web, api, systems): what a row of the inbox says of the desk: who has the task in hand, and what may be done beside acting. */
import { z } from 'zod';
import { deskDeeds } from '../domain/task-deeds';

export const taskHold = z.object({
  person: z.string(),
  name: z.string(),
  isMine: z.boolean(),
  at: z.string().meta({ format: 'date-time' }),
  /** Name of who handed it over. */
  givenBy: z.string().nullable(),
  /** Only for the two whom it concerns. */
  note: z.string().nullable(),
});
export type TaskHold = z.output<typeof taskHold>;

export const taskDeskFields = {
  /** Who has it in hand. */
  hold: taskHold.nullable(),
  /** What the asker may do about it beside acting. */
  deeds: z.array(z.enum(deskDeeds)),
  /** To whom it can be handed over. */
  colleagues: z.array(z.object({ person: z.string(), name: z.string() })),
  /** Its place in the list, for what comes before and after it; empty where there is no list. */
  place: z.string(),
};
export type TaskDesk = {
  readonly [F in keyof typeof taskDeskFields]: z.output<(typeof taskDeskFields)[F]>;
};
