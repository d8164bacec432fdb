/** domain chapter: agencies are asked and answer, or are silent; silence is silence and holds up nothing (M60, M76, M80). */
import { dueAfterReceipt } from '../due';
import type { Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import {
  changeMatter,
  closeMatter,
  mattersOf,
  nextMatterId,
  openMatter,
  openMattersOf,
} from '../matters';
import type { Pilot } from '../pilot';
import { atStage } from '../pilot';
import { endQuestions } from '../state/approval-moves';
import { leadershipBallot } from '../state/ballot-opening';
import type { Opinion } from '../state/approval';
import type { Instant } from '../time';
import { later } from '../time';

export interface ConsultationCommands {
  AskConsultation: { readonly units: readonly string[]; readonly question: TextRef };
  AnswerConsultation: {
    readonly matter: string;
    readonly position: Opinion['position'];
    readonly number: string | null;
    readonly text: TextRef;
  };
  CloseConsultation: object;
}

export interface Consultation {
  /** The role `consulted` is the head of this unit. */
  readonly unit: string;
  readonly question: TextRef;
  readonly answer: Opinion | null;
}

interface Events {
  ConsultationAsked: { readonly matter: string; readonly unit: string; readonly question: TextRef };
  ConsultationAnswered: ConsultationCommands['AnswerConsultation'] & { readonly unit: string };
  ConsultationClosed: {
    readonly asked: number;
    readonly answered: number;
    readonly silent: readonly string[];
  };
}

const kind = 'consultation';
const asking = [
  'INTAKE',
  'CONSULT',
  'COUNCIL_FORMING',
  'APPRAISAL',
  'REFERRED_UP',
  'NORM_TRACK',
] as const;

const open = (pilot: Pilot) => openMattersOf<Consultation>(pilot, kind);

export const chapter = defineChapter<ConsultationCommands, Events>({
  name: 'consultation',
  commands: {
    AskConsultation: {
      by: ['secretary', 'head'],
      stages: asking,
      decide({ pilot, payload, directory, emit }) {
        const unknown = payload.units.find((unit) => directory.unit(unit) === undefined);
        if (unknown !== undefined) return refuse('NO_SUCH_UNIT', { unit: unknown });
        const already = open(pilot).find((matter) => payload.units.includes(matter.data.unit));
        if (already !== undefined) return refuse('UNIT_ALREADY_ASKED', { unit: already.data.unit });
        return [...new Set(payload.units)].map((unit, i) =>
          emit('ConsultationAsked', {
            matter: nextMatterId(pilot, kind, i),
            unit,
            question: payload.question,
          }),
        );
      },
    },
    // An answer on paper is entered by the secretary.
    AnswerConsultation: {
      by: ['consulted', 'secretary'],
      stages: [
        ...asking,
        'LEADERSHIP_REVIEW',
        'URGENT_REVIEW',
        'OVERRIDE_WINDOW',
        'DECISION_DRAFT',
      ],
      matter: { kind, states: ['asked', 'silent'] },
      bars: ['proposer'],
      decide: ({ matter, payload, emit }) => [
        emit('ConsultationAnswered', { ...payload, unit: (matter.data as Consultation).unit }),
      ],
    },
    CloseConsultation: {
      by: ['secretary'],
      stages: ['CONSULT'],
      offered({ pilot, law, receivedAt, reconstructed }) {
        const dues = open(pilot).map((matter) =>
          dueAfterReceipt(law, matter.openedAt, 'consultation.reply'),
        );
        const running = dues.find((due) => receivedAt <= due.at);
        return running !== undefined && !reconstructed
          ? refuse('REPLY_TERM_RUNNING', { due: running.date })
          : null;
      },
      decide(context) {
        const all = mattersOf<Consultation>(context.pilot, kind);
        const silent = open(context.pilot).map((matter) => matter.data.unit);
        const answered = all.filter((matter) => matter.data.answer !== null).length;
        return [
          context.emit('ConsultationClosed', { asked: all.length, answered, silent }),
          leadershipBallot(context),
        ];
      },
    },
  },
  events: {
    ConsultationAsked: {
      evolve: (pilot, { matter, unit, question }, { at }) =>
        openMatter<Consultation>(pilot, matter, kind, 'asked', at, {
          unit,
          question,
          answer: null,
        }),
      tell: ['consulted'],
    },
    ConsultationAnswered: {
      evolve(pilot, { matter, unit, position, number, text }, { at }) {
        const answer = { body: unit, position, number, text, givenAt: at };
        // An answer after the closing is kept, and the closing too.
        return pilot.matters[matter]?.closedAt === null
          ? closeMatter<Consultation>(pilot, matter, 'answered', at, { answer })
          : changeMatter<Consultation>(pilot, matter, 'answered', { answer });
      },
      tell: ['secretary', 'head'],
    },
    ConsultationClosed: {
      evolve: (pilot, _, { at }) => atStage(endQuestions(pilot, at, [kind]), 'LEADERSHIP_REVIEW'),
      tell: ['head', 'deputy', 'proposer'],
    },
  },
  duties(pilot, law): readonly Duty[] {
    const rule = 'consultation.reply';
    const replies = open(pilot).map((matter): Duty => ({
      matter: matter.id,
      step: 'answerConsultation',
      role: 'consulted',
      commands: ['AnswerConsultation'],
      openedAt: matter.openedAt,
      rule,
      due: dueAfterReceipt(law, matter.openedAt, rule),
    }));
    if (pilot.stage !== 'CONSULT') return replies;
    const settled = mattersOf<Consultation>(pilot, kind).map((matter) => matter.closedAt ?? '');
    const openedAt = [...settled, ...replies.map((reply) => reply.due.at)].reduce(
      later<Instant>,
      pilot.stageSince,
    );
    return [
      ...replies,
      {
        matter: 'main',
        step: 'closeConsultation',
        role: 'secretary',
        commands: ['CloseConsultation', 'AskConsultation', 'RequestPartyOpinion'],
        openedAt: pilot.stageSince,
        rule: 'consultation.close',
        due: dueAfterReceipt(law, openedAt, 'consultation.close'),
      },
    ];
  },
  rules: {
    'consultation.reply': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Government explanation to the National Assembly, 31 May 2023',
      article: 'consultation',
      mark: 'X',
    },
    'consultation.close': {
      value: 1,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.1',
      mark: 'X',
    },
  },
});
