/** contracts (web, api): what one's posts were told, and what of it one has read. Reading is each person's own. */
import { z } from 'zod';
import { instant } from './replies';
import { pilotId } from './requests';

/** late: a deadline has passed; due: one comes or has come; news: somebody did something. */
export const urgencies = ['late', 'due', 'news'] as const;
export type Urgency = (typeof urgencies)[number];

/** Counted no further: whoever has so many does not count them. */
export const mostCounted = 100;

const cursor = () =>
  z
    .string()
    .max(400)
    .regex(/^[\w-]+$/);

export const noticeQuery = z.strictObject({
  urgency: z.enum(urgencies).optional(),
  unread: z.literal('only').optional(),
  after: cursor().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

const notice = z.object({
  id: z.string(),
  /** Entry of the ledger that it tells of; 0: of none. */
  seq: z.number(),
  pilot: z.string(),
  pilotTitle: z.string(),
  post: z.string(),
  event: z.string(),
  sentence: z.string(),
  urgency: z.enum(urgencies),
  isRead: z.boolean(),
  at: instant,
  sentAt: instant.nullable(),
});
export type Notice = z.output<typeof notice>;

export const noticePage = z.object({ notices: z.array(notice), next: z.string().nullable() });
export type NoticePage = z.output<typeof noticePage>;

export const noticeCount = z.object({ unread: z.number().int().min(0).max(mostCounted) });
export type NoticeCount = z.output<typeof noticeCount>;

const named = z.strictObject({ pilot: pilotId(), id: z.string().regex(/^[\w:./-]{1,200}$/) });

/** All that there is now, or those that are named. */
export const noticeReading = z.union([
  z.strictObject({ all: z.literal(true) }),
  z.strictObject({ notices: z.array(named).min(1).max(200) }),
]);
export type NoticeReading = z.output<typeof noticeReading>;
