/** test: people who act through the api while it falls over: they ask again with the same id until they are told something. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { CommandReply, DraftView, Problem } from '../../../contracts/http';
import { Asker } from '../../api/support/asker';
import type { Answered } from '../../api/support/asker';
import { holderOf } from '../../domain/support/life';
import { submissionOf } from '../../domain/support/routes';

export interface Told {
  readonly pilot: string;
  readonly name: string;
  readonly outcome: 'accepted' | 'refused';
  readonly revision: number | null;
  readonly code: string | null;
}

const pauseMs = 150;
/** Longer than any start after a kill: who is told nothing for so long will not be told. */
const usualPatienceMs = 120_000;

export class Townspeople {
  /** By command id: what somebody was told in the end. */
  readonly told = new Map<string, Told>();
  private readonly askers = new Map<string, Asker>();
  private here = true;

  constructor(
    private readonly url: () => string,
    private readonly patienceMs = usualPatienceMs,
  ) {}

  /** Whoever still asks, asks no more. */
  leave(): void {
    this.here = false;
  }

  /** Null while nobody answers. */
  private async asks<T>(post: string, question: (asker: Asker) => Promise<T>): Promise<T | null> {
    try {
      const asker = this.askers.get(post) ?? new Asker(this.url());
      if (asker.csrf === '') await asker.signIn(holderOf(post).person);
      this.askers.set(post, asker);
      return await question(asker);
    } catch (error) {
      if (!isAbsence(error)) throw error;
      return null;
    }
  }

  private async until<T>(
    post: string,
    question: (asker: Asker) => Promise<Answered>,
    read: (answered: Answered) => T | null,
  ): Promise<T> {
    const end = performance.now() + this.patienceMs;
    while (this.here && performance.now() < end) {
      const answered = await this.asks(post, question);
      const done = answered === null ? null : read(answered);
      if (done !== null) return done;
      await pause(pauseMs);
    }
    throw new Error(`${post} was told nothing for ${this.patienceMs / 1000} s`);
  }

  async drafts(post: string): Promise<string> {
    return this.until(
      post,
      (asker) => asker.post('/api/pilots', { payload: {} }),
      ({ status, body }) => (status < 300 ? (body as DraftView).pilot : null),
    );
  }

  async gives(post: string, pilot: string, name: string, payload: object): Promise<Told> {
    const id = randomUUID();
    const told = await this.until(
      post,
      (asker) => asker.post(`/api/pilots/${pilot}/commands`, { id, name, payload }),
      (answered) => toldBy(answered, pilot, name),
    );
    this.told.set(id, told);
    return told;
  }

  async submits(): Promise<string> {
    const proposer = 'hoa-lac:cadre-1';
    const pilot = await this.drafts(proposer);
    const told = await this.gives(
      proposer,
      pilot,
      'Submit',
      submissionOf('hoa-lac', { title: 'Thử nghiệm' }),
    );
    if (told.outcome !== 'accepted') throw new Error(`Submit: ${JSON.stringify(told)}`);
    return pilot;
  }

  raises(pilot: string): Promise<Told> {
    return this.gives('hoa-lac:cadre-1', pilot, 'RaiseObstacle', {
      description: 'vướng mắc',
      hinders: 'rules',
    });
  }

  /** Two at once: the record lets one through and refuses the other. */
  registersTwice(pilot: string): Promise<readonly Told[]> {
    const register = () =>
      this.gives('hoa-lac:clerk', pilot, 'Register', { number: '1', book: '2026' });
    return Promise.all([register(), register()]);
  }

  async setsClock(act: object): Promise<void> {
    await this.until(
      'hoa-lac:head',
      (asker) => asker.post('/api/clock', act),
      ({ status }) => (status < 300 ? true : null),
    );
  }
}

/** Nobody there, or gone in the middle of a sentence. By its words: errors of another realm are of no class of ours. */
const isAbsence = (error: unknown): boolean =>
  /fetch failed|terminated|socket|aborted|ECONN/i.test(
    (error as { message?: string } | null)?.message ?? '',
  );

/** Null: not told yet. What the server failed at, or has no room for, is asked again. */
function toldBy({ status, body }: Answered, pilot: string, name: string): Told | null {
  if (status === 200) {
    const { revision } = body as CommandReply;
    return { pilot, name, outcome: 'accepted', revision, code: null };
  }
  if (status < 400 || status >= 500 || status === 429) return null;
  return { pilot, name, outcome: 'refused', revision: null, code: (body as Problem).code };
}

const busyPeople = 8;

/** People act on pilots, old and new, while the work is done. */
export async function whileBusy(
  people: Townspeople,
  pilots: string[],
  work: () => Promise<unknown>,
): Promise<void> {
  let going = true;
  const one = async (n: number): Promise<void> => {
    for (let i = 0; going; i += 1) {
      if (i % (2 * busyPeople) === 2 * n) {
        const born = await people.submits();
        await people.registersTwice(born);
        pilots.push(born);
      } else await people.raises(pilots[(i + n) % pilots.length] ?? '');
    }
  };
  const all = Promise.all(Array.from({ length: busyPeople }, (_, n) => one(n)));
  try {
    await Promise.race([work(), all]);
    going = false;
    await all;
  } finally {
    going = false;
  }
}
