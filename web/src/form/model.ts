/**
 * web: what a form is made of, read from the JSON schema of a command: the same schema that the api checks with.
 * Only the shapes that contracts/schema.ts builds are known; anything else is shown as not editable.
 */

export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

export type ReferenceTo = 'unit' | 'post' | 'person' | 'matter' | 'indicator' | 'document';
const references: readonly string[] = [
  'unit',
  'post',
  'person',
  'matter',
  'indicator',
  'document',
] satisfies readonly ReferenceTo[];

interface Base {
  /** null stands for "not given". */
  readonly nullable: boolean;
}

export interface TextField extends Base {
  readonly kind: 'text';
  readonly long: boolean;
  readonly minLength: number;
  readonly maxLength: number;
  readonly pattern: string | null;
}

export interface NumberField extends Base {
  readonly kind: 'number';
  readonly integer: boolean;
  readonly min: number | null;
  readonly max: number | null;
  readonly money: boolean;
}

export interface GroupField extends Base {
  readonly kind: 'group';
  readonly fields: readonly NamedField[];
}

export interface VariantField extends Base {
  readonly kind: 'variant';
  /** The property that tells the variants apart. */
  readonly by: string;
  readonly variants: readonly { readonly value: string; readonly group: GroupField }[];
}

export type Field =
  | TextField
  | NumberField
  | GroupField
  | VariantField
  | (Base & { readonly kind: 'date' })
  | (Base & { readonly kind: 'flag' })
  | (Base & { readonly kind: 'choice'; readonly options: readonly string[] })
  | (Base & { readonly kind: 'reference'; readonly to: ReferenceTo })
  | (Base & {
      readonly kind: 'list';
      readonly item: Field;
      readonly min: number;
      readonly max: number;
    })
  | (Base & { readonly kind: 'fixed'; readonly value: unknown });

export interface NamedField {
  readonly name: string;
  readonly field: Field;
}

const isNull = (schema: JsonSchema): boolean => schema.type === 'null';

/** "number or null" may be written as a union of two schemas or as one with two types. */
const typesOf = ({ type }: JsonSchema): readonly string[] =>
  type === undefined ? [] : typeof type === 'string' ? [type] : type;

export function fieldOf(schema: JsonSchema, name = ''): Field {
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return unionField(union, name);
  const types = typesOf(schema);
  const [type] = types.filter((each) => each !== 'null');
  if (type === undefined) return plainField(schema, name, false);
  return plainField({ ...schema, type }, name, types.includes('null'));
}

function unionField(union: readonly JsonSchema[], name: string): Field {
  const rest = union.filter((each) => !isNull(each));
  const nullable = rest.length < union.length;
  const only = rest[0];
  if (only === undefined) return { kind: 'fixed', value: null, nullable: true };
  if (rest.length > 1) return variantField(rest, nullable);
  const inner = only.anyOf ?? only.oneOf;
  return inner === undefined
    ? plainField(only, name, nullable)
    : { ...unionField(inner, name), nullable };
}

function variantField(options: readonly JsonSchema[], nullable: boolean): Field {
  const first = options[0]?.properties ?? {};
  const by = Object.keys(first).find((key) => first[key]?.const !== undefined);
  if (by === undefined) return { kind: 'fixed', value: null, nullable: true };
  const variants = options.map((option) => ({
    value: String(option.properties?.[by]?.const),
    group: groupField(option, false, by),
  }));
  return { kind: 'variant', by, variants, nullable };
}

function groupField(schema: JsonSchema, nullable: boolean, without?: string): GroupField {
  const fields = Object.entries(schema.properties ?? {})
    .filter(([name]) => name !== without)
    .map(([name, inner]): NamedField => ({ name, field: fieldOf(inner, name) }));
  return { kind: 'group', fields, nullable };
}

function plainField(schema: JsonSchema, name: string, nullable: boolean): Field {
  if (schema.const !== undefined) return { kind: 'fixed', value: schema.const, nullable };
  if (schema.enum !== undefined)
    return { kind: 'choice', options: schema.enum.map(String), nullable };
  switch (schema.type) {
    case 'object':
      return groupField(schema, nullable);
    case 'array':
      return {
        kind: 'list',
        item: fieldOf(schema.items ?? {}, name),
        min: schema.minItems ?? 0,
        max: schema.maxItems ?? 100,
        nullable,
      };
    case 'boolean':
      return { kind: 'flag', nullable };
    case 'integer':
    case 'number':
      return numberField(schema, nullable);
    case 'string':
      return stringField(schema, name, nullable);
    default:
      return { kind: 'fixed', value: null, nullable: true };
  }
}

/** Beyond this a bound is the type's, not the law's. */
const farBound = 9_000_000_000_000_001;

function numberField(schema: JsonSchema, nullable: boolean): NumberField {
  const bound = (value: number | undefined): number | null =>
    value === undefined || Math.abs(value) > farBound - 2 ? null : value;
  return {
    kind: 'number',
    integer: schema.type === 'integer',
    min: bound(schema.minimum),
    max: bound(schema.maximum),
    money: schema.format === 'vnd',
    nullable,
  };
}

function stringField(schema: JsonSchema, name: string, nullable: boolean): Field {
  const { format = '', minLength = 0, maxLength = 10_000, pattern = null } = schema;
  if (format === 'date') return { kind: 'date', nullable };
  // The id of an item is minted, not chosen among those that there are.
  if (references.includes(format) && name !== 'id')
    return { kind: 'reference', to: format as ReferenceTo, nullable };
  if (name === 'indicator') return { kind: 'reference', to: 'indicator', nullable };
  return { kind: 'text', long: format === 'prose', minLength, maxLength, pattern, nullable };
}
