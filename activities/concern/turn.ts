/** activities: one turn of a concern in memory: commands in their order, clocks before and after them. Nothing is written here. */
import type { Answer, Envelope, Known } from '../../contracts/messages';
import type { Concern } from '../../domain/concern/concern';
import { isSettled } from '../../domain/concern/concern';
import type { ConcernFacts } from '../../domain/concern/decide';
import { decideConcern } from '../../domain/concern/decide';
import type { ConcernRing } from '../../domain/concern/duties';
import {
  concernDuties,
  concernRang,
  concernTasks,
  isConcernOverdue,
  nextConcernRing,
  remindConcernAt,
} from '../../domain/concern/duties';
import { evolveConcern } from '../../domain/concern/evolve';
import type { PilotEvent } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { Instant } from '../../domain/time';
import type { KeptAnswer } from '../ports';
import type { LedgerRow, Stamp } from '../record/chain';
import { chained } from '../record/chain';
import { noticesOfConcern, noticesOfRing } from './notices';
import type { ConcernChanges, ConcernNotice, ConcernTaskRow } from './ports';

export const nothing: ConcernChanges = {
  entries: [],
  answers: [],
  row: null,
  tasks: [],
  notices: [],
  erase: false,
};

const mostRungs = 200;

/** What stays the same throughout a turn. */
export interface ConcernMoment {
  readonly stamp: Omit<Stamp, 'command'>;
  readonly facts: Omit<ConcernFacts, 'receivedAt'>;
  /** Legal time of the last entry before this turn. */
  readonly lastLegal: Instant;
}

export class ConcernTurn {
  more = false;
  private readonly entries: LedgerRow[] = [];
  private readonly notices: ConcernNotice[] = [];
  private readonly answers: KeptAnswer[] = [];

  constructor(
    private readonly moment: ConcernMoment,
    public concern: Concern,
    public known: Known,
  ) {}

  private get law(): Law {
    return this.moment.facts.law;
  }

  /** All of a step or nothing: whatever the law throws, what was there before stays as it was. */
  private whole<T>(step: () => T): T {
    const { concern, known } = this;
    const [entries, notices] = [this.entries.length, this.notices.length];
    try {
      const done = step();
      this.tasks();
      return done;
    } catch (error) {
      Object.assign(this, { concern, known });
      this.entries.length = entries;
      this.notices.length = notices;
      throw error;
    }
  }

  /** A refusal is kept as well: a late attempt finds its answer. */
  decide(envelope: Envelope, receivedAt: Instant): Answer {
    return this.whole(() => this.decided(envelope, receivedAt));
  }

  ring(until: Instant): void {
    this.whole(() => this.rung(until));
  }

  private decided({ command }: Envelope, receivedAt: Instant): Answer {
    this.rung(receivedAt);
    const decision = decideConcern(this.concern, command, { ...this.moment.facts, receivedAt });
    if (decision.refused) {
      const { code, params } = decision;
      return { id: command.id, outcome: 'refused', code, params };
    }
    const seq = this.known.revision;
    this.append(decision.events, command.id);
    this.concern = decision.concern;
    this.notices.push(
      ...noticesOfConcern(this.concern, decision.events, seq, this.law, this.moment.facts),
    );
    const { revision } = this.known;
    return { id: command.id, outcome: 'accepted', revision, events: decision.events.length };
  }

  keep(answer: KeptAnswer): void {
    this.answers.push(answer);
  }

  /** Steps that are due up to an instant; they tell, and decide nothing. */
  private rung(until: Instant): void {
    for (let count = 0; this.concern.state !== 'none'; count += 1) {
      const ring = nextConcernRing(this.concern, this.law);
      if (ring === null || ring.rung.at > until) return;
      this.more = count >= mostRungs;
      if (this.more) return;
      const event = concernRang(ring, this.moment.facts.now);
      this.notices.push(
        ...noticesOfRing(this.concern, ring, this.known.revision + 1, this.moment.facts),
      );
      this.append([event], null);
      this.concern = evolveConcern(this.concern, event);
    }
  }

  private append(events: readonly PilotEvent[], command: string | null): void {
    const { revision: seq, head } = this.known;
    const rows = chained(events, { seq, head }, { ...this.moment.stamp, command });
    this.entries.push(...rows);
    this.known = { revision: seq + rows.length, head: rows.at(-1)?.hash ?? head };
  }

  changes(): ConcernChanges {
    const { entries, answers, notices } = this;
    if (entries.length === 0) return { ...nothing, answers };
    const { facts } = this.moment;
    const duties = concernDuties(this.concern, this.law);
    const row = {
      ...this.known,
      state: this.concern,
      lastLegal: facts.now,
      late: duties.some((duty) => isConcernOverdue(this.concern, duty)),
      nextRingAt: nextConcernRing(this.concern, this.law)?.rung.at ?? null,
      settled: isSettled(this.concern),
    };
    const erase = entries.some(({ type }) => type === 'IdentityErased');
    return { entries, answers, notices, row, tasks: this.tasks(), erase };
  }

  /** The law cannot tell the desks of this state: nothing was decided, and the answers are kept. */
  changesWithoutClocks(): ConcernChanges {
    return { ...nothing, answers: this.answers };
  }

  /** The step that rings next, and when; null: none. */
  next(): ConcernRing | null {
    return nextConcernRing(this.concern, this.law);
  }

  private tasks(): readonly ConcernTaskRow[] {
    const duties = concernDuties(this.concern, this.law);
    return concernTasks(this.concern, this.law, this.moment.facts).flatMap((task, i) => {
      const duty = duties[i];
      return duty === undefined ? [] : [{ task, remindAt: remindConcernAt(duty, this.law) }];
    });
  }
}
