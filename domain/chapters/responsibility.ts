/** domain chapter: one matter for each person, to be reviewed whatever the outcome will be: heard, then three findings (M28). */
import type { Directory } from '../directory';
import { dueAfterReceipt } from '../due';
import type { Context, Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { nextMatterId, openMatter } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { barredBy, postsUpward } from '../roles';
import { closedAfterRun } from '../stages';
import { managerElsewhere } from '../state/cadre-level';
import { hadCharge } from '../state/charge';
import { mustSeekCauses, reopening } from '../state/outcome';
import type { Capacity, Responsibility, ThreeFindings } from '../state/responsibility';
import {
  isSettled,
  ownCase,
  responsibilities,
  responsibilityKind as kind,
  step,
} from '../state/responsibility';
import { approverAlone, notTheirs } from '../state/separation';
import type { Instant } from '../time';

export interface ResponsibilityCommands {
  OpenResponsibility: {
    readonly person: string | null;
    readonly capacity: Capacity;
    readonly grounds: TextRef;
  };
  HearRespondent: {
    readonly matter: string;
    readonly declined: boolean;
    readonly statement: TextRef | null;
  };
  RecordFindings: ThreeFindings & { readonly matter: string };
}

interface Events {
  ResponsibilityOpened: ResponsibilityCommands['OpenResponsibility'] &
    Pick<Responsibility, 'post' | 'judge'> & { readonly matter: string };
  RespondentHeard: ResponsibilityCommands['HearRespondent'];
  ResponsibilityFindingsRecorded: ResponsibilityCommands['RecordFindings'];
}

const stages = ['RESPONSIBILITY', ...closedAfterRun] as const;
const bars = ['proposer', 'interested', 'implementer'] as const;
const deciding = { by: ['head', 'superiorHead'], stages, bars } as const;

/** The head decides, unless it is the head's own case, the head is barred, or approved and would judge alone. */
function judgeOf(
  pilot: Pilot,
  person: string | null,
  directory: Directory,
  at: Instant,
): Responsibility['judge'] {
  const heads = postsUpward(directory, pilot.unit, 'head', at).flatMap((post) =>
    directory.holders(post.id, at),
  );
  const free = heads.filter(
    (row) =>
      row.person !== person &&
      !hadCharge(pilot, 'owner', row.person, directory, at) &&
      !approverAlone({ pilot, directory, receivedAt: at }, row.person) &&
      barredBy(bars, { person: row.person, post: row.post }, pilot, directory, at) === null,
  );
  return free.length > 0 ? 'head' : 'superiorHead';
}

function open({
  pilot,
  payload,
  directory,
  receivedAt,
  reconstructed,
  emit,
}: Context<ResponsibilityCommands['OpenResponsibility'], Events>) {
  const { person } = payload;
  if (person === null && !reconstructed) return refuse('PERSON_NEEDED');
  if (person !== null && directory.person(person) === undefined)
    return refuse('PERSON_UNKNOWN', { person });
  const same = responsibilities(pilot).find(
    (matter) => person !== null && matter.data.person === person && !isSettled(matter),
  );
  if (same !== undefined) return refuse('RESPONSIBILITY_OPEN', { matter: same.id });
  const post = person === null ? null : (directory.holdingsOf(person, receivedAt)[0]?.post ?? null);
  const flags = [
    ...(pilot.stage === 'RESPONSIBILITY' ? [] : ['AFTER_CLOSING']),
    ...(person === null ? ['PERSON_WITHHELD'] : []),
  ];
  const judge = judgeOf(pilot, person, directory, receivedAt);
  return [
    ...reopening(pilot),
    emit(
      'ResponsibilityOpened',
      { ...payload, matter: nextMatterId(pilot, kind), post, judge },
      flags,
    ),
  ];
}

interface Step {
  readonly step: string;
  readonly role: Duty['role'];
  readonly commands: readonly string[];
  readonly rule: string;
}

/** What each state waits for. */
const steps: Readonly<Record<string, Step>> = {
  opened: {
    step: 'hearRespondent',
    role: 'head',
    commands: ['HearRespondent', 'DeferResponsibility'],
    rule: 'responsibility.hear',
  },
  heard: {
    step: 'recordFindings',
    role: 'head',
    commands: ['RecordFindings', 'DeferResponsibility'],
    rule: 'responsibility.conclude',
  },
  examined: {
    step: 'decideResponsibility',
    role: 'head',
    commands: ['DecideResponsibility', 'DeferResponsibility'],
    rule: 'responsibility.conclude',
  },
  decided: {
    step: 'notifyRespondent',
    role: 'clerk',
    commands: ['NotifyRespondent'],
    rule: 'responsibility.notify',
  },
};

/** The result is given where the person is managed; the steps before it are taken here. */
const judgeIn = (pilot: Pilot, { state, data }: Matter<Responsibility>): Duty['role'] =>
  state === 'examined' && managerElsewhere(pilot, data.person) !== null
    ? 'managingHead'
    : data.judge;

function dutiesOfResponsibility(pilot: Pilot, law: Law): readonly Duty[] {
  const persons = responsibilities(pilot);
  const duties = persons.flatMap((matter): readonly Duty[] => {
    const next = steps[matter.state];
    if (next === undefined) return [];
    const since = next.rule === 'responsibility.conclude' ? matter.openedAt : matter.data.since;
    const role = next.role === 'head' ? judgeIn(pilot, matter) : next.role;
    return [
      {
        ...next,
        role,
        matter: matter.id,
        openedAt: matter.data.since,
        due: dueAfterReceipt(law, since, next.rule),
      },
    ];
  });
  const since = pilot.outcome.causesConcludedAt;
  if (
    pilot.stage !== 'RESPONSIBILITY' ||
    persons.length > 0 ||
    !mustSeekCauses(pilot) ||
    since === null
  )
    return duties;
  return [
    {
      matter: 'main',
      step: 'openResponsibility',
      role: 'head',
      commands: ['OpenResponsibility'],
      openedAt: since,
      rule: 'responsibility.open',
      due: dueAfterReceipt(law, since, 'responsibility.open'),
    },
  ];
}

export const chapter = defineChapter<ResponsibilityCommands, Events>({
  name: 'responsibility',
  commands: {
    OpenResponsibility: { ...deciding, stages: [...stages, 'ARCHIVED'], decide: open },
    HearRespondent: {
      by: ['head', 'superiorHead', 'personnel'],
      stages,
      matter: { kind, states: ['opened'] },
      bars,
      offered: ({ matter, actor }) => ownCase(matter, actor.person),
      decide: ({ payload, emit }) =>
        !payload.declined && payload.statement === null
          ? refuse('STATEMENT_MISSING')
          : [emit('RespondentHeard', payload)],
    },
    RecordFindings: {
      ...deciding,
      matter: { kind, states: ['heard'] },
      offered: notTheirs,
      decide: ({ payload, emit }) => [emit('ResponsibilityFindingsRecorded', payload)],
    },
  },
  events: {
    ResponsibilityOpened: {
      evolve: (pilot, { matter, person, post, capacity, judge }, { at }) =>
        openMatter<Responsibility>(pilot, matter, kind, 'opened', at, {
          person,
          post,
          capacity,
          judge,
          since: at,
          heard: false,
          findings: null,
          result: null,
          reducedByPercent: null,
          decidedBy: null,
          decidedAt: null,
          notifiedAt: null,
          deferral: null,
          appealPost: null,
        }),
      tell: ['respondent', 'personnel', 'superiorHead'],
    },
    RespondentHeard: {
      evolve: (pilot, { matter }, { at }) => step(pilot, matter, 'heard', at, { heard: true }),
      tell: ['respondent', 'head'],
    },
    ResponsibilityFindingsRecorded: {
      evolve: (pilot, { matter, ...findings }, { at }) =>
        step(pilot, matter, 'examined', at, { findings }),
      tell: ['respondent', 'personnel'],
    },
  },
  duties: dutiesOfResponsibility,
  rules: {
    'responsibility.open': {
      value: 5,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11',
      mark: 'X',
    },
    'responsibility.hear': {
      value: 10,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11',
      mark: 'X',
    },
    'responsibility.conclude': {
      value: 30,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11',
      mark: 'X',
    },
    'responsibility.notify': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11',
      mark: 'X',
    },
  },
});
