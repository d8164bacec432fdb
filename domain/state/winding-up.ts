/** domain: what an end does, whoever brings it about: the stage, the lapse, and side proceedings that lost their object. */
import { closeMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { atStage, withRunning } from '../pilot';
import type { Instant, LocalDate } from '../time';
import type { NextTerm, WindDown } from './term';
import { withoutOpenLapse } from './under-term';

interface Ending {
  readonly reason: WindDown['reason'];
  readonly effectiveOn: LocalDate;
  /** Null while the wind-down goes on. */
  readonly endedOn: LocalDate | null;
  /** The day of the decision: a lapse ends with it. */
  readonly decidedOn: LocalDate;
}

/** Open states that lose their object at the end, and what becomes of them. */
const atTheOrder: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  checkpoint: { planned: 'dropped', due: 'dropped', moved: 'dropped' },
  suspension: { ordered: 'dropped', suspended: 'ended', halted: 'ended' },
  extension: { requested: 'dropped' },
  change: { requested: 'dropped', grantedLater: 'dropped' },
  earlyExit: { requested: 'dropped' },
  watch: { watched: 'dropped' },
  mentoring: { mentored: 'dropped' },
  intensity: { inForce: 'dropped' },
  coSupervision: { asked: 'dropped', joined: 'dropped' },
};

const atTheEnd: typeof atTheOrder = {
  participant: {
    applied: 'dropped',
    admitted: 'ended',
    started: 'ended',
    suspended: 'ended',
    lapsed: 'ended',
  },
};

function settle(pilot: Pilot, endings: typeof atTheOrder, at: Instant): Pilot {
  return Object.entries(endings).reduce(
    (before, [kind, states]) =>
      openMattersOf(before, kind).reduce((now, { id, state }) => {
        const to = states[state];
        return to === undefined ? now : closeMatter(now, id, to, at);
      }, before),
    pilot,
  );
}

/** Never started is an outcome of its own, whatever ended the pilot. */
export function intoEnding(pilot: Pilot, ending: Ending, at: Instant): Pilot {
  const reason = pilot.running.startedOn === null ? 'notStarted' : ending.reason;
  const wound = withRunning(withoutOpenLapse(pilot, ending.decidedOn), {
    windDown: { reason, orderedAt: at, effectiveOn: ending.effectiveOn },
    endedOn: ending.endedOn,
    nextTerm: null,
    succeededBy: [...pilot.running.succeededBy, ...instrumentOf(pilot.running.nextTerm)],
  });
  const ordered = atStage(settle(wound, atTheOrder, at), 'ENDING');
  return ending.endedOn === null ? ordered : settle(ordered, atTheEnd, at);
}

/** A next term that was decided and never begun: its instrument took over. */
const instrumentOf = (next: NextTerm | null): readonly string[] =>
  next === null || next.decision.number === null ? [] : [next.decision.number];

/** The wind-down is over: the day on which everything had stopped. */
export const intoEnd = (pilot: Pilot, endedOn: LocalDate, at: Instant): Pilot =>
  settle(withRunning(pilot, { endedOn }), atTheEnd, at);
