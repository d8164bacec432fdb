/** contracts (web, api, systems): the directory as it is changed: the acts, what they left, and what concerns the asker. */
import { z } from 'zod';
import type { DirectoryAct, DirectoryActs } from '../domain/directory/acts';
import { instant } from './replies';
import { commandId } from './requests';
import { documentNumber, line, localDate, personId, postId, unitId } from './schema';

const mostRows = 20_000;
const name = () => line(200);
const inThree = z.strictObject({ vi: name(), en: name(), fr: name() });
export const postKinds = [
  'head',
  'deputy',
  'clerk',
  'secretary',
  'legal',
  'partyCommittee',
  'finance',
  'supervisor',
  'personnel',
  'emulation',
  'archivist',
  'cadre',
  'expert',
  'monitor',
  'front',
  'electedBody',
  'auditor',
  'packAdmin',
  'directoryAdmin',
  'operator',
] as const satisfies readonly DirectoryActs['AddPost']['kind'][];
const row = () => z.string().regex(/^[\w.:-]{1,120}$/);
const lastDay = localDate();

const scope = z.strictObject({
  commands: z.union([z.literal('all'), z.array(z.string().regex(/^[A-Z]\w{2,59}$/)).max(100)]),
  unit: unitId().nullable(),
  field: z.string().max(60).nullable(),
  maxAmountVnd: z.number().int().min(0).nullable(),
});
const about = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), person: personId() }),
  z.strictObject({ kind: z.literal('unit'), unit: unitId() }),
  z.strictObject({ kind: z.literal('organisation'), name: name() }),
]);
const unit = z.strictObject({
  id: unitId(),
  name: inThree,
  superior: unitId().nullable(),
  level: z.enum(['commune', 'province', 'ministry', 'government', 'assembly']),
});
const post = z.strictObject({
  id: postId(),
  unit: unitId(),
  kind: z.enum(postKinds),
  title: inThree,
});
const person = z.strictObject({ id: personId(), name: name() });
const appointment = z.strictObject({
  person: personId(),
  post: postId(),
  from: localDate(),
  lastDay: lastDay.nullable(),
  capacity: z.enum(['holder', 'acting']),
  instrument: documentNumber(),
});

export const directoryActSchemas = {
  AddUnit: unit,
  RenameUnit: z.strictObject({ unit: unitId(), name: inThree }),
  MergeUnit: z.strictObject({ unit: unitId(), into: unitId(), from: localDate() }),
  AbolishUnit: z.strictObject({ unit: unitId(), from: localDate() }),
  AddPost: post,
  RenamePost: z.strictObject({ post: postId(), title: inThree }),
  AbolishPost: z.strictObject({ post: postId(), from: localDate() }),
  AddPerson: person,
  RenamePerson: z.strictObject({ person: personId(), name: name() }),
  Appoint: appointment,
  EndHolding: z.strictObject({
    person: personId(),
    post: postId(),
    lastDay,
    instrument: documentNumber(),
  }),
  NameDeputy: z.strictObject({
    post: postId(),
    deputy: postId(),
    from: localDate(),
    lastDay,
    scope,
    instrument: documentNumber(),
  }),
  RevokeDeputy: z.strictObject({ delegation: row() }),
  RecordAbsence: z.strictObject({
    person: personId(),
    from: localDate(),
    lastDay,
    reason: z.enum(['leave', 'mission', 'training', 'other']),
  }),
  EndAbsence: z.strictObject({ absence: row(), lastDay }),
  DeclareInterest: z.strictObject({
    person: personId(),
    about,
    nature: z.enum(['relative', 'ownership', 'employment', 'other']),
  }),
  WithdrawInterest: z.strictObject({ interest: row() }),
  ImportRows: z.strictObject({
    units: z.array(unit).max(mostRows),
    posts: z.array(post).max(mostRows),
    people: z.array(person).max(mostRows),
    appointments: z.array(appointment).max(mostRows),
  }),
} satisfies { readonly [A in DirectoryAct]: z.ZodType<DirectoryActs[A]> };

const act = <A extends DirectoryAct>(named: A) =>
  z.strictObject({ id: commandId(), name: z.literal(named), payload: directoryActSchemas[named] });

export const directoryAct = z.discriminatedUnion('name', [
  act('AddUnit'),
  act('RenameUnit'),
  act('MergeUnit'),
  act('AbolishUnit'),
  act('AddPost'),
  act('RenamePost'),
  act('AbolishPost'),
  act('AddPerson'),
  act('RenamePerson'),
  act('Appoint'),
  act('EndHolding'),
  act('NameDeputy'),
  act('RevokeDeputy'),
  act('RecordAbsence'),
  act('EndAbsence'),
  act('DeclareInterest'),
  act('WithdrawInterest'),
  act('ImportRows'),
]);

export const directoryActed = z.object({ version: z.number().int() });

const absence = z.object({
  id: z.string(),
  person: z.string(),
  from: instant,
  to: instant,
  reason: z.string(),
});
const deputy = z.object({
  id: z.string(),
  post: z.string(),
  deputy: z.string(),
  givenBy: z.string(),
  from: instant,
  to: instant,
  revokedAt: instant.nullable(),
  instrument: z.string(),
  /** The giver is away now, and the arrangement carries. */
  isStandingIn: z.boolean(),
});
const interest = z.object({
  id: z.string(),
  person: z.string(),
  about,
  nature: z.string(),
  from: instant,
  to: instant.nullable(),
});
export const directoryDesk = z.object({
  version: z.number().int(),
  /** Legal time. */
  now: instant,
  /** An administrator sees everybody's, others what is theirs. */
  isAdmin: z.boolean(),
  absences: z.array(absence),
  deputies: z.array(deputy),
  interests: z.array(interest),
});
export type DirectoryDesk = z.output<typeof directoryDesk>;

export const directoryEntriesQuery = z.strictObject({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export const directoryEntries = z.object({
  entries: z.array(
    z.object({
      version: z.number().int(),
      type: z.string(),
      at: instant,
      person: z.string(),
      post: z.string().nullable(),
      body: z.record(z.string(), z.unknown()),
      hash: z.string(),
    }),
  ),
  /** Ask with it for older ones; null: these were the first. */
  next: z.number().int().nullable(),
});
