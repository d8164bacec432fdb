/** contracts (web, api): commands of the extension chapter. */
import { z } from 'zod';
import type { ExtensionCommands } from '../../domain/chapters/extension';
import { termWords } from '../forms';
import type { SchemasOf } from '../schema';
import { documentNumber, localDate, matterId, prose } from '../schema';

export const schemas = {
  RequestExtension: z.strictObject({
    ...termWords(),
    reasons: prose(),
    participants: z.array(matterId()).max(200),
  }),
  GrantExtension: z.strictObject({
    matter: matterId(),
    ...termWords(),
    number: documentNumber().nullable(),
    signedOn: localDate(),
    effectFrom: localDate().nullable(),
    participants: z.array(matterId()).max(200),
    conditions: prose().nullable(),
  }),
  RefuseExtension: z.strictObject({ matter: matterId(), reasons: prose() }),
} satisfies SchemasOf<ExtensionCommands>;
