/** contracts (web, api): commands of the question chapter. */
import { z } from 'zod';
import type { QuestionCommands } from '../../domain/chapters/question';
import type { SchemasOf } from '../schema';
import { documentNumber, indicatorId, line, localDate, matterId, prose } from '../schema';

export const schemas = {
  AskQuestion: z.strictObject({
    asker: line().nullable(),
    question: prose(),
    number: documentNumber().nullable(),
    answerBy: localDate().nullable(),
  }),
  GatherAnswerData: z.strictObject({
    matter: matterId(),
    figures: z
      .array(
        z.strictObject({ indicator: indicatorId(), value: z.number().nullable(), on: localDate() }),
      )
      .max(50),
    documents: z.array(matterId()).max(50),
    note: prose(),
  }),
  AnswerQuestion: z.strictObject({
    matter: matterId(),
    answer: prose(),
    number: documentNumber().nullable(),
    withoutDataReasons: prose().nullable(),
  }),
  PostponeAnswer: z.strictObject({ matter: matterId(), until: localDate(), reasons: prose() }),
  SettleQuestion: z.strictObject({
    matter: matterId(),
    satisfied: z.boolean(),
    remark: prose().nullable(),
  }),
} satisfies SchemasOf<QuestionCommands>;
