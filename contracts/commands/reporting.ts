/** contracts (web, api): commands of the reporting chapter. */
import { z } from 'zod';
import type { ReportingCommands } from '../../domain/chapters/reporting';
import { indicatorValues } from '../forms';
import type { SchemasOf } from '../schema';
import { amountVnd, localDate, prose } from '../schema';

export const schemas = {
  FileProgressReport: z.strictObject({
    sort: z.enum(['periodic', 'extraordinary']),
    periodTo: localDate(),
    progress: prose(),
    values: indicatorValues(),
    spendingVnd: amountVnd().nullable(),
    issues: prose().nullable(),
    risks: prose().nullable(),
    requests: prose().nullable(),
  }),
} satisfies SchemasOf<ReportingCommands>;
