/** contracts (web, api): commands of replication at another site. */
import { z } from 'zod';
import type { ReplicationCommands } from '../../domain/chapters/replication';
import type { SchemasOf } from '../schema';
import { line, matterId, personId, postId, prose, unitId } from '../schema';

export const schemas = {
  ProposeReplication: z.strictObject({
    siteUnit: unitId().nullable(),
    site: line().nullable(),
    reasons: prose(),
  }),
  SiteAgrees: z.strictObject({
    matter: matterId(),
    carrier: postId().nullable(),
    interestsDeclared: z.boolean(),
    interested: z.array(personId()).max(50),
    note: prose().nullable(),
  }),
  SiteDeclines: z.strictObject({ matter: matterId(), reasons: prose() }),
  RecordReplicationOpened: z.strictObject({
    child: z
      .string()
      .regex(/^[\w.:-]+$/)
      .max(200),
  }),
} satisfies SchemasOf<ReplicationCommands>;
