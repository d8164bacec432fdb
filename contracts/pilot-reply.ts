/** contracts (web, api, systems): the reply that shows one pilot, and the outcome of a command upon it. */
import { z } from 'zod';
import type { Matter, Pilot } from '../domain/pilot';
import type { ClockRow, CommandReply, PilotView } from './http';
import {
  actor,
  documentRow,
  instant,
  params,
  pilotRowFields,
  problem,
  taskRow,
  texts,
  words,
} from './replies';

const matter: z.ZodType<Matter> = z.object({
  id: z.string(),
  kind: z.string(),
  state: z.string(),
  openedAt: instant,
  closedAt: instant.nullable(),
  version: z.number().int(),
  data: z.unknown(),
});

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The state grows with the chapters; what every reader may count on is described by the view around it. */
const pilotState = z
  .custom<Pilot>(isObject)
  .meta({ type: 'object', description: 'The state of the pilot as the law sees it' });

export const clockRow: z.ZodType<ClockRow> = z.object({
  matter: z.string(),
  step: z.string(),
  dueAt: instant,
  rule: z.string(),
  article: z.string(),
  instrument: z.string(),
  mark: z.string(),
  rungs: z.array(z.object({ name: z.string(), at: instant, rang: z.boolean() })),
  silent: z.boolean(),
});

const basedOn = z.object({
  dossier: z.number().int().exactOptional(),
  matter: z.number().int().exactOptional(),
});
const offer = z.object({ command: z.string(), matter: z.string().nullable(), actor, basedOn });
const withheld = z.object({
  command: z.string(),
  matter: z.string().nullable(),
  refusal: z.object({ refused: z.literal(true), code: z.string(), params }),
  words,
});

export const pilotView: z.ZodType<PilotView> = z.object({
  ...pilotRowFields,
  unitNow: z.string(),
  pilot: pilotState,
  revision: z.number().int(),
  now: instant,
  tasks: z.array(taskRow),
  clocks: z.array(clockRow),
  matters: z.array(matter),
  documents: z.array(documentRow),
  allFlags: z.array(z.object({ code: z.string(), at: instant })),
  allowed: z.object({ offers: z.array(offer), withheld: z.array(withheld) }),
  texts,
  hold: z.string().nullable(),
  temporalUrl: z.string().nullable(),
});

export const commandReply: z.ZodType<CommandReply> = z.object({
  outcome: z.enum(['accepted', 'underway']),
  commandId: z.string(),
  revision: z.number().int().nullable(),
  view: pilotView.nullable(),
});

/** What became of a command, whatever it was. */
export interface CommandOutcome {
  readonly commandId: string;
  readonly pilot: string;
  readonly outcome: 'accepted' | 'refused' | 'fault' | 'onHold' | 'underway';
  readonly revision: number | null;
  readonly problem: z.output<typeof problem> | null;
}
export const commandOutcome: z.ZodType<CommandOutcome> = z.object({
  commandId: z.string(),
  pilot: z.string(),
  outcome: z.enum(['accepted', 'refused', 'fault', 'onHold', 'underway']),
  revision: z.number().int().nullable(),
  problem: problem.nullable(),
});

const movedStep = z.object({
  matter: z.string(),
  step: z.string(),
  rule: z.string(),
  oldDue: instant.nullable(),
  newDue: instant.nullable(),
});

/** The digest goes back with the command that puts the pack in force. */
export const packMoves = z.object({
  from: z.string(),
  to: z.string(),
  moved: z.array(movedStep),
  digest: z.string(),
});
