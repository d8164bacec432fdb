/** contracts (web, api): commands of the risk-screen chapter. */
import { z } from 'zod';
import type { RiskScreenCommands } from '../../domain/chapters/risk-screen';
import type { SchemasOf } from '../schema';
import { prose } from '../schema';

const sign = () =>
  z.enum([
    'relatedBeneficiary',
    'singleSupplier',
    'publicAssets',
    'skippedProcedure',
    'oneHandDecides',
    'unclearMoney',
    'resultsNotMeasurable',
  ]);

export const schemas = {
  ScreenAbuseRisk: z.strictObject({
    level: z.enum(['low', 'medium', 'high']),
    signs: z.array(sign()).max(7),
    measures: prose().nullable(),
    reasons: prose(),
  }),
} satisfies SchemasOf<RiskScreenCommands>;
