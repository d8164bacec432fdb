/** domain chapter: a finished pilot is nominated for the library of precedents with what it teaches, and accepted or declined (M57). */
import { dueAfterReceipt } from '../due';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { matterOf, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { closedAfterRun } from '../stages';
import { abuseStands, reopening } from '../state/outcome';
import type { Precedent } from '../state/precedent';
import { precedentKind as kind, precedentOf } from '../state/precedent';
import { settle } from '../state/settled';

export interface PrecedentCommands {
  NominatePrecedent: {
    readonly lessons: TextRef;
    readonly bottlenecks: Precedent['bottlenecks'];
    /** Instruments in the way, as cited. */
    readonly instruments: readonly string[];
    readonly teaches: Precedent['teaches'];
  };
  AcceptPrecedent: {
    readonly matter: string;
    readonly number: string | null;
    readonly remarks: TextRef | null;
  };
  DeclinePrecedent: { readonly matter: string; readonly reasons: TextRef };
  RemovePrecedent: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  PrecedentNominated: PrecedentCommands['NominatePrecedent'] & { readonly matter: string };
  PrecedentAccepted: PrecedentCommands['AcceptPrecedent'];
  PrecedentDeclined: PrecedentCommands['DeclinePrecedent'];
  PrecedentRemoved: PrecedentCommands['RemovePrecedent'];
}

const stages = closedAfterRun;
const bars = ['proposer', 'interested'] as const;
const by = ['monitor'] as const;
const dataOf = (matter: Matter): Precedent => matter.data as Precedent;

function nominate({
  pilot,
  payload,
  emit,
}: Context<PrecedentCommands['NominatePrecedent'], Events>) {
  const same = precedentOf(pilot) ?? openMattersOf(pilot, kind)[0];
  if (same !== undefined) return refuse('PRECEDENT_ALREADY', { matter: same.id });
  if (abuseStands(pilot)) return refuse('PRECEDENT_ON_HOLD');
  const { value } = pilot.outcome;
  if (payload.teaches === 'works' && value !== 'achieved')
    return refuse('PRECEDENT_OVERSTATED', { value: value ?? 'undetermined' });
  const nominated = { ...payload, matter: nextMatterId(pilot, kind) };
  return [
    ...reopening(pilot),
    emit('PrecedentNominated', nominated, pilot.provenance === 'live' ? [] : ['HISTORICAL_PILOT']),
  ];
}

const notNominator = ({
  matter,
  actor,
}: Pick<Context<unknown, Events>, 'matter' | 'actor'>): Refusal | null =>
  dataOf(matter).nominatedBy === actor.person ? refuse('PRECEDENT_NOMINATED_BY_YOU') : null;

export const chapter = defineChapter<PrecedentCommands, Events>({
  name: 'precedent',
  commands: {
    NominatePrecedent: {
      by: ['proposer', 'owner', 'supervisor', 'head', 'superiorHead', 'archivist', 'monitor'],
      stages: [...stages, 'ARCHIVED'],
      decide: nominate,
    },
    AcceptPrecedent: {
      by,
      stages,
      bars,
      matter: { kind, states: ['nominated'] },
      basedOn: 'matter',
      offered: notNominator,
      decide: ({ pilot, payload, emit }) =>
        abuseStands(pilot) ? refuse('PRECEDENT_ON_HOLD') : [emit('PrecedentAccepted', payload)],
    },
    DeclinePrecedent: {
      by: ['monitor', 'superiorHead'],
      stages,
      bars,
      matter: { kind, states: ['nominated'] },
      basedOn: 'matter',
      offered: notNominator,
      decide: ({ payload, emit }) => [emit('PrecedentDeclined', payload)],
    },
    RemovePrecedent: {
      by,
      stages: [...stages, 'ARCHIVED'],
      bars,
      matter: { kind, states: ['accepted'] },
      decide: ({ pilot, payload, emit }) => [
        ...reopening(pilot),
        emit('PrecedentRemoved', payload),
      ],
    },
  },
  events: {
    PrecedentNominated: {
      evolve: (pilot, { matter, bottlenecks, instruments, teaches }, { at, by: actor }) =>
        openMatter<Precedent>(pilot, matter, kind, 'nominated', at, {
          bottlenecks,
          instruments,
          teaches,
          nominatedBy: actor.person,
          since: at,
        }),
      tell: ['monitor', 'head', 'proposer'],
    },
    PrecedentAccepted: {
      evolve: (pilot, { matter }, { at }) =>
        settle(pilot, matter, 'accepted', at, dataOf(matterOf(pilot, matter))),
      tell: ['proposer', 'owner', 'head', 'superiorHead'],
    },
    PrecedentDeclined: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'declined', at),
      tell: ['proposer', 'owner', 'head'],
    },
    PrecedentRemoved: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'removed', at),
      tell: ['proposer', 'owner', 'head'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Precedent>(pilot, kind).map(({ id, data }) => ({
      matter: id,
      step: 'decidePrecedent',
      role: 'monitor',
      commands: ['AcceptPrecedent', 'DeclinePrecedent'],
      openedAt: data.since,
      rule: 'precedent.decide',
      due: dueAfterReceipt(law, data.since, 'precedent.decide'),
    })),
  rules: {
    'precedent.decide': {
      value: 20,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
  },
});
