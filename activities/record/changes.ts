/**
 * activities: what a turn writes. Usually everything at its end, in one go; after the database has refused that once,
 * step by step, each in a savepoint of its own, so that only the faulty step is lost.
 */
import type { Changes, KeptAnswer, LawBook, RecordPorts, StoredPilot, Turn } from '../ports';
import type { Moment, Progress } from './progress';
import { since } from './progress';
import type { PilotRow } from './read-model';
import { readModelOf } from './read-model';

export const nothing: Changes = {
  texts: [],
  imported: null,
  entries: [],
  answers: [],
  notes: [],
  interruptions: [],
  run: null,
  pilot: null,
  tasks: [],
  notices: [],
  deeds: [],
  unconfirmed: null,
  hold: null,
};

/** Written with a turn, and no part of the pilot's life. */
type Beside = Pick<Changes, 'notes' | 'interruptions' | 'run' | 'unconfirmed'>;
type StateChanges = Pick<Changes, 'pilot' | 'tasks'>;

export interface Pen {
  readonly laws: LawBook;
  readonly build: RecordPorts['build'];
  readonly stored: StoredPilot | null;
  readonly moment: Moment;
}

/** The state's row and desks. */
async function stateChanges(
  { laws, build, stored, moment }: Pen,
  { pilot, known, entries }: Progress,
): Promise<StateChanges> {
  const law = await laws.lawOf(pilot.law);
  const lastLegal = entries.length > 0 || stored === null ? moment.legalTime : stored.lastLegal;
  const { tasks, ...model } = readModelOf(pilot, law, moment.directory, lastLegal);
  const row: PilotRow = {
    ...model,
    epoch: stored?.epoch ?? 1,
    revision: known.revision,
    head: known.head,
    state: pilot,
    fold: build.fold,
    build: Math.max(stored?.build ?? 0, build.number),
    clock: moment.clock.id,
    lastLegal,
  };
  return { pilot: row, tasks };
}

export class Draft {
  private answers: readonly KeptAnswer[] = [];
  private state: StateChanges = { pilot: null, tasks: [] };
  private latest: Progress;
  private written: Progress;

  constructor(
    private readonly pen: Pen,
    begin: Progress,
    /** Set: every step is tried on its own. */
    private readonly stepByStep: Turn | null,
  ) {
    this.latest = begin;
    this.written = begin;
  }

  /** A law that cannot tell the desks of the new state is at fault here, before anything is written. */
  async save(
    after: Progress,
    answers: readonly KeptAnswer[],
    stateIsNew = after.known.revision > this.latest.known.revision,
  ): Promise<Error | null> {
    const state = stateIsNew ? await stateChanges(this.pen, after) : this.state;
    const all = [...this.answers, ...answers];
    if (this.stepByStep !== null) {
      const failure = await this.stepByStep.attempt(this.changes(after, all, state));
      if (failure !== null) return failure;
      this.written = after;
    }
    const isWritten = this.stepByStep !== null;
    this.latest = after;
    this.answers = isWritten ? [] : all;
    this.state = isWritten ? { pilot: null, tasks: [] } : state;
    return null;
  }

  /** What is left to write at the end. */
  rest(beside: Partial<Beside> = {}): Changes {
    return { ...this.changes(this.latest, this.answers, this.state), ...beside };
  }

  private changes(after: Progress, answers: readonly KeptAnswer[], state: StateChanges): Changes {
    const { entries, notices, deeds } = since(this.written, after);
    return { ...nothing, ...state, entries, notices, deeds, answers };
  }
}
