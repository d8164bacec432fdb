/** contracts (web, api, adapters): laws that are written, proposed and put in force, and what a draft would do to open pilots. */
import { z } from 'zod';
import type { Calendar } from '../domain/calendar/calendar';
import type { LawPack } from '../domain/law/pack';
import type { Pilot } from '../domain/pilot';
import type { Instant, LocalDate } from '../domain/time';
import type { WhatIf } from '../domain/what-if';
import type { DraftKind } from '../domain/what-if/draft';
import { instant } from './replies';
import { localDate, prose } from './schema';

const kind = z.enum(['pack', 'calendar']);
const count = z.number().int().min(0);
const digest = () => z.string().regex(/^[0-9a-f]{64}$/);

/** How much there is of each, for a list. */
export const summary = z.object({
  pilots: count,
  concerned: count,
  deadlines: count,
  quorums: count,
  competence: count,
  faults: count,
});
export type Summary = z.output<typeof summary>;

const step = z.object({ person: z.string(), name: z.string(), post: z.string(), at: instant });

export const lawDraft = z.object({
  id: z.string(),
  kind,
  law: z.string(),
  version: z.string(),
  hash: z.string(),
  effectiveFrom: z.string(),
  written: step,
  proposal: step.extend({ digest: z.string(), reason: z.string(), summary }).nullable(),
  inForce: z.boolean(),
});
export type LawDraftView = z.output<typeof lawDraft>;

export const registered = z.object({
  draft: z.string(),
  kind,
  law: z.string(),
  version: z.string(),
  hash: z.string(),
  effectiveFrom: z.string(),
  digest: z.string(),
  reason: z.string(),
  proposed: step,
  confirmed: step,
});
export type Registered = z.output<typeof registered>;

export const lawDesk = z.object({ drafts: z.array(lawDraft), register: z.array(registered) });
export type LawDesk = z.output<typeof lawDesk>;

/** As written by the law's own types. */
const answer = z.object({
  changes: z.record(z.string(), z.array(z.unknown())),
  pilots: count,
  concerned: count,
  differences: z.array(z.looseObject({ pilot: z.string() })),
}) as unknown as z.ZodType<WhatIf>;

/** Names of pilots in the differences, for a person to read. */
const titles = z.record(z.string(), z.string());

export const whatIfReply = z.object({
  draft: lawDraft,
  digest: z.string(),
  summary,
  answer,
  titles,
});
export type WhatIfReply = z.output<typeof whatIfReply>;

export const ofLawDraft = z.strictObject({ draft: z.uuid() });
export const largestLawText = 200_000;

export const lawWritten = z.strictObject({
  kind,
  text: z.string().min(1).max(largestLawText),
  /** For a calendar; a pack says so itself. */
  effectiveFrom: localDate().nullable(),
});
export const lawProposal = z.strictObject({ digest: digest(), reason: prose(2_000) });
export const lawConfirmation = z.strictObject({ digest: digest() });

export interface LawStep {
  readonly person: string;
  readonly post: string;
  readonly at: Instant;
}

export interface ProposalRow extends LawStep {
  readonly n: number;
  readonly digest: string;
  readonly reason: string;
  readonly summary: Summary;
}

export interface LawDraftRow {
  readonly id: string;
  readonly kind: DraftKind;
  readonly law: string;
  readonly version: string;
  readonly hash: string;
  readonly effectiveFrom: LocalDate;
  readonly body: LawPack | Calendar;
  readonly written: LawStep;
  readonly proposal: ProposalRow | null;
  readonly inForce: boolean;
}

export type NewLawDraft = Omit<LawDraftRow, 'id' | 'hash' | 'proposal' | 'inForce'>;

export interface RegisterRow extends Pick<
  LawDraftRow,
  'kind' | 'law' | 'version' | 'hash' | 'effectiveFrom'
> {
  readonly draft: string;
  readonly digest: string;
  readonly reason: string;
  readonly proposed: LawStep;
  readonly confirmed: LawStep;
}

/** taken: another law has this name and version; again: somebody was faster. */
export type Confirmed = 'confirmed' | 'taken' | 'again';

export interface OpenRow {
  readonly state: Pilot;
  readonly clock: string;
  readonly title: string;
}

/** Laws that a tenant has, the last in force last; `from`: since when the register says so, null: shipped. */
export interface StoredLaws {
  readonly packs: readonly {
    readonly hash: string;
    readonly body: LawPack;
    readonly from: LocalDate | null;
  }[];
  readonly calendars: readonly { readonly body: Calendar; readonly from: LocalDate | null }[];
}
