/**
 * domain/statistics: the pilots behind a number. A pilot is behind a line when counting it alone fills that line: the
 * list and the number are counted by the same hand.
 */
import type { Instant } from '../time';
import type { PilotFacts } from './facts';
import { cellKey } from './tables';
import { add, nothingCounted } from './tally';

/** Tables in which every pilot is counted at most once: a number of theirs is a number of pilots. */
export const ofPilots = [
  'level',
  'sector',
  'territory',
  'stage',
  'referral',
  'return',
  'outcomes',
  'ageing',
] as const;

/** Besides those, the desks at which something of a pilot is overdue, by unit and role. */
export const overdue = 'overdue';

export interface Behind {
  readonly table: (typeof ofPilots)[number] | typeof overdue;
  readonly line: string;
}

const between = ' ';
/** Neither an id of a unit nor a role has a space. */
export const deskLine = (unit: string, role: string): string => `${unit}${between}${role}`;

export function isBehind({ table, line }: Behind, facts: PilotFacts, now: Instant): boolean {
  const { counts, desks } = add(nothingCounted(), facts, now);
  if (table !== overdue) return (counts.get(`${table}.${line}`) ?? 0) > 0;
  const [unit = '', role = ''] = line.split(between);
  return (desks.get(cellKey(unit, role))?.overdue ?? 0) > 0;
}
