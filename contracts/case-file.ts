/** contracts (files of old pilots, importer): the shape of a case file, and its faults by line. */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { z } from 'zod';
import { eventKinds } from '../domain/history/case';
import type { CaseFile } from '../domain/history/case';
import { precisionOf } from '../domain/history/moments';

/** Lone surrogates, NUL and other controls have no place in a record; nor what turns the direction of writing. */
const unclean = /\p{Surrogate}|(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;

const text = (max = 5_000) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .refine((told) => !unclean.test(told), 'has signs that are no text');

const [earliest, latest] = ['1800', '2200'];
const toldDate = z
  .string()
  .refine(
    (told) => precisionOf(told) !== null,
    'is no date of the form YYYY-MM-DD, YYYY-MM or YYYY',
  )
  .refine((told) => told >= earliest && told < latest, `is not between ${earliest} and ${latest}`);

const caseEvent = z
  .object({
    date: toldDate,
    precision: z.enum(['day', 'month', 'year']),
    kind: z.enum(eventKinds),
    by: text(500),
    summary: text(),
    instrument: text(500).optional(),
    sourceUrl: text(2_000).optional(),
    confidence: z.enum(['read', 'snippet']),
    subject: text(500).optional(),
    partial: z.boolean().optional(),
    planned: z.boolean().optional(),
    newEnd: text(300).optional(),
    requestedEnd: text(300).optional(),
    retroactiveFrom: toldDate.optional(),
    note: text().optional(),
  })
  .refine((event) => precisionOf(event.date) === event.precision, {
    path: ['date'],
    message: 'does not have the precision that the event states',
  });

const caseFile = z.object({
  title: z.object({ original: text(500), en: text(500) }),
  country: text(200),
  territory: text(1_000),
  sector: text(300),
  proposer: text(1_000),
  decidingAuthority: text(1_000),
  supervisor: text(1_000),
  legalBasis: text(1_000),
  bottleneck: text(),
  objectives: z.array(z.object({ text: text(), target: text(1_000).optional() })).max(100),
  scope: text(),
  startDate: toldDate.nullable().default(null),
  plannedEnd: text(300).nullable().default(null),
  outcome: z.object({ value: text(100), basis: text() }),
  replicatedTo: z.array(text(500)).max(200).default([]),
  codifiedBy: z.array(text(1_000)).max(200).default([]),
  notes: z.array(text()).max(200).optional(),
  events: z.array(caseEvent).min(1).max(2_000),
});

/** What is wrong, and on which line of the file. */
export interface FileFault {
  readonly line: number;
  readonly path: string;
  readonly fault: string;
}

export type ReadCase =
  | {
      readonly ok: true;
      readonly file: CaseFile;
      /** Fields that nobody knows: they are not told. */
      readonly unknown: readonly FileFault[];
      lineOf(path: Path): number;
    }
  | { readonly ok: false; readonly faults: readonly FileFault[] };

const largestFileChars = 5_000_000;

/** Total over any text: a case, or its faults by line. */
export function readCase(source: string): ReadCase {
  const content = source.replace(/^\uFEFF/, '');
  if (content.length > largestFileChars)
    return { ok: false, faults: [{ line: 1, path: '', fault: 'is larger than 5 MB' }] };
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { disallowComments: true });
  const syntax = errors.map((error): FileFault => ({
    line: lineAt(content, error.offset),
    path: '',
    fault: printParseErrorCode(error.error),
  }));
  if (tree === undefined || syntax.length > 0) {
    return {
      ok: false,
      faults: syntax.length > 0 ? syntax : [{ line: 1, path: '', fault: 'is empty' }],
    };
  }
  const value: unknown = told(getNodeValue(tree));
  const parsed = caseFile.safeParse(value);
  const lineOf = (path: Path): number => lineAt(content, nearest(tree, path).offset);
  const faultAt = (path: Path, fault: string): FileFault => ({
    line: lineOf(path),
    path: path.join('.'),
    fault,
  });
  if (parsed.success) {
    const unknown = unknownIn(value, parsed.data).map((path) => faultAt(path, 'is not known'));
    return { ok: true, file: parsed.data as CaseFile, unknown, lineOf };
  }
  const faults = parsed.error.issues.map(({ path, message }) =>
    faultAt(
      path.filter((part) => typeof part !== 'symbol'),
      message,
    ),
  );
  return { ok: false, faults };
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where a file has null, it may be silent: only these say something by it. */
const nullable = ['startDate', 'plannedEnd'];

/** What is null or empty is not told. */
function told(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { events, ...header } = value;
  const kept = Object.fromEntries(
    Object.entries(header).filter(([key, each]) => each !== null || nullable.includes(key)),
  );
  return Array.isArray(events) ? { ...kept, events: events.map(toldEvent) } : value;
}

const toldEvent = (event: unknown): unknown =>
  isFields(event)
    ? Object.fromEntries(Object.entries(event).filter(([, each]) => each !== null && each !== ''))
    : event;

/** Fields of the file that its shape does not know. */
function unknownIn(value: unknown, known: unknown, path: Path = []): readonly Path[] {
  if (Array.isArray(value))
    return value.flatMap((each, i) => unknownIn(each, (known as unknown[])[i], [...path, i]));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([key, each]) =>
    isFields(known) && Object.hasOwn(known, key)
      ? unknownIn(each, known[key], [...path, key])
      : [[...path, key]],
  );
}

/** The node at a path, or the nearest one above it when the path leads to something that is not there. */
function nearest(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

const lineAt = (content: string, offset: number): number =>
  content.slice(0, offset).split('\n').length;
