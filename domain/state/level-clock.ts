/**
 * domain: the statutory clock of one level (Decree 73 Art. 8.1). A return pauses, restarts or does not touch it, as the
 * pack says; a referral upward meets it, and if the papers come back it goes on with the days that are left.
 */
import type { Due, OnReturn, Term } from '../calendar/terms';
import { dueFromReceipt, leftOf } from '../calendar/terms';
import { counted } from '../due-origin';
import type { Law } from '../law/law';
import { choiceRule, termRule } from '../law/law';
import type { Pilot } from '../pilot';
import { withApproval } from '../pilot';
import type { Instant } from '../time';
import type { Away, LevelReview } from './approval';

/** The level at which the papers are, or to which they are on the way. */
export const currentLevel = (pilot: Pilot): LevelReview | undefined =>
  pilot.approval.levels.findLast((level) => level.unit === pilot.unit);

/** Decided by an authority above the one that was addressed. */
export const isReferred = (pilot: Pilot): boolean =>
  pilot.approval.levels.length > 1 && pilot.unit !== pilot.approval.levels[0]?.unit;

/** The level from which the present one got the papers. */
export function levelBelow(pilot: Pilot): LevelReview | undefined {
  const { levels } = pilot.approval;
  const here = levels.findLastIndex((level) => level.unit === pilot.unit);
  return levels
    .slice(0, Math.max(0, here))
    .findLast(
      (level) => level.away.at(-1)?.why === 'referral' && level.away.at(-1)?.backAt === null,
    );
}

export const ruleOfLevel = (pilot: Pilot): 'superior.decision' | 'approval.simple' =>
  isReferred(pilot) ? 'superior.decision' : 'approval.simple';

/** null while the papers have not arrived or are away with the clock stopped. */
export function levelDue(law: Law, pilot: Pilot, level: LevelReview): Due | null {
  if (level.receivedAt === null) return null;
  const term = termRule(law, ruleOfLevel(pilot));
  const onReturn = choiceRule(law, 'approval.onReturn') as OnReturn;
  let from = level.receivedAt;
  let left: Term = term;
  const rule = ruleOfLevel(pilot);
  let due = levelTerm(law, rule, from, left);
  for (const { why, at, backAt } of level.away) {
    const effect = why === 'referral' ? 'pauses' : onReturn;
    if (effect === 'runs') continue;
    // What had run out before the papers went away stays overdue.
    if (at > due.at) return due;
    if (backAt === null) return null;
    left = effect === 'restarts' ? term : leftOf(law.calendar, from, left, at);
    from = backAt;
    due = levelTerm(law, rule, from, left);
  }
  return due;
}

const levelTerm = (law: Law, rule: string, from: Instant, term: Term): Due =>
  counted(dueFromReceipt(law.calendar, from, term), {
    counting: 'receipt',
    from,
    rule,
    term,
    askedAgain: false,
  });

export const newLevel = (
  unit: string,
  sentAt: Instant,
  receivedAt: Instant | null,
): LevelReview => ({
  unit,
  sentAt,
  receivedAt,
  away: [],
  metAt: null,
  metBy: null,
});

function changeLevel(pilot: Pilot, change: (level: LevelReview) => LevelReview): Pilot {
  const here = currentLevel(pilot);
  const levels = pilot.approval.levels.map((level) => (level === here ? change(level) : level));
  return withApproval(pilot, { levels });
}

export const receive = (pilot: Pilot, at: Instant): Pilot =>
  changeLevel(pilot, (level) => ({ ...level, receivedAt: at }));

/** The first act that meets the clock counts. */
export const meetLevel = (
  pilot: Pilot,
  at: Instant,
  by: NonNullable<LevelReview['metBy']>,
): Pilot =>
  changeLevel(pilot, (level) =>
    level.metAt === null ? { ...level, metAt: at, metBy: by } : level,
  );

/** The papers leave this level; a clock that was met before stopped when it was met. */
export const leaveLevel = (pilot: Pilot, at: Instant, why: Away['why']): Pilot =>
  changeLevel(pilot, (level) => ({
    ...level,
    away: [...level.away, { why, at: level.metAt ?? at, backAt: null }],
  }));

/** The papers are back: something has to be decided here again. */
export const backAtLevel = (pilot: Pilot, at: Instant): Pilot =>
  changeLevel(pilot, (level) => ({
    ...level,
    metAt: null,
    metBy: null,
    away: level.away.map((away) => (away.backAt === null ? { ...away, backAt: at } : away)),
  }));

export const addLevel = (pilot: Pilot, level: LevelReview): Pilot => ({
  ...withApproval(pilot, { levels: [...pilot.approval.levels, level] }),
  unit: level.unit,
});
