/** test: a case told through the pure law alone: no prose is sealed, every reference is its own text. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCase } from '../../../contracts/case-file';
import { ring } from '../../../domain/deadlines';
import { decide } from '../../../domain/decide';
import type { CaseFile } from '../../../domain/history/case';
import type { Step } from '../../../domain/history/tale';
import { Tale, isHalt, packFor } from '../../../domain/history/tale';
import type { PilotEvent } from '../../../domain/kernel';
import type { Pilot } from '../../../domain/pilot';
import { unborn } from '../../../domain/pilot';
import { directory, lawOf } from '../support/life';

export interface Told {
  readonly pilot: Pilot;
  readonly events: readonly PilotEvent[];
  readonly steps: readonly Step[];
  /** Why it stopped before the end of the file. */
  readonly stopped: string | null;
  readonly stages: readonly string[];
}

export function tell(file: CaseFile): Told {
  const law = lawOf(packFor(file));
  const tale = new Tale(file);
  const events: PilotEvent[] = [];
  const steps: Step[] = [];
  const stages: string[] = [];
  let pilot = unborn('practice', 'p-told');
  for (;;) {
    const next = tale.next({ pilot, law, directory, words: (reference) => reference });
    if (next === null) return { pilot, events, steps, stages, stopped: null };
    if (isHalt(next)) return { pilot, events, steps, stages, stopped: `${next.index}: ${next.halt}` };
    const facts = { now: next.at, receivedAt: next.at, law, directory };
    if (pilot.stage !== 'NEW') {
      const rang = ring(pilot, facts, next.at);
      events.push(...rang.events);
      pilot = rang.pilot;
    }
    const { act, actor, basedOn, source } = next;
    const command = { id: `t-${steps.length}`, name: act.command, tenant: 'practice', pilot: pilot.id, actor, payload: act.payload, basedOn, source };
    const decided = decide(pilot, command, facts);
    if (decided.refused) {
      const why = `${next.index}: ${act.command} by ${actor.post ?? ''} at ${pilot.stage} refused: ${decided.code} ${JSON.stringify(decided.params)}`;
      return { pilot, events, steps, stages, stopped: why };
    }
    events.push(...decided.events);
    pilot = decided.pilot;
    steps.push(next);
    if (next.index !== null) stages[next.index] = pilot.stage;
  }
}

export const casesFolder = join(__dirname, '../../../../shared/cases');

export function caseNamed(name: string): CaseFile {
  const read = readCase(readFileSync(join(casesFolder, name), 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${JSON.stringify(read.faults)}`);
  return read.file;
}
