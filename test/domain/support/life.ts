/** test: a pilot lived by commands and clocks through the pure law, without server or database. */
import { createHash } from 'node:crypto';
import { practiceDirectory } from '../../../adapters/seed/practice-directory';
import { lawInForce } from '../../../domain/book';
import { calendars } from '../../../domain/calendar';
import { ring } from '../../../domain/deadlines';
import { decide } from '../../../domain/decide';
import { directoryOf } from '../../../domain/directory';
import type { Directory } from '../../../domain/directory';
import type { Actor, BasedOn, Facts, PilotEvent, Refusal, Source } from '../../../domain/kernel';
import type { Law } from '../../../domain/law/law';
import { packs } from '../../../domain/law/packs';
import type { Pilot } from '../../../domain/pilot';
import { unborn } from '../../../domain/pilot';
import { tasksOf } from '../../../domain/tasks';
import type { Task } from '../../../domain/tasks';
import type { Instant } from '../../../domain/time';

export const directory: Directory = directoryOf(practiceDirectory);

export function lawOf(packId = 'vn-decree-73'): Law {
  const pack = packs.find((each) => each.id === packId);
  const calendar = calendars.find((each) => each.id === pack?.calendar);
  if (pack === undefined || calendar === undefined) throw new Error(`No pack ${packId}`);
  return lawInForce(
    pack,
    createHash('sha256').update(JSON.stringify(pack)).digest('hex'),
    calendar,
  );
}

/** Local time at UTC+7, as people write it: '2026-03-02 09:00'. */
export const local = (text: string): Instant =>
  new Date(`${text.replace(' ', 'T')}${text.length === 10 ? 'T09:00' : ''}:00+07:00`).toISOString();

/** The person holding a post, e.g. 'hoa-lac:head'; programs sign as themselves, e.g. 'system:outbox'. */
export function holderOf(post: string): Actor {
  if (post.startsWith('system:')) return { person: post, post: null };
  const holding = directory.data.holdings.find((row) => row.post === post);
  if (holding === undefined) throw new Error(`Nobody holds ${post}`);
  return { person: holding.person, post };
}

let commands = 0;

/** An accepted command, as it can be given again: to another life, or to a workflow. */
export interface Act {
  readonly at: Instant;
  readonly post: string;
  readonly name: string;
  readonly payload: object;
  readonly basedOn: BasedOn;
}

export class Life {
  readonly events: PilotEvent[] = [];
  readonly acts: Act[] = [];
  pilot: Pilot;
  now: Instant;

  constructor(
    readonly law: Law = lawOf(),
    start = '2026-03-02 09:00',
    pilot: Pilot = unborn('practice', 'p-test'),
  ) {
    this.pilot = pilot;
    this.now = local(start);
  }

  /** Lets time pass; clocks ring on the way. */
  until(time: string): this {
    this.now = local(time);
    const rang = ring(this.pilot, this.facts(), this.now, 10_000);
    this.events.push(...rang.events);
    this.pilot = rang.pilot;
    return this;
  }

  /** A command that the law must accept. */
  does(
    post: string,
    name: string,
    payload: object = {},
    more: { basedOn?: BasedOn; source?: Source } = {},
  ): this {
    const answer = this.tries(post, name, payload, more);
    if (answer !== null)
      throw new Error(
        `${name} by ${post} at ${this.pilot.stage} was refused: ${answer.code} ${JSON.stringify(answer.params)}`,
      );
    return this;
  }

  /** A command and its refusal, or null when it was accepted. */
  tries(
    post: string,
    name: string,
    payload: object = {},
    more: { basedOn?: BasedOn; source?: Source } = {},
  ): Refusal | null {
    const basedOn = more.basedOn ?? {
      dossier: this.pilot.proposal.version,
      ...this.matterVersion(payload),
    };
    const decided = decide(
      this.pilot,
      {
        id: `c-${(commands += 1)}`,
        name,
        tenant: 'practice',
        pilot: this.pilot.id,
        actor: holderOf(post),
        payload,
        basedOn,
        ...(more.source === undefined ? {} : { source: more.source }),
      },
      this.facts(),
    );
    if (decided.refused) return decided;
    this.acts.push({ at: this.now, post, name, payload, basedOn });
    this.events.push(...decided.events);
    this.pilot = decided.pilot;
    return null;
  }

  private matterVersion(payload: object): { matter?: number } {
    const id = (payload as { matter?: string }).matter;
    const matter = id === undefined ? undefined : this.pilot.matters[id];
    return matter === undefined ? {} : { matter: matter.version };
  }

  facts(): Facts {
    return { now: this.now, receivedAt: this.now, law: this.law, directory };
  }

  get types(): readonly string[] {
    return this.events.map((event) => event.type);
  }

  /** Names of rungs that rang for a step. */
  rungsOf(step: string): readonly string[] {
    return this.events
      .filter(
        (event) => event.type === 'ClockRang' && (event.body as { step: string }).step === step,
      )
      .map((event) => (event.body as { rung: string }).rung);
  }

  get tasks(): readonly Task[] {
    return tasksOf(this.pilot, this.law, directory, this.now);
  }

  task(step: string): Task | undefined {
    return this.tasks.find((task) => task.step === step);
  }
}
