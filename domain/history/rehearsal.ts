/**
 * domain: a file told through the law in memory, before anything of it is sent or written. What the law says here it
 * will say again: a file that contradicts itself is found before its first act.
 */
import { ring } from '../deadlines';
import { decide } from '../decide';
import type { Directory } from '../directory';
import type { Command } from '../kernel';
import type { Law } from '../law/law';
import type { Pilot } from '../pilot';
import { unborn } from '../pilot';
import type { CaseFile } from './case';
import type { Step } from './tale';
import { Tale, isHalt } from './tale';

export interface Lived {
  readonly step: Step;
  /** Where the pilot stood when the act was chosen, and after it. */
  readonly before: Pilot;
  readonly after: Pilot;
}

/** Why the tale did not come to its end. */
export interface Stopped {
  /** Event of the file; null for what it tells outside its events. */
  readonly index: number | null;
  readonly why: string;
  /** A contradiction is the file's fault; a refusal would be ours. */
  readonly by: 'contradiction' | 'law';
}

export interface Rehearsal {
  readonly lived: readonly Lived[];
  readonly pilot: Pilot;
  readonly stopped: Stopped | null;
}

export interface Stage {
  readonly law: Law;
  readonly directory: Directory;
}

/** In memory every reference is its own text. */
const itself = (reference: string): string => reference;

export function rehearse(file: CaseFile, { law, directory }: Stage, id = 'rehearsal'): Rehearsal {
  const tale = new Tale(file);
  const lived: Lived[] = [];
  let pilot = unborn('practice', id);
  for (;;) {
    const next = tale.next({ pilot, law, directory, words: itself });
    if (next === null) return { lived, pilot, stopped: null };
    if (isHalt(next))
      return { lived, pilot, stopped: { index: next.index, why: next.halt, by: 'contradiction' } };
    const facts = { now: next.at, receivedAt: next.at, law, directory };
    const rang = pilot.stage === 'NEW' ? pilot : ring(pilot, facts, next.at).pilot;
    const decided = decide(rang, commandOf(next, rang, lived.length), facts);
    if (decided.refused) {
      const why = `${next.act.command} at ${rang.stage}: ${decided.code}`;
      return { lived, pilot, stopped: { index: next.index, why, by: 'law' } };
    }
    lived.push({ step: next, before: pilot, after: decided.pilot });
    pilot = decided.pilot;
  }
}

const commandOf = ({ act, actor, basedOn, source }: Step, pilot: Pilot, n: number): Command => ({
  id: `${pilot.id}:${n + 1}`,
  name: act.command,
  tenant: pilot.tenant,
  pilot: pilot.id,
  actor,
  payload: act.payload,
  basedOn,
  source,
});
