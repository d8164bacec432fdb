/** domain chapter: a record whose period is over is nominated for destruction, decided by somebody else, and destroyed by hand. No date does it. */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, mattersOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { closed } from '../stages';
import type { Destruction } from '../state/keeping';
import { destructionKind as kind, heldBack, periodRuns } from '../state/keeping';
import { reopening } from '../state/outcome';
import { settle } from '../state/settled';

export interface DestructionCommands {
  NominateForDestruction: { readonly reason: TextRef; readonly list: TextRef };
  DecideDestruction: {
    readonly matter: string;
    readonly approved: boolean;
    readonly reasons: TextRef;
  };
  ConfirmDestruction: {
    readonly matter: string;
    readonly method: 'shredded' | 'burnt' | 'erased';
    readonly witness: string;
    readonly minutes: TextRef;
  };
}

interface Events {
  DestructionNominated: DestructionCommands['NominateForDestruction'] & {
    readonly matter: string;
    readonly nominatedBy: string;
  };
  DestructionApproved: { readonly matter: string; readonly reasons: TextRef };
  DestructionRefused: { readonly matter: string; readonly reasons: TextRef };
  RecordDestroyed: DestructionCommands['ConfirmDestruction'];
}

const stages = closed;

/** Whatever else is still open may need the record, also when it came up after the nomination. */
function othersOpen(pilot: Pilot, own: string | null): Refusal | null {
  const open = Object.values(pilot.matters).filter(
    ({ id, closedAt }) => closedAt === null && id !== own,
  ).length;
  return open > 0 ? refuse('MATTERS_OPEN', { open }) : null;
}

const gone = (pilot: Pilot): Refusal | null =>
  mattersOf(pilot, kind).some(({ state }) => state === 'destroyed')
    ? refuse('RECORD_IS_DESTROYED')
    : null;

function decideIt({
  pilot,
  payload,
  matter,
  actor,
  today,
  emit,
}: Context<DestructionCommands['DecideDestruction'], Events>) {
  const { approved, reasons } = payload;
  if ((matter.data as Destruction).nominatedBy === actor.person)
    return refuse('DESTRUCTION_OWN_NOMINATION');
  if (!approved) return [emit('DestructionRefused', { matter: matter.id, reasons })];
  return (
    heldBack(pilot) ??
    othersOpen(pilot, matter.id) ??
    periodRuns(pilot, today) ?? [emit('DestructionApproved', { matter: matter.id, reasons })]
  );
}

/** Two persons stand for it, and neither of them is the one who decided. */
function destroy({
  pilot,
  payload,
  matter,
  actor,
  today,
  directory,
  emit,
}: Context<DestructionCommands['ConfirmDestruction'], Events>) {
  const { decidedBy } = matter.data as Destruction;
  const { witness } = payload;
  if (directory.person(witness) === undefined) return refuse('NO_SUCH_WITNESS', { witness });
  if (witness === actor.person || [witness, actor.person].includes(decidedBy ?? ''))
    return refuse('DESTRUCTION_NEEDS_OTHERS');
  return (
    heldBack(pilot) ??
    othersOpen(pilot, matter.id) ??
    periodRuns(pilot, today) ?? [emit('RecordDestroyed', payload)]
  );
}

const dutyOf = (law: Law, { id, state, data }: Matter<Destruction>): Duty => {
  const approved = state === 'destructionApproved';
  const rule = approved ? 'destruction.carryOut' : 'destruction.decide';
  return {
    matter: id,
    step: approved ? 'confirmDestruction' : 'decideDestruction',
    role: approved ? 'archivist' : 'head',
    commands: approved ? ['ConfirmDestruction'] : ['DecideDestruction'],
    openedAt: data.since,
    rule,
    due: dueAfterReceipt(law, data.since, rule),
  };
};

const ownNumber = {
  value: 20,
  unit: 'workingDays',
  instrument: '30/2020/NĐ-CP',
  article: 'Not found',
  mark: 'X',
} as const;

export const chapter = defineChapter<DestructionCommands, Events>({
  name: 'destruction',
  commands: {
    NominateForDestruction: {
      by: ['archivist'],
      stages: [...stages, 'ARCHIVED'],
      offered: ({ pilot, today }) =>
        gone(pilot) ?? heldBack(pilot) ?? othersOpen(pilot, null) ?? periodRuns(pilot, today),
      decide: ({ pilot, payload, actor, emit }) => [
        ...reopening(pilot),
        emit('DestructionNominated', {
          ...payload,
          matter: nextMatterId(pilot, kind),
          nominatedBy: actor.person,
        }),
      ],
    },
    DecideDestruction: {
      by: ['head', 'superiorHead'],
      stages,
      matter: { kind, states: ['nominatedForDestruction'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested'],
      decide: decideIt,
    },
    ConfirmDestruction: {
      by: ['archivist'],
      stages,
      matter: { kind, states: ['destructionApproved'] },
      decide: destroy,
    },
  },
  events: {
    DestructionNominated: {
      evolve: (pilot, { matter, nominatedBy }, { at }) =>
        openMatter<Destruction>(pilot, matter, kind, 'nominatedForDestruction', at, {
          nominatedBy,
          decidedBy: null,
          since: at,
        }),
      tell: ['head', 'auditor', 'proposer'],
    },
    DestructionApproved: {
      evolve: (pilot, { matter }, { at, by }) =>
        changeMatter<Destruction>(pilot, matter, 'destructionApproved', {
          decidedBy: by.person,
          since: at,
        }),
      tell: ['archivist', 'auditor', 'proposer'],
    },
    DestructionRefused: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'keptOn', at),
      tell: ['archivist', 'auditor'],
    },
    RecordDestroyed: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'destroyed', at),
      tell: ['head', 'auditor', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Destruction>(pilot, kind).map((matter) => dutyOf(law, matter)),
  rules: { 'destruction.decide': ownNumber, 'destruction.carryOut': ownNumber },
});
