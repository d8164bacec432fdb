/**
 * contracts (web, api, adapters): what is told to open screens as things happen. No content travels: an event says what is
 * no longer as it was, and the screens ask again by the ordinary endpoints, which know what each person may see.
 */
import { z } from 'zod';
import { pilotId } from './requests';

/** What the record tells every api after a commit: ids of posts and of a pilot, never a title or a person. */
export interface LiveWord {
  readonly tenant: string;
  /** null: it concerns no pilot, or must not be known by its id. */
  readonly pilot: string | null;
  /** Posts whose tasks changed. */
  readonly tasks: readonly string[];
  /** Those of them where whoever stands in sees it too: a vote or a confidential concern is the holder's alone. */
  readonly offices: readonly string[];
  /** Posts that were told something. */
  readonly notices: readonly string[];
  /** The tenant's clock was moved by hand. */
  readonly clock: boolean;
}

/** Without any news it is a sign of life. */
export const liveEvent = z.object({
  /** Events were missed, or may have been: ask for everything again. */
  all: z.boolean(),
  tasks: z.boolean(),
  notices: z.boolean(),
  clock: z.boolean(),
  /** Those of the pilots asked for that changed. */
  pilots: z.array(pilotId()),
});
export type LiveEvent = z.output<typeof liveEvent>;

export const mostWatched = 20;
const oneId = '\\w[\\w.:@-]{0,119}';

export const liveQuery = z.strictObject({
  /** Pilots that the screens show now, with commas between their ids. */
  pilots: z
    .string()
    .regex(new RegExp(`^${oneId}(,${oneId}){0,${mostWatched - 1}}$`))
    .optional(),
  /** Id of the last event that was heard, for whoever cannot set the Last-Event-ID header. */
  last: z
    .string()
    .regex(/^[\w.-]{1,60}$/)
    .optional(),
});
