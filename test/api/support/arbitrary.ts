/** test: values from a JSON schema, mostly right, sometimes hostile, for asking the api what nobody would ask. */
import fc from 'fast-check';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export type Resolve = (ref: string) => Schema;
type Make = (schema: Schema, resolve: Resolve) => fc.Arbitrary<unknown>;

const hostile: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  null,
  true,
  '',
  ' ',
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[[[]]]],
  "' OR 1=1 --",
  '\u0000',
  '\ud800',
  '‮',
  'x'.repeat(20_000),
  '../..',
  '__proto__',
  { constructor: { prototype: {} } },
  { toString: 1 },
  '9999-12-31',
  '0000-00-00',
  '2026-02-29',
  'obstacle-1',
  '-0',
);

/** Begins whatever stands for prose. */
export const proseMark = 'PROSE ';

const dates = fc.constantFrom('2026-03-02', '2026-12-31', '1999-01-01', '2999-12-31', '2028-02-29');
const idsByFormat: Readonly<Record<string, readonly string[]>> = {
  matter: ['obstacle-1', 'finding-1', 'change-1', 'extension-1'],
  unit: ['hoa-lac', 'an-binh', 'tan-lap', 'nowhere'],
  post: ['hoa-lac:head', 'hoa-lac:supervisor', 'hoa-lac:cadre-1', 'nobody'],
  person: ['p-001', 'p-050', 'p-999'],
};

function stringOf({
  format,
  pattern,
  minLength = 0,
  maxLength = 40,
}: Schema): fc.Arbitrary<unknown> {
  if (format === 'date') return dates;
  if (format === 'date-time')
    return fc.constantFrom('2026-03-02T02:00:00.000Z', '2026-04-02T02:00:00.000Z');
  if (format === 'prose' || format === 'line')
    return fc.string({ maxLength: 20 }).map((text) => `${proseMark}${text}.`);
  const ids = idsByFormat[format ?? ''];
  if (ids !== undefined) return fc.constantFrom(...ids);
  if (pattern !== undefined) {
    try {
      return fc.stringMatching(new RegExp(pattern, 'u'), { size: '-1' });
    } catch {
      return fc.constantFrom('abc-1', '12/QD');
    }
  }
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 30), unit: 'grapheme' });
}

function objectOf(schema: Schema, resolve: Resolve, valueOf: Make): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, valueOf(field, resolve)]),
  );
  const known = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return known;
  return fc.dictionary(fc.string({ maxLength: 8 }), valueOf(additionalProperties, resolve), {
    maxKeys: 4,
  });
}

function rightValue(schema: Schema, resolve: Resolve, valueOf: Make): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return valueOf(resolve(schema.$ref), resolve);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return fc.oneof(...options.map((option) => valueOf(option, resolve)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, resolve, valueOf);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, resolve), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, (schema.minItems ?? 0) + 3),
      });
    case 'string':
      return stringOf(schema);
    case 'integer':
      return fc.integer({
        min: Math.max(schema.minimum ?? -5, -1e6),
        max: Math.min(schema.maximum ?? 50, 1e6),
      });
    case 'number':
      return fc.integer({
        min: Math.ceil(Math.max(schema.minimum ?? -5, -1e6)),
        max: Math.floor(Math.min(schema.maximum ?? 50, 1e6)),
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** One value in thirty is not what the schema says. */
export const valueOf: Make = (schema, resolve) =>
  fc.oneof(
    { arbitrary: rightValue(schema, resolve, valueOf), weight: 29 },
    { arbitrary: hostile, weight: 1 },
  );

/** Every value is what the schema says, as far as a schema can say it. */
export const obedientValueOf: Make = (schema, resolve) =>
  rightValue(schema, resolve, obedientValueOf);
