/** contracts (web, api): what may be asked. Unknown fields are refused; the commands have schemas of their own. */
import { z } from 'zod';
import { languages } from '../domain/words';
import { stages } from '../domain/stages';
import { personId, postId } from './schema';

/** Minted by whoever starts the act, before its first try; the same on every retry. */
export const commandId = () => z.string().regex(/^[\w-]{8,80}$/);
export const pilotId = () => z.string().regex(/^\w[\w.:@-]{0,119}$/);
export const documentHash = () => z.string().regex(/^[0-9a-f]{64}$/);
const language = () => z.enum(languages);
const version = () => z.number().int().min(0).max(1_000_000);

/** Opaque to the caller: where the next page begins. */
const cursor = () =>
  z
    .string()
    .max(400)
    .regex(/^[\w-]+$/);
const pageSize = (most: number, usual: number) =>
  z.coerce.number().int().min(1).max(most).default(usual);
const words = () => z.string().trim().max(200);

export const signIn = z.strictObject({ person: personId(), language: language().optional() });
export const languageChoice = z.strictObject({ language: language() });

/** The form as it stands, unfinished and unchecked; checked when it is submitted. */
const unfinished = () => z.record(z.string().max(120), z.unknown());

export const newPilot = z.strictObject({ payload: unfinished().optional() });
export const draftSave = z.strictObject({ version: version(), payload: unfinished() });

export const basedOn = z.strictObject({
  dossier: version().exactOptional(),
  matter: version().exactOptional(),
});

/** `payload` is checked by the schema of the named command. */
export const commandSend = z.strictObject({
  id: commandId(),
  name: z.string().regex(/^[A-Z][A-Za-z]{1,79}$/),
  payload: z.unknown(),
  basedOn: basedOn.optional(),
  post: postId().optional(),
});
export type CommandSend = z.output<typeof commandSend>;

export const pilotQuery = z.strictObject({
  q: words().optional(),
  stage: z.enum(stages).optional(),
  after: cursor().optional(),
  limit: pageSize(200, 50),
});

/** Newest first; `from` is the `next` of the page before. */
export const timelineQuery = z.strictObject({
  from: z.coerce.number().int().min(1).max(10_000_000).optional(),
  limit: pageSize(500, 100),
});

/** Of a draft: which of the two approvals it would be. */
export const paperQuery = z.strictObject({ as: z.enum(['pilot', 'full']).optional() });

export const operatorNoteQuery = z.strictObject({
  state: z.enum(['open', 'acknowledged']).optional(),
  after: cursor().optional(),
  limit: pageSize(200, 50),
});

/** Acts upon the practice clock; legal time only goes forward. */
export const clockAct = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('advanceTo'), to: z.iso.datetime({ precision: 3 }) }),
  z.strictObject({ act: z.literal('advanceBy'), days: z.number().min(0.01).max(3_660) }),
  z.strictObject({ act: z.literal('pause') }),
  z.strictObject({ act: z.literal('resume'), rate: z.number().min(0.001).max(864_000).optional() }),
]);
export type ClockAct = z.output<typeof clockAct>;

export const ofPilot = z.strictObject({ pilot: pilotId() });
export const ofDocument = z.strictObject({ hash: documentHash() });
export const ofCommand = z.strictObject({ id: commandId() });
export const ofForm = z.strictObject({ command: z.string().regex(/^[A-Z][A-Za-z]{1,79}$/) });
export const ofPack = z.strictObject({ pack: z.string().regex(/^\w[\w.-]{0,79}$/) });
export const ofPackMoves = z.strictObject({
  pilot: pilotId(),
  pack: z
    .string()
    .max(120)
    .regex(/^[\w.-]+@[\w.-]+$/),
});
export const ofLanguage = z.strictObject({ language: language() });

export const largestJsonBytes = 256 * 1024;
export const largestDocumentBytes = 20 * 1024 * 1024;
export const csrfHeader = 'x-csrf-token';
/** The document's name, percent-encoded. */
export const fileNameHeader = 'x-file-name';
