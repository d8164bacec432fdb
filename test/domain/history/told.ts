/** test: files told through the pure law, and their acts checked against the forms that people fill in. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { readCase } from '../../../contracts/case-file';
import { commandSchemas } from '../../../contracts/commands.generated';
import type { CaseFile } from '../../../domain/history/case';
import type { Rehearsal } from '../../../domain/history/rehearsal';
import { rehearse } from '../../../domain/history/rehearsal';
import type { HistoryReport } from '../../../domain/history/report';
import { reportOf } from '../../../domain/history/report';
import { packFor } from '../../../domain/history/tale';
import { directory, lawOf } from '../support/life';

export * from './files';

export interface Told extends Rehearsal {
  readonly report: HistoryReport;
  /** Payloads that no form would let through. */
  readonly misshapen: readonly string[];
}

const schemas = commandSchemas as Readonly<Record<string, z.ZodType>>;

export function tell(file: CaseFile): Told {
  const told = rehearse(file, { law: lawOf(packFor(file)), directory });
  const misshapen = told.lived.flatMap(({ step: { act } }) => {
    const parsed = schemas[act.command]?.safeParse(act.payload);
    return parsed?.success === true
      ? []
      : [`${act.command}: ${parsed?.error.message ?? 'no schema'}`];
  });
  return { ...told, misshapen, report: reportOf('told', file, told.lived, told.pilot) };
}

/** The cases that ship with the product, and those of the tests. */
export const shippedFolder = join(__dirname, '../../../cli/demonstration/cases');
export const testFolder = join(__dirname, '../../fixtures/cases');

export const casesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.json'));

export function caseAt(folder: string, name: string): CaseFile {
  const read = readCase(readFileSync(join(folder, name), 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
  return read.file;
}

/** The commands of one event, what was filled in with a `~`. */
export const ownCommands = ({ lived }: Pick<Told, 'lived'>, index: number): string =>
  lived
    .filter(({ step }) => step.index === index)
    .map(({ step: { act } }) => `${act.told ? '' : '~'}${act.command}`)
    .join(' ');
