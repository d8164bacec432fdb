/** web: what the fields of one form share: the words of its chapter, its surroundings, and how a value is changed. */
import { createContext, use } from 'react';
import type { ComponentType } from 'react';
import type { LocalDate } from '../../../domain/time';
import type { FaultCode } from './faults';
import type { Field, ReferenceTo } from './model';
import type { Beginning, Path } from './values';

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface OptionGroup {
  readonly group: string;
  readonly items: readonly Option[];
}

/** What a form may offer to choose from. */
export interface Choices {
  readonly today: LocalDate;
  options(to: ReferenceTo): readonly (Option | OptionGroup)[];
}

export interface FieldProps<F extends Field = Field> {
  readonly field: F;
  readonly name: string;
  /** Instead of the glossary's label: the number of an item in its list. */
  readonly label?: string;
  readonly path: Path;
  readonly value: unknown;
}

export interface FormDesk {
  /** Draws a field within a field: a list of groups of lists has no end that one file could import. */
  readonly FieldInput: ComponentType<FieldProps>;
  readonly chapter: string | undefined;
  readonly choices: Choices;
  readonly beginning: Beginning;
  /** Names that are settled elsewhere and not shown. */
  readonly hidden: ReadonlySet<string>;
  change(path: Path, value: unknown): void;
  faultAt(
    path: Path,
  ): { readonly code: FaultCode; readonly params: Readonly<Record<string, number>> } | undefined;
}

const DeskContext = createContext<FormDesk | null>(null);
export const DeskProvider = DeskContext;

export function useDesk(): FormDesk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('A field stands in no form.');
  return desk;
}
