/** domain chapter: an assessed incident is remedied, its damage settled in dong, and closed by other hands (M23). */
import { dueAfterReceipt } from '../due';
import type { Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, openMattersOf } from '../matters';
import type { Matter } from '../pilot';
import { living } from '../stages';
import type { Incident } from '../state/incident';
import { INCIDENT as kind, closeIncident, owesSettlement } from '../state/incident';

export interface IncidentRemedyCommands {
  RemedyIncident: { readonly matter: string; readonly remedy: TextRef };
  SettleDamage: {
    readonly matter: string;
    readonly settledVnd: number;
    readonly number: string | null;
    readonly reasons: TextRef;
  };
  CloseIncident: {
    readonly matter: string;
    readonly remedied: 'remedied' | 'notRemedied';
    readonly remark: TextRef;
  };
}

interface Events {
  IncidentRemedied: IncidentRemedyCommands['RemedyIncident'];
  DamageSettled: IncidentRemedyCommands['SettleDamage'] & { readonly estimatedVnd: number };
  IncidentClosed: { readonly matter: string; readonly remark: TextRef };
  RemedyRejected: { readonly matter: string; readonly remark: TextRef };
}

const dataOf = (matter: Matter): Incident => matter.data as Incident;

export const chapter = defineChapter<IncidentRemedyCommands, Events>({
  name: 'incident-remedy',
  commands: {
    RemedyIncident: {
      by: ['owner'],
      stages: living,
      matter: { kind, states: ['assessed'] },
      decide: ({ payload, emit }) => [emit('IncidentRemedied', payload)],
    },
    SettleDamage: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['assessed', 'remedied'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ matter }) => (owesSettlement(dataOf(matter)) ? null : refuse('NO_DAMAGE_OWED')),
      decide: ({ matter, payload, emit }) => [
        emit('DamageSettled', { ...payload, estimatedVnd: dataOf(matter).estimatedVnd ?? 0 }),
      ],
    },
    CloseIncident: {
      by: ['otherSupervisor', 'supervisor', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['remedied'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ matter, actor }) =>
        dataOf(matter).hands.includes(actor.person) ? refuse('INCIDENT_SAME_HANDS') : null,
      decide({ matter, payload, emit }) {
        const body = { matter: matter.id, remark: payload.remark };
        if (payload.remedied === 'notRemedied') return [emit('RemedyRejected', body)];
        return owesSettlement(dataOf(matter))
          ? refuse('DAMAGE_NOT_SETTLED')
          : [emit('IncidentClosed', body)];
      },
    },
  },
  events: {
    IncidentRemedied: {
      evolve(pilot, { matter }, { at, by }) {
        const { hands } = pilot.matters[matter]?.data as Incident;
        return changeMatter<Incident>(pilot, matter, 'remedied', {
          since: at,
          hands: [...new Set([...hands, by.person])],
        });
      },
      tell: ['otherSupervisor', 'supervisor', 'head'],
    },
    DamageSettled: {
      evolve: (pilot, { matter, settledVnd }) =>
        changeMatter<Incident>(pilot, matter, null, { settledVnd }),
      tell: ['owner', 'proposer', 'finance', 'supervisor'],
    },
    IncidentClosed: {
      evolve: (pilot, { matter }, { at }) => closeIncident(pilot, matter, at),
      tell: ['owner', 'proposer', 'head'],
    },
    RemedyRejected: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Incident>(pilot, matter, 'assessed', { since: at }),
      tell: ['owner', 'head'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Incident>(pilot, kind).flatMap((incident) => dutiesFor(incident, law)),
  rules: {
    'incident.remedy': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'incident.settle': {
      value: 20,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11',
      mark: 'X',
    },
    'incident.close': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

function dutiesFor({ id, state, data }: Matter<Incident>, law: Law): readonly Duty[] {
  if (state !== 'assessed' && state !== 'remedied') return [];
  const since = { matter: id, openedAt: data.since };
  const settlement: readonly Duty[] = owesSettlement(data)
    ? [
        {
          matter: id,
          openedAt: data.assessedAt ?? data.since,
          step: 'settleDamage',
          role: 'head',
          commands: ['SettleDamage'],
          rule: 'incident.settle',
          due: dueAfterReceipt(law, data.assessedAt ?? data.since, 'incident.settle'),
        },
      ]
    : [];
  const next: Duty =
    state === 'assessed'
      ? {
          ...since,
          step: 'remedyIncident',
          role: 'owner',
          commands: ['RemedyIncident'],
          rule: 'incident.remedy',
          due: dueAfterReceipt(law, data.since, 'incident.remedy'),
        }
      : {
          ...since,
          step: 'closeIncident',
          role: 'otherSupervisor',
          commands: ['CloseIncident'],
          rule: 'incident.close',
          due: dueAfterReceipt(law, data.since, 'incident.close'),
        };
  return [next, ...settlement];
}
