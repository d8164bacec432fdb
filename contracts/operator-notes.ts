/** contracts (web, api): what operators are shown of what was done to lives from outside, and how they say that they have looked. */
import { z } from 'zod';
import { instant } from './replies';

/** What a note is about; the reasons of the record are finer. */
export const noteKinds = [
  'lifeInterrupted',
  'reset',
  'cancelAsked',
  'messagesRefused',
  'onHold',
  'ledgerAccepted',
] as const;
export type NoteKind = (typeof noteKinds)[number];

const times = () => z.number().int().min(1).max(2_147_483_647);

export const operatorNote = z.object({
  id: z.string(),
  kind: z.enum(noteKinds),
  /** As the record names it. */
  reason: z.string(),
  pilot: z.string(),
  pilotNumber: z.string().nullable(),
  times: times(),
  /** Real time, not legal: it is about machines. */
  firstAt: instant,
  lastAt: instant,
  /** Nobody has looked at it as often as it happened. */
  open: z.boolean(),
  acknowledged: z
    .object({ person: z.string(), name: z.string(), at: instant, times: times() })
    .nullable(),
  temporalUrl: z.string().nullable(),
});
export type OperatorNote = z.output<typeof operatorNote>;

export const operatorNotePage = z.object({
  notes: z.array(operatorNote),
  next: z.string().nullable(),
});
export type OperatorNotePage = z.output<typeof operatorNotePage>;

export const operatorNoteCount = z.object({ open: z.number().int().min(0) });
export type OperatorNoteCount = z.output<typeof operatorNoteCount>;

export const ofNote = z.strictObject({ note: z.uuid() });
/** As often as the person has seen that it happened: what came meanwhile stays open. */
export const acknowledgement = z.strictObject({ times: times() });
