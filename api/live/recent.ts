/**
 * api: the words of the last minutes, so that whoever comes back after a short break is told what was missed and nothing
 * else. An id is a moment of this program: it says nothing of how much happened meanwhile.
 */
import { randomBytes } from 'node:crypto';
import type { LiveWord } from '../../contracts/live';

interface Kept {
  readonly atMs: number;
  readonly word: LiveWord;
}

export class Recent {
  private readonly program = randomBytes(6).toString('hex');
  private kept: Kept[] = [];
  private wholeSinceMs: number;

  constructor(
    private readonly most = 5_000,
    private readonly nowMs: () => number = () => performance.now(),
  ) {
    this.wholeSinceMs = nowMs();
  }

  note(word: LiveWord): void {
    this.kept.push({ atMs: this.nowMs(), word });
    if (this.kept.length < 2 * this.most) return;
    this.wholeSinceMs = this.kept.at(-this.most - 1)?.atMs ?? this.wholeSinceMs;
    this.kept = this.kept.slice(-this.most);
  }

  /** Words may have been lost: whatever was heard before is of no use any more. */
  lose(): void {
    this.kept = [];
    this.wholeSinceMs = this.nowMs();
  }

  mark(): string {
    return `${this.program}.${this.nowMs().toFixed(3)}`;
  }

  /** Everything heard since a mark; null: nobody knows. */
  since(mark: string | null): readonly LiveWord[] | null {
    const [program, at] = mark?.split(/\.(.*)/) ?? [];
    const sinceMs = Number(at);
    if (program !== this.program || !(sinceMs > this.wholeSinceMs)) return null;
    // What was heard at the very moment may have been told: better twice than not at all.
    return this.kept.filter(({ atMs }) => atMs >= sinceMs - 1).map(({ word }) => word);
  }
}
