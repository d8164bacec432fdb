/** test: small files of a running pilot, and what became of them. */
import type { CaseFile } from '../../../domain/history/case';
import { mattersOf } from '../../../domain/matters';
import type { Event, Told } from './told';
import { fileOf, tell } from './told';

export const submitted: Event = { kind: 'submitted', date: '2023-01-04' };
export const approved: Event = { kind: 'approved_pilot', date: '2023-02-01' };
export const started: Event = { kind: 'started', date: '2023-03-01' };
export const admitted: Event = {
  kind: 'approved_pilot',
  date: '2023-03-02',
  subject: 'participants Alpha, Beta',
};
export const running = [submitted, approved, started] as const;

/** Told to its end; `more` follows a running pilot. */
export function tellOf(more: readonly Event[], file: Partial<CaseFile> = {}): Told {
  const told = tell(fileOf([...running, ...more], file));
  expect({ stopped: told.stopped, unmapped: told.report.unmapped }).toEqual({
    stopped: null,
    unmapped: [],
  });
  return told;
}

export const statesOf = ({ pilot }: Told, kind: string): readonly string[] =>
  mattersOf(pilot, kind).map(({ id, state }) => `${id} ${state}`);

export const payloadOf = ({ lived }: Told, command: string): unknown =>
  lived.findLast(({ step }) => step.act.command === command)?.step.act.payload;
