/** domain chapter: the next term of the same pilot under another instrument, and a term reopened by a late grant in the sources. */
import { dueAfterReceipt } from '../due';
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { withOutcome, withRunning } from '../pilot';
import type { Pilot } from '../pilot';
import { closedAfterRun, started, underOutcomeReview } from '../stages';
import { lacksOfTime } from '../state/caps';
import { notJudged } from '../state/outcome';
import { backIn } from '../state/participant';
import type { DecisionInForce, PlannedTerm, Term } from '../state/term';
import type { TermWords } from '../state/term-change';
import { givenTerm, lastDayOf, termFrom } from '../state/term-change';
import { termOf, withLapse } from '../state/under-term';
import type { LocalDate } from '../time';
import { addDays, addMonths } from '../time';

export interface RenewalCommands {
  DecideAnew: TermWords & {
    readonly number: string | null;
    readonly inForceFrom: LocalDate;
    /** Instead of a new end: counted from the start of the next term. */
    readonly months: number | null;
    readonly conditions: TextRef | null;
    readonly checkpointEveryMonths: number;
    readonly reportEveryMonths: number;
  };
  StartNextTerm: { readonly startedOn: LocalDate };
  ReopenTerm: TermWords & {
    readonly number: string | null;
    readonly signedOn: LocalDate;
    readonly effectFrom: LocalDate;
  };
}

interface Events {
  DecidedAnew: {
    readonly decision: DecisionInForce;
    readonly plannedTerm: PlannedTerm;
    readonly predecessor: string | null;
  };
  NextTermStarted: {
    readonly startedOn: LocalDate;
    readonly term: Term;
    readonly predecessor: string | null;
  };
  TermReopened: {
    readonly number: string | null;
    readonly signedOn: LocalDate;
    readonly effectFrom: LocalDate;
    readonly term: Term;
    readonly lapsedFrom: LocalDate | null;
    readonly reopenedOn: LocalDate;
  };
}

function decideAnew({
  pilot,
  payload,
  actor,
  receivedAt,
  law,
  reconstructed,
  emit,
}: Context<RenewalCommands['DecideAnew'], Events>) {
  const { number, inForceFrom, months, conditions, checkpointEveryMonths, reportEveryMonths } =
    payload;
  const plannedTerm = months === null ? termFrom(payload) : ({ kind: 'months', months } as const);
  if (plannedTerm === null) return refuse('TERM_INCOMPLETE');
  const flags = weigh(reconstructed, lacksOfTime(law, plannedTerm, inForceFrom));
  if (isRefusal(flags)) return flags;
  const before = pilot.running.decision;
  const decision: DecisionInForce = {
    kind: 'pilot',
    number,
    decidedAt: receivedAt,
    inForceFrom,
    by: actor.post ?? actor.person,
    conditions: conditions === null ? [] : [conditions],
    grantedLess: false,
    checkpointEveryMonths,
    reportEveryMonths,
    interimReviewEveryMonths: before?.interimReviewEveryMonths ?? null,
  };
  const body = { decision, plannedTerm, predecessor: before?.number ?? null };
  return [emit('DecidedAnew', body, flags)];
}

function startNextTerm({
  pilot,
  payload,
  today,
  reconstructed,
  emit,
}: Context<RenewalCommands['StartNextTerm'], Events>) {
  const next = pilot.running.nextTerm;
  if (next === null) return refuse('NO_NEXT_TERM');
  const { startedOn } = payload;
  const planned = next.plannedTerm;
  const term: Term =
    planned.kind === 'months'
      ? { kind: 'date', end: addMonths(startedOn, planned.months) }
      : planned;
  const flags = weigh(reconstructed, [
    {
      when: startedOn < next.decision.inForceFrom,
      code: 'BEFORE_DECISION_IN_FORCE',
      flag: 'ACTIVITY_BEFORE_DECISION',
      params: { inForceFrom: next.decision.inForceFrom },
    },
    { when: startedOn > today, code: 'START_IN_FUTURE', flag: 'DATED_AHEAD' },
    // It ended before it began: another term is decided instead. DecideAnew stays open.
    { when: lastDayOf(term) < startedOn, code: 'END_BEFORE_START', flag: 'DATES_CONTRADICT' },
  ]);
  if (isRefusal(flags)) return flags;
  return [
    emit(
      'NextTermStarted',
      { startedOn, term, predecessor: pilot.running.decision?.number ?? null },
      flags,
    ),
  ];
}

function reopenTerm({
  pilot,
  payload,
  today,
  emit,
}: Context<RenewalCommands['ReopenTerm'], Events>) {
  const term = termFrom(payload);
  if (term === null) return refuse('TERM_INCOMPLETE');
  const { number, signedOn, effectFrom } = payload;
  const endedOn = pilot.running.endedOn ?? pilot.running.windDown?.effectiveOn ?? null;
  const lapsedFrom = endedOn === null || signedOn <= endedOn ? null : addDays(endedOn, 1);
  const flags = [
    'REOPENED',
    ...(lapsedFrom === null ? [] : ['LATE_EXTENSION']),
    ...(effectFrom < signedOn ? ['RETROACTIVE'] : []),
  ];
  return [
    emit(
      'TermReopened',
      { number, signedOn, effectFrom, term, lapsedFrom, reopenedOn: today },
      flags,
    ),
  ];
}

export const chapter = defineChapter<RenewalCommands, Events>({
  name: 'renewal',
  commands: {
    DecideAnew: {
      by: ['head', 'superiorHead'],
      stages: started,
      bars: ['proposer', 'interested', 'implementer'],
      // What never started has no term that another could follow: its own is changed or extended.
      offered: ({ pilot, reconstructed }) =>
        pilot.running.startedOn === null && !reconstructed ? refuse('NO_TERM_BEFORE') : null,
      decide: decideAnew,
    },
    StartNextTerm: {
      by: ['owner'],
      stages: started,
      offered: ({ pilot }) => (pilot.running.nextTerm === null ? refuse('NO_NEXT_TERM') : null),
      decide: startNextTerm,
    },
    ReopenTerm: {
      by: ['head', 'superiorHead'],
      stages: [...underOutcomeReview, ...closedAfterRun],
      // A live pilot that ended is continued by a new one with its own approval, never by a backdated grant.
      offered: ({ reconstructed }) => (reconstructed ? null : refuse('ONLY_FROM_SOURCES')),
      decide: reopenTerm,
    },
  },
  events: {
    DecidedAnew: {
      evolve: (pilot, { decision, plannedTerm }, { at }) =>
        withRunning(pilot, { nextTerm: { decision, plannedTerm, decidedAt: at } }),
      tell: ['owner', 'supervisor', 'proposer'],
    },
    NextTermStarted: {
      evolve: (pilot, { startedOn, term }, { at }) =>
        givenTerm(withNextTerm(pilot, startedOn), term, startedOn, at),
      tell: ['head', 'supervisor', 'proposer'],
    },
    TermReopened: {
      evolve(pilot, { term, lapsedFrom, reopenedOn }, { at }) {
        const open = withRunning(backIn(withOutcome(pilot, notJudged)), {
          windDown: null,
          endedOn: null,
          countersignSince: null,
        });
        return givenTerm(
          lapsedFrom === null ? open : withLapse(open, lapsedFrom),
          term,
          reopenedOn,
          at,
        );
      },
      tell: ['owner', 'supervisor', 'proposer'],
    },
  },
  duties({ running }, law) {
    const { nextTerm } = running;
    if (nextTerm === null) return [];
    const rule = 'preparation.start';
    const openedAt = nextTerm.decidedAt;
    return [
      {
        matter: 'main',
        step: 'startNextTerm',
        role: 'owner',
        commands: ['StartNextTerm'],
        openedAt,
        rule,
        due: dueAfterReceipt(law, openedAt, rule),
      },
    ];
  },
});

function withNextTerm(pilot: Pilot, startedOn: LocalDate): Pilot {
  const { nextTerm, decision, termStartedOn, startedOn: first } = pilot.running;
  if (nextTerm === null) return pilot;
  const past = {
    number: decision?.number ?? null,
    startedOn: termStartedOn ?? first,
    term: termOf(pilot),
    replacedOn: startedOn,
  };
  return withRunning(pilot, {
    decision: nextTerm.decision,
    plannedTerm: nextTerm.plannedTerm,
    termStartedOn: startedOn,
    nextTerm: null,
    extensions: 0,
    pastTerms: [...pilot.running.pastTerms, past],
    rhythm: {
      everyMonths: Math.max(1, nextTerm.decision.checkpointEveryMonths),
      missedInARow: 0,
      cleanInARow: 0,
    },
  });
}
