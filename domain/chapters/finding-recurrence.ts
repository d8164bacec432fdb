/** domain chapter: a finding whose cause came again: linked to the earlier one, prevented by order of the head, confirmed by other hands (M21). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import {
  changeMatter,
  matterOf,
  mattersOf,
  nextMatterId,
  openMatter,
  openMattersOf,
} from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import type { Finding } from '../state/finding';
import { proposeTighter, tighterBy } from '../state/intensity-proposal';
import { settle } from '../state/settled';
import type { Instant, LocalDate } from '../time';

export interface FindingRecurrenceCommands {
  /** `matter` is the new finding. */
  LinkRecurrence: { readonly matter: string; readonly earlier: string; readonly cause: TextRef };
  OrderPrevention: {
    readonly matter: string;
    readonly measure: TextRef;
    readonly preventBy: LocalDate;
  };
  ReportPrevention: { readonly matter: string; readonly evidence: TextRef };
  ConfirmPrevention: {
    readonly matter: string;
    readonly effect: 'effective' | 'ineffective';
    readonly remark: TextRef;
  };
}

interface Recurrence {
  readonly finding: string;
  readonly earlier: string;
  readonly since: Instant;
  readonly preventBy: LocalDate | null;
  readonly hands: readonly string[];
}

interface Events {
  RecurrenceLinked: {
    readonly matter: string;
    readonly finding: string;
    readonly earlier: string;
    readonly cause: TextRef;
    /** Which time the same cause comes again. */
    readonly times: number;
    readonly proposedMonths: number | null;
  };
  RecurrenceReportedUp: { readonly matter: string; readonly times: number };
  PreventionOrdered: FindingRecurrenceCommands['OrderPrevention'];
  PreventionReported: FindingRecurrenceCommands['ReportPrevention'];
  PreventionConfirmed: { readonly matter: string; readonly remark: TextRef };
  PreventionFailed: { readonly matter: string; readonly remark: TextRef };
}

const kind = 'recurrence';
const dataOf = (matter: Matter): Recurrence => matter.data as Recurrence;
/** Of an earlier finding: its correction is done with, or was found unnecessary. */
const doneWith = ['cured', 'settled', 'noted', 'tolerated'];

/** How long the chain of recurrences behind a finding is. */
function timesOf(links: readonly Matter<Recurrence>[], finding: string): number {
  const before = links.find(({ data }) => data.finding === finding);
  return before === undefined ? 0 : 1 + timesOf(links, before.data.earlier);
}

function link({
  pilot,
  matter,
  payload: { earlier, cause },
  law,
  emit,
}: Context<FindingRecurrenceCommands['LinkRecurrence'], Events>) {
  const former = pilot.matters[earlier] as Matter<Finding> | undefined;
  const later = matter as Matter<Finding>;
  if (former?.kind !== 'finding' || former.data.polarity !== 'negative' || earlier === matter.id)
    return refuse('NO_EARLIER_FINDING', { finding: earlier });
  if (former.openedAt > later.openedAt) return refuse('NO_EARLIER_FINDING', { finding: earlier });
  if (!doneWith.includes(former.state))
    return refuse('EARLIER_NOT_CORRECTED', { finding: earlier });
  const links = mattersOf<Recurrence>(pilot, kind);
  if (links.some(({ data }) => data.finding === matter.id))
    return refuse('RECURRENCE_ALREADY_LINKED');
  const times = timesOf(links, earlier) + 1;
  const id = nextMatterId(pilot, kind);
  const proposedMonths = tighterBy(pilot, law, 1);
  const body = { matter: id, finding: matter.id, earlier, cause, times, proposedMonths };
  const linked = emit('RecurrenceLinked', body);
  return times < 2 ? [linked] : [linked, emit('RecurrenceReportedUp', { matter: id, times })];
}

export const chapter = defineChapter<FindingRecurrenceCommands, Events>({
  name: 'finding-recurrence',
  commands: {
    LinkRecurrence: {
      by: ['supervisor', 'otherSupervisor'],
      stages: living,
      matter: { kind: 'finding', states: ['found', 'ordered', 'evidenced', 'recommended'] },
      bars: ['proposer', 'interested', 'implementer'],
      decide: link,
    },
    OrderPrevention: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['linked'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      decide: ({ payload, today, reconstructed, emit }) =>
        payload.preventBy < today && !reconstructed
          ? refuse('DATE_PASSED', { date: payload.preventBy })
          : [emit('PreventionOrdered', payload)],
    },
    ReportPrevention: {
      by: ['owner'],
      stages: living,
      matter: { kind, states: ['preventing'] },
      decide: ({ payload, emit }) => [emit('PreventionReported', payload)],
    },
    ConfirmPrevention: {
      by: ['otherSupervisor', 'supervisor', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['prevented'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ matter, actor }) =>
        dataOf(matter).hands.includes(actor.person) ? refuse('PREVENTION_SAME_HANDS') : null,
      decide({ matter, payload: { effect, remark }, emit }) {
        const body = { matter: matter.id, remark };
        return effect === 'effective'
          ? [emit('PreventionConfirmed', body)]
          : [emit('PreventionFailed', body)];
      },
    },
  },
  events: {
    RecurrenceLinked: {
      evolve(pilot, { matter, finding, earlier, proposedMonths }, { at }) {
        const data: Recurrence = { finding, earlier, since: at, preventBy: null, hands: [] };
        return proposeTighter(
          openMatter(pilot, matter, kind, 'linked', at, data),
          proposedMonths,
          at,
        );
      },
      tell: ['head', 'owner', 'supervisor'],
    },
    RecurrenceReportedUp: { evolve: (pilot) => pilot, tell: ['superiorHead'] },
    PreventionOrdered: {
      evolve: (pilot, { matter, preventBy }, { at, by }) =>
        changeMatter<Recurrence>(pilot, matter, 'preventing', {
          since: at,
          preventBy,
          hands: [by.person],
        }),
      tell: ['owner', 'supervisor'],
    },
    PreventionReported: {
      evolve(pilot, { matter }, { at, by }) {
        const { hands } = matterOf<Recurrence>(pilot, matter).data;
        const data = { since: at, hands: [...hands, by.person] };
        return changeMatter<Recurrence>(pilot, matter, 'prevented', data);
      },
      tell: ['otherSupervisor', 'supervisor', 'head'],
    },
    PreventionConfirmed: {
      // Which finding followed which is kept: a third time must be known as the third.
      evolve(pilot, { matter }, { at }) {
        const { finding, earlier } = matterOf<Recurrence>(pilot, matter).data;
        return settle(pilot, matter, 'confirmed', at, { finding, earlier });
      },
      tell: ['owner', 'head'],
    },
    PreventionFailed: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Recurrence>(pilot, matter, 'linked', { since: at, preventBy: null }),
      tell: ['head', 'owner', 'superiorHead'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Recurrence>(pilot, kind).map((recurrence) => dutyOf(recurrence, law)),
  rules: {
    'recurrence.order': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'recurrence.prevent': {
      value: 20,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'recurrence.confirm': {
      value: 3,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

function dutyOf({ id, state, data }: Matter<Recurrence>, law: Law): Duty {
  const shared = { matter: id, openedAt: data.since };
  if (state === 'linked')
    return {
      ...shared,
      step: 'orderPrevention',
      role: 'head',
      commands: ['OrderPrevention'],
      rule: 'recurrence.order',
      due: dueAfterReceipt(law, data.since, 'recurrence.order'),
    };
  if (state === 'preventing' && data.preventBy !== null)
    return {
      ...shared,
      step: 'reportPrevention',
      role: 'owner',
      commands: ['ReportPrevention'],
      rule: 'recurrence.prevent',
      due: dueOn(law, data.preventBy),
    };
  return {
    ...shared,
    step: 'confirmPrevention',
    role: 'otherSupervisor',
    commands: ['ConfirmPrevention'],
    rule: 'recurrence.confirm',
    due: dueAfterReceipt(law, data.since, 'recurrence.confirm'),
  };
}
