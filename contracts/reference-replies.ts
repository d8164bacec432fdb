/** contracts (web, api, systems): replies that change rarely: directory, packs, calendars, words, forms, and the health of the program. */
import { z } from 'zod';
import type { Calendar } from '../domain/calendar/calendar';
import type { LawPack } from '../domain/law/pack';
import { languages } from '../domain/words';
import { instant, words } from './replies';

const capacity = z.enum(['holder', 'acting']);

export const directoryView = z.object({
  version: z.number().int(),
  units: z.array(
    z.object({ id: z.string(), name: words, superior: z.string().nullable(), level: z.string() }),
  ),
  posts: z.array(
    z.object({
      id: z.string(),
      unit: z.string(),
      kind: z.string(),
      title: words,
      holders: z.array(z.object({ person: z.string(), name: z.string(), capacity })),
    }),
  ),
  people: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type DirectoryView = z.output<typeof directoryView>;

const date = z.string().meta({ format: 'date' });
const ruleUnit = z.string();
const rule = z.object({
  value: z.union([z.number(), z.string(), z.boolean()]).nullable(),
  unit: ruleUnit,
  choices: z.array(z.string()).exactOptional(),
  instrument: z.string(),
  article: z.string(),
  mark: z.string(),
  localSetting: z.boolean().exactOptional(),
  note: words.exactOptional(),
});
const packHead = {
  hash: z.string(),
  id: z.string(),
  version: z.string(),
  title: words,
  effectiveFrom: date,
  effectiveTo: date.nullable(),
};

export const packList = z.object({ packs: z.array(z.object(packHead)) });
export type PackList = z.output<typeof packList>;

export interface PackView extends LawPack {
  readonly hash: string;
}
export const packView = z.object({
  ...packHead,
  calendar: z.string(),
  rules: z.record(z.string(), rule),
  basis: z.array(z.unknown()).exactOptional(),
  statements: z.array(z.unknown()).exactOptional(),
  replaces: z.string().exactOptional(),
  ladders: z.record(z.string(), z.unknown()),
}) as unknown as z.ZodType<PackView>;

export const calendarList = z.object({
  calendars: z.array(
    z.object({
      id: z.string(),
      version: z.string(),
      utcOffsetMinutes: z.number(),
      weekend: z.array(z.number()),
      opensAtHour: z.number(),
      closesAtHour: z.number(),
      cutOffHour: z.number(),
      covered: z.object({ from: date, to: date }).nullable(),
      holidays: z.array(z.unknown()),
      workingDays: z.array(z.unknown()),
    }),
  ),
}) as unknown as z.ZodType<{ readonly calendars: readonly Calendar[] }>;

const section = z.record(z.string(), z.string());

/** The glossary of each chapter in one language: section, key, word. */
export const glossaryView = z.object({
  language: z.enum(languages),
  chapters: z.record(z.string(), z.record(z.string(), section)),
});
export type GlossaryView = z.output<typeof glossaryView>;

const jsonSchema = z.record(z.string(), z.unknown());
const form = z.object({ command: z.string(), chapter: z.string(), schema: jsonSchema });
export type FormView = z.output<typeof form>;
export const formView: z.ZodType<FormView> = form;
export const formList: z.ZodType<{ readonly forms: readonly FormView[] }> = z.object({
  forms: z.array(form),
});

export const health = z.object({ status: z.literal('ok') });
export const readiness = z.object({
  ready: z.boolean(),
  database: z.boolean(),
  temporal: z.boolean(),
});
export const openApiDocument: z.ZodType<Readonly<Record<string, unknown>>> = z.looseObject({
  openapi: z.literal('3.1.0'),
});
