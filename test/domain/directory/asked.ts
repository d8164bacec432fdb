/** test: acts on the directory of the practice space, asked and folded as the record would. */
import type { Directory, DirectoryData } from '../../../domain/directory';
import { directoryOf } from '../../../domain/directory';
import type { DirectoryAct, DirectoryActs } from '../../../domain/directory/acts';
import type { Answer, Asking } from '../../../domain/directory/asking';
import { decideDirectory } from '../../../domain/directory/decide';
import { withEntries } from '../../../domain/directory/fold';
import { isRefusal } from '../../../domain/kernel';
import { addDays, addHours } from '../../../domain/time';
import { directory as practice, holderOf } from '../support/life';

export const today = '2026-03-02';
export const now = '2026-03-02T02:00:00.000Z';
const startOf = (day: string): string => addHours(`${day}T00:00:00.000Z`, -7);
export const dawn = startOf;
export const after = (day: string): string => startOf(addDays(day, 1));
export const admin = 'government:directoryAdmin';

/** A directory that acts are done to, one after the other. */
export class Register {
  private count = 0;
  constructor(
    public data: DirectoryData = practice.data,
    public now = '2026-03-02T02:00:00.000Z',
  ) {}

  get view(): Directory {
    return directoryOf(this.data);
  }

  asking<A extends DirectoryAct>(
    post: string,
    payload: DirectoryActs[A],
  ): Asking<DirectoryActs[A]> {
    const day = addHours(this.now, 7).slice(0, 10);
    this.count += 1;
    return {
      ...{ directory: this.view, actor: holderOf(post), now: this.now, today: day, payload },
      ...{ id: `row-${this.count}`, startOf, endOf: after },
    };
  }

  asks<A extends DirectoryAct>(post: string, act: A, payload: DirectoryActs[A]): Answer {
    return decideDirectory(act, this.asking<A>(post, payload));
  }

  /** null: it is accepted. */
  code<A extends DirectoryAct>(post: string, act: A, payload: DirectoryActs[A]): string | null {
    const answer = this.asks(post, act, payload);
    return isRefusal(answer) ? answer.code : null;
  }

  does<A extends DirectoryAct>(post: string, act: A, payload: DirectoryActs[A]): this {
    const answer = this.asks(post, act, payload);
    if (isRefusal(answer)) throw new Error(`${act}: ${answer.code}`);
    const from = this.data.version + 1;
    this.data = withEntries(
      this.data,
      answer.map((event, i) => ({ version: from + i, at: this.now, event })),
    );
    return this;
  }
}
