/** contracts (web, api): exports of a pilot, their opening, and the log of openings, as they are shown. */
import { z } from 'zod';
import { languages } from '../domain/words';
import { openingPurposes } from './access-log';
import { pilotId } from './requests';
import { documentNumber, matterId } from './schema';
import { instant } from './replies';

export const ofExport = z.strictObject({ pilot: pilotId(), matter: matterId() });

/** Who opens says what for; both are written down before anything is shown. */
export const exportOpening = z.strictObject({
  purpose: z.enum(openingPurposes),
  reference: documentNumber().nullable(),
});
export type ExportOpening = z.output<typeof exportOpening>;

const words = z.object({ vi: z.string(), en: z.string(), fr: z.string() });
const sort = z.enum(['personnelNote', 'personnelCycle', 'portableRecord', 'sealedEvidence']);
const openedAs = z.enum(['recipient', 'subject', 'auditor']);

const access = z.object({
  seq: z.number().int(),
  at: instant,
  person: z.string(),
  name: z.string(),
  post: words.nullable(),
  as: openedAs,
  purpose: z.enum(openingPurposes),
  reference: z.string().nullable(),
  /** Of the content that was handed out. */
  content: z.string(),
  /** Of the entry itself, in its chain. */
  hash: z.string(),
});
export type AccessView = z.output<typeof access>;

const exportRow = z.object({
  matter: z.string(),
  kind: z.string(),
  sort,
  state: z.string(),
  person: z.string(),
  name: z.string(),
  recipient: z.string(),
  recipientTitle: words.nullable(),
  purpose: z.string(),
  until: z.string().nullable(),
  openedAt: instant,
  /** Why the asker may not open it now; null: they may. */
  closed: z.object({ code: z.string(), words }).nullable(),
  /** null: the log is not the asker's to read. */
  log: z.array(access).nullable(),
});
export type ExportRow = z.output<typeof exportRow>;

export const exportList = z.object({ exports: z.array(exportRow) });
export type ExportList = z.output<typeof exportList>;

export const exportPage = z.object({
  sort,
  /** The canonical file, byte for byte; its content has the hash beside it. */
  file: z.string(),
  hash: z.string(),
  access,
  language: z.enum(languages),
  sheets: z.array(
    z.object({
      pilot: z.string(),
      unit: z.string(),
      unitNow: z.string(),
      pack: z.string(),
      lines: z.array(
        z.object({
          fact: z.string(),
          sentence: z.string(),
          instrument: z.string(),
          article: z.string(),
          mark: z.string(),
          at: instant,
          entries: z.array(z.object({ seq: z.number().int(), hash: z.string() })),
        }),
      ),
    }),
  ),
  entries: z.number().int(),
});
export type ExportPage = z.output<typeof exportPage>;
