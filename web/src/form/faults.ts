/** web: what is still wrong in a form, by the same schema that the api checks with. The api has the last word. */
import type { Field, NumberField, TextField } from './model';
import type { Path } from './values';
import { isGiven } from './values';

export type FaultCode =
  | 'required'
  | 'tooLong'
  | 'tooShort'
  | 'pattern'
  | 'date'
  | 'number'
  | 'integer'
  | 'min'
  | 'max'
  | 'choice'
  | 'minItems'
  | 'maxItems';

export interface Fault {
  readonly path: Path;
  readonly code: FaultCode;
  readonly params: Readonly<Record<string, number>>;
}

const fault = (path: Path, code: FaultCode, params: Fault['params'] = {}): readonly Fault[] => [
  { path, code, params },
];
const fine: readonly Fault[] = [];

export function faultsOf(field: Field, value: unknown, path: Path = []): readonly Fault[] {
  if (value === null && field.nullable) return fine;
  switch (field.kind) {
    case 'fixed':
      return fine;
    case 'flag':
      return typeof value === 'boolean' ? fine : fault(path, 'choice');
    case 'text':
      return textFaults(field, value, path);
    case 'number':
      return numberFaults(field, value, path);
    case 'date':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
        ? fine
        : fault(path, 'date');
    case 'choice':
      return typeof value === 'string' && field.options.includes(value)
        ? fine
        : fault(path, 'choice');
    case 'reference':
      return typeof value === 'string' && value !== '' ? fine : fault(path, 'choice');
    case 'list':
      return listFaults(field, value, path);
    case 'group':
      return field.fields.flatMap((inner) =>
        faultsOf(inner.field, isGiven(value) ? value[inner.name] : undefined, [
          ...path,
          inner.name,
        ]),
      );
    case 'variant': {
      const chosen = isGiven(value)
        ? field.variants.find((each) => each.value === value[field.by])
        : undefined;
      return chosen === undefined
        ? fault([...path, field.by], 'choice')
        : faultsOf(chosen.group, value, path);
    }
  }
}

function textFaults(field: TextField, value: unknown, path: Path): readonly Fault[] {
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '')
    return field.minLength > 0 || field.pattern !== null ? fault(path, 'required') : fine;
  if (text.length < field.minLength) return fault(path, 'tooShort');
  if (text.length > field.maxLength) return fault(path, 'tooLong', { max: field.maxLength });
  if (field.pattern !== null && !new RegExp(field.pattern, 'u').test(text))
    return fault(path, 'pattern');
  return fine;
}

function numberFaults(field: NumberField, value: unknown, path: Path): readonly Fault[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return fault(path, 'number');
  if (field.integer && !Number.isInteger(value)) return fault(path, 'integer');
  if (field.min !== null && value < field.min) return fault(path, 'min', { min: field.min });
  if (field.max !== null && value > field.max) return fault(path, 'max', { max: field.max });
  return fine;
}

function listFaults(
  field: Field & { readonly kind: 'list' },
  value: unknown,
  path: Path,
): readonly Fault[] {
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [];
  if (items.length < field.min) return fault(path, 'minItems', { min: field.min });
  if (items.length > field.max) return fault(path, 'maxItems', { max: field.max });
  return items.flatMap((item, i) => faultsOf(field.item, item, [...path, i]));
}

export const pathKey = (path: Path): string => path.join('.');
