/**
 * activities: a life that was told, taken into the record as history: all of it in one transaction or nothing. The same
 * law decides, act by act at its own time; what clocks would have said meanwhile is counted, not told.
 */
import type { Answer, Known } from '../contracts/messages';
import type { Directory } from '../domain/directory';
import type { Command, Refusal } from '../domain/kernel';
import type { Law } from '../domain/law/law';
import type { Pilot } from '../domain/pilot';
import type { Instant } from '../domain/time';
import { digestOf } from './canonical';
import type { Leavings, Place, RecordPorts, Seen, Turn } from './ports';
import { Draft } from './record/changes';
import { momentOf } from './record/moment';
import type { Moment, Progress } from './record/progress';
import { beginning } from './record/progress';
import { currentState } from './record/refold';
import { refuseOlderBuild } from './record/standing';
import { decideStep, ringStep } from './record/steps';

export interface Act {
  readonly command: Command;
  /** When it happened, in legal time. */
  readonly legalTime: Instant;
}

/** What the teller knows when asked for the next act. */
export interface Told {
  readonly pilot: Pilot;
  /** null before the birth. */
  readonly law: Law | null;
  readonly directory: Directory;
  /** Of the act before; null at the beginning. A refused act changed nothing: another may be tried in its place. */
  readonly outcome: Extract<Answer, { outcome: 'accepted' }> | Refusal | null;
}

/** The next act, or null when all is told. Throwing leaves nothing behind. */
export type Teller = (told: Told) => Act | null | Promise<Act | null>;

export interface History extends Place {
  readonly next: Teller;
  /** Prose and whatever else is to be kept with the life; asked when all is told. */
  leaves?(pilot: Pilot): Leavings;
}

export interface Written {
  readonly pilot: Pilot;
  readonly known: Known;
  /** Entries of this telling. */
  readonly entries: number;
}

/** Wants a store whose attempts may take as long as a life takes to tell. */
export async function recordHistory(ports: RecordPorts, history: History): Promise<Written> {
  const { tenant, pilot } = history;
  const look = { tenant, pilot, known: { revision: 0, head: '' }, commandIds: [] };
  return ports.store.turn(look, (seen, turn) => tell(ports, history, seen, turn));
}

async function tell(ports: RecordPorts, history: History, seen: Seen, turn: Turn) {
  const place = { tenant: history.tenant, pilot: history.pilot };
  refuseOlderBuild(ports.build, seen);
  const stored = seen.pilot;
  const moment = await momentOf(ports, place, seen);
  const state = await currentState(ports, place, stored, turn);
  const begin = beginning(
    state,
    stored === null ? { revision: 0, head: '' } : { revision: stored.revision, head: stored.head },
  );
  const draft = new Draft({ laws: ports.laws, build: ports.build, stored, moment }, begin, null);
  let progress = begin;
  let outcome: Told['outcome'] = null;
  for (;;) {
    const law: Law | null =
      progress.known.revision === 0 ? null : await ports.laws.lawOf(progress.pilot.law);
    const act: Act | null = await history.next({
      pilot: progress.pilot,
      law,
      directory: moment.directory,
      outcome,
    });
    if (act === null) break;
    const told = await happens(ports, progress, moment, act);
    progress = told.progress;
    outcome = told.outcome;
    const kept =
      told.answer === null
        ? []
        : [{ commandId: act.command.id, digest: digestOf(act.command), answer: told.answer }];
    await draft.save(progress, kept);
  }
  const { pilot, known, entries } = progress;
  const changes = { ...draft.rest(), ...history.leaves?.(pilot) };
  return { changes, result: { pilot, known, entries: entries.length } };
}

/** A refused act leaves no answer: the teller may give its id to another. */
async function happens(
  ports: RecordPorts,
  before: Progress,
  moment: Moment,
  { command, legalTime }: Act,
) {
  const then = { ...moment, now: legalTime };
  const { progress: rang } = await ringStep(
    ports.laws,
    before,
    then,
    legalTime,
    Number.POSITIVE_INFINITY,
  );
  const { progress, answer } = await decideStep(ports.laws, rang, then, { command }, legalTime);
  if (answer.outcome === 'accepted') return { progress, outcome: answer, answer };
  if (answer.outcome !== 'refused') throw new Error(`An act has the outcome ${answer.outcome}`);
  const refusal: Refusal = { refused: true, code: answer.code, params: answer.params };
  return { progress: before, outcome: refusal, answer: null };
}
