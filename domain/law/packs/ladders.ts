/**
 * domain/law: who is told, and when, as a clock runs down and after. All of it is our own proposal; no rung
 * decides anything.
 */
import type { Ladder } from '../pack';

const everyday: Ladder = {
  remindBefore: [3, 1],
  escalateAfter: [
    { after: 1, unit: 'workingDays', to: 'head' },
    { after: 5, unit: 'workingDays', to: 'superiorHead' },
    { after: 15, unit: 'workingDays', to: 'monitor' },
  ],
  thenEvery: { months: 1 },
};

/** Nobody decided about a term that ran out: days 1, 3, 7, 14, 30, then monthly. */
const lapsed: Ladder = {
  remindBefore: [20, 10, 5, 1],
  escalateAfter: [
    { after: 1, unit: 'calendarDays', to: 'head' },
    { after: 3, unit: 'calendarDays', to: 'head' },
    { after: 7, unit: 'calendarDays', to: 'superiorHead' },
    { after: 14, unit: 'calendarDays', to: 'superiorHead' },
    { after: 30, unit: 'calendarDays', to: 'monitor' },
  ],
  thenEvery: { months: 1 },
};

const hours: Ladder = {
  remindBefore: [6, 2],
  escalateAfter: [
    { after: 1, unit: 'hours', to: 'head' },
    { after: 24, unit: 'hours', to: 'superiorHead' },
    { after: 72, unit: 'hours', to: 'monitor' },
  ],
  thenEvery: { months: 1 },
};

/** A missing opinion of the Party committee goes to the committee's own superior. */
const party: Ladder = {
  remindBefore: [2, 1],
  escalateAfter: [
    { after: 1, unit: 'workingDays', to: 'head' },
    { after: 3, unit: 'workingDays', to: 'partySuperior' },
    { after: 10, unit: 'workingDays', to: 'monitor' },
  ],
  thenEvery: { months: 1 },
};

export const ladders: Readonly<Record<string, Ladder>> = {
  default: everyday,
  lapsed,
  hours,
  party,
};
