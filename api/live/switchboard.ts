/**
 * api: leads every word of the record to the open screens that it is for. All of it in memory: however many screens are
 * open, a commit asks the database nothing. What changes by itself (who holds which post, which sessions have ended
 * unheard) is looked up from time to time, once for all lines.
 */
import type { LiveEvent, LiveWord } from '../../contracts/live';
import type { SessionRow } from '../../contracts/reading';
import type { Stream } from '../door/stream';
import { tooManyStreams } from '../errors';
import type { Log } from '../ports';
import type { Listening, Live } from '../ports/live';
import { Crowd } from './crowd';
import { Line, newsOf, noNews } from './line';
import { Recent } from './recent';

export interface LiveSources {
  /** Who of these sessions is still signed in. */
  alive(sessions: readonly string[]): Promise<ReadonlySet<string>>;
  /** For each of the people the desks that are theirs now. */
  desks(tenant: string, people: ReadonlySet<string>): Promise<ReadonlyMap<string, Desks>>;
  readonly log: Log;
}

type Desks = Pick<Listening, 'posts' | 'standingIn'>;

export interface LiveLimits {
  readonly beatEveryMs: number;
  readonly restMs: number;
  readonly perSession: number;
  readonly inAll: number;
}

const usual: LiveLimits = { beatEveryMs: 20_000, restMs: 200, perSession: 8, inAll: 20_000 };

const keysOf = ({
  session: { id, tenant },
  posts,
  standingIn,
  pilots,
}: Listening): readonly string[] => [
  `session ${id}`,
  `tenant ${tenant}`,
  ...[...posts].map((post) => `post ${tenant} ${post}`),
  ...[...standingIn].map((post) => `office ${tenant} ${post}`),
  ...[...pilots].map((pilot) => `pilot ${tenant} ${pilot}`),
];

const keysIn = ({ tenant, pilot, tasks, offices, notices, clock }: LiveWord): readonly string[] =>
  clock
    ? [`tenant ${tenant}`]
    : [
        ...new Set([...tasks, ...notices].map((post) => `post ${tenant} ${post}`)),
        ...offices.map((post) => `office ${tenant} ${post}`),
        ...(pilot === null ? [] : [`pilot ${tenant} ${pilot}`]),
      ];

export class Switchboard implements Live {
  private readonly lines = new Set<Line>();
  private readonly crowd = new Crowd();
  private readonly recent = new Recent();
  private readonly limits: LiveLimits;
  private readonly timer: NodeJS.Timeout;
  private isClosed = false;

  constructor(
    private readonly sources: LiveSources,
    limits: Partial<LiveLimits> = {},
  ) {
    this.limits = { ...usual, ...limits };
    this.timer = setInterval(() => void this.round(), this.limits.beatEveryMs);
    this.timer.unref();
  }

  /** Refuses when there are too many already. */
  stream(listening: Listening, last: string | null): Stream<LiveEvent> {
    const { perSession, inAll } = this.limits;
    const ofSession = this.crowd.at(`session ${listening.session.id}`).size;
    if (ofSession >= perSession || this.lines.size >= inAll)
      throw tooManyStreams(ofSession >= perSession ? perSession : inAll);
    return {
      open: (outlet) => {
        const mark = (): string => this.recent.mark();
        const line = new Line(listening, outlet, mark, this.limits.restMs);
        if (this.isClosed) line.end();
        else this.connect(line, last);
        return () => this.disconnect(line);
      },
    };
  }

  hear(word: LiveWord): void {
    this.recent.note(word);
    const those = new Set(keysIn(word).flatMap((key) => [...this.crowd.at(key)]));
    for (const line of those) line.tell(newsOf(word, line.listening));
  }

  /** Nobody listened for a while: what was said meanwhile is not known. */
  missed(): void {
    this.recent.lose();
    for (const line of this.lines) line.tell({ ...noNews, all: true });
  }

  ended(session: string): void {
    for (const line of this.crowd.at(`session ${session}`)) line.end();
  }

  close(): void {
    this.isClosed = true;
    clearInterval(this.timer);
    for (const line of this.lines) line.end();
  }

  private connect(line: Line, last: string | null): void {
    this.lines.add(line);
    for (const key of keysOf(line.listening)) this.crowd.add(key, line);
    line.greet(this.recent.since(last));
  }

  private disconnect(line: Line): void {
    this.lines.delete(line);
    for (const key of keysOf(line.listening)) this.crowd.remove(key, line);
    line.end();
  }

  /** A sign of life to everybody, and what nobody tells us looked up. */
  private async round(): Promise<void> {
    for (const line of this.lines) line.beat();
    if (this.lines.size === 0) return;
    try {
      await this.endTheDead();
      for (const tenant of new Set([...this.lines].map(tenantOf))) await this.moveDesks(tenant);
    } catch (err) {
      this.sources.log.warn({ err }, 'open screens keep what they had: posts were not looked up');
    }
  }

  private async endTheDead(): Promise<void> {
    const sessions = [...new Set([...this.lines].map(({ listening }) => listening.session.id))];
    const alive = await this.sources.alive(sessions);
    for (const id of sessions) if (!alive.has(id)) this.ended(id);
  }

  /** Posts change hands, by the directory or because a deputy's days begin. */
  private async moveDesks(tenant: string): Promise<void> {
    const here = [...this.lines].filter((line) => tenantOf(line) === tenant);
    const people = new Set(here.map(({ listening }) => listening.session.person));
    const held = await this.sources.desks(tenant, people);
    for (const line of here) {
      const desks = held.get(line.listening.session.person) ?? none;
      if (!this.lines.has(line) || isSame(desks, line.listening)) continue;
      for (const key of keysOf(line.listening)) this.crowd.remove(key, line);
      line.listening = { ...line.listening, ...desks };
      for (const key of keysOf(line.listening)) this.crowd.add(key, line);
      line.tell({ ...noNews, tasks: true, notices: true });
    }
  }
}

const tenantOf = ({ listening }: Line): SessionRow['tenant'] => listening.session.tenant;

const none: Desks = { posts: new Set(), standingIn: new Set() };

const areSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((each) => b.has(each));
const isSame = (a: Desks, b: Desks): boolean =>
  areSame(a.posts, b.posts) && areSame(a.standingIn, b.standingIn);
