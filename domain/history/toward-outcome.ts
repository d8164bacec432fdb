/** domain: the least chain from a running pilot to its end, its assessment, its causes. */
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';
import type { LocalDate } from '../time';
import type { Act, Telling } from './act';
import { filled, sourceSilent } from './act';
import { towardRun } from './toward-run';

export const windDownReason = (pilot: Pilot): 'absorbed' | 'terminated' =>
  pilot.running.windDown?.reason === 'absorbed' ? 'absorbed' : 'terminated';

interface Codified {
  readonly partial: boolean;
}

const becameLaw = (pilot: Pilot): boolean =>
  mattersOf<Codified>(pilot, 'codification').some(
    ({ state, data }) => state === 'issued' && !data.partial,
  );

/**
 * On or after its last day the term is over. Before it, what became law was absorbed and what achieved its goal is done;
 * any other early end is a term cut short, and is flagged.
 */
export function endReason({ pilot, file }: Telling, effectiveOn: LocalDate) {
  if (pilot.stage === 'ENDING') return windDownReason(pilot);
  const { term } = pilot.running;
  if (term?.kind !== 'date' || effectiveOn >= term.end) return 'term';
  if (becameLaw(pilot)) return 'absorbed';
  return file.outcome.value.toLowerCase() === 'achieved' ? 'goal' : 'term';
}

const endAsFar = (telling: Telling): Act =>
  filled('ConfirmEnd', 'owner', {
    reason: endReason(telling, telling.today),
    effectiveOn: telling.today,
    note: sourceSilent,
  });

/** Ended, whatever is still in the way of it; a pilot that winds down has its end as soon as it is asked for. */
export function towardEnd(telling: Telling): Act | null {
  const { stage, running } = telling.pilot;
  switch (stage) {
    case 'RUNNING':
    case 'LAPSED':
      return endAsFar(telling);
    case 'SUSPENDED':
      return running.startedOn === null ? towardRun(telling) : endAsFar(telling);
    case 'ENDING':
      return running.endedOn === null ? endAsFar(telling) : null;
    default:
      return towardRun(telling);
  }
}

export function towardAssessment(telling: Telling): Act | null {
  const unended = towardEnd(telling);
  if (unended !== null) return unended;
  return telling.pilot.stage === 'ENDING'
    ? filled('AssessOnFile', 'head', { reasons: sourceSilent })
    : null;
}

const outcomes = [
  [/^(achiev|success)/, 'achieved'],
  [/^(part|mixed)/, 'partly'],
  [/^(fail|negative|unsuccess|unachiev|not?($|[ _-]*(achiev|met|reach|success)))/, 'notAchieved'],
] as const;

/** As the file says; what it does not know is undetermined, never presumed. */
export function conclusion({ file, pilot }: Telling) {
  const value = file.outcome.value.toLowerCase().trim();
  const told = outcomes.find(([pattern]) => pattern.test(value))?.[1] ?? 'undetermined';
  const outcome = pilot.running.startedOn === null ? 'notStarted' : told;
  return {
    outcome,
    damage: false,
    damageDescription: null,
    reasons: file.outcome.basis,
    meeting: null,
  };
}

export function towardResponsibility(telling: Telling): Act | null {
  const unjudged = towardAssessment(telling);
  if (unjudged !== null) return unjudged;
  switch (telling.pilot.stage) {
    case 'ASSESSMENT':
      return filled('Conclude', 'head', conclusion(telling));
    case 'OUTCOME_SET':
      return filled('OpenCauses', 'head', { reasons: sourceSilent });
    case 'CAUSE_REVIEW':
      return filled('ConcludeCauses', 'head', { causes: [], dissent: null });
    default:
      return null;
  }
}
