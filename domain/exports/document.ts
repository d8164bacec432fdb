/** domain/exports: the export as one plain document, made anew from the ledger at each opening, so that it holds conclusions in force only. */
import type { Directory } from '../directory';
import type { Law } from '../law/law';
import type { Matter, Pilot } from '../pilot';
import type { LedgerLine } from '../proof';
import type { Instant, LocalDate } from '../time';
import type { Leaving } from './access';
import { sortOf } from './access';
import type { AnySort } from './content';
import { evidenceOfPerson, linesOf } from './content';
import type { ExportLine } from './line';
import type { Cited } from './trail';
import { trailOf } from './trail';
import { unitNow } from '../directory/unit-now';

export const exportForm = 'pilotage-export/1';

/** A pilot with its ledger, whole. */
export interface Told {
  readonly pilot: Pilot;
  readonly lines: readonly LedgerLine[];
  readonly law: Law;
}

export interface Sheet {
  readonly pilot: string;
  readonly unit: string;
  /** After mergers: the unit that answers for it today. */
  readonly unitNow: string;
  readonly pack: string;
  readonly packHash: string;
  /** Where the ledger ended when the sheet was drawn. */
  readonly ledger: { readonly seq: number; readonly hash: string };
  readonly lines: readonly ExportLine[];
}

export interface Grant {
  readonly matter: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly until: LocalDate | null;
  readonly entries: readonly Cited[];
}

export interface ExportDocument {
  readonly form: typeof exportForm;
  readonly sort: AnySort;
  readonly tenant: string;
  readonly pilot: string;
  readonly person: string;
  readonly asOf: Instant;
  readonly grant: Grant;
  readonly sheets: readonly Sheet[];
}

export interface Drawing {
  readonly matter: Matter<Leaving>;
  readonly told: Told;
  /** Other pilots of the same person; only a portable record spans them. */
  readonly others: readonly Told[];
  readonly directory: Directory;
  readonly at: Instant;
}

function sheetOf(sort: AnySort, person: string, told: Told, { directory, at }: Drawing): Sheet {
  const { pilot, law } = told;
  const trail = trailOf(told.lines);
  const last = trail.lines.at(-1);
  return {
    pilot: pilot.id,
    unit: pilot.unit,
    unitNow: unitNow(directory, pilot.unit, at),
    pack: pilot.law.pack,
    packHash: pilot.law.packHash,
    ledger: { seq: last?.seq ?? 0, hash: last?.hash ?? '' },
    lines: linesOf(sort, { pilot, person, law, directory, at, trail }),
  };
}

const granting = ['ExportGranted', 'EvidenceGranted'];

export function exportDocument(drawing: Drawing): ExportDocument {
  const { matter, told, others, at } = drawing;
  const { person, owner, purpose, body, until } = matter.data;
  const sort = sortOf(matter);
  const spanned =
    sort === 'portableRecord' ? others.filter(({ pilot }) => pilot.id !== told.pilot.id) : [];
  const sheets = [told, ...[...spanned].sort((a, b) => (a.pilot.id < b.pilot.id ? -1 : 1))]
    .map((each) => sheetOf(sort, person, each, drawing))
    .filter(({ lines, pilot }) => lines.length > 0 || pilot === told.pilot.id);
  return {
    form: exportForm,
    sort,
    tenant: told.pilot.tenant,
    pilot: told.pilot.id,
    person,
    asOf: at,
    grant: {
      matter: matter.id,
      purpose: purpose ?? body ?? '',
      recipient: owner,
      until: until ?? null,
      entries: trailOf(told.lines).last(granting, matter.id),
    },
    sheets,
  };
}

/** Numbers of the entries that leave whole, sealed evidence only. */
export const sealedEntries = ({ matter, told }: Drawing): readonly number[] =>
  sortOf(matter) === 'sealedEvidence'
    ? evidenceOfPerson({ pilot: told.pilot, person: matter.data.person }, told.lines)
        .map(({ seq }) => seq)
        .sort((a, b) => a - b)
    : [];
