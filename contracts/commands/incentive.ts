/** contracts (web, api): commands of the incentive chapter. */
import { z } from 'zod';
import type { IncentiveCommands } from '../../domain/chapters/incentive';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, personId, prose, unitId } from '../schema';

export const schemas = {
  ProposeIncentive: z.strictObject({
    form: z.enum([
      'praise',
      'classification',
      'appointmentPriority',
      'planningPriority',
      'rotationPriority',
      'rankPromotion',
      'earlyPayStep',
      'talentProgramme',
      'scienceFunding',
      'emulationMovement',
    ]),
    nominee: z.enum(['individual', 'collective']),
    person: personId().nullable(),
    unit: unitId().nullable(),
    monthsEarly: z.number().int().min(1).max(60).nullable(),
    meritOn: localDate(),
    grounds: prose(),
  }),
  CheckIncentive: z.strictObject({
    matter: matterId(),
    eligible: z.boolean(),
    remarks: prose(),
  }),
  GrantIncentive: z.strictObject({
    matter: matterId(),
    number: documentNumber().nullable(),
    terms: prose(),
  }),
  RefuseIncentive: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<IncentiveCommands>;
