/** test: how long a whole life may take. A busy machine is slow, not wrong: the limits are there for what hangs. */

/** One step, or the start of everything. */
export const stepWithinMs = 300_000;

/** One thing that somebody at the screens waits for. */
export const patienceMs = 45_000;

/** What Temporal's UI is asked for until it says it. */
export const askAgainMs = 200;
