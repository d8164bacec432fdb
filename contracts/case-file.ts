/** contracts (files of old pilots, importer): the shape of a case file, and its faults by line. */
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { z } from 'zod';
import { eventKinds } from '../domain/history/case';
import type { CaseFile } from '../domain/history/case';
import { precisionOf } from '../domain/history/moments';

const text = (max = 5_000) => z.string().trim().min(1).max(max);
const toldDate = z.string().refine((told) => precisionOf(told) !== null, 'is no date of the form YYYY-MM-DD, YYYY-MM or YYYY');

const caseEvent = z
  .strictObject({
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
  .refine((event) => precisionOf(event.date) === event.precision, { path: ['date'], message: 'does not have the precision that the event states' });

const caseFile = z.strictObject({
  title: z.strictObject({ original: text(500), en: text(500) }),
  country: text(200),
  territory: text(1_000),
  sector: text(300),
  proposer: text(1_000),
  decidingAuthority: text(1_000),
  supervisor: text(1_000),
  legalBasis: text(1_000),
  bottleneck: text(),
  objectives: z.array(z.strictObject({ text: text(), target: text(1_000).optional() })).max(100),
  scope: text(),
  startDate: toldDate.nullable(),
  plannedEnd: text(300).nullable(),
  outcome: z.strictObject({ value: text(100), basis: text() }),
  replicatedTo: z.array(text(500)).max(200),
  codifiedBy: z.array(text(1_000)).max(200),
  notes: z.array(text()).max(200).optional(),
  events: z.array(caseEvent).min(1).max(2_000),
});

/** What is wrong, and on which line of the file. */
export interface FileFault {
  readonly line: number;
  readonly path: string;
  readonly fault: string;
}

export type ReadCase = { readonly ok: true; readonly file: CaseFile; lineOf(path: readonly (string | number)[]): number } | { readonly ok: false; readonly faults: readonly FileFault[] };

const largestFileChars = 5_000_000;

/** Total over any text: a case, or its faults by line. */
export function readCase(source: string): ReadCase {
  const content = source.replace(/^\uFEFF/, '');
  if (content.length > largestFileChars) return { ok: false, faults: [{ line: 1, path: '', fault: 'is larger than 5 MB' }] };
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { disallowComments: true });
  const syntax = errors.map((error): FileFault => ({ line: lineAt(content, error.offset), path: '', fault: printParseErrorCode(error.error) }));
  if (tree === undefined || syntax.length > 0) {
    return { ok: false, faults: syntax.length > 0 ? syntax : [{ line: 1, path: '', fault: 'is empty' }] };
  }
  const parsed = caseFile.safeParse(getNodeValue(tree));
  const lineOf = (path: readonly (string | number)[]): number => lineAt(content, nearest(tree, path).offset);
  if (parsed.success) return { ok: true, file: parsed.data as CaseFile, lineOf };
  const faults = parsed.error.issues.map(({ path, message }): FileFault => {
    const place = path.filter((part) => typeof part !== 'symbol');
    return { line: lineOf(place), path: place.join('.'), fault: message };
  });
  return { ok: false, faults };
}

/** The node at a path, or the nearest one above it when the path leads to something that is not there. */
function nearest(tree: Node, path: readonly (string | number)[]): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return tree;
}

const lineAt = (content: string, offset: number): number => content.slice(0, offset).split('\n').length;
