/** domain chapter: closing after the outcome, the archive, and the way back out of it. A person closes; no date does. */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { atStage, withOutcome } from '../pilot';
import type { Stage } from '../stages';
import { closed } from '../stages';
import type { OutcomeValue } from '../state/outcome';
import { mustSeekCauses } from '../state/outcome';
import { isSettled, responsibilities, settledAt } from '../state/responsibility';

interface ClosingAct {
  readonly number: string | null;
  readonly note: TextRef | null;
}

export interface ClosingCommands {
  CloseSuccess: ClosingAct;
  CloseUndetermined: ClosingAct;
  CloseAfterSettlement: ClosingAct;
  Archive: { readonly shelfmark: TextRef | null };
  Reopen: { readonly reason: TextRef };
}

interface Events {
  PilotClosed: ClosingAct & { readonly to: Stage };
  PilotArchived: { readonly shelfmark: TextRef | null };
  RecordReopened: { readonly to: Stage; readonly reason: TextRef | null };
}

/** The stage is named by the goal alone; damage stands beside it. */
const closedAs: Record<OutcomeValue, Stage> = {
  achieved: 'CLOSED_SUCCESS',
  partly: 'CLOSED_PARTLY',
  notAchieved: 'CLOSED_FAILED',
  undetermined: 'CLOSED_UNDETERMINED',
  notStarted: 'CLOSED_UNDETERMINED',
};

const isOpen = (value: OutcomeValue | null): boolean =>
  value === 'undetermined' || value === 'notStarted';

const cleanSuccess = ({ outcome }: Pilot): Refusal | null =>
  outcome.value === 'achieved' && !outcome.damage ? null : refuse('NO_CLEAN_SUCCESS');

const undetermined = ({ outcome }: Pilot): Refusal | null =>
  isOpen(outcome.value) && !outcome.damage ? null : refuse('OUTCOME_IS_DETERMINED');

const lacksSettlement = (pilot: Pilot) => {
  const persons = responsibilities(pilot);
  const open = persons.filter((matter) => !isSettled(matter)).length;
  return [
    { when: open > 0, code: 'SETTLEMENT_OPEN', flag: 'SETTLEMENT_NOT_FOUND', params: { open } },
    {
      when: persons.length === 0 && mustSeekCauses(pilot),
      code: 'NO_PERSON_REVIEWED',
      flag: 'SETTLEMENT_NOT_FOUND',
    },
  ];
};

const close = (
  { pilot, payload, emit }: Context<ClosingAct, Events>,
  flags: readonly string[] = [],
) => [
  emit('PilotClosed', { ...payload, to: closedAs[pilot.outcome.value ?? 'undetermined'] }, flags),
];

const openMatters = (pilot: Pilot): number =>
  Object.values(pilot.matters).filter((matter) => matter.closedAt === null).length;

function dutiesOfClosing(pilot: Pilot, law: Law): readonly Duty[] {
  const { concludedAt, value } = pilot.outcome;
  if (pilot.stage === 'OUTCOME_SET' && concludedAt !== null && !mustSeekCauses(pilot)) {
    return value === 'achieved'
      ? [closeBy(law, 'closeSuccess', ['CloseSuccess'], concludedAt)]
      : [closeBy(law, 'closeUndetermined', ['CloseUndetermined', 'OpenCauses'], concludedAt)];
  }
  if (pilot.stage === 'RESPONSIBILITY' && lacksSettlement(pilot).every((lack) => !lack.when)) {
    const last =
      responsibilities(pilot).map(settledAt).sort().at(-1) ?? pilot.outcome.causesConcludedAt;
    return last === null
      ? []
      : [
          closeBy(
            law,
            'closeAfterSettlement',
            ['CloseAfterSettlement', 'OpenResponsibility'],
            last,
          ),
        ];
  }
  return closed.includes(pilot.stage) ? dutiesOfArchive(pilot, law) : [];
}

const closeBy = (law: Law, step: string, commands: readonly string[], since: string): Duty => ({
  matter: 'main',
  step,
  role: 'head',
  commands,
  openedAt: since,
  rule: 'assessment.act',
  due: dueAfterReceipt(law, since, 'assessment.act'),
});

/** An open matter has its own desk; the archive waits for the last of them. */
function dutiesOfArchive(pilot: Pilot, law: Law): readonly Duty[] {
  if (pilot.stageSince === '' || openMatters(pilot) > 0) return [];
  const lastClosed =
    Object.values(pilot.matters)
      .map((matter) => matter.closedAt ?? '')
      .sort()
      .at(-1) ?? '';
  const since = lastClosed > pilot.stageSince ? lastClosed : pilot.stageSince;
  return [
    {
      matter: 'main',
      step: 'archiveRecord',
      role: 'archivist',
      commands: ['Archive'],
      openedAt: since,
      rule: 'archive.after',
      due: dueAfterReceipt(law, since, 'archive.after'),
    },
  ];
}

export const chapter = defineChapter<ClosingCommands, Events>({
  name: 'closing',
  commands: {
    CloseSuccess: {
      by: ['head', 'superiorHead'],
      stages: ['OUTCOME_SET'],
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot }) => cleanSuccess(pilot),
      decide: (context) => close(context),
    },
    CloseUndetermined: {
      by: ['head', 'superiorHead'],
      stages: ['OUTCOME_SET'],
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot }) => undetermined(pilot),
      decide: (context) => close(context),
    },
    CloseAfterSettlement: {
      by: ['head', 'superiorHead'],
      stages: ['RESPONSIBILITY'],
      bars: ['proposer', 'interested', 'implementer'],
      decide(context) {
        const flags = weigh(context.reconstructed, lacksSettlement(context.pilot));
        return isRefusal(flags) ? flags : close(context, flags);
      },
    },
    Archive: {
      by: ['archivist'],
      stages: closed,
      offered: ({ pilot }) =>
        openMatters(pilot) > 0 ? refuse('MATTERS_OPEN', { open: openMatters(pilot) }) : null,
      decide: ({ payload, emit }) => [emit('PilotArchived', payload)],
    },
    Reopen: {
      by: ['archivist', 'head', 'superiorHead'],
      stages: ['ARCHIVED'],
      decide: ({ pilot, payload, emit }) => [
        emit('RecordReopened', {
          to: pilot.outcome.archivedFrom ?? 'CLOSED_UNDETERMINED',
          reason: payload.reason,
        }),
      ],
    },
  },
  events: {
    PilotClosed: {
      evolve: (pilot, { to }) => atStage(pilot, to),
      tell: ['proposer', 'owner', 'supervisor', 'superiorHead', 'partyCommittee', 'archivist'],
    },
    PilotArchived: {
      evolve: (pilot) => atStage(withOutcome(pilot, { archivedFrom: pilot.stage }), 'ARCHIVED'),
      tell: ['proposer', 'head'],
    },
    RecordReopened: {
      evolve: (pilot, { to }) => atStage(withOutcome(pilot, { archivedFrom: null }), to),
      tell: ['archivist', 'head', 'proposer'],
    },
  },
  duties: dutiesOfClosing,
  rules: {
    'assessment.act': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
    'archive.after': {
      value: 30,
      unit: 'calendarDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 18',
      mark: 'X',
    },
  },
});
