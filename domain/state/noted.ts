/** domain: a fact about a pilot that waits for nobody: noted and settled in one, found by its kind, taken back by an act. */
import { openMatter } from '../matters';
import type { Pilot } from '../pilot';
import type { Instant } from '../time';
import { settle } from './settled';

export const note = (
  pilot: Pilot,
  id: string,
  kind: string,
  state: string,
  at: Instant,
  data: object,
): Pilot => settle(openMatter(pilot, id, kind, state, at, {}), id, state, at, data);
