/** contracts (web, api): what became of a pilot afterwards: repeated at sites, made a rule, honoured; and its family of replicas. */
import { z } from 'zod';
import type { AwardTold } from '../domain/after/awards';
import type { Replications } from '../domain/after/replication';
import type { RuleTrack } from '../domain/after/codification';
import { instant, stage, texts, words } from './replies';
import { schemas as award } from './commands/award';
import { schemas as codification } from './commands/codification-opinion';
import { schemas as kit } from './commands/replication-kit';

const day = z.string().meta({ format: 'date' });
const text = z.string();
const told = { matter: z.string(), state: z.string() };

const replications: z.ZodType<Replications> = z.object({
  kits: z.array(
    z.object({
      ...told,
      draftedAt: instant,
      releasedAt: instant.nullable(),
      mustStay: z.array(text),
      mayChange: z.array(text),
      preconditions: z.array(text),
      costVnd: z.number(),
      keeper: z.string(),
      reasons: text.nullable(),
    }),
  ),
  sites: z.array(
    z.object({
      ...told,
      askedAt: instant,
      siteUnit: z.string().nullable(),
      site: text.nullable(),
      reasons: text,
      declined: text.nullable(),
      child: z.string().nullable(),
    }),
  ),
  fidelity: z.array(
    z.object({
      ...told,
      child: z.string(),
      kept: z.array(z.boolean()),
      keptPercent: z.number().nullable(),
      changes: text.nullable(),
      effect: kit.ReportFidelity.shape.effect.nullable(),
    }),
  ),
  adaptations: z.array(
    z.object({
      ...told,
      at: instant,
      touches: z.enum(['core', 'margin']),
      item: z.number().int(),
      difference: text,
      reasons: text,
      judged: z.object({ accepted: z.boolean(), reasons: text }).nullable(),
    }),
  ),
});

const track = z.object({
  ...told,
  proposedAt: instant,
  subject: text,
  part: text.nullable(),
  draft: z.object({ at: instant, text, times: z.number().int() }).nullable(),
  opinions: z.array(
    z.object({
      at: instant,
      post: z.string(),
      position: codification.GiveCodificationOpinion.shape.position,
      opinion: text,
    }),
  ),
  unanswered: z.array(z.string()),
  instrument: z
    .object({
      number: z.string().nullable(),
      issuer: text,
      issuedOn: day,
      validFrom: day.nullable(),
      partial: z.boolean(),
    })
    .nullable(),
  dropped: z.object({ at: instant, reasons: text }).nullable(),
});

const form = award.Award.shape.form;
const honour = z.object({
  ...told,
  nominatedAt: instant,
  nominee: z.enum(['individual', 'collective']),
  person: z.string().nullable(),
  unit: z.string().nullable(),
  name: text.nullable(),
  merit: text,
  award: z
    .object({
      form,
      number: z.string().nullable(),
      citation: text,
      at: instant,
      /** The post that gave it. */
      post: z.string().nullable(),
      /** Under which anybody can verify it. */
      code: z.string(),
    })
    .nullable(),
  reasons: text.nullable(),
  endedAt: instant.nullable(),
});

/** Prose stands as references; `texts` has the words. */
export const after = z.object({
  replications,
  tracks: z.array(track as z.ZodType<RuleTrack>),
  awards: z.array(honour as z.ZodType<AwardTold>),
  texts,
});
export type After = z.output<typeof after>;

const relative = z.object({
  pilot: z.string(),
  parent: z.string().nullable(),
  title: z.string(),
  number: z.string().nullable(),
  unit: z.string(),
  stage,
  outcome: z.string().nullable(),
  /** Of what must stay, as the site reported to its parent; null: not reported. */
  keptPercent: z.number().nullable(),
  /** What the site does otherwise, and what of it waits for a word or must be undone. */
  adaptations: z.object({
    all: z.number().int(),
    core: z.number().int(),
    waiting: z.number().int(),
    toUndo: z.number().int(),
  }),
});
export type Relative = z.output<typeof relative>;

/** The first comes first, each parent before its children; `more`: it is larger than is shown. */
export const family = z.object({ pilots: z.array(relative), more: z.boolean() });
export type Family = z.output<typeof family>;

export const ofCode = z.strictObject({ code: z.string().regex(/^[0-9A-Za-z -]{16,24}$/) });

/** What a certificate says, and nothing more: not of which pilot, not why. */
export const certificate = z.object({
  code: z.string(),
  form: words,
  number: z.string().nullable(),
  holder: z.string(),
  /** The body that gave it. */
  unit: words,
  awardedOn: day,
  /** null: it stands. */
  revokedOn: day.nullable(),
  /** Of a house where people practise: worth nothing. */
  practice: z.boolean(),
});
export type Certificate = z.output<typeof certificate>;
