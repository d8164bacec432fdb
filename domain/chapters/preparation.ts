/** domain chapter: from the decision to the start: preparation, baseline, start, and the supervisor's word on it (M7, M9). */
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Pilot } from '../pilot';
import { isReconstructing, withRunning } from '../pilot';
import { approved, started, underTerm } from '../stages';
import { planCheckpoint, rhythmOf } from '../state/checkpoint';
import { beforeStartDuties, confirmationDuty, withoutBaseline } from '../state/preparation-duties';
import type { PlannedTerm, Term } from '../state/term';
import { settled, withTerm } from '../state/under-term';
import type { Instant, LocalDate } from '../time';
import { addMonths } from '../time';

export interface PreparationCommands {
  Prepare: { readonly preparations: TextRef };
  AdoptPlan: {
    readonly number: string | null;
    readonly plan: TextRef;
    readonly adoptedOn: LocalDate;
  };
  /** A null value says that the indicator cannot be measured before the start; the method says why. */
  RecordBaseline: {
    readonly indicator: string;
    readonly value: number | null;
    readonly measuredOn: LocalDate;
    readonly method: TextRef;
  };
  Start: { readonly startedOn: LocalDate; readonly resourcesConfirmed: boolean };
  ConfirmStart: { readonly note: TextRef | null };
}

interface Events {
  PreparationBegun: { readonly preparations: TextRef };
  PlanAdopted: PreparationCommands['AdoptPlan'];
  BaselineRecorded: PreparationCommands['RecordBaseline'];
  PilotStarted: {
    readonly startedOn: LocalDate;
    readonly term: Term;
    readonly resourcesConfirmed: boolean;
  };
  StartConfirmed: { readonly note: TextRef | null };
}

const beforeStart = [...approved, 'PREPARING'] as const;

/** Sources tell of starts after the term had run out: kept, with the lapse beside it. Nobody starts so today. */
const notTooLate = ({ pilot, reconstructed }: When): Refusal | null =>
  pilot.stage !== 'LAPSED' || (reconstructed && pilot.running.startedOn === null)
    ? null
    : refuse('WRONG_STAGE', { stage: pilot.stage });

const notStarted = ({ pilot }: When): Refusal | null =>
  pilot.running.startedOn === null ? null : refuse('WRONG_STAGE', { stage: pilot.stage });

interface When {
  readonly pilot: Pilot;
  readonly reconstructed: boolean;
}

/** Months become a date at the start (C15: 24 months from 1 July 2025 are 1 July 2027). */
const termAtStart = (planned: PlannedTerm, startedOn: LocalDate): Term =>
  planned.kind === 'months' ? { kind: 'date', end: addMonths(startedOn, planned.months) } : planned;

function start({
  pilot,
  payload,
  today,
  reconstructed,
  emit,
}: Context<PreparationCommands['Start'], Events>) {
  const { decision, plannedTerm, term } = pilot.running;
  if (decision === null || plannedTerm === null) return refuse('NO_DECISION_IN_FORCE');
  const { startedOn, resourcesConfirmed } = payload;
  const missing = withoutBaseline(pilot);
  const flags = weigh(reconstructed, [
    {
      when: startedOn < decision.inForceFrom,
      code: 'BEFORE_DECISION_IN_FORCE',
      flag: 'ACTIVITY_BEFORE_DECISION',
      params: { inForceFrom: decision.inForceFrom },
    },
    { when: startedOn > today, code: 'START_IN_FUTURE', flag: 'DATED_AHEAD' },
    {
      when: missing.length > 0,
      code: 'BASELINE_MISSING',
      flag: 'NO_BASELINE',
      params: { indicators: missing.join(', ') },
    },
    { when: !resourcesConfirmed, code: 'RESOURCES_NOT_CONFIRMED', flag: 'RESOURCES_NOT_CONFIRMED' },
  ]);
  if (isRefusal(flags)) return flags;
  return [
    emit(
      'PilotStarted',
      { startedOn, resourcesConfirmed, term: term ?? termAtStart(plannedTerm, startedOn) },
      flags,
    ),
  ];
}

export const chapter = defineChapter<PreparationCommands, Events>({
  name: 'preparation',
  commands: {
    Prepare: {
      by: ['owner'],
      stages: [...approved, 'LAPSED'],
      offered: notTooLate,
      decide: ({ payload, emit }) => [emit('PreparationBegun', payload)],
    },
    AdoptPlan: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      offered: notStarted,
      bars: ['proposer', 'interested', 'implementer'],
      decide: ({ payload, emit }) => [emit('PlanAdopted', payload)],
    },
    RecordBaseline: {
      by: ['owner', 'supervisor'],
      stages: beforeStart,
      decide({ pilot, payload, today, emit }) {
        if (!pilot.proposal.plan.indicators.some((each) => each.id === payload.indicator))
          return refuse('UNKNOWN_INDICATOR', { indicator: payload.indicator });
        return payload.measuredOn > today
          ? refuse('MEASURED_IN_FUTURE')
          : [emit('BaselineRecorded', payload)];
      },
    },
    Start: { by: ['owner'], stages: ['PREPARING', 'LAPSED'], offered: notTooLate, decide: start },
    ConfirmStart: {
      by: ['supervisor'],
      stages: started,
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot }) =>
        pilot.running.startConfirmedAt === null ? null : refuse('START_ALREADY_CONFIRMED'),
      decide: ({ payload, emit }) => [emit('StartConfirmed', payload)],
    },
  },
  events: {
    PreparationBegun: {
      evolve: (pilot, _body, { at }) => settled(withRunning(pilot, { preparedAt: at })),
      tell: ['head', 'supervisor'],
    },
    PlanAdopted: {
      evolve: (pilot, { adoptedOn }) => withRunning(pilot, { planAdoptedOn: adoptedOn }),
      tell: ['owner', 'supervisor'],
    },
    BaselineRecorded: {
      evolve: (pilot, { indicator, value, measuredOn }) =>
        withRunning(pilot, {
          baselines: { ...pilot.running.baselines, [indicator]: { value, on: measuredOn } },
        }),
    },
    PilotStarted: {
      evolve(pilot, { startedOn, term }, { at }) {
        // A date decided beforehand, moved by suspensions or not, keeps the day of its decision.
        const under =
          pilot.running.plannedTerm?.kind === 'months'
            ? withTerm(pilot, term, startedOn, at)
            : keepingEnd(pilot, term, at);
        const begun = withRunning(under, { startedOn, startedAt: at, termStartedOn: startedOn });
        const watched = withRunning(begun, { rhythm: rhythmOf(begun) });
        return settled(
          isReconstructing(pilot)
            ? watched
            : planCheckpoint(watched, rhythmOf(watched).everyMonths, at),
        );
      },
      tell: ['supervisor', 'head', 'proposer'],
    },
    StartConfirmed: {
      evolve: (pilot, _body, { at }) => withRunning(pilot, { startConfirmedAt: at }),
      tell: ['owner', 'head'],
    },
  },
  duties: (pilot, law) => [...beforeStartDuties(pilot, law), ...confirmationDuty(pilot, law)],
  rules: {
    'preparation.prepare': {
      value: 10,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 10',
      mark: 'X',
    },
    'preparation.confirmStart': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

const keepingEnd = (pilot: Pilot, term: Term, at: Instant): Pilot =>
  pilot.running.term === null && pilot.running.decision !== null
    ? withTerm(pilot, term, pilot.running.decision.inForceFrom, at)
    : pilot;
