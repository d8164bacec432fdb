/** contracts (web, api): commands of the council-sitting chapter. */
import { z } from 'zod';
import type { CouncilSittingCommands } from '../../domain/chapters/council-sitting';
import { criteria } from '../../domain/state/council-sitting';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, postId, prose } from '../schema';

const recommendation = () => z.enum(['approveFull', 'approvePilot', 'amend', 'refuse']);

export const schemas = {
  SendCouncilPapers: z.strictObject({
    documents: z.array(matterId()).min(1).max(100),
    sentOn: localDate(),
  }),
  FileReviewSheet: z.strictObject({
    matter: matterId(),
    remarks: z
      .array(
        z.strictObject({
          criterion: z.enum(criteria),
          meets: z.enum(['yes', 'partly', 'no']),
          remark: prose(),
        }),
      )
      .min(1)
      .max(20),
    recommendation: recommendation(),
  }),
  RecordCouncilMinutes: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    heldOn: localDate(),
    present: z.array(postId()).max(20),
    absent: z.array(z.strictObject({ post: postId(), reason: prose().nullable() })).max(20),
    dissents: z.array(z.strictObject({ post: postId(), opinion: prose().nullable() })).max(20),
    recommendation: recommendation().nullable(),
    minutes: prose(),
  }),
  CallOffSitting: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<CouncilSittingCommands>;
