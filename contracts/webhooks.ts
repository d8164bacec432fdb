/** contracts (web, api, systems): other systems that are told what happens, as administrators see and set them. */
import { z } from 'zod';
import { instant } from './replies';

export const webhookParams = z.strictObject({ webhook: z.uuid() });

/** Where it may go is asked when it is sent: a name may stand for another address by then. */
const url = z.url({ protocol: /^https?$/ }).max(1_000);
const events = z
  .array(z.string().regex(/^[A-Z]\w{1,60}$/))
  .min(1)
  .max(300);
export const webhookMaking = z.strictObject({
  url,
  /** null: all that may be told. */
  events: events.nullable(),
});
export const webhookSetting = z.strictObject({ isActive: z.boolean() });

export const stopReasons = ['byAdministrator', 'gone', 'failing'] as const;
const webhook = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.string()).nullable(),
  isActive: z.boolean(),
  stopped: z.object({ at: instant, reason: z.enum(stopReasons) }).nullable(),
  /** Nothing was taken since; null: it is well, or was never tried. */
  failingSince: instant.nullable(),
  /** Until then the secret before signs too. */
  bothSecretsUntil: instant.nullable(),
  madeBy: z.string(),
  madeAt: instant,
  /** Messages that wait for their time. */
  waiting: z.number().int(),
});
export const webhookList = z.object({
  webhooks: z.array(webhook),
  /** Sorts of acts that one may choose among. */
  events: z.array(z.string()),
});
export type WebhookList = z.output<typeof webhookList>;
export type WebhookLine = WebhookList['webhooks'][number];

/** The only time that the secret is told. */
export const webhookSecret = z.object({ id: z.string(), secret: z.string() });
export type WebhookSecret = z.output<typeof webhookSecret>;
export const trialSent = z.object({ message: z.string() });

const messageId = z.string().regex(/^msg_[0-9a-f]{32}$/);
/** One message, or all of a time; what waits is not sent twice. */
export const replayAsked = z.union([
  z.strictObject({ message: messageId }),
  z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime() }),
]);
export const replayed = z.object({
  count: z.number().int(),
  /** There are more of that time: ask again. */
  isMore: z.boolean(),
});
export type Replayed = z.output<typeof replayed>;

export const messageQuery = z.strictObject({
  after: z
    .string()
    .max(400)
    .regex(/^[\w-]+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
});
export const messageStates = ['waiting', 'delivered', 'failed', 'stopped'] as const;
const message = z.object({
  id: z.string(),
  type: z.string(),
  pilot: z.string().nullable(),
  seq: z.number().int().nullable(),
  state: z.enum(messageStates),
  madeAt: instant,
  /** null: it is settled. */
  nextTryAt: instant.nullable(),
  /** The newest first; those of earlier rounds too. */
  attempts: z.array(
    z.object({
      at: instant,
      status: z.number().int().nullable(),
      trouble: z.string().nullable(),
      durationMs: z.number().int(),
      /** The first 1,024 bytes of the answer. */
      answer: z.string(),
    }),
  ),
});
export type WebhookMessage = z.output<typeof message>;
export const messagePage = z.object({ messages: z.array(message), next: z.string().nullable() });
export type WebhookMessagePage = z.output<typeof messagePage>;
