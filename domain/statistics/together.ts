/** domain/statistics: what came of one person's pilots, never without what came of the whole unit's (M104). */
import type { PilotFacts } from './facts';
import { tableOf } from './tables';
import type { Table } from './tables';

export interface Together {
  readonly person: string;
  readonly unit: string;
  readonly own: Table;
  readonly whole: Table;
}

export interface Holder {
  readonly person: string;
  /** Posts that the person holds: an owner is known by the post. */
  readonly posts: readonly string[];
  readonly unit: string;
}

const results = ['achieved', 'partly', 'notAchieved', 'undetermined', 'notStarted', 'underway'];

const isOwn = ({ persons }: PilotFacts, { person, posts }: Holder): boolean =>
  persons.proposer === person || (persons.ownerPost !== null && posts.includes(persons.ownerPost));

/** Both in one fold, so that neither can be shown alone. */
export class ResultsTogether {
  private readonly own = new Map<string, number>();
  private readonly whole = new Map<string, number>();

  constructor(private readonly holder: Holder) {}

  add(facts: PilotFacts): void {
    const result = facts.outcome ?? 'underway';
    if (isOwn(facts, this.holder)) this.own.set(result, (this.own.get(result) ?? 0) + 1);
    if (facts.unit === this.holder.unit) this.whole.set(result, (this.whole.get(result) ?? 0) + 1);
  }

  figures(): Together {
    return {
      person: this.holder.person,
      unit: this.holder.unit,
      own: tableOf('own', this.own, results),
      whole: tableOf('whole', this.whole, results),
    };
  }
}
