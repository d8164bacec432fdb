/** domain chapter: a question of a deputy or an auditor is answered by a clock, with the data behind the answer (M93). */
import { dueAfterReceipt, dueOn } from '../due';
import type { Context, Duty, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { changeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Matter, Pilot } from '../pilot';
import { living } from '../stages';
import { settle } from '../state/settled';
import type { Instant, LocalDate } from '../time';

interface Figure {
  readonly indicator: string;
  readonly value: number | null;
  readonly on: LocalDate;
}

export interface QuestionCommands {
  /** By the elected body or the auditor; the clerk writes down what came on paper and names who asked. */
  AskQuestion: {
    readonly asker: TextRef | null;
    readonly question: TextRef;
    readonly number: string | null;
    readonly answerBy: LocalDate | null;
  };
  GatherAnswerData: {
    readonly matter: string;
    readonly figures: readonly Figure[];
    /** Papers of the file, by the matter that attached them. */
    readonly documents: readonly string[];
    readonly note: TextRef;
  };
  AnswerQuestion: {
    readonly matter: string;
    readonly answer: TextRef;
    readonly number: string | null;
    /** Why the answer stands without data. */
    readonly withoutDataReasons: TextRef | null;
  };
  PostponeAnswer: {
    readonly matter: string;
    readonly until: LocalDate;
    readonly reasons: TextRef;
  };
  SettleQuestion: {
    readonly matter: string;
    readonly satisfied: boolean;
    readonly remark: TextRef | null;
  };
}

interface Events {
  QuestionAsked: QuestionCommands['AskQuestion'] & { readonly matter: string };
  AnswerDataGathered: QuestionCommands['GatherAnswerData'];
  /** What the answer rested on is frozen in it. */
  QuestionAnswered: QuestionCommands['AnswerQuestion'] & {
    readonly figures: readonly Figure[];
    readonly documents: readonly string[];
  };
  AnswerPostponed: QuestionCommands['PostponeAnswer'];
  QuestionSettled: QuestionCommands['SettleQuestion'];
}

interface Question {
  readonly post: string | null;
  readonly asker: string;
  readonly since: Instant;
  readonly answerBy: LocalDate | null;
  readonly postponed: boolean;
  readonly figures: readonly Figure[];
  readonly documents: readonly string[];
}

type Asking = Pick<Context<unknown, Events>, 'matter' | 'actor'>;

const kind = 'question';
const asked = { kind, states: ['asked'] };
const dataOf = (matter: Matter): Question => matter.data as Question;

function ask(context: Context<QuestionCommands['AskQuestion'], Events>) {
  const { pilot, payload, actor, directory, today, emit } = context;
  const { answerBy } = payload;
  const desk = actor.post === null ? undefined : directory.post(actor.post)?.kind;
  const ownWord = desk === 'electedBody' || desk === 'auditor';
  if (!ownWord && payload.asker === null) return refuse('ASKER_NEEDED');
  if (answerBy !== null && answerBy < today) return refuse('DATE_PASSED', { date: answerBy });
  return [emit('QuestionAsked', { ...payload, matter: nextMatterId(pilot, kind) })];
}

function gather({
  pilot,
  payload,
  today,
  emit,
}: Context<QuestionCommands['GatherAnswerData'], Events>) {
  const { figures, documents } = payload;
  if (figures.length + documents.length === 0) return refuse('ANSWER_DATA_EMPTY');
  const known = pilot.proposal.plan.indicators.map(({ id }) => id);
  const strange = figures.find(({ indicator }) => !known.includes(indicator));
  if (strange !== undefined)
    return refuse('FIGURE_OF_NO_INDICATOR', { indicator: strange.indicator });
  const early = figures.find(({ on }) => on > today);
  if (early !== undefined) return refuse('FIGURE_FROM_FUTURE', { on: early.on });
  const absent = documents.find((id) => pilot.matters[id]?.kind !== 'document');
  if (absent !== undefined) return refuse('PAPER_NOT_IN_FILE', { document: absent });
  return [emit('AnswerDataGathered', payload)];
}

/** Whoever asked does not answer. */
const notOneself = ({ matter, actor }: Asking): Refusal | null =>
  dataOf(matter).asker === actor.person ? refuse('ASKER_DOES_NOT_ANSWER') : null;

const onlyAsker = ({ matter, actor }: Asking): Refusal | null =>
  dataOf(matter).post === actor.post ? null : refuse('ONLY_THE_ASKER');

function answer({ matter, payload, emit }: Context<QuestionCommands['AnswerQuestion'], Events>) {
  const { figures, documents } = dataOf(matter);
  const empty = figures.length + documents.length === 0;
  return empty && payload.withoutDataReasons === null
    ? refuse('DATA_BEHIND_ANSWER_MISSING')
    : [emit('QuestionAnswered', { ...payload, figures, documents })];
}

const dueOfAnswer = (law: Law, { since, answerBy }: Question) =>
  answerBy === null ? dueAfterReceipt(law, since, 'question.answer') : dueOn(law, answerBy);

function postpone(context: Context<QuestionCommands['PostponeAnswer'], Events>) {
  const { law, matter, payload, receivedAt, emit } = context;
  const data = dataOf(matter);
  const due = dueOfAnswer(law, data);
  if (data.postponed) return refuse('POSTPONED_BEFORE');
  if (receivedAt > due.at) return refuse('ANSWER_OVERDUE', { due: due.date });
  const latest = dueAfterReceipt(law, due.at, 'question.answer').date;
  return payload.until <= due.date || payload.until > latest
    ? refuse('POSTPONED_TOO_FAR', { due: due.date, latest })
    : [emit('AnswerPostponed', payload)];
}

function dutyOf(law: Law, { id, state, data }: Matter<Question>): Duty {
  const about = { matter: id, openedAt: data.since };
  if (state === 'answered')
    return {
      ...about,
      step: 'settleQuestion',
      role: 'clerk',
      ...(data.post === null ? {} : { post: data.post }),
      commands: ['SettleQuestion'],
      rule: 'question.settle',
      due: dueAfterReceipt(law, data.since, 'question.settle'),
    };
  return {
    ...about,
    step: 'answerQuestion',
    role: 'head',
    commands: ['AnswerQuestion', 'PostponeAnswer'],
    rule: 'question.answer',
    due: dueOfAnswer(law, data),
  };
}

export const chapter = defineChapter<QuestionCommands, Events>({
  name: 'question',
  commands: {
    AskQuestion: { by: ['electedBody', 'auditor', 'clerk'], stages: living, decide: ask },
    GatherAnswerData: {
      by: ['secretary', 'owner', 'finance', 'supervisor'],
      stages: living,
      matter: asked,
      decide: gather,
    },
    AnswerQuestion: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: asked,
      basedOn: 'matter',
      offered: notOneself,
      decide: answer,
    },
    PostponeAnswer: {
      by: ['head', 'superiorHead'],
      stages: living,
      matter: asked,
      decide: postpone,
    },
    SettleQuestion: {
      by: ['electedBody', 'auditor', 'clerk'],
      stages: living,
      matter: { kind, states: ['answered'] },
      offered: onlyAsker,
      decide: ({ payload, emit }) =>
        !payload.satisfied && payload.remark === null
          ? refuse('WHAT_IS_STILL_ASKED')
          : [emit('QuestionSettled', payload)],
    },
  },
  events: {
    QuestionAsked: {
      evolve: (pilot, { matter, answerBy }, { at, by }) =>
        openMatter<Question>(pilot, matter, kind, 'asked', at, {
          post: by.post,
          asker: by.person,
          since: at,
          answerBy,
          postponed: false,
          figures: [],
          documents: [],
        }),
      tell: ['head', 'secretary', 'owner'],
    },
    AnswerDataGathered: {
      evolve: (pilot, { matter, figures, documents }) =>
        changeMatter<Question>(pilot, matter, null, { figures, documents }),
      tell: ['head'],
    },
    QuestionAnswered: {
      evolve: (pilot, { matter }, { at }) =>
        changeMatter<Question>(pilot, matter, 'answered', {
          since: at,
          figures: [],
          documents: [],
        }),
      tell: ['respondent', 'owner', 'superiorHead'],
    },
    AnswerPostponed: {
      evolve: (pilot, { matter, until }) =>
        changeMatter<Question>(pilot, matter, null, { answerBy: until, postponed: true }),
      tell: ['respondent', 'superiorHead'],
    },
    QuestionSettled: {
      evolve: (pilot: Pilot, { matter, satisfied }, { at }) =>
        satisfied
          ? settle(pilot, matter, 'settled', at)
          : changeMatter<Question>(pilot, matter, 'asked', {
              since: at,
              answerBy: null,
              postponed: false,
            }),
      tell: ['head', 'secretary', 'owner'],
    },
  },
  duties: (pilot, law) => openMattersOf<Question>(pilot, kind).map((matter) => dutyOf(law, matter)),
  rules: {
    'question.answer': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Government explanation to the National Assembly, 31 May 2023',
      article: 'answers to deputies',
      mark: 'X',
    },
    'question.settle': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Government explanation to the National Assembly, 31 May 2023',
      article: 'answers to deputies',
      mark: 'X',
    },
  },
});
