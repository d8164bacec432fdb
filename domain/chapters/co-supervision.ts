/** domain chapter: a second unit supervises beside the first: asked, joined, remarking on every visit until a named day (M16). */
import { isApart } from '../state/interested';
import { isSameUnit } from '../directory/unit-now';
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import {
  changeMatter,
  matterOf,
  mattersOf,
  nextMatterId,
  openMatter,
  openMattersOf,
} from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living, underTerm } from '../stages';
import type { Checkpoint, Finding } from '../state/checkpoint';
import { CHECKPOINT } from '../state/checkpoint';
import { lacksOfWatcher } from '../state/separation';
import { settle } from '../state/settled';
import { findingsOpened } from '../state/visit';
import type { Instant, LocalDate } from '../time';

export interface CoSupervisionCommands {
  AskCoSupervision: { readonly post: string; readonly part: TextRef; readonly until: LocalDate };
  AnswerCoSupervision: {
    readonly matter: string;
    readonly answer: 'joins' | 'declines';
    readonly reason: TextRef | null;
  };
  /** What the second unit says of a visit of the first, with findings of its own. */
  RemarkOnVisit: {
    readonly matter: string;
    readonly checkpoint: string;
    readonly position: 'agrees' | 'disagrees';
    readonly remark: TextRef;
    readonly findings: readonly Finding[];
  };
  ProlongCoSupervision: { readonly matter: string; readonly until: LocalDate };
  EndCoSupervision: { readonly matter: string; readonly reason: TextRef };
}

interface CoSupervision {
  /** The second unit's post that supervises, and its unit, whose head answers. */
  readonly post: string;
  readonly unit: string;
  readonly until: LocalDate;
  readonly since: Instant;
  readonly remarked: readonly string[];
}

interface Events {
  CoSupervisionAsked: CoSupervisionCommands['AskCoSupervision'] & {
    readonly matter: string;
    readonly unit: string;
  };
  CoSupervisionAnswered: CoSupervisionCommands['AnswerCoSupervision'];
  VisitRemarked: Omit<CoSupervisionCommands['RemarkOnVisit'], 'findings'> & {
    readonly findings: number;
  };
  CoSupervisionProlonged: CoSupervisionCommands['ProlongCoSupervision'];
  CoSupervisionEnded: CoSupervisionCommands['EndCoSupervision'];
}

const kind = 'coSupervision';
const dataOf = (matter: Matter): CoSupervision => matter.data as CoSupervision;
type Told<N extends keyof CoSupervisionCommands> = Context<CoSupervisionCommands[N], Events>;

/** Which unit and post it was is kept: they are told how it ended. */
function over(pilot: Pilot, id: string, state: string, at: Instant): Pilot {
  const { post, unit } = matterOf<CoSupervision>(pilot, id).data;
  return settle(pilot, id, state, at, { post, unit });
}

/** Second is who neither belongs to the pilot's unit or its supervisor's, nor has a part in the proposal. */
function unfit({
  pilot,
  directory,
  receivedAt,
  payload,
}: Told<'AskCoSupervision'>): Refusal | null {
  const post = directory.post(payload.post);
  if (post?.kind !== 'supervisor') return refuse('CO_POST_UNFIT', { post: payload.post });
  const first = directory.post(pilot.posts.supervisor ?? '')?.unit;
  if (
    [pilot.unit, first].some(
      (unit) => unit != null && isSameUnit(directory, post.unit, unit, receivedAt),
    )
  )
    return refuse('CO_UNIT_NOT_SECOND', { unit: post.unit });
  const holders = directory.holders(post.id, receivedAt);
  if (holders.some(({ person }) => isApart(pilot, person, directory, receivedAt)))
    return refuse('CO_SUPERVISOR_INTERESTED', { post: post.id });
  return openMattersOf<CoSupervision>(pilot, kind).some(({ data }) => data.unit === post.unit)
    ? refuse('CO_UNIT_ALREADY_ASKED', { unit: post.unit })
    : null;
}

function remark({ pilot, matter, payload, emit }: Told<'RemarkOnVisit'>) {
  const { checkpoint, findings } = payload;
  if (!visitsToRemark(pilot, dataOf(matter)).some(({ id }) => id === checkpoint))
    return refuse('NO_VISIT_TO_REMARK', { matter: checkpoint });
  return [
    emit('VisitRemarked', { ...payload, findings: findings.length }),
    ...findingsOpened(pilot, payload, checkpoint),
  ];
}

const visitsToRemark = (pilot: Pilot, data: CoSupervision): readonly Matter<Checkpoint>[] =>
  mattersOf<Checkpoint>(pilot, CHECKPOINT).filter(
    ({ id, data: { heldAt } }) =>
      heldAt !== null && heldAt >= data.since && !data.remarked.includes(id),
  );

export const chapter = defineChapter<CoSupervisionCommands, Events>({
  name: 'co-supervision',
  commands: {
    AskCoSupervision: {
      by: ['head', 'superiorHead', 'supervisor'],
      stages: underTerm,
      bars: ['proposer', 'interested'],
      decide(context) {
        const { pilot, directory, payload, today, emit } = context;
        if (payload.until < today) return refuse('DATE_PASSED', { date: payload.until });
        const unit = directory.post(payload.post)?.unit ?? '';
        const flags =
          unfit(context) ?? weigh(context.reconstructed, lacksOfWatcher(context, payload.post));
        const matter = nextMatterId(pilot, kind);
        return isRefusal(flags)
          ? flags
          : [emit('CoSupervisionAsked', { matter, ...payload, unit }, flags)];
      },
    },
    AnswerCoSupervision: {
      by: ['consulted'],
      stages: underTerm,
      matter: { kind, states: ['asked'] },
      bars: ['proposer', 'interested'],
      decide: ({ payload, emit }) =>
        payload.answer === 'declines' && payload.reason === null
          ? refuse('DECLINING_NEEDS_REASON')
          : [emit('CoSupervisionAnswered', payload)],
    },
    RemarkOnVisit: {
      by: ['coSupervisor'],
      stages: underTerm,
      matter: { kind, states: ['joined'] },
      bars: ['proposer', 'interested'],
      decide: remark,
    },
    ProlongCoSupervision: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: { kind, states: ['joined'] },
      bars: ['proposer', 'interested'],
      decide: ({ matter, payload, today, emit }) =>
        payload.until < today || payload.until <= dataOf(matter).until
          ? refuse('NOT_PROLONGED', { until: dataOf(matter).until })
          : [emit('CoSupervisionProlonged', payload)],
    },
    EndCoSupervision: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['asked', 'joined'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested'],
      decide: ({ payload, emit }) => [emit('CoSupervisionEnded', payload)],
    },
  },
  events: {
    CoSupervisionAsked: {
      evolve: (pilot, { matter, post, unit, until }, { at }) =>
        openMatter<CoSupervision>(pilot, matter, kind, 'asked', at, {
          post,
          unit,
          until,
          since: at,
          remarked: [],
        }),
      tell: ['consulted', 'supervisor'],
    },
    CoSupervisionAnswered: {
      evolve: (pilot, { matter, answer }, { at }) =>
        answer === 'joins'
          ? changeMatter<CoSupervision>(pilot, matter, 'joined', { since: at })
          : over(pilot, matter, 'declined', at),
      tell: ['head', 'supervisor', 'coSupervisor', 'owner'],
    },
    VisitRemarked: {
      evolve(pilot, { matter, checkpoint }) {
        const remarked = dataOf(pilot.matters[matter] as Matter).remarked;
        return changeMatter<CoSupervision>(pilot, matter, null, {
          remarked: [...remarked, checkpoint],
        });
      },
      tell: ['supervisor', 'head', 'owner'],
    },
    CoSupervisionProlonged: {
      evolve: (pilot, { matter, until }) =>
        changeMatter<CoSupervision>(pilot, matter, null, { until }),
      tell: ['consulted', 'coSupervisor', 'supervisor'],
    },
    CoSupervisionEnded: {
      evolve: (pilot, { matter }, { at }) => over(pilot, matter, 'ended', at),
      tell: ['consulted', 'coSupervisor', 'supervisor', 'owner'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<CoSupervision>(pilot, kind).flatMap((each) => dutiesFor(pilot, each, law)),
  rules: {
    'coSupervision.answer': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'coSupervision.remark': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'coSupervision.until': {
      value: null,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

function dutiesFor(
  pilot: Pilot,
  { id, state, data }: Matter<CoSupervision>,
  law: Law,
): readonly Duty[] {
  if (state === 'asked') {
    const due = dueAfterReceipt(law, data.since, 'coSupervision.answer');
    const rule = 'coSupervision.answer';
    const commands = ['AnswerCoSupervision'];
    const answer = { matter: id, step: 'answerCoSupervision', commands, openedAt: data.since };
    return [{ ...answer, role: 'consulted', rule, due }];
  }
  const remarks = visitsToRemark(pilot, data).map(({ data: { heldAt } }): Duty => {
    const openedAt = heldAt ?? data.since;
    return {
      matter: id,
      step: 'remarkOnVisit',
      role: 'coSupervisor',
      commands: ['RemarkOnVisit'],
      openedAt,
      rule: 'coSupervision.remark',
      due: dueAfterReceipt(law, openedAt, 'coSupervision.remark'),
    };
  });
  const end: Duty = {
    matter: id,
    step: 'endCoSupervision',
    role: 'head',
    commands: ['EndCoSupervision', 'ProlongCoSupervision'],
    openedAt: data.since,
    rule: 'coSupervision.until',
    due: dueOn(law, data.until),
  };
  return [...remarks.slice(0, 1), end];
}
