/** contracts (web, api): commands of the oversight chapter. */
import { z } from 'zod';
import type { OversightCommands } from '../../domain/chapters/oversight';
import type { SchemasOf } from '../schema';
import { documentNumber, line, localDate, matterId, prose } from '../schema';

const number = () => documentNumber().nullable();

export const schemas = {
  InviteOversight: z.strictObject({
    body: z.enum(['front', 'electedBody', 'organisation']),
    organisation: line().nullable(),
    subject: prose(),
  }),
  AnswerInvitation: z.strictObject({
    matter: matterId(),
    recommendation: prose().nullable(),
    number: number(),
  }),
  CloseInvitation: z.strictObject({ matter: matterId() }),
  Recommend: z.strictObject({
    organisation: line().nullable(),
    recommendation: prose(),
    number: number(),
  }),
  ReplyToRecommendation: z.strictObject({
    matter: matterId(),
    reply: z.enum(['accepted', 'partly', 'notAccepted']),
    reasons: prose(),
    number: number(),
    doBy: localDate().nullable(),
  }),
  ReportOnRecommendation: z.strictObject({ matter: matterId(), done: prose() }),
} satisfies SchemasOf<OversightCommands>;
