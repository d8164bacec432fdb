/** domain chapter: why a goal was missed or damage done: an impartial panel, people heard, causes of two sorts (Decree 73 Art. 11.4). */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { atStage, withOutcome } from '../pilot';
import type { Cause } from '../state/outcome';
import { mustSeekCauses, onPanel } from '../state/outcome';
import { isOutsider } from '../state/separation';

export interface CausesCommands {
  OpenCauses: { readonly reasons: TextRef | null };
  ConcludeCauses: { readonly causes: readonly Cause[]; readonly dissent: TextRef | null };
}

interface Events {
  CauseReviewOpened: { readonly mandatory: boolean; readonly reasons: TextRef | null };
  CausesConcluded: CausesCommands['ConcludeCauses'];
}

function openCauses({
  pilot,
  payload,
  reconstructed,
  emit,
}: Context<CausesCommands['OpenCauses'], Events>) {
  const flags = weigh(reconstructed, lacksGround(pilot));
  return isRefusal(flags)
    ? flags
    : [emit('CauseReviewOpened', { ...payload, mandatory: mustSeekCauses(pilot) }, flags)];
}

const lacksGround = (pilot: Pilot) => [
  {
    when: pilot.outcome.value === 'achieved' && !pilot.outcome.damage,
    code: 'NO_CAUSES_TO_SEEK',
    flag: 'CAUSES_WITHOUT_NEED',
  },
];

function wrongCauses(causes: readonly Cause[]): Refusal | null {
  const total = causes.reduce((sum, cause) => sum + cause.weightPercent, 0);
  return causes.length === 0 || total === 100 ? null : refuse('WEIGHTS_NOT_WHOLE', { total });
}

function concludeCauses(context: Context<CausesCommands['ConcludeCauses'], Events>) {
  const { pilot, payload, reconstructed, emit } = context;
  const wrong = wrongCauses(payload.causes);
  if (wrong !== null) return wrong;
  const flags = weigh(reconstructed, [
    { when: pilot.outcome.panel.length === 0, code: 'PANEL_MISSING', flag: 'PANEL_NOT_FOUND' },
    {
      when: !reconstructed && !pilot.outcome.panel.some((post) => isOutsider(context, post)),
      code: 'OUTSIDER_GONE',
      flag: 'PARTS_OVERLAP',
    },
    {
      when: !pilot.outcome.heard.includes(pilot.proposal.proposer.person),
      code: 'PROPOSER_NOT_HEARD',
      flag: 'HEARING_NOT_FOUND',
    },
    { when: payload.causes.length === 0, code: 'CAUSES_MISSING', flag: 'CAUSES_NOT_TOLD' },
  ]);
  return isRefusal(flags) ? flags : [emit('CausesConcluded', payload, flags)];
}

function dutiesOfCauses(pilot: Pilot, law: Law): readonly Duty[] {
  const { concludedAt, causesOpenedAt, panel } = pilot.outcome;
  if (pilot.stage === 'OUTCOME_SET' && mustSeekCauses(pilot) && concludedAt !== null) {
    return [
      {
        matter: 'main',
        step: 'openCauses',
        role: 'head',
        commands: ['OpenCauses'],
        openedAt: concludedAt,
        rule: 'causes.open',
        due: dueAfterReceipt(law, concludedAt, 'causes.open'),
      },
    ];
  }
  if (pilot.stage !== 'CAUSE_REVIEW' || causesOpenedAt === null || panel.length === 0) return [];
  return [
    {
      matter: 'main',
      step: 'concludeCauses',
      role: 'panelMember',
      commands: ['HearPerson', 'ConcludeCauses'],
      openedAt: causesOpenedAt,
      rule: 'causes.conclude',
      due: dueAfterReceipt(law, causesOpenedAt, 'causes.conclude'),
    },
  ];
}

export const chapter = defineChapter<CausesCommands, Events>({
  name: 'causes',
  commands: {
    OpenCauses: {
      by: ['head', 'superiorHead'],
      stages: ['OUTCOME_SET'],
      bars: ['proposer', 'interested', 'implementer'],
      offered({ pilot, reconstructed }) {
        const lack = weigh(reconstructed, lacksGround(pilot));
        return isRefusal(lack) ? lack : null;
      },
      decide: openCauses,
    },
    ConcludeCauses: {
      by: ['panelMember', 'head'],
      stages: ['CAUSE_REVIEW'],
      basedOn: 'dossier',
      bars: ['proposer', 'interested', 'implementer', 'watcher'],
      offered: onPanel,
      decide: concludeCauses,
    },
  },
  events: {
    CauseReviewOpened: {
      evolve: (pilot, _body, { at }) =>
        atStage(withOutcome(pilot, { causesOpenedAt: at }), 'CAUSE_REVIEW'),
      tell: ['proposer', 'owner', 'supervisor', 'superiorHead'],
    },
    CausesConcluded: {
      evolve: (pilot, { causes }, { at }) =>
        atStage(withOutcome(pilot, { causes, causesConcludedAt: at }), 'RESPONSIBILITY'),
      tell: ['head', 'proposer', 'owner', 'superiorHead', 'partyCommittee'],
    },
  },
  duties: dutiesOfCauses,
  rules: {
    'causes.open': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11.4',
      mark: 'X',
    },
    'causes.conclude': {
      value: 30,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 11.4',
      mark: 'X',
    },
  },
});
