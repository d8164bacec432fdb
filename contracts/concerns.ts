/** contracts (web, api): what may be asked about concerns, and what is answered. Speakers have a code and no session. */
import { z } from 'zod';
import {
  classes,
  concernStates,
  referralKinds,
  results,
  retaliationAnswers,
  topics,
} from '../domain/concern/concern';
import { instant } from './replies';
import { commandId, pilotId } from './requests';
import { line, postId, prose, unitId } from './schema';

/** Minted by the speaker's browser, kept by it until the code is there, and told to nobody else: it makes the code again. */
const secretId = () => z.string().regex(/^[\w-]{32,80}$/);
const code = () => z.string().min(1).max(80);

export const concernRaise = z.strictObject({
  id: secretId(),
  unit: unitId(),
  pilot: pilotId().nullable(),
  about: z.array(postId()).max(20),
  topic: z.enum(topics),
  facts: prose(20_000),
  /** null: anonymous. */
  identity: z.strictObject({ name: line(), contact: line() }).nullable(),
});
export const concernByCode = z.strictObject({ code: code() });
export const concernSpeak = z.strictObject({
  id: secretId(),
  code: code(),
  act: z.discriminatedUnion('name', [
    z.strictObject({ name: z.literal('AnswerByCode'), text: prose(20_000) }),
    z.strictObject({ name: z.literal('ReportRetaliation'), text: prose(20_000) }),
    z.strictObject({ name: z.literal('EraseIdentity') }),
  ]),
});

const act = <N extends string, S extends z.ZodRawShape>(name: N, payload: S) =>
  z.strictObject({ name: z.literal(name), payload: z.strictObject(payload) });

/** An act of a handler. Prose is put away by the api; what travels on is a hash. */
export const concernAct = z.discriminatedUnion('name', [
  act('AcknowledgeConcern', {}),
  act('ClassifyConcern', { class: z.enum(classes), urgent: z.boolean(), reasons: prose() }),
  act('AssignConcern', { post: postId(), reason: prose() }),
  act('AskSpeaker', { question: prose() }),
  act('AnswerRetaliation', {
    retaliation: z.string().regex(/^retaliation-\d{1,4}$/),
    answer: z.enum(retaliationAnswers),
    reasons: prose(),
  }),
  act('RequestOpening', { reason: prose() }),
  act('AnswerOpening', {
    opening: z.string().regex(/^opening-\d{1,4}$/),
    approved: z.boolean(),
    reason: prose(),
  }),
  /** `command`: an act that the handler has signed on the pilot, and that it accepted. */
  act('ReferConcern', {
    pilot: pilotId(),
    as: z.enum(referralKinds),
    command: commandId(),
    reasons: prose(),
  }),
  act('ConcludeConcern', { result: z.enum(results), reasons: prose(), told: prose() }),
  act('CloseConcern', { reason: prose() }),
  act('EraseIdentity', {}),
]);

export const concernSend = z.strictObject({
  id: commandId(),
  act: concernAct,
  version: z.number().int().min(0).max(1_000_000),
  post: postId().optional(),
});
export type ConcernSend = z.output<typeof concernSend>;

export const ofConcern = z.strictObject({ concern: z.string().regex(/^[\w-]{1,60}$/) });
export const readIdentity = z.strictObject({ opening: z.string().regex(/^opening-\d{1,4}$/) });

const state = z.enum(concernStates);
const said = z.object({
  by: z.enum(['speaker', 'handler']),
  what: z.string(),
  text: z.string(),
  at: instant,
});

/** Shown once, and again only to the request that made it. */
export const concernRaised = z.object({ code: z.string() });

export const concernStatus = z.object({
  state,
  result: z.enum(results).nullable(),
  identity: z.enum(['none', 'kept', 'erased']),
  asked: z.boolean(),
  dialogue: z.array(said),
  openings: z.array(z.object({ state: z.enum(['asked', 'approved', 'declined']), at: instant })),
  /** Each time that the identity was read. */
  readings: z.array(instant),
});
export type ConcernStatus = z.output<typeof concernStatus>;

export const speakUpPlaces = z.object({
  units: z.array(z.object({ id: z.string(), name: z.record(z.string(), z.string()) })),
  posts: z.array(
    z.object({ id: z.string(), unit: z.string(), title: z.record(z.string(), z.string()) }),
  ),
});
export type SpeakUpPlaces = z.output<typeof speakUpPlaces>;

export const concernRow = z.object({
  id: z.string(),
  state,
  unit: z.string(),
  topic: z.enum(topics),
  urgent: z.boolean(),
  late: z.boolean(),
  raisedAt: instant,
});
export const concernList = z.object({ concerns: z.array(concernRow) });
export type ConcernList = z.output<typeof concernList>;

export const concernView = concernRow.extend({
  version: z.number(),
  pilot: z.string().nullable(),
  about: z.array(z.string()),
  class: z.enum(classes).nullable(),
  handler: z.string().nullable(),
  result: z.enum(results).nullable(),
  identity: z.enum(['none', 'kept', 'erased']),
  dialogue: z.array(said),
  retaliations: z.array(
    z.object({ id: z.string(), at: instant, answer: z.enum(retaliationAnswers).nullable() }),
  ),
  openings: z.array(
    z.object({
      id: z.string(),
      by: z.string(),
      second: z.string().nullable(),
      state: z.enum(['asked', 'approved', 'declined']),
      at: instant,
    }),
  ),
  referrals: z.array(
    z.object({ pilot: z.string(), as: z.enum(referralKinds), command: z.string(), at: instant }),
  ),
  handlers: z.array(z.string()),
  /** What you may do now. */
  allowed: z.array(z.string()),
});
export type ConcernView = z.output<typeof concernView>;

export const concernSent = z.object({
  outcome: z.enum(['accepted', 'underway']),
  concern: concernView.nullable(),
});
export const concernSpoken = z.object({ outcome: z.enum(['accepted', 'underway']) });
export const identityRead = z.object({ name: z.string(), contact: z.string() });
