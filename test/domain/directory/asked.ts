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

/** Of the practice space, and what acts bring. */
export const clerk = 'hoa-lac:clerk';
export const cadre = 'hoa-lac:cadre-1';
export const personAt = (post: string): string => holderOf(post).person;
export const named = { vi: 'Tên mới', en: 'New name', fr: 'Nouveau nom' };
export const unit = { id: 'new-ward', name: named, superior: 'an-binh', level: 'commune' } as const;
export const post = {
  id: 'hoa-lac:clerk-2',
  unit: 'hoa-lac',
  kind: 'clerk',
  title: named,
} as const;
export const someone = { id: 'p-900', name: 'Trần Thị Mới' };
export const appointed: DirectoryActs['Appoint'] = {
  ...{ person: 'p-900', post: 'hoa-lac:clerk-2', from: '2026-03-09', lastDay: null },
  ...{ capacity: 'holder', instrument: '12/QĐ' },
};
export const away = {
  person: personAt(clerk),
  from: '2026-03-03',
  lastDay: '2026-03-05',
  reason: 'leave',
} as const;
export const anywhere = { commands: 'all', unit: null, field: null, maxAmountVnd: null } as const;
export const standsIn = {
  ...{ post: clerk, deputy: 'hoa-lac:secretary', from: '2026-03-02', lastDay: '2026-12-31' },
  ...{ scope: anywhere, instrument: '7/PC' },
} as const;
export const interest = {
  person: personAt(cadre),
  about: { kind: 'organisation', name: 'Công ty A' },
  nature: 'ownership',
} as const;
