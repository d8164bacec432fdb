/**
 * cli: takes an old pilot into the record as history: its whole life in one transaction, or nothing of it. A pilot that
 * still runs is taken into care; a finished one troubles nobody and needs no workflow until somebody touches it.
 */
import { recordHistory } from '../../activities/history';
import { legalNow, mainClock } from '../../adapters/clock/clocks';
import type { HistoryReport } from '../../domain/history/report';
import { reportOf } from '../../domain/history/report';
import type { Pilot } from '../../domain/pilot';
import type { Stage } from '../../domain/stages';
import { underTerm } from '../../domain/stages';
import type { Instant } from '../../domain/time';
import { later } from '../../domain/time';
import type { CaseSource } from './case-source';
import { pilotIdOf } from './case-source';
import { birthOf, childrenToOpen } from './children';
import type { HistoryHouse } from './house';
import { lawFor, rehearsed } from './house';
import type { KeptFile } from './kept';
import { commandsOfEvents, keptFile } from './kept';
import type { Care } from './told-life';
import { ToldLife } from './told-life';

export interface Imported {
  readonly report: HistoryReport;
  /** Its clocks ring from now on: it needs a workflow. */
  readonly inCare: boolean;
}

export interface Known {
  readonly kept: KeptFile;
  readonly isSame: boolean;
  readonly inCare: boolean;
}

/** A file of the same identity that is in the record already. */
export async function knownFile(house: HistoryHouse, source: CaseSource): Promise<Known | null> {
  const kept = await keptFile(house, 'import', source.identity);
  if (kept === null) return null;
  const { rows } = await house.pool.query<{ watched: string | null }>(
    `SELECT state->>'watchedFrom' AS watched FROM pilotage.pilots WHERE tenant = $1 AND id = $2`,
    [house.tenant, kept.pilot],
  );
  const inCare = (rows[0]?.watched ?? null) !== null;
  return { kept, isSame: kept.digest === source.digest, inCare };
}

const running: readonly Stage[] = underTerm;

const stillRuns = ({ stage, running: { endedOn } }: Pilot): boolean =>
  running.includes(stage) || (stage === 'ENDING' && endedOn === null);

export async function legalTimeNow({ clocks, tenant }: HistoryHouse): Promise<Instant> {
  const real = new Date().toISOString();
  const clock = await clocks.read(tenant, mainClock);
  return clock === null ? real : legalNow(clock, real);
}

/** `care`: whether one that still runs is taken into care. */
export async function takeIn(
  house: HistoryHouse,
  source: CaseSource,
  care: boolean,
): Promise<Imported> {
  await rehearsed(house, source);
  const { tenant } = house;
  const { file, identity, digest } = source;
  const pilot = pilotIdOf('import', identity);
  const now = await legalTimeNow(house);
  const whenRunning: Care = {
    at: (told, last) => (care && stillRuns(told) ? later(now, last) : null),
  };
  const life = new ToldLife(file, { tenant, pilot }, await lawFor(house, file), whenRunning);
  const report = (): HistoryReport => {
    if (life.pilot === null) throw new Error(`${pilot} was not told to its end`);
    return reportOf(pilot, file, life.lived, life.pilot);
  };
  await recordHistory(house.ports, {
    tenant,
    pilot,
    next: life.next,
    leaves: () => ({
      texts: life.texts,
      imported: {
        identity,
        mode: 'import',
        digest,
        report: {
          file,
          report: report(),
          commandOfEvent: commandsOfEvents(pilot, life.lived, file.events.length),
          lastAt: life.lastAt,
        },
      },
    }),
  });
  await openChildren(house, pilot);
  return { report: report(), inCare: life.inCare };
}

/** Each a told pilot of its own, at the moment at which its parent brought it about. Doing it again opens what is missing. */
export async function openChildren(house: HistoryHouse, parent: string): Promise<void> {
  for (const child of await childrenToOpen(house, parent)) {
    const birth = { command: birthOf(child, house.tenant), legalTime: child.at };
    await recordHistory(house.ports, {
      tenant: house.tenant,
      pilot: child.minted.pilot,
      next: ({ pilot }) => (pilot.stage === 'NEW' ? birth : null),
    });
  }
}
