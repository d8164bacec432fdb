/** domain: the least chain from a decision to a pilot that runs: approved, prepared, started, each only as far as it is missing. */
import { approved, beforeDecision } from '../stages';
import type { Stage } from '../stages';
import { suspensionsInForce } from '../state/suspension';
import { later } from '../time';
import type { LocalDate } from '../time';
import type { Act, Telling } from './act';
import { filled, sourceSilent } from './act';
import type { CaseEvent } from './case';
import { firstDay } from './moments';
import { planFrom, termFrom } from './plan';
import { homeUnit, towardDecision } from './toward-decision';
import { dayOf, line, numberIn } from './words';

const isApproval = ({ kind }: CaseEvent): boolean =>
  kind === 'approved_pilot' || kind === 'approved_full';

/**
 * As told; or, where the event only implies a decision, the day of the one that the file tells later, unless the term
 * was over by then: that one was for another term.
 */
function inForce({ event, file, index, today }: Telling): LocalDate {
  if (event.retroactiveFrom !== undefined) return firstDay(event.retroactiveFrom);
  if (isApproval(event)) return today;
  const told = file.events
    .slice(index)
    .find(({ kind, subject }) => kind === 'approved_pilot' && subject === undefined);
  const day = told === undefined ? today : firstDay(told.date);
  return day < today || day > (dayOf(file.plannedEnd) ?? day) ? today : day;
}

export function grant(telling: Telling, grantedLess: boolean) {
  const { file, today, event } = telling;
  const plan = planFrom(file, today);
  const inForceFrom = inForce(telling);
  return {
    number: numberIn(telling),
    inForceFrom,
    scope: file.scope,
    sites: [line(file.territory)],
    participants: [],
    term: termFrom(event.newEnd ?? file.plannedEnd, later(today, inForceFrom)),
    stopConditions: plan.stopConditions,
    indicators: plan.indicators,
    owner: `${homeUnit}:cadre-2`,
    supervisor: `${homeUnit}:supervisor-1`,
    checkpointEveryMonths: 3,
    reportEveryMonths: 3,
    interimReviewEveryMonths: null,
    conditions: [],
    grantedLess,
    reasonsAgainstOpinion: null,
  };
}

export function towardApproval(telling: Telling): Act | null {
  if (telling.pilot.running.decision !== null) return null;
  const { number: _, ...frame } = grant(telling, false);
  return towardDecision(telling) ?? filled('ApprovePilot', 'head', { ...frame, number: null });
}

/** A pilot that stands still by order can neither begin nor be made permanent. */
export function towardMoving({ pilot, today }: Telling): Act | null {
  const halt = suspensionsInForce(pilot).find(({ data }) => data.whole);
  return pilot.stage !== 'SUSPENDED' || halt === undefined
    ? null
    : filled('ResumeSuspension', 'head', {
        matter: halt.id,
        resumedOn: today,
        note: sourceSilent,
      });
}

/** Toward the moment before the start; what has begun is left alone. */
export function towardPreparing(telling: Telling): Act | null {
  const { pilot } = telling;
  const undecided = towardApproval(telling);
  if (undecided !== null) return undecided;
  if (pilot.running.startedOn !== null) return null;
  if (pilot.running.preparedAt !== null) return towardMoving(telling);
  return towardMoving(telling) ?? filled('Prepare', 'owner', { preparations: sourceSilent });
}

/** The day that the file names for a start of which no event tells; else the day of what follows from it. */
function startOf({ file, today }: Telling): LocalDate {
  const isTold = file.events.some(
    ({ kind, subject }) => kind === 'started' && subject === undefined,
  );
  const day = file.startDate === null || isTold ? today : firstDay(file.startDate);
  return day < today ? day : today;
}

/** Has begun: also one whose term had run out before. */
export function towardStarted(telling: Telling): Act | null {
  const ready = towardPreparing(telling);
  if (ready !== null || telling.pilot.running.startedOn !== null) return ready;
  return filled('Start', 'owner', { startedOn: startOf(telling), resourcesConfirmed: false });
}

/** As far as the law needs it: a term that ran out before any start is spoken of as it is. */
export const towardRun = (telling: Telling): Act | null =>
  mayStart.includes(telling.pilot.stage) ? towardStarted(telling) : null;

/** What others repeat has run, also where its term was over before anybody told of a start. */
export const towardHavingRun = (telling: Telling): Act | null =>
  telling.pilot.stage === 'LAPSED' ? towardStarted(telling) : towardRun(telling);

/** A pilot that is over can begin no more. */
const mayStart: readonly Stage[] = [...beforeDecision, ...approved, 'PREPARING', 'SUSPENDED'];
