/** domain chapter: is it lawful at all? Two reviewers sign, and no vote replaces them (M12; Decree 73 Art. 4). */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { numberRule } from '../law/law';
import type { Pilot } from '../pilot';
import { withApproval } from '../pilot';
import { later } from '../time';

export interface LegalityCommands {
  SignLegalitySheet: {
    readonly lawful: boolean;
    readonly basis: TextRef;
    readonly instruments: readonly string[];
  };
}

interface Events {
  LegalitySheetSigned: LegalityCommands['SignLegalitySheet'] & { readonly sheet: number };
}

const examinable = [
  'INTAKE',
  'CONSULT',
  'COUNCIL_FORMING',
  'APPRAISAL',
  'URGENT_REVIEW',
  'LEADERSHIP_REVIEW',
  'OVERRIDE_WINDOW',
  'DECISION_DRAFT',
  'REFERRED_UP',
  'NORM_TRACK',
] as const;

const isExaminable = (pilot: Pilot): boolean =>
  (examinable as readonly string[]).includes(pilot.stage);

export const chapter = defineChapter<LegalityCommands, Events>({
  name: 'legality',
  commands: {
    SignLegalitySheet: {
      by: ['legal'],
      stages: examinable,
      basedOn: 'dossier',
      bars: ['proposer', 'interested'],
      offered: ({ pilot, actor }) =>
        pilot.approval.legality.some((sheet) => sheet.reviewer === actor.person)
          ? refuse('SAME_REVIEWER')
          : null,
      decide: ({ pilot, payload, emit }) => [
        emit('LegalitySheetSigned', { ...payload, sheet: pilot.approval.legality.length + 1 }),
      ],
    },
  },
  events: {
    LegalitySheetSigned: {
      evolve: (pilot, { lawful, basis }, { at, by }) =>
        withApproval(pilot, {
          legality: [...pilot.approval.legality, { reviewer: by.person, lawful, basis, at }],
        }),
      tell: ['secretary', 'head'],
    },
  },
  duties(pilot, law) {
    const signed = pilot.approval.legality.length;
    if (!isExaminable(pilot) || signed >= numberRule(law, 'legality.reviewers')) return [];
    const openedAt = later(pilot.approval.registeredAt ?? pilot.stageSince, pilot.stageSince);
    return [
      {
        matter: 'main',
        step: 'signLegality',
        role: 'legal',
        commands: ['SignLegalitySheet'],
        openedAt,
        rule: 'legality.check',
        due: dueAfterReceipt(law, openedAt, 'legality.check'),
        params: { signed },
      },
    ];
  },
  rules: {
    'legality.check': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 4',
      mark: 'X',
    },
    'legality.reviewers': {
      value: 2,
      unit: 'count',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 4',
      mark: 'X',
    },
  },
});
