/** domain chapter: what a pilot shows to be missing or wrong in the rules goes into the regulatory backlog: raised, drafted, then issued or dropped with reasons (002; M78). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { changeMatter, matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import { linksOf } from '../state/bottleneck';
import type { RegulatoryNeed } from '../state/regulatory-need';
import { regulatoryNeedKind as kind } from '../state/regulatory-need';
import { settle } from '../state/settled';
import type { LocalDate } from '../time';

export interface RegulatoryNeedCommands {
  RaiseRegulatoryNeed: Pick<RegulatoryNeed, 'change' | 'instrument' | 'bottleneck'> & {
    readonly need: TextRef;
  };
  DraftRegulatoryChange: { readonly matter: string; readonly draft: TextRef };
  IssueRegulatoryChange: {
    readonly matter: string;
    readonly number: string | null;
    readonly issuedOn: LocalDate;
  };
  DropRegulatoryNeed: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  RegulatoryNeedRaised: RegulatoryNeedCommands['RaiseRegulatoryNeed'] & { readonly matter: string };
  RegulatoryChangeDrafted: RegulatoryNeedCommands['DraftRegulatoryChange'];
  RegulatoryChangeIssued: RegulatoryNeedCommands['IssueRegulatoryChange'];
  RegulatoryNeedDropped: RegulatoryNeedCommands['DropRegulatoryNeed'];
}

type Raising = Context<RegulatoryNeedCommands['RaiseRegulatoryNeed'], Events>;

function fault({ pilot, payload }: Raising): Refusal | null {
  const { change, instrument, bottleneck } = payload;
  if (change !== 'new' && instrument === null) return refuse('NEED_NAMES_NO_RULE', { change });
  const linked = linksOf(pilot).some(({ data }) => data.code === bottleneck);
  if (bottleneck !== null && !linked) return refuse('BOTTLENECK_NOT_LINKED', { bottleneck });
  const same = openMattersOf<RegulatoryNeed>(pilot, kind).find(
    ({ data }) => instrument !== null && data.change === change && data.instrument === instrument,
  );
  return same === undefined ? null : refuse('NEED_RAISED_ALREADY', { matter: same.id });
}

function issue({
  payload,
  matter,
  today,
  reconstructed,
  emit,
}: Context<RegulatoryNeedCommands['IssueRegulatoryChange'], Events>) {
  const { number, issuedOn } = payload;
  if (issuedOn > today) return refuse('INSTRUMENT_NOT_ISSUED_YET', { issuedOn });
  const flags = weigh(reconstructed, [
    { when: matter.state === 'raised', code: 'DRAFT_MISSING', flag: 'DRAFT_NOT_FOUND' },
    { when: number === null, code: 'INSTRUMENT_NUMBER_MISSING', flag: 'NUMBER_NOT_FOUND' },
  ]);
  return isRefusal(flags) ? flags : [emit('RegulatoryChangeIssued', payload, flags)];
}

function dutyOf(law: Law, { id, state, data }: Matter<RegulatoryNeed>): Duty {
  const drafted = state === 'drafted';
  const rule = drafted ? 'regulatoryNeed.issue' : 'regulatoryNeed.draft';
  return {
    matter: id,
    step: drafted ? 'issueRegulatoryChange' : 'draftRegulatoryChange',
    role: 'legal',
    commands: [drafted ? 'IssueRegulatoryChange' : 'DraftRegulatoryChange', 'DropRegulatoryNeed'],
    openedAt: data.since,
    rule,
    due: dueAfterReceipt(law, data.since, rule),
  };
}

const waiting = { kind, states: ['raised', 'drafted'] };
const ours = { instrument: 'Conclusion 14-KL/TW', article: '§2.5', mark: 'X' } as const;

export const chapter = defineChapter<RegulatoryNeedCommands, Events>({
  name: 'regulatory-need',
  commands: {
    RaiseRegulatoryNeed: {
      by: ['proposer', 'owner', 'legal', 'supervisor', 'head', 'superiorHead', 'monitor'],
      stages: living,
      decide: (context) =>
        fault(context) ?? [
          context.emit('RegulatoryNeedRaised', {
            ...context.payload,
            matter: nextMatterId(context.pilot, kind),
          }),
        ],
    },
    DraftRegulatoryChange: {
      by: ['legal', 'secretary'],
      stages: living,
      matter: waiting,
      decide: ({ payload, emit }) => [emit('RegulatoryChangeDrafted', payload)],
    },
    IssueRegulatoryChange: {
      by: ['legal', 'clerk', 'head'],
      stages: living,
      matter: waiting,
      decide: issue,
    },
    DropRegulatoryNeed: {
      by: ['head', 'superiorHead'],
      stages: living,
      bars: ['proposer', 'interested'],
      matter: waiting,
      decide: ({ payload, emit }) => [emit('RegulatoryNeedDropped', payload)],
    },
  },
  events: {
    RegulatoryNeedRaised: {
      evolve: (pilot, { matter, change, instrument, bottleneck }, { at }) =>
        openMatter<RegulatoryNeed>(pilot, matter, kind, 'raised', at, {
          change,
          instrument,
          bottleneck,
          since: at,
          issued: null,
          reasons: null,
        }),
      tell: ['legal', 'head', 'superiorHead'],
    },
    RegulatoryChangeDrafted: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<RegulatoryNeed>(pilot, matter, 'drafted', { since: at }),
      tell: ['head', 'proposer', 'owner'],
    },
    RegulatoryChangeIssued: {
      evolve: (pilot, { matter, number, issuedOn }, { at }) =>
        settle(pilot, matter, 'issued', at, {
          ...matterOf<RegulatoryNeed>(pilot, matter).data,
          issued: { number, issuedOn },
        }),
      tell: ['proposer', 'owner', 'head', 'superiorHead'],
    },
    RegulatoryNeedDropped: {
      evolve: (pilot, { matter, reasons }, { at }) =>
        settle(pilot, matter, 'dropped', at, {
          ...matterOf<RegulatoryNeed>(pilot, matter).data,
          reasons,
        }),
      tell: ['proposer', 'owner', 'legal'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<RegulatoryNeed>(pilot, kind).map((matter) => dutyOf(law, matter)),
  rules: {
    'regulatoryNeed.draft': { value: 3, unit: 'months', ...ours },
    'regulatoryNeed.issue': { value: 6, unit: 'months', ...ours },
  },
});
