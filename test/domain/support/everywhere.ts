/** test: pilots at many places of their way, for questions that are asked of all of them. */
import type { Pilot } from '../../../domain/pilot';
import type { OpenPilot } from '../../../domain/what-if';
import { open } from './drafts';
import { examinedLife, heardLife } from './ending';
import {
  formingCouncil,
  inAppraisal,
  inReview,
  inUrgency,
  passed,
  registered,
  returned,
  submitted,
} from './routes';
import { runningLife } from './running';

export const named = (pilot: Pilot, id: string): Pilot => ({ ...pilot, id });

export const lives = {
  submitted: submitted(),
  registered: registered(),
  returned: returned(),
  forming: formingCouncil(),
  appraisal: inAppraisal(),
  review: inReview(),
  urgent: inUrgency(),
  passed: passed(),
  running: runningLife(),
  examined: examinedLife(),
  heard: heardLife(),
};
export type Place = keyof typeof lives;

export const everywhere: readonly OpenPilot[] = Object.entries(lives).map(([name, life]) =>
  open(named(life.pilot, name), { at: life.now }),
);
