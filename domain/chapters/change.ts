/** domain chapter: a running pilot is adjusted to fit reality, by the same authority that decided it (M20). */
import type { Context, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { underTerm } from '../stages';
import type { Change, Granted } from '../state/change';
import { changeDuties } from '../state/change-duties';
import { CHANGE as kind, lacksOfChange, putInForce } from '../state/change';
import { withSuperior } from '../state/request';
import { lateFlags } from '../state/term-change';
import type { LocalDate } from '../time';

export interface ChangeCommands {
  RequestChange: {
    readonly aspects: readonly (
      'scope' | 'territory' | 'time' | 'budget' | 'targets' | 'implementer' | 'other'
    )[];
    readonly description: TextRef;
    readonly reasons: TextRef;
    readonly effectOnTargets: TextRef | null;
    readonly growsScope: boolean;
    readonly part: TextRef | null;
    readonly participant: string | null;
    readonly newEnd: LocalDate | null;
  };
  RecheckLegality: { readonly matter: string; readonly lawful: boolean; readonly basis: TextRef };
  GrantChange: Granted & {
    readonly matter: string;
    readonly number: string | null;
    readonly description: TextRef;
    readonly less: boolean;
  };
  PutChangeInForce: { readonly matter: string };
  RefuseChange: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  ChangeRequested: ChangeCommands['RequestChange'] & { readonly matter: string };
  LegalityRechecked: ChangeCommands['RecheckLegality'] & { readonly reviewer: string };
  ChangeGranted: ChangeCommands['GrantChange'] & {
    readonly inForce: boolean;
    readonly decidedOn: LocalDate;
  };
  ChangePutInForce: { readonly matter: string; readonly on: LocalDate };
  ChangeRefused: ChangeCommands['RefuseChange'];
}

const requested = { kind, states: ['requested'] };
const bars = ['proposer', 'interested', 'implementer'] as const;
const dataOf = (matter: Matter): Change => matter.data as Change;

function grant({
  pilot,
  payload,
  matter,
  today,
  law,
  directory,
  reconstructed,
  emit,
}: Context<ChangeCommands['GrantChange'], Events>) {
  const { effectiveFrom, newEnd, newOwner } = payload;
  if (newOwner !== null && directory.post(newOwner) === undefined)
    return refuse('UNKNOWN_POST', { post: newOwner });
  const flags = weigh(reconstructed, [
    { when: effectiveFrom < today, code: 'EFFECTIVE_IN_PAST', flag: 'RETROACTIVE' },
    ...lacksOfChange(pilot, law, dataOf(matter), payload, today),
  ]);
  if (isRefusal(flags)) return flags;
  const late = newEnd === null ? [] : lateFlags(pilot, today, effectiveFrom);
  return [
    emit('ChangeGranted', { ...payload, inForce: effectiveFrom <= today, decidedOn: today }, [
      ...late,
      ...flags,
    ]),
  ];
}

function recheck({
  payload,
  matter,
  actor,
  emit,
}: Context<ChangeCommands['RecheckLegality'], Events>) {
  const { growsScope, sheets } = dataOf(matter);
  if (!growsScope) return refuse('NO_RECHECK_NEEDED');
  if (sheets.some((sheet) => sheet.reviewer === actor.person)) return refuse('RECHECKED_BY_YOU');
  return [emit('LegalityRechecked', { ...payload, reviewer: actor.person })];
}

export const chapter = defineChapter<ChangeCommands, Events>({
  name: 'change',
  commands: {
    RequestChange: {
      by: ['owner', 'proposer'],
      stages: underTerm,
      decide: ({ pilot, payload, emit }) => [
        emit('ChangeRequested', { ...payload, matter: nextMatterId(pilot, kind) }),
      ],
    },
    RecheckLegality: { by: ['legal'], stages: underTerm, matter: requested, bars, decide: recheck },
    GrantChange: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: requested,
      basedOn: 'matter',
      bars,
      offered: withSuperior,
      decide: grant,
    },
    PutChangeInForce: {
      by: ['owner', 'head'],
      stages: underTerm,
      matter: { kind, states: ['grantedLater'] },
      decide({ matter, today, emit }) {
        const from = dataOf(matter).granted?.effectiveFrom ?? today;
        return today < from
          ? refuse('CHANGE_NOT_YET', { from })
          : [emit('ChangePutInForce', { matter: matter.id, on: today })];
      },
    },
    RefuseChange: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: requested,
      basedOn: 'matter',
      bars,
      offered: withSuperior,
      decide: ({ payload, emit }) => [emit('ChangeRefused', payload)],
    },
  },
  events: {
    ChangeRequested: {
      evolve: (pilot, { matter, growsScope }, { at }) =>
        openMatter<Change>(pilot, matter, kind, 'requested', at, {
          growsScope,
          sheets: [],
          granted: null,
          grantedAt: null,
        }),
      tell: ['head', 'supervisor', 'legal'],
    },
    LegalityRechecked: {
      evolve: (pilot, { matter, reviewer, lawful }) =>
        changeMatter<Change>(pilot, matter, null, {
          sheets: [...dataOf(pilot.matters[matter] as Matter).sheets, { reviewer, lawful }],
        }),
      tell: ['head'],
    },
    ChangeGranted: {
      evolve(
        pilot,
        {
          matter,
          less,
          inForce,
          decidedOn,
          effectiveFrom,
          newEnd,
          newTargets,
          newOwner,
          newBudgetVnd,
        },
        { at },
      ) {
        const granted: Granted = { effectiveFrom, newEnd, newTargets, newOwner, newBudgetVnd };
        if (!inForce)
          return changeMatter<Change>(pilot, matter, 'grantedLater', { granted, grantedAt: at });
        return putInForce(
          closeMatter<Change>(pilot, matter, less ? 'grantedLess' : 'granted', at, { granted }),
          granted,
          decidedOn,
          at,
        );
      },
      tell: ['owner', 'supervisor', 'proposer'],
    },
    ChangePutInForce: {
      evolve(pilot, { matter, on }, { at }) {
        const { granted } = dataOf(pilot.matters[matter] as Matter);
        const closed = closeMatter(pilot, matter, 'granted', at);
        return granted === null ? closed : putInForce(closed, granted, on, at);
      },
      tell: ['owner', 'head', 'supervisor'],
    },
    ChangeRefused: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'refused', at),
      tell: ['owner', 'supervisor', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Change>(pilot, kind).flatMap((matter) => changeDuties(matter, law)),
  rules: {
    'change.begin': {
      value: 0,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.1',
      mark: 'X',
    },
  },
});
