/** domain chapter: what the unit does to make a pilot's way easier: each action with its owner and its day, verified by who needed it (M15). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living, underTerm } from '../stages';
import { settle } from '../state/settled';
import type { Instant, LocalDate } from '../time';

export interface SupportCommands {
  PlanSupport: { readonly action: TextRef; readonly post: string; readonly dueOn: LocalDate };
  ReportSupportDone: { readonly matter: string; readonly evidence: TextRef };
  VerifySupport: {
    readonly matter: string;
    readonly received: 'received' | 'notReceived';
    readonly remark: TextRef;
  };
  WithdrawSupport: { readonly matter: string; readonly reason: TextRef };
  /** Encouragement, advice or thanks, on the record. */
  WriteSupportNote: { readonly note: TextRef };
}

interface Support {
  /** The post that acts: the action's owner, not the pilot's. */
  readonly owner: string;
  readonly dueOn: LocalDate;
  readonly since: Instant;
  readonly reportedBy: string | null;
}

interface Events {
  SupportPlanned: Omit<SupportCommands['PlanSupport'], 'post'> & {
    readonly matter: string;
    readonly owner: string;
  };
  SupportReported: SupportCommands['ReportSupportDone'];
  SupportVerified: { readonly matter: string; readonly remark: TextRef };
  SupportNotReceived: { readonly matter: string; readonly remark: TextRef };
  SupportWithdrawn: SupportCommands['WithdrawSupport'];
  SupportNoted: SupportCommands['WriteSupportNote'];
}

const kind = 'support';
const dataOf = (matter: Matter): Support => matter.data as Support;

/** Whose action it was is kept: they are told how it ended. */
const over = (pilot: Pilot, id: string, state: string, at: Instant): Pilot =>
  settle(pilot, id, state, at, { owner: matterOf<Support>(pilot, id).data.owner });

function plan({
  pilot,
  payload,
  directory,
  today,
  receivedAt,
  reconstructed,
  emit,
}: Context<SupportCommands['PlanSupport'], Events>) {
  const { post, action, dueOn: day } = payload;
  if (day < today && !reconstructed) return refuse('DATE_PASSED', { date: day });
  if (directory.post(post) === undefined) return refuse('NO_SUCH_POST', { post });
  const holders = directory.holders(post, receivedAt);
  const isProposers = holders.some(({ person }) => person === pilot.proposal.proposer.person);
  // Support comes from others; what the pilot does itself stands in its plan.
  if (isProposers || post === pilot.posts.owner) return refuse('SUPPORTS_ITSELF', { post });
  const body = { matter: nextMatterId(pilot, kind), action, owner: post, dueOn: day };
  return [emit('SupportPlanned', body, day < today ? ['RETROACTIVE'] : [])];
}

export const chapter = defineChapter<SupportCommands, Events>({
  name: 'support',
  commands: {
    PlanSupport: { by: ['head', 'superiorHead'], stages: underTerm, decide: plan },
    ReportSupportDone: {
      by: ['owner'],
      stages: living,
      matter: { kind, states: ['supportPlanned'] },
      decide: ({ payload, emit }) => [emit('SupportReported', payload)],
    },
    VerifySupport: {
      by: ['proposer', 'supervisor'],
      stages: living,
      matter: { kind, states: ['supportReported'] },
      basedOn: 'matter',
      offered: ({ matter, actor }) =>
        dataOf(matter).reportedBy === actor.person ? refuse('OWN_SUPPORT_VERIFIED') : null,
      decide({ matter, payload: { received, remark }, emit }) {
        const body = { matter: matter.id, remark };
        return received === 'received'
          ? [emit('SupportVerified', body)]
          : [emit('SupportNotReceived', body)];
      },
    },
    WithdrawSupport: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['supportPlanned', 'supportReported'] },
      decide: ({ payload, emit }) => [emit('SupportWithdrawn', payload)],
    },
    WriteSupportNote: {
      by: ['head', 'superiorHead', 'supervisor', 'partyCommittee'],
      stages: living,
      bars: ['proposer'],
      decide: ({ payload, emit }) => [emit('SupportNoted', payload)],
    },
  },
  events: {
    SupportPlanned: {
      evolve: (pilot, { matter, owner, dueOn: day }, { at }) =>
        openMatter<Support>(pilot, matter, kind, 'supportPlanned', at, {
          owner,
          dueOn: day,
          since: at,
          reportedBy: null,
        }),
      tell: ['owner', 'proposer'],
    },
    SupportReported: {
      evolve: (pilot, { matter }, { at, by }) =>
        changeMatter<Support>(pilot, matter, 'supportReported', {
          since: at,
          reportedBy: by.person,
        }),
      tell: ['proposer', 'head'],
    },
    SupportVerified: {
      evolve: (pilot, { matter }, { at }) => over(pilot, matter, 'supportVerified', at),
      tell: ['owner', 'head'],
    },
    SupportNotReceived: {
      evolve: (pilot, { matter }) =>
        changeMatter<Support>(pilot, matter, 'supportPlanned', { reportedBy: null }),
      tell: ['owner', 'head'],
    },
    SupportWithdrawn: {
      evolve: (pilot, { matter }, { at }) => over(pilot, matter, 'supportWithdrawn', at),
      tell: ['owner', 'proposer', 'supervisor'],
    },
    SupportNoted: { evolve: (pilot) => pilot, tell: ['proposer', 'owner'] },
  },
  duties: (pilot, law) =>
    openMattersOf<Support>(pilot, kind).map((support) => dutyOf(support, law)),
  rules: {
    'support.action': {
      value: null,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.3',
      mark: 'X',
    },
    'support.verify': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.3',
      mark: 'X',
    },
  },
});

function dutyOf({ id, state, openedAt, data }: Matter<Support>, law: Law): Duty {
  // Its day does not move because it was reported too soon.
  if (state === 'supportPlanned')
    return {
      matter: id,
      step: 'giveSupport',
      role: 'owner',
      commands: ['ReportSupportDone'],
      openedAt,
      rule: 'support.action',
      due: dueOn(law, data.dueOn),
    };
  return {
    matter: id,
    step: 'verifySupport',
    role: 'proposer',
    commands: ['VerifySupport'],
    openedAt: data.since,
    rule: 'support.verify',
    due: dueAfterReceipt(law, data.since, 'support.verify'),
  };
}
