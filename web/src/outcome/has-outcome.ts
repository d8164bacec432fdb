/** web: whether there is anything to say yet of how a pilot ended. */
import type { PilotView } from '../../../contracts/http';

/** From the report of the results on; nothing before. */
export const hasOutcome = ({ pilot: { outcome } }: PilotView): boolean =>
  outcome.report !== null || outcome.scores.length > 0 || outcome.value !== null;
