/** contracts (web, api, activities): consolidated reports: what is shown of one, and the acts that people give. */
import { z } from 'zod';
import type { ReportRhythm } from '../domain/calendar/report-periods';
import type { ReportActName, ReportActs } from '../domain/reports/report';
import {
  recipients,
  reportActs,
  reportStates,
  returnGrounds,
  ways,
} from '../domain/reports/report';
import { commandId } from './requests';
import { documentNumber, localDate } from './schema';
import { instant } from './replies';
import { figures } from './statistics';

const hash = () => z.string().regex(/^[0-9a-f]{64}$/);
const rhythm: z.ZodType<ReportRhythm> = z.enum(['month', 'quarter', 'halfYear', 'year']);

export const reportActSchemas = {
  PrepareReport: z.strictObject({ hash: hash() }),
  ReturnReport: z.strictObject({ ground: z.enum(returnGrounds) }),
  SignReport: z.strictObject({ hash: hash(), number: documentNumber().nullable() }),
  RecordTransmission: z.strictObject({
    to: z.enum(recipients),
    sentOn: localDate(),
    how: z.enum(ways),
    number: documentNumber().nullable(),
  }),
  RecordReceipt: z.strictObject({
    transmission: z.number().int().min(1).max(100),
    receivedOn: localDate(),
  }),
} satisfies { readonly [N in ReportActName]: z.ZodType<ReportActs[N]> };

const act = <N extends ReportActName>(name: N) =>
  z.strictObject({ id: commandId(), name: z.literal(name), payload: reportActSchemas[name] });

export const reportAct = z.discriminatedUnion('name', [
  act('PrepareReport'),
  act('ReturnReport'),
  act('SignReport'),
  act('RecordTransmission'),
  act('RecordReceipt'),
]);
export type ReportActSend = z.output<typeof reportAct>;

const day = () => z.string().meta({ format: 'date' });
const person = () => z.object({ person: z.string(), name: z.string() }).nullable();

export const reportView = z.object({
  id: z.string(),
  rhythm,
  from: day(),
  to: day(),
  dueAt: instant,
  overdue: z.boolean(),
  state: z.enum(reportStates),
  hash: z.string(),
  preparedBy: person(),
  signedBy: person(),
  signedOn: day().nullable(),
  number: z.string().nullable(),
  transmissions: z.array(
    z.object({
      n: z.number().int(),
      to: z.enum(recipients),
      sentOn: day(),
      how: z.enum(ways),
      number: z.string().nullable(),
      receivedOn: day().nullable(),
    }),
  ),
  /** What the asker may do with it now. */
  acts: z.array(z.enum(reportActs)),
});
export type ReportView = z.output<typeof reportView>;

export const reportList = z.object({ reports: z.array(reportView) });
export type ReportList = z.output<typeof reportList>;
export const reportWhole = z.object({ report: reportView, figures });
export type ReportWhole = z.output<typeof reportWhole>;
export const reportActReply = z.object({ report: reportView });
export const ofReport = z.strictObject({
  report: z.string().regex(/^[A-Za-z]{4,8}-\d{4}-\d{2}-\d{2}$/),
});
