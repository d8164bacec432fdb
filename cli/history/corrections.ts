/** cli: a changed file against a life that is in the record: nothing is rewritten; entries are corrected, new events are late facts. */
import { digestOf } from '../../activities/canonical';
import { importingProgram } from '../../activities/envelope';
import { recordHistory } from '../../activities/history';
import type { Act, Told } from '../../activities/history';
import type { TextRow } from '../../contracts/reading';
import { told } from '../../domain/history/act';
import type { CaseEvent, CaseFile } from '../../domain/history/case';
import type { Step } from '../../domain/history/tale';
import { cut, line } from '../../domain/history/words';
import { isReconstructing } from '../../domain/pilot';
import type { Pilot } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import { addHours, later } from '../../domain/time';
import { CliError } from '../command';
import type { CaseSource } from './case-source';
import type { Differences } from './differences';
import type { HistoryHouse } from './house';
import { legalTimeNow } from './import';
import type { KeptFile } from './kept';
import { sealAct } from './sealed-act';

const reason = 'The file was imported again and tells it differently.';
const longestProse = 10_000;
const withdrawn = 'The sources no longer tell this.';

interface Correction {
  readonly command: 'CorrectEntry' | 'RecordFact';
  readonly payload: object;
  /** Where it comes from. */
  readonly event: CaseEvent;
  /** Place in the new file, when this command is the event's own from now on. */
  readonly is: number | null;
}

type EntryOf = (command: string | null | undefined) => number;

const inWords = (told: object, fields: readonly string[]): string =>
  fields
    .map((field) => `${field}: ${JSON.stringify((told as Record<string, unknown>)[field] ?? null)}`)
    .join('\n');

function correctionsFor(
  kept: KeptFile,
  now: CaseFile,
  differences: Differences,
  entryOf: EntryOf,
): readonly Correction[] {
  const last = now.events.at(-1) as CaseEvent;
  const correct = (entry: number, correction: string, event: CaseEvent): Correction => ({
    command: 'CorrectEntry',
    payload: { entry, correction: cut(correction, longestProse), reason },
    event,
    is: null,
  });
  const { header, removed, changed, added } = differences;
  return [
    ...(header.length === 0 ? [] : [correct(1, inWords(now, header), last)]),
    ...removed.map((i) =>
      correct(entryOf(kept.commandOfEvent[i]), withdrawn, kept.file.events[i] as CaseEvent),
    ),
    ...changed.map(({ was, is, fields }) => {
      const event = now.events[is] as CaseEvent;
      return correct(entryOf(kept.commandOfEvent[was]), inWords(event, fields), event);
    }),
    ...added.map((is) => lateFact(now.events[is] as CaseEvent, is)),
  ];
}

const lateFact = (event: CaseEvent, is: number): Correction => ({
  command: 'RecordFact',
  payload: {
    kind: event.kind,
    happenedOn: event.date,
    description: event.summary,
    organisation: line(event.by),
    origin: event.sourceUrl ?? null,
    confidence: event.confidence,
    doubt: event.note ?? null,
  },
  event,
  is,
});

const stepOf = ({ command, payload, event }: Correction, at: Instant): Step => ({
  index: null,
  act: told(command, 'system', payload),
  at,
  actor: { person: importingProgram, post: null },
  basedOn: {},
  source: {
    organisation: event.by,
    precision: event.precision,
    told: event.date,
    confidence: event.confidence,
    ...(event.sourceUrl === undefined ? {} : { url: event.sourceUrl }),
    ...(event.note === undefined ? {} : { doubt: event.note }),
  },
});

/** How many entries were added. */
export async function correct(
  house: HistoryHouse,
  source: CaseSource,
  kept: KeptFile,
  differences: Differences,
): Promise<number> {
  const { tenant } = house;
  const entryOf = await entriesByCommand(house, kept.pilot);
  const wanted = correctionsFor(kept, source.file, differences, entryOf);
  const now = await legalTimeNow(house);
  const mark = digestOf(source.file).slice(0, 8);
  const [texts, ids] = [[] as TextRow[], new Map<number, string>()];
  let n = 0;
  const next = ({ pilot, outcome }: Told): Act | null => {
    if (outcome !== null && 'refused' in outcome)
      throw new CliError(`${source.name}: a correction is refused: ${outcome.code}`);
    const correction = wanted[n];
    if (correction === undefined) return null;
    n += 1;
    const at = momentFor(pilot, correction, kept.lastAt, now);
    const sealed = sealAct(stepOf(correction, at), { tenant, pilot: pilot.id, number: n });
    const command = { ...sealed.command, id: `${pilot.id}:c-${mark}:${n}` };
    if (correction.is !== null) ids.set(correction.is, command.id);
    texts.push(...sealed.texts);
    return { command, legalTime: at };
  };
  await recordHistory(house.ports, {
    tenant,
    pilot: kept.pilot,
    next,
    leaves: () => ({ texts, imported: newKept(source, kept, differences, ids) }),
  });
  return n;
}

/** A pilot that only its sources tell stands still where they leave it; one in care lives now. */
function momentFor(pilot: Pilot, { event }: Correction, lastAt: Instant, now: Instant): Instant {
  if (!isReconstructing(pilot)) return now;
  const day = event.date.length === 10 ? `${event.date}T09:00:00.000Z` : lastAt;
  return later(addHours(lastAt, 1 / 60), day);
}

async function entriesByCommand({ pool, tenant }: HistoryHouse, pilot: string): Promise<EntryOf> {
  const { rows } = await pool.query<{ command_id: string; seq: number }>(
    `SELECT command_id, min(seq) AS seq FROM pilotage.ledger
     WHERE tenant = $1 AND pilot = $2 AND command_id IS NOT NULL GROUP BY command_id`,
    [tenant, pilot],
  );
  const entries = new Map(rows.map((row) => [row.command_id, row.seq]));
  return (command) => entries.get(command ?? '') ?? 1;
}

function newKept(
  { identity, digest, file }: CaseSource,
  { commandOfEvent: old, report, lastAt }: KeptFile,
  { before }: Differences,
  ids: ReadonlyMap<number, string>,
) {
  const commandOfEvent = file.events.map(
    (_, is) => ids.get(is) ?? old[before.get(is) ?? -1] ?? null,
  );
  return {
    identity,
    mode: 'import' as const,
    digest,
    report: { file, report, commandOfEvent, lastAt },
  };
}
