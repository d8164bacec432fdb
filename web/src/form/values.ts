/** web: values of a form: what they begin with, and how one of them is changed without touching the others. */
import type { LocalDate } from '../../../domain/time';
import type { Field, GroupField } from './model';

export type Path = readonly (string | number)[];

export type Given = Readonly<Record<string, unknown>>;

export const isGiven = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (isGiven(at) || Array.isArray(at) ? (at as Given)[key] : undefined),
    value,
  );
}

/** A copy with another value at the path; everything beside the path stays the same object. */
export function withValue(value: unknown, path: Path, next: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const list = Array.isArray(value) ? [...(value as readonly unknown[])] : [];
    list[key] = withValue(list[key], rest, next);
    return list;
  }
  const given = isGiven(value) ? value : {};
  return { ...given, [key]: withValue(given[key], rest, next) };
}

/** What a form may know of its surroundings to begin with something sensible. */
export interface Beginning {
  readonly today: LocalDate;
  /** Practice goes quicker when the first choice is taken already; a real vote must not be suggested. */
  readonly takeFirstChoice: boolean;
}

/** How most terms are bounded. */
const usualVariant = 'months';

export function emptyOf(field: Field, beginning: Beginning): unknown {
  if (field.nullable && field.kind !== 'fixed') return null;
  switch (field.kind) {
    case 'fixed':
      return field.value;
    case 'text':
    case 'reference':
      return '';
    case 'number':
    case 'flag':
      return null;
    case 'date':
      return beginning.today;
    case 'choice':
      return beginning.takeFirstChoice ? (field.options[0] ?? '') : '';
    case 'list':
      return firstItems(field.item, field.min, beginning);
    case 'group':
      return emptyGroup(field, beginning);
    case 'variant': {
      const first = field.variants.find(({ value }) => value === usualVariant) ?? field.variants[0];
      return first === undefined
        ? null
        : { [field.by]: first.value, ...emptyGroup(first.group, beginning) };
    }
  }
}

export const emptyGroup = (group: GroupField, beginning: Beginning): Given =>
  Object.fromEntries(group.fields.map(({ name, field }) => [name, emptyOf(field, beginning)]));

/** What is chosen from a list begins with nothing chosen; what is written begins with a row to write in. */
function firstItems(item: Field, count: number, beginning: Beginning): readonly unknown[] {
  if (item.kind === 'reference' || item.kind === 'choice') return [];
  const items: unknown[] = [];
  while (items.length < count) items.push(newItem(item, items, beginning));
  return items;
}

/** An empty item for a list. Some carry an id that people need not think about: the first free number. */
export function newItem(item: Field, others: readonly unknown[], beginning: Beginning): unknown {
  const empty = emptyOf(item, beginning);
  if (!isGiven(empty) || !('id' in empty)) return empty;
  const taken = new Set(others.map((other) => (isGiven(other) ? other['id'] : undefined)));
  let n = 1;
  while (taken.has(`ct-${n}`)) n += 1;
  return { ...empty, id: `ct-${n}` };
}

/** What was kept, laid over an empty form: a field that is new since then begins empty. */
export function laidOver(field: Field, kept: unknown, beginning: Beginning): unknown {
  const empty = emptyOf(field, beginning);
  if (field.kind !== 'group' || !isGiven(kept)) return kept ?? empty;
  return Object.fromEntries(
    field.fields.map((inner) => [inner.name, laidOver(inner.field, kept[inner.name], beginning)]),
  );
}
