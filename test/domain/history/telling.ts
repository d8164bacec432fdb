/** test: one event before the narrator as of any state of its pilot, and the acts of an event as plain rows. */
import { vietnamCalendar } from '../../../domain/calendar/vietnam';
import type { Act, Contradiction, Telling } from '../../../domain/history/act';
import { vnDecree73 } from '../../../domain/law/packs/vn-decree-73';
import type { Matter, Pilot } from '../../../domain/pilot';
import { unborn } from '../../../domain/pilot';
import type { Event } from './files';
import { eventOf, fileOf } from './files';
import type { Told } from './told';

export const silent = 'Nguồn không nêu.';
const law = { pack: vnDecree73, packHash: 'hash', calendar: vietnamCalendar };

export const pilotAt = (stage: Pilot['stage'], change: Partial<Pilot> = {}): Pilot => ({
  ...unborn('practice', 'p'),
  unit: 'an-binh',
  stage,
  ...change,
});

export const matterAt = (
  id: string,
  kind: string,
  state: string,
  data: object = {},
  change: Partial<Matter> = {},
): Record<string, Matter> => ({
  [id]: {
    ...{ id, kind, state, openedAt: '2023-04-01T02:00:00.000Z', closedAt: null, version: 1 },
    ...{ data, ...change },
  },
});

/** The event alone in its file on 10 May 2023, unless it says otherwise. */
export function tellingOf(
  event: Partial<Event> & Pick<Event, 'kind'>,
  pilot: Pilot,
  change: Partial<Telling> = {},
): Telling {
  const one = eventOf({ date: '2023-05-10', ...event });
  const at = '2023-05-10T02:00:00.000Z';
  return {
    ...{ file: { ...fileOf([]), events: [one] }, event: one, index: 0, pilot, law, at },
    ...{ today: '2023-05-10', done: 0, before: new Set<string>(), words: (reference) => reference },
    ...change,
  };
}

/** Command, post or role, payload, and the fields that the source does not tell; `~`: the whole act is filled in. */
export type Row = readonly [command: string, by: string, payload: object, silent?: string];

export const row = (command: string, by: string, payload: object, gaps?: string): Row =>
  gaps === undefined ? [command, by, payload] : [command, by, payload, gaps];

export const was = (kind: Event['kind']): string => `It was ${kind}.`;
export const head = 'an-binh:head';
export const owner = 'an-binh:cadre-2';
export const clerk = 'an-binh:clerk';
export const legal = 'an-binh:legal-1';
export const authority = "People's Committee";

/** An act told of a body without a decision: kept under what it is. */
export const external = (kind: Event['kind'], sort: string, more: object = {}): Row =>
  row('RecordExternalAct', clerk, {
    ...{ organisation: authority, sort, effect: 'none', number: null, issuedOn: '2023-05-10' },
    ...{ summary: was(kind), ...more },
  });

export const fact = (kind: Event['kind'], more: object = {}): Row =>
  row('RecordFact', clerk, {
    ...{ kind, happenedOn: '2023-05-10', description: was(kind), organisation: authority },
    ...{ origin: null, confidence: 'read', doubt: null, ...more },
  });

const fieldsOf = ({ fills }: Act): readonly string[] =>
  fills.length === 0 ? [] : [fills.map(({ field }) => field ?? '~').join(' ')];

export const rowOf = (act: Act | Contradiction | null): readonly unknown[] | null =>
  act === null || 'contradiction' in act
    ? act && [act.contradiction]
    : [act.command, act.post ?? act.role, act.payload, ...fieldsOf(act)];

export const rowsAt = ({ lived }: Pick<Told, 'lived'>, index: number): readonly unknown[] =>
  lived
    .filter(({ step }) => step.index === index)
    .map(({ step: { act, actor } }) => [act.command, actor.post, act.payload, ...fieldsOf(act)]);

type Case = readonly [kind: Event['kind'], more: Partial<Event>, rows: readonly Row[]];

/** An event of a kind, what else it tells, and the acts that it becomes. */
export const becomes = (kind: Event['kind'], more: Partial<Event>, ...rows: Row[]): Case =>
  [kind, more, rows] as const;

export const running = (change: Partial<Pilot['running']>): Partial<Pilot> => ({
  running: { ...unborn('practice', 'p').running, ...change },
});

export const decision = {
  ...{ kind: 'pilot' as const, number: null, decidedAt: '', inForceFrom: '2023-02-01', by: 'p' },
  ...{ conditions: [], grantedLess: false, checkpointEveryMonths: 3, reportEveryMonths: 3 },
  interimReviewEveryMonths: null,
};

/** An act that is filled in; an empty payload may be left out. */
export type Expected = readonly [command: string, by: string, payload?: object] | null;
export const expecting = (expected: Expected) =>
  expected && [...expected, ...(expected.length === 2 ? [{}] : []), '~'];
