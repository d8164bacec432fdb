/** domain chapter: early-warning indicators with a threshold; a reading beyond it opens an alert on a desk (M17). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { underTerm } from '../stages';
import { settle } from '../state/settled';
import { withMeasured } from '../state/visit';
import type { Alert, Watch, WatchDefinition } from '../state/watch';
import { ALERT, WATCH as kind, isBeyond, openAlertOf } from '../state/watch';
import type { LocalDate } from '../time';
import { addMonths } from '../time';

export interface IndicatorCommands {
  DefineIndicator: WatchDefinition;
  ReviseThreshold: {
    readonly matter: string;
    readonly threshold: number;
    readonly reason: TextRef;
  };
  RecordReading: {
    readonly matter: string;
    readonly value: number;
    readonly readOn: LocalDate;
    readonly source: TextRef;
  };
  RetireIndicator: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  IndicatorDefined: WatchDefinition & { readonly matter: string };
  ThresholdRevised: IndicatorCommands['ReviseThreshold'] & { readonly formerly: number };
  ReadingRecorded: IndicatorCommands['RecordReading'] & { readonly indicator: string | null };
  AlertOpened: {
    readonly matter: string;
    readonly watch: string;
    readonly value: number;
    readonly threshold: number;
  };
  AlertRepeated: Events['AlertOpened'];
  IndicatorRetired: IndicatorCommands['RetireIndicator'];
}

const dataOf = (matter: Matter): Watch => matter.data as Watch;
type Told<N extends keyof IndicatorCommands> = Context<IndicatorCommands[N], Events>;

/** One that reads a target of the plan counts in its unit, and never warns of success. */
function misfit(pilot: Pilot, { indicator, unit, danger }: WatchDefinition): Refusal | null {
  if (indicator === null) return null;
  const target = pilot.proposal.plan.indicators.find(({ id }) => id === indicator);
  if (target === undefined) return refuse('UNKNOWN_INDICATOR', { indicator });
  if (target.unit !== unit) return refuse('UNIT_DIFFERS', { unit, expected: target.unit });
  const warnsOfSuccess = (target.better === 'higher') === (danger === 'above');
  if (warnsOfSuccess) return refuse('WARNS_OF_SUCCESS', { indicator });
  return openMattersOf<Watch>(pilot, kind).some(({ data }) => data.indicator === indicator)
    ? refuse('INDICATOR_ALREADY_WATCHED', { indicator })
    : null;
}

function read({ pilot, matter, payload, today, reconstructed, emit }: Told<'RecordReading'>) {
  const watch = dataOf(matter);
  const last = watch.readOn;
  const flags = weigh(reconstructed, [
    { when: payload.readOn > today, code: 'READING_IN_FUTURE', flag: 'DATED_AHEAD' },
    {
      when: last !== null && payload.readOn <= last,
      code: 'READING_NOT_NEWER',
      flag: 'DATES_CONTRADICT',
      params: { readOn: last ?? '' },
    },
  ]);
  if (isRefusal(flags)) return flags;
  const reading = emit('ReadingRecorded', { ...payload, indicator: watch.indicator }, flags);
  if (!isBeyond(payload.value, watch)) return [reading];
  const standing = openAlertOf(pilot, matter.id);
  const beyond = { watch: matter.id, value: payload.value, threshold: watch.threshold };
  return standing === null
    ? [reading, emit('AlertOpened', { matter: nextMatterId(pilot, ALERT), ...beyond })]
    : [reading, emit('AlertRepeated', { matter: standing.id, ...beyond })];
}

function withReading(pilot: Pilot, indicator: string | null, value: number, on: LocalDate): Pilot {
  if (indicator === null) return pilot;
  const measured = pilot.running.measured[indicator];
  return measured !== undefined && measured.on > on
    ? pilot
    : withMeasured(pilot, [{ indicator, value }], on);
}

export const chapter = defineChapter<IndicatorCommands, Events>({
  name: 'indicator',
  commands: {
    DefineIndicator: {
      by: ['owner', 'supervisor', 'head'],
      stages: underTerm,
      decide: ({ pilot, payload, emit }) =>
        misfit(pilot, payload) ?? [
          emit('IndicatorDefined', { matter: nextMatterId(pilot, kind), ...payload }),
        ],
    },
    ReviseThreshold: {
      by: ['supervisor', 'head'],
      stages: underTerm,
      matter: { kind, states: ['watched'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested'],
      decide({ pilot, matter, payload, emit }) {
        const formerly = dataOf(matter).threshold;
        if (payload.threshold === formerly) return refuse('THRESHOLD_UNCHANGED');
        // Moving the line does not answer what already lies beyond it.
        return openAlertOf(pilot, matter.id) === null
          ? [emit('ThresholdRevised', { ...payload, formerly })]
          : refuse('ALERT_STANDS_OPEN');
      },
    },
    RecordReading: {
      by: ['owner', 'supervisor'],
      stages: underTerm,
      matter: { kind, states: ['watched'] },
      decide: read,
    },
    RetireIndicator: {
      by: ['supervisor', 'head'],
      stages: underTerm,
      matter: { kind, states: ['watched'] },
      bars: ['proposer', 'interested'],
      decide: ({ pilot, matter, payload, emit }) =>
        openAlertOf(pilot, matter.id) === null
          ? [emit('IndicatorRetired', payload)]
          : refuse('ALERT_STANDS_OPEN'),
    },
  },
  events: {
    IndicatorDefined: {
      evolve: (pilot, { matter, unit, threshold, danger, indicator, everyMonths }, { at }) =>
        openMatter<Watch>(pilot, matter, kind, 'watched', at, {
          unit,
          threshold,
          danger,
          indicator,
          everyMonths,
          readOn: null,
          since: at,
        }),
      tell: ['owner', 'supervisor'],
    },
    ThresholdRevised: {
      evolve: (pilot, { matter, threshold }) =>
        changeMatter<Watch>(pilot, matter, null, { threshold }),
      tell: ['owner', 'head'],
    },
    ReadingRecorded: {
      evolve(pilot, { matter, indicator, value, readOn }, { at }) {
        const before = matterOf<Watch>(pilot, matter).data.readOn;
        const latest = before !== null && before > readOn ? before : readOn;
        const noted = changeMatter<Watch>(pilot, matter, null, { readOn: latest, since: at });
        return withReading(noted, indicator, value, readOn);
      },
    },
    AlertOpened: {
      evolve: (pilot, { matter, watch, value, threshold }, { at }) =>
        openMatter<Alert>(pilot, matter, ALERT, 'raisedAlert', at, {
          watch,
          value,
          threshold,
          readings: 1,
          since: at,
        }),
      tell: ['supervisor', 'head', 'owner'],
    },
    AlertRepeated: {
      evolve(pilot, { matter, value }) {
        const { readings } = matterOf<Alert>(pilot, matter).data;
        return changeMatter<Alert>(pilot, matter, null, { value, readings: readings + 1 });
      },
      tell: ['supervisor', 'head'],
    },
    IndicatorRetired: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'retired', at),
      tell: ['owner', 'head'],
    },
  },
  duties: (pilot, law) => openMattersOf<Watch>(pilot, kind).map((watch) => readingDuty(watch, law)),
  rules: {
    'indicator.reading': {
      value: 1,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

/** In its own rhythm from the last reading on; the first one is asked for by the rule. */
const readingDuty = ({ id, data }: Matter<Watch>, law: Law): Duty => ({
  matter: id,
  step: 'recordReading',
  role: 'owner',
  commands: ['RecordReading'],
  openedAt: data.since,
  rule: 'indicator.reading',
  due:
    data.readOn === null
      ? dueAfterReceipt(law, data.since, 'indicator.reading')
      : dueOn(law, addMonths(data.readOn, data.everyMonths)),
});
