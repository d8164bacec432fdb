/**
 * cli: lives an old pilot through the real workflow, by personas on a clock of its own that jumps from event to event.
 * Each act is sent as the api sends one: sealed, answered, recorded; the pilot's state is read anew before the next.
 */
import type { Envelope } from '../../contracts/messages';
import type { TextRow } from '../../contracts/reading';
import type { Lived } from '../../domain/history/rehearsal';
import type { HistoryReport } from '../../domain/history/report';
import { reportOf } from '../../domain/history/report';
import type { Step } from '../../domain/history/tale';
import { Tale, isHalt } from '../../domain/history/tale';
import type { Command } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { unborn } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import type { CaseSource } from './case-source';
import { pilotIdOf } from './case-source';
import { birthOf, childrenToOpen } from './children';
import type { HistoryHouse } from './house';
import { directoryNow, lawFor, rehearsed } from './house';
import { commandsOfEvents, keptFile } from './kept';
import type { SealedAct } from './sealed-act';
import { Words, sealAct } from './sealed-act';

export interface PracticeRoom extends HistoryHouse {
  /** Signs as the program that may speak of sources: for its personas, or as itself. */
  seal(command: Command, sealedAt: Instant): Envelope;
  /** Sends until it is answered; throws when it is not accepted. */
  send(envelope: Envelope): Promise<void>;
}

export interface Practised {
  readonly report: HistoryReport;
  /** Lived before and not again. */
  readonly isKept: boolean;
}

export async function practise(
  room: PracticeRoom,
  source: CaseSource,
  options: { readonly again: boolean; readonly onEvent: (index: number) => void },
): Promise<Practised> {
  const kept = await keptFile(room, 'practice', source.identity);
  if (kept !== null && kept.digest === source.digest && !options.again)
    return { report: kept.report, isKept: true };
  await rehearsed(room, source);
  const pilot = await freeId(room, pilotIdOf('practice', source.identity));
  const life = await live(room, source, pilot, options.onEvent);
  const report = reportOf(pilot, source.file, life.lived, life.pilot);
  await keep(room, source, report, life.lived);
  return { report, isKept: false };
}

/** Lived before, or broken off: another life of the same file is another pilot. */
async function freeId({ pool, tenant }: HistoryHouse, id: string): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM pilotage.clocks WHERE tenant = $1 AND (id = $2 OR id LIKE $3)',
    [tenant, id, `${id}-%`],
  );
  return rows.length === 0 ? id : `${id}-${rows.length + 1}`;
}

async function live(
  room: PracticeRoom,
  { file }: CaseSource,
  id: string,
  onEvent: (index: number) => void,
): Promise<{ readonly lived: readonly Lived[]; readonly pilot: Pilot }> {
  const { tenant } = room;
  const [law, directory] = [await lawFor(room, file), await directoryNow(room)];
  const [tale, words, lived] = [new Tale(file), new Words(), [] as Lived[]];
  let pilot = unborn(tenant, id);
  for (;;) {
    const step = tale.next({ pilot, law, directory, words: words.of });
    if (step === null) return { lived, pilot };
    if (isHalt(step)) throw new Error(`${step.halt}: it was not so when it was rehearsed`);
    if (step.index !== null) onEvent(step.index);
    const act = sealAct(step, { tenant, pilot: id, number: lived.length + 1 });
    words.add(act.texts);
    await give(room, id, step, act);
    const after = await stateOf(room, id);
    if (after.links.children.length > pilot.links.children.length) await openChildren(room, id);
    lived.push({ step, before: pilot, after });
    pilot = after;
  }
}

/** The clock first: whoever acts, acts now. */
async function give(
  room: PracticeRoom,
  pilot: string,
  { at }: Step,
  act: SealedAct,
): Promise<void> {
  await clockAt(room, pilot, at);
  await keepTexts(room, pilot, act.texts);
  await room.send(room.seal(act.command, at));
}

async function clockAt({ clocks, tenant }: PracticeRoom, id: string, at: Instant): Promise<void> {
  const realBase = new Date().toISOString();
  const clock = await clocks.provide(tenant, {
    id,
    legalBase: at,
    realBase,
    rate: 0,
    practice: true,
  });
  if (clock.legalBase < at) await clocks.advance(tenant, id, at);
}

async function keepTexts(
  { pool, tenant }: PracticeRoom,
  pilot: string,
  texts: readonly TextRow[],
): Promise<void> {
  await pool.query(
    `INSERT INTO pilotage.texts (tenant, pilot, ref, salt, body)
     SELECT $1, $2, t.ref, t.salt, t.body FROM jsonb_to_recordset($3::jsonb) AS t(ref text, salt text, body text)`,
    [tenant, pilot, JSON.stringify(texts)],
  );
}

async function stateOf({ pool, tenant }: PracticeRoom, id: string): Promise<Pilot> {
  const { rows } = await pool.query<{ state: Pilot }>(
    'SELECT state FROM pilotage.pilots WHERE tenant = $1 AND id = $2',
    [tenant, id],
  );
  if (rows[0] === undefined) throw new Error(`${id} was not born`);
  return rows[0].state;
}

async function openChildren(room: PracticeRoom, parent: string): Promise<void> {
  for (const child of await childrenToOpen(room, parent))
    await room.send(room.seal(birthOf(child, room.tenant), child.at));
}

async function keep(
  { pool, tenant }: PracticeRoom,
  { identity, digest, file }: CaseSource,
  report: HistoryReport,
  lived: readonly Lived[],
): Promise<void> {
  const commandOfEvent = commandsOfEvents(report.pilotId, lived, file.events.length);
  const kept = { file, report, commandOfEvent, lastAt: lived.at(-1)?.step.at ?? '' };
  await pool.query(
    `INSERT INTO pilotage.imports (tenant, identity, pilot, mode, digest, report) VALUES ($1, $2, $3, 'practice', $4, $5)
     ON CONFLICT (tenant, identity, mode) DO UPDATE SET
       pilot = excluded.pilot, digest = excluded.digest, report = excluded.report, at = now()`,
    [tenant, identity, report.pilotId, digest, JSON.stringify(kept)],
  );
}
