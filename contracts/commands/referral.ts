/** contracts (web, api): commands of the referral chapter. */
import { z } from 'zod';
import type { ReferralCommands } from '../../domain/chapters/referral';
import type { SchemasOf } from '../schema';
import { documentNumber, prose } from '../schema';

const treatment = () =>
  z.enum(['interpret', 'shortenedProcedure', 'adjustingResolution', 'assemblyResolution']);

const reasons = () =>
  z.strictObject({
    ground: z.enum(['beyondAuthority', 'rulesMissing', 'interest', 'other']),
    reason: prose(),
    treatment: treatment().nullable(),
  });

export const schemas = {
  ReferUp: reasons(),
  ReferFurther: reasons(),
  ReceiveReferral: z.strictObject({ number: documentNumber(), book: documentNumber() }),
  SendBack: z.strictObject({ instructions: prose() }),
  WithdrawReferral: z.strictObject({ reason: prose() }),
} satisfies SchemasOf<ReferralCommands>;
