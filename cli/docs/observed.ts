/**
 * cli/docs: what the tests of the law saw it do: the moves and duties that chapters compute and do not state as data.
 * Recorded by scripts/observe-law.mjs into observed.json, never edited.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Who or what brought it about: a command's name, or 'clock'. */
export type Cause = string;
export const theClock = 'clock';

export interface SeenDuty {
  readonly chapter: string;
  /** 'main', or the kind of its matter. */
  readonly kind: string;
  /** Stages, or states of the matter. */
  readonly at: readonly string[];
  readonly step: string;
  readonly role: string;
  readonly rule: string;
  readonly commands: readonly string[];
  readonly ladder: string;
  readonly silent: boolean;
}

export interface Observed {
  readonly moves: readonly (readonly [from: string, by: Cause, to: string])[];
  /** From null: the matter was opened. */
  readonly matterMoves: readonly (readonly [
    kind: string,
    from: string | null,
    by: Cause,
    to: string,
  ])[];
  readonly clocks: readonly (readonly [step: string, event: string])[];
  readonly duties: readonly SeenDuty[];
}

export const observedFile = 'cli/docs/observed.json';

export const readObserved = (home: string): Observed =>
  JSON.parse(readFileSync(join(home, observedFile), 'utf8')) as Observed;
