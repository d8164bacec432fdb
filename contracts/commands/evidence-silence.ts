/** contracts (web, api): commands of the evidence silence chapter. */
import { z } from 'zod';
import type { EvidenceSilenceCommands } from '../../domain/chapters/evidence-silence';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose } from '../schema';

export const schemas = {
  TellSubject: z.strictObject({ matter: matterId(), number: documentNumber().nullable() }),
  KeepSilent: z.strictObject({
    matter: matterId(),
    silenceGround: prose(),
    silentUntil: localDate(),
  }),
} satisfies SchemasOf<EvidenceSilenceCommands>;
