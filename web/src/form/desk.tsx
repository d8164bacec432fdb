/** web: what the fields of one form share: the words of its chapter, its surroundings, and how a value is changed. */
import { createContext, use } from 'react';
import type { LocalDate } from '../../../domain/time';
import type { FaultCode } from './faults';
import type { ReferenceTo } from './model';
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

export interface FormDesk {
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
