/** domain chapter: what follows a finding: the head's answer to a recommended suspension, a nomination, or a note (M53). */
import { dueAfterReceipt } from '../due';
import type { Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, closeMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { Stage } from '../stages';
import { living, underTerm } from '../stages';
import type { Finding } from '../state/finding';

export interface FindingAnswerCommands {
  AnswerRecommendation: {
    readonly matter: string;
    readonly answer: 'suspend' | 'correctAgain' | 'tolerate';
    readonly reason: TextRef;
  };
  RecommendNomination: { readonly matter: string; readonly reason: TextRef };
  /** Closes a finding that needs no order. */
  NoteFinding: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  RecommendationAnswered: FindingAnswerCommands['AnswerRecommendation'];
  NominationRecommended: FindingAnswerCommands['RecommendNomination'];
  FindingNoted: FindingAnswerCommands['NoteFinding'];
}

const kind = 'finding';
const stillRunning: readonly Stage[] = underTerm;
const isHalted = (pilot: Pilot): boolean => openMattersOf(pilot, 'suspension').length > 0;
const canBeHalted = (pilot: Pilot): boolean => stillRunning.includes(pilot.stage);

export const chapter = defineChapter<FindingAnswerCommands, Events>({
  name: 'finding-answer',
  commands: {
    AnswerRecommendation: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: { kind, states: ['recommended'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      decide({ pilot, payload, emit }) {
        if (payload.answer === 'suspend' && canBeHalted(pilot) && !isHalted(pilot))
          return refuse('SUSPEND_FIRST');
        return [emit('RecommendationAnswered', payload)];
      },
    },
    RecommendNomination: {
      by: ['supervisor'],
      stages: living,
      matter: { kind, states: ['foundGood'] },
      decide: ({ payload, emit }) => [emit('NominationRecommended', payload)],
    },
    NoteFinding: {
      by: ['supervisor'],
      stages: living,
      matter: { kind, states: ['found', 'foundGood'] },
      offered({ pilot, matter }) {
        const { polarity, severity } = matter.data as Finding;
        const grave = polarity === 'negative' && severity !== 'low' && canBeHalted(pilot);
        return grave ? refuse('CORRECTION_REQUIRED') : null;
      },
      decide: ({ payload, emit }) => [emit('FindingNoted', payload)],
    },
  },
  events: {
    RecommendationAnswered: {
      // Suspended or not, what was found is still there: it is ordered to be corrected again, unless tolerated.
      evolve: (pilot, { matter, answer }, { at }) =>
        answer === 'tolerate'
          ? closeMatter(pilot, matter, 'tolerated', at)
          : changeMatter<Finding>(pilot, matter, 'found', { since: at }),
      tell: ['supervisor', 'owner', 'proposer'],
    },
    NominationRecommended: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'nominated', at),
      tell: ['emulation', 'head', 'owner', 'proposer'],
    },
    FindingNoted: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'noted', at),
      tell: ['owner', 'head'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Finding>(pilot, kind).flatMap(
      ({ id, state, data: { since } }): readonly Duty[] => {
        const shared = { matter: id, openedAt: since };
        if (state === 'recommended') {
          const due = dueAfterReceipt(law, since, 'finding.recommendation');
          const commands = ['AnswerRecommendation', 'OrderSuspension'];
          return [
            {
              ...shared,
              step: 'answerRecommendation',
              role: 'head',
              commands,
              rule: 'finding.recommendation',
              due,
            },
          ];
        }
        if (state !== 'foundGood') return [];
        const due = dueAfterReceipt(law, since, 'finding.nominate');
        const commands = ['RecommendNomination', 'NoteFinding'];
        return [
          {
            ...shared,
            step: 'recommendNomination',
            role: 'supervisor',
            commands,
            rule: 'finding.nominate',
            due,
          },
        ];
      },
    ),
  rules: {
    'finding.recommendation': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 6',
      mark: 'X',
    },
    'finding.nominate': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
