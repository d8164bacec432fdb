/** api: lines by what they wait for, so that a word finds its own without asking all the others. */
import type { Line } from './line';

export class Crowd {
  private readonly lines = new Map<string, Set<Line>>();

  add(key: string, line: Line): void {
    const here = this.lines.get(key) ?? new Set();
    this.lines.set(key, here.add(line));
  }

  remove(key: string, line: Line): void {
    const here = this.lines.get(key);
    here?.delete(line);
    if (here?.size === 0) this.lines.delete(key);
  }

  at(key: string): ReadonlySet<Line> {
    return this.lines.get(key) ?? new Set();
  }
}
