/** contracts (web, api, systems): replies as schemas, pinned to the shapes of http.ts; the OpenAPI document is made from them. */
import { z } from 'zod';
import { stages, phaseOfStage } from '../domain/stages';
import type { Phase } from '../domain/stages';
import { languages } from '../domain/words';
import type { Words } from '../domain/words';
import type {
  ClockView,
  DocumentRow,
  DraftView,
  Persona,
  PilotPage,
  PilotRow,
  Problem,
  ProofPack,
  SessionView,
  TaskCounts,
  TaskPage,
  TaskRow,
  Timeline,
} from './http';
import { taskDeskFields } from './task-desk';

export const words: z.ZodType<Words> = z.object({ vi: z.string(), en: z.string(), fr: z.string() });
export const instant = z.string().meta({ format: 'date-time' });
export const params = z.record(z.string(), z.union([z.string(), z.number()]));
export const actor = z.object({ person: z.string(), post: z.string().nullable() });
const language = z.enum(languages);
export const stage = z.enum(stages);
const phase: z.ZodType<Phase> = z.enum([...new Set(Object.values(phaseOfStage))] as [
  Phase,
  ...Phase[],
]);
const count = z.number().int().min(0);
const mark = z.enum(['V', 'P', 'D', 'U', 'X']);

export const problem: z.ZodType<Problem> = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  words,
  params,
  requestId: z.string(),
  issues: z
    .array(
      z.object({
        path: z.string(),
        message: z.string(),
        line: z.number().int().exactOptional(),
      }),
    )
    .exactOptional(),
});

export const persona: z.ZodType<Persona> = z.object({
  person: z.string(),
  name: z.string(),
  posts: z.array(
    z.object({ id: z.string(), title: words, unit: z.string(), unitName: words, kind: z.string() }),
  ),
});
export const personas = z.object({ personas: z.array(persona) });

export const clockView: z.ZodType<ClockView> = z.object({
  now: instant,
  practice: z.boolean(),
  paused: z.boolean(),
  rate: z.number(),
});

export const sessionView: z.ZodType<SessionView> = z.object({
  persona,
  language,
  csrf: z.string(),
  mode: z.enum(['practice', 'oidc']),
  clock: clockView,
});

export const taskRow: z.ZodType<TaskRow> = z.object({
  id: z.string(),
  matter: z.string(),
  kind: z.string(),
  step: z.string(),
  role: z.custom<TaskRow['role']>((value) => typeof value === 'string').meta({ type: 'string' }),
  post: z.string().nullable(),
  also: z.array(z.string()),
  commands: z.array(z.string()),
  openedAt: instant,
  dueAt: instant,
  dueDate: z.string().meta({ format: 'date' }),
  rule: z.string(),
  article: z.string(),
  instrument: z.string(),
  mark,
  params,
  pilot: z.string(),
  pilotTitle: z.string(),
  pilotNumber: z.string().nullable(),
  stage: stage.nullable(),
  state: z.enum(['open', 'dueSoon', 'overdue']),
  workingDaysLeft: z.number().int(),
  deputyOf: z.string().nullable(),
  holder: z.string().nullable(),
  ...taskDeskFields,
});

export const taskPage: z.ZodType<TaskPage> = z.object({
  tasks: z.array(taskRow),
  next: z.string().nullable(),
});
export const taskCounts: z.ZodType<TaskCounts> = z.object({
  open: count,
  dueSoon: count,
  overdue: count,
  mine: count,
  handed: count,
});

export const pilotRowFields = {
  id: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  stage,
  phase,
  unit: z.string(),
  nextDueAt: instant.nullable(),
  late: z.boolean(),
  flags: z.array(z.string()),
  provenance: z.enum(['live', 'reconstructed']),
  updatedAt: instant,
};
export const pilotPage: z.ZodType<PilotPage> = z.object({
  pilots: z.array(z.object(pilotRowFields) satisfies z.ZodType<PilotRow>),
  next: z.string().nullable(),
});

export const documentRow: z.ZodType<DocumentRow> = z.object({
  hash: z.string(),
  name: z.string(),
  mediaType: z.string(),
  bytes: count,
  uploadedAt: instant,
  uploadedBy: z.string(),
});

export const draftView: z.ZodType<DraftView> = z.object({
  pilot: z.string(),
  version: count,
  payload: z.unknown(),
  savedAt: instant,
});
export const drafts = z.object({ drafts: z.array(draftView) });

export const texts = z.record(z.string(), z.string());

const pilotEvent: z.ZodType<Timeline['entries'][number]['event']> = z.object({
  type: z.string(),
  v: count,
  at: instant,
  by: actor,
  body: z.unknown(),
  clock: z.string().exactOptional(),
  source: z.custom<NonNullable<Timeline['entries'][number]['event']['source']>>().exactOptional(),
  flags: z.array(z.string()).exactOptional(),
});

export const timeline: z.ZodType<Timeline> = z.object({
  entries: z.array(
    z.object({
      seq: count,
      at: instant,
      recordedAt: instant,
      event: pilotEvent,
      sentence: z.string(),
      actor: z.string(),
      actorPost: words.nullable(),
      hash: z.string(),
    }),
  ),
  texts,
  next: z.number().int().nullable(),
});

export const proofPack: z.ZodType<ProofPack> = z.object({
  pilot: z.string(),
  asOf: instant,
  head: z.object({ seq: count, hash: z.string() }),
  protection: z.object({
    person: z.string(),
    measures: z.array(
      z.enum([
        'noAdverseMove',
        'stayOfDiscipline',
        'noRatingLoss',
        'confidentiality',
        'rehabilitation',
        'support',
      ]),
    ),
    onHold: z.boolean(),
    cases: z.array(z.object({ matter: z.string(), state: z.string() })),
  }),
  lines: z.array(
    z.object({
      seq: count,
      sort: z.enum([
        'submission',
        'receipt',
        'opinion',
        'decision',
        'report',
        'warning',
        'judgement',
      ]),
      type: z.string(),
      at: instant,
      recordedAt: instant,
      hash: z.string(),
      sentence: z.string(),
      actor: z.string(),
      flags: z.array(z.string()),
    }),
  ),
});
