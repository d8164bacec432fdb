/** domain chapter: opinions asked of other units, answered or silent, and free ones. Silence is silence, never consent (M50, M76). */
import { dueAfterReceipt } from '../due';
import type { Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { anyStage, living } from '../stages';
import type { LocalDate } from '../time';

type Position = 'for' | 'against' | 'conditional' | 'none';

export interface OpinionCommands {
  /** `about`: the matter that the opinion is for; null for the pilot as a whole. */
  AskOpinion: { readonly unit: string; readonly question: TextRef; readonly about: string | null };
  AnswerOpinion: {
    readonly matter: string;
    readonly position: Position;
    readonly text: TextRef;
    readonly number: string | null;
  };
  RecordSilence: { readonly matter: string };
  RecordOpinion: {
    readonly organisation: TextRef;
    readonly position: Position;
    readonly text: TextRef;
    readonly number: string | null;
    readonly issuedOn: LocalDate | null;
    readonly about: string | null;
  };
}

interface Events {
  OpinionAsked: OpinionCommands['AskOpinion'] & { readonly matter: string };
  OpinionAnswered: OpinionCommands['AnswerOpinion'];
  SilenceRecorded: { readonly matter: string; readonly unit: string };
  OpinionRecorded: OpinionCommands['RecordOpinion'] & { readonly matter: string };
}

interface AskedOpinion {
  readonly unit?: string;
  readonly about: string | null;
  readonly position: Position | null;
}

const kind = 'opinion';

const unknownAbout = (pilot: Pilot, about: string | null): boolean =>
  about !== null && pilot.matters[about] === undefined;

export const chapter = defineChapter<OpinionCommands, Events>({
  name: 'opinion',
  commands: {
    AskOpinion: {
      by: ['head', 'superiorHead', 'secretary', 'legal', 'owner', 'supervisor'],
      stages: living,
      decide({ pilot, payload, directory, emit }) {
        if (directory.unit(payload.unit) === undefined)
          return refuse('NO_SUCH_UNIT', { unit: payload.unit });
        if (unknownAbout(pilot, payload.about))
          return refuse('NO_SUCH_MATTER', { kind: payload.about ?? '' });
        return [emit('OpinionAsked', { matter: nextMatterId(pilot, kind), ...payload })];
      },
    },
    AnswerOpinion: {
      by: ['consulted'],
      stages: living,
      // A late answer is taken too: what was silent speaks.
      matter: { kind, states: ['asked', 'silent'] },
      decide: ({ matter, payload, emit }) => [
        emit('OpinionAnswered', payload, matter.state === 'silent' ? ['ANSWERED_LATE'] : []),
      ],
    },
    RecordSilence: {
      by: ['secretary', 'head', 'superiorHead', 'system'],
      stages: living,
      matter: { kind, states: ['asked'] },
      offered({ matter, law, receivedAt, reconstructed }) {
        const due = dueAfterReceipt(law, matter.openedAt, 'opinion.reply');
        return due.at > receivedAt && !reconstructed
          ? refuse('STILL_IN_TIME', { due: due.at })
          : null;
      },
      decide: ({ matter, emit }) => [
        emit('SilenceRecorded', {
          matter: matter.id,
          unit: (matter.data as AskedOpinion).unit ?? '',
        }),
      ],
    },
    RecordOpinion: {
      by: ['clerk', 'secretary', 'head', 'supervisor', 'system'],
      stages: anyStage,
      decide: ({ pilot, payload, emit }) =>
        unknownAbout(pilot, payload.about)
          ? refuse('NO_SUCH_MATTER', { kind: payload.about ?? '' })
          : [emit('OpinionRecorded', { matter: nextMatterId(pilot, kind), ...payload })],
    },
  },
  events: {
    OpinionAsked: {
      evolve: (pilot, { matter, unit, about }, { at }) =>
        openMatter<AskedOpinion>(pilot, matter, kind, 'asked', at, { unit, about, position: null }),
      tell: ['consulted'],
    },
    OpinionAnswered: {
      evolve: (pilot, { matter, position }, { at }) =>
        closeMatter<AskedOpinion>(pilot, matter, 'answered', at, { position }),
      tell: ['head', 'secretary', 'owner', 'proposer'],
    },
    SilenceRecorded: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'silent', at),
      tell: ['head', 'consulted', 'proposer'],
    },
    OpinionRecorded: {
      evolve(pilot, { matter, about, position }, { at }) {
        const opened = openMatter<AskedOpinion>(pilot, matter, kind, 'given', at, {
          about,
          position,
        });
        return closeMatter(opened, matter, 'given', at);
      },
      tell: ['head', 'owner', 'proposer'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<AskedOpinion>(pilot, kind).flatMap((asked) => dutiesFor(pilot, asked, law)),
  rules: {
    'opinion.silence': {
      value: 3,
      unit: 'workingDays',
      instrument: 'Resolution 28-NQ/TW',
      article: 'co-ordination',
      mark: 'X',
    },
  },
});

function dutiesFor(pilot: Pilot, { id, openedAt }: Matter, law: Law): readonly Duty[] {
  const due = dueAfterReceipt(law, openedAt, 'opinion.reply');
  const answer: Duty = {
    matter: id,
    step: 'answerOpinion',
    role: 'consulted',
    commands: ['AnswerOpinion'],
    openedAt,
    rule: 'opinion.reply',
    due,
  };
  const isOverdue = (pilot.rungs[`${id}/answerOpinion@${due.at}`] ?? []).includes('overdue');
  if (!isOverdue) return [answer];
  const silence = dueAfterReceipt(law, due.at, 'opinion.silence');
  return [
    answer,
    {
      matter: id,
      step: 'recordSilence',
      role: 'secretary',
      commands: ['RecordSilence'],
      openedAt: due.at,
      rule: 'opinion.silence',
      due: silence,
    },
  ];
}
