/** domain chapter: whoever fails duty or does not decide is reminded in writing, asked to explain, and judged for that alone (M58, M86, M105). */
import { dueAfterReceipt } from '../due';
import type { Actor, Context, Duty, Outcome, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import { settle } from '../state/settled';
import { judgeOf, notTheJudge, unitsOf } from '../state/uninvolved';
import type { Instant } from '../time';

/** Ways to fail a duty. That a pilot missed its goal is none of them. */
type Failing = 'noDecision' | 'noReply' | 'noReport' | 'noSupport' | 'noSupervision' | 'passedOn';

export interface NonPerformanceCommands {
  RemindInWriting: {
    readonly person: string;
    readonly failing: Failing;
    /** What was to be done, and by when. */
    readonly duty: TextRef;
    readonly number: string | null;
  };
  ReportDutyDone: { readonly matter: string; readonly done: TextRef };
  LiftReminder: { readonly matter: string; readonly reasons: TextRef };
  OpenNonPerformance: { readonly matter: string; readonly grounds: TextRef };
  ExplainNonPerformance: { readonly matter: string; readonly explanation: TextRef };
  ConcludeNonPerformance: {
    readonly matter: string;
    readonly verdict: 'failedDuty' | 'excused' | 'notFailed';
    /** Where it comes from: kept apart from the causes of a pilot's outcome. */
    readonly root: 'capacity' | 'fearOfMistakes' | 'unclearRules' | 'overload' | 'indifference';
    readonly consequence: 'none' | 'warning' | 'training' | 'replacement' | 'discipline';
    readonly number: string | null;
    readonly reasons: TextRef;
  };
}

interface Events {
  RemindedInWriting: NonPerformanceCommands['RemindInWriting'] &
    Pick<Case, 'post' | 'judgePost'> & { readonly matter: string };
  DutyReportedDone: NonPerformanceCommands['ReportDutyDone'];
  ReminderLifted: NonPerformanceCommands['LiftReminder'];
  NonPerformanceOpened: NonPerformanceCommands['OpenNonPerformance'];
  NonPerformanceExplained: NonPerformanceCommands['ExplainNonPerformance'];
  NonPerformanceConcluded: NonPerformanceCommands['ConcludeNonPerformance'];
}

interface Case {
  readonly person: string;
  readonly post: string | null;
  readonly failing: Failing;
  readonly remindedBy: string;
  readonly judgePost: string | null;
  readonly since: Instant;
}

const kind = 'nonPerformance';
const dataOf = (matter: Matter): Case => matter.data as Case;
const reminding = {
  by: ['head', 'superiorHead', 'supervisor', 'personnel', 'monitor'],
  stages: living,
} as const;

const notOneself = ({ matter, actor }: { matter: Matter; actor: Actor }): Refusal | null =>
  dataOf(matter).person === actor.person ? refuse('OWN_CASE') : null;

/** Not whoever reminded, and nobody who shares the failing or the pilot. */
const judge = (
  asked: Pick<Context<unknown, Events>, 'pilot' | 'matter' | 'actor' | 'directory' | 'receivedAt'>,
): Refusal | null => {
  const { judgePost, person, remindedBy } = dataOf(asked.matter);
  return notTheJudge(asked, judgePost, [person, remindedBy]);
};

function remind(context: Context<NonPerformanceCommands['RemindInWriting'], Events>): Outcome {
  const { pilot, payload, actor, directory, receivedAt, emit } = context;
  const { person, failing } = payload;
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  if (person === actor.person) return refuse('OWN_CASE');
  const same = openMattersOf<Case>(pilot, kind).find(
    ({ data }) => data.person === person && data.failing === failing,
  );
  if (same !== undefined) return refuse('REMINDER_OPEN', { matter: same.id });
  const judgePost = judgeOf(pilot, directory, receivedAt, {
    persons: [person, actor.person],
    units: unitsOf(directory, [person], receivedAt),
  });
  const post = directory.holdingsOf(person, receivedAt)[0]?.post ?? null;
  const matter = nextMatterId(pilot, kind);
  return [emit('RemindedInWriting', { ...payload, matter, post, judgePost })];
}

function conclude(
  context: Context<NonPerformanceCommands['ConcludeNonPerformance'], Events>,
): Outcome {
  const { law, matter, payload, receivedAt, emit } = context;
  const { at, date } = dueAfterReceipt(law, dataOf(matter).since, 'nonPerformance.explain');
  const unheard = matter.state === 'opened';
  if (unheard && receivedAt < at) return refuse('ANSWER_STILL_OPEN', { until: date });
  if ((payload.verdict === 'failedDuty') !== (payload.consequence !== 'none'))
    return refuse('CONSEQUENCE_GOES_WITH_FAILING');
  return [emit('NonPerformanceConcluded', payload, unheard ? ['WITHOUT_REPLY'] : [])];
}

export const chapter = defineChapter<NonPerformanceCommands, Events>({
  name: 'non-performance',
  commands: {
    RemindInWriting: { ...reminding, decide: remind },
    ReportDutyDone: {
      by: ['respondent'],
      stages: living,
      matter: { kind, states: ['remindedInWriting'] },
      decide: ({ payload, emit }) => [emit('DutyReportedDone', payload)],
    },
    LiftReminder: {
      ...reminding,
      matter: { kind, states: ['remindedInWriting', 'reportedDone'] },
      offered: notOneself,
      decide: ({ payload, emit }) => [emit('ReminderLifted', payload)],
    },
    OpenNonPerformance: {
      ...reminding,
      matter: { kind, states: ['remindedInWriting', 'reportedDone'] },
      offered: notOneself,
      decide({ law, matter, payload, receivedAt, emit }) {
        const { at, date } = dueAfterReceipt(law, dataOf(matter).since, 'nonPerformance.remind');
        return matter.state === 'remindedInWriting' && receivedAt < at
          ? refuse('ANSWER_STILL_OPEN', { until: date })
          : [emit('NonPerformanceOpened', payload)];
      },
    },
    ExplainNonPerformance: {
      by: ['respondent'],
      stages: living,
      matter: { kind, states: ['opened', 'explainedDuty'] },
      decide: ({ payload, emit }) => [emit('NonPerformanceExplained', payload)],
    },
    ConcludeNonPerformance: {
      by: ['anyCadre'],
      stages: living,
      bars: ['proposer', 'interested'],
      matter: { kind, states: ['opened', 'explainedDuty'] },
      basedOn: 'matter',
      offered: judge,
      decide: conclude,
    },
  },
  events: {
    RemindedInWriting: {
      evolve: (pilot, { matter, person, post, failing, judgePost }, { at, by }) =>
        openMatter<Case>(pilot, matter, kind, 'remindedInWriting', at, {
          person,
          post,
          failing,
          judgePost,
          remindedBy: by.person,
          since: at,
        }),
      tell: ['respondent', 'personnel'],
    },
    DutyReportedDone: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Case>(pilot, matter, 'reportedDone', { since: at }),
      tell: ['head', 'superiorHead', 'supervisor'],
    },
    ReminderLifted: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'remedied', at, {
          post: dataOf(pilot.matters[matter] as Matter).post,
        }),
      tell: ['respondent', 'personnel'],
    },
    NonPerformanceOpened: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Case>(pilot, matter, 'opened', { since: at }),
      tell: ['respondent', 'personnel', 'superiorHead'],
    },
    NonPerformanceExplained: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Case>(pilot, matter, 'explainedDuty', { since: at }),
      tell: ['superiorHead', 'personnel'],
    },
    NonPerformanceConcluded: {
      evolve(pilot, { matter, verdict }, { at }) {
        const { person, post, failing } = dataOf(pilot.matters[matter] as Matter);
        return settle(pilot, matter, verdict, at, { person, post, failing });
      },
      tell: ['respondent', 'personnel', 'superiorHead'],
    },
  },
  duties: (pilot, law) => openMattersOf<Case>(pilot, kind).map((open) => dutyOf(law, open)),
  rules: {
    'nonPerformance.remind': own(5),
    'nonPerformance.decideReminder': own(5),
    'nonPerformance.explain': own(5),
    'nonPerformance.conclude': own(15),
  },
});

type Step = Pick<Duty, 'step' | 'role' | 'commands' | 'rule'>;
const toConclude: Step = {
  step: 'concludeNonPerformance',
  role: 'superiorHead',
  commands: ['ConcludeNonPerformance'],
  rule: 'nonPerformance.conclude',
};
const steps: Readonly<Record<string, Step>> = {
  remindedInWriting: {
    step: 'doRemindedDuty',
    role: 'respondent',
    commands: ['ReportDutyDone', 'LiftReminder', 'OpenNonPerformance'],
    rule: 'nonPerformance.remind',
  },
  reportedDone: {
    step: 'decideReminder',
    role: 'superiorHead',
    commands: ['LiftReminder', 'OpenNonPerformance'],
    rule: 'nonPerformance.decideReminder',
  },
  opened: {
    step: 'explainNonPerformance',
    role: 'respondent',
    commands: ['ExplainNonPerformance', 'ConcludeNonPerformance'],
    rule: 'nonPerformance.explain',
  },
};

function dutyOf(law: Law, { id, state, data }: Matter<Case>): Duty {
  const step = steps[state] ?? toConclude;
  const named = step === toConclude ? data.judgePost : null;
  const due = dueAfterReceipt(law, data.since, step.rule);
  const duty = { ...step, matter: id, openedAt: data.since, due };
  return named === null ? duty : { ...duty, post: named };
}

function own(value: number) {
  return {
    value,
    unit: 'workingDays',
    instrument: 'Pilotage',
    article: 'own proposal',
    mark: 'X',
  } as const;
}
