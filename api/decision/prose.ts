/** api: takes prose out of a payload and leaves references. The salt keeps a short text from being guessed by its hash. */
import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { TextRow } from '../../contracts/reading';

export interface Sealed {
  readonly payload: unknown;
  readonly texts: readonly TextRow[];
}

const isProse = (schema: z.core.$ZodType): boolean =>
  ['prose', 'line'].includes(String(z.globalRegistry.get(schema)?.['format']));

function textRow(body: string): TextRow {
  const salt = randomBytes(16).toString('base64url');
  return {
    ref: `t:${createHash('sha256')
      .update(salt + body)
      .digest('base64url')}`,
    salt,
    body,
  };
}

type Keep = (text: string) => string;

const wraps = (
  schema: z.core.$ZodType,
): schema is z.core.$ZodNullable | z.core.$ZodOptional | z.core.$ZodDefault | z.core.$ZodReadonly =>
  schema instanceof z.core.$ZodNullable ||
  schema instanceof z.core.$ZodOptional ||
  schema instanceof z.core.$ZodDefault ||
  schema instanceof z.core.$ZodReadonly;

/** Schema and value side by side: the value was checked by the schema before. */
function walk(schema: z.core.$ZodType, value: unknown, keep: Keep): unknown {
  if (isProse(schema)) return typeof value === 'string' ? keep(value) : value;
  if (wraps(schema)) return walk(schema._zod.def.innerType, value, keep);
  if (schema instanceof z.core.$ZodPipe) return walk(schema._zod.def.out, value, keep);
  if (schema instanceof z.core.$ZodUnion) {
    const option = schema._zod.def.options.find((each) => z.safeParse(each, value).success);
    return option === undefined ? value : walk(option, value, keep);
  }
  if (Array.isArray(value)) return value.map((each, i) => walk(elementOf(schema, i), each, keep));
  return typeof value === 'object' && value !== null ? walkFields(schema, value, keep) : value;
}

function elementOf(schema: z.core.$ZodType, i: number): z.core.$ZodType {
  if (schema instanceof z.core.$ZodArray) return schema._zod.def.element;
  return schema instanceof z.core.$ZodTuple
    ? (schema._zod.def.items[i] ?? z.unknown())
    : z.unknown();
}

function fieldOf(schema: z.core.$ZodType, name: string): z.core.$ZodType {
  if (schema instanceof z.core.$ZodObject)
    return (
      (Object.hasOwn(schema._zod.def.shape, name) ? schema._zod.def.shape[name] : undefined) ??
      z.unknown()
    );
  return schema instanceof z.core.$ZodRecord ? schema._zod.def.valueType : z.unknown();
}

const walkFields = (schema: z.core.$ZodType, value: object, keep: Keep): object =>
  Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, walk(fieldOf(schema, name), each, keep)]),
  );

export function sealProse(schema: z.ZodType, payload: unknown): Sealed {
  const texts: TextRow[] = [];
  const keep: Keep = (text) => {
    const row = textRow(text);
    texts.push(row);
    return row.ref;
  };
  return { payload: walk(schema, payload, keep), texts };
}
