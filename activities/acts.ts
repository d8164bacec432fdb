/** activities: acts upon what is no pilot: the signature, the kept answer under the id, then whatever the law of it says. */
import type { Answer, Envelope, Taken } from '../contracts/messages';
import type { ReportStanding } from '../contracts/report-messages';
import type { Instant } from '../domain/time';
import { digestOf } from './canonical';
import { idOf } from './envelope';
import type { KeptAnswer, RecordPorts } from './ports';
import { wakeUpAfterFault } from './record/wake-up';

export type ActPorts = Pick<RecordPorts, 'verifier' | 'log' | 'incident'>;

export interface ActDesk {
  readonly ports: ActPorts;
  readonly tenant: string;
  /** What is acted upon: the command names it where a pilot's would name its pilot. */
  readonly about: string;
  /** Answers of earlier calls. */
  readonly kept: ReadonlyMap<string, KeptAnswer>;
  /** Answers of this one, which the transaction keeps. */
  readonly answers: KeptAnswer[];
  act(envelope: Envelope): Answer;
}

/** An id of what went wrong, told to whoever waits and, with its cause, to the log. */
export function incidentOf(
  { log, incident: newIncident }: Omit<ActPorts, 'verifier'>,
  error: unknown,
  fields: object,
): string {
  const incident = newIncident();
  const cause = error instanceof Error ? error.stack : String(error);
  log.error({ ...fields, incident, error: cause }, 'the law failed');
  return incident;
}

export const refusedAct = (id: string | null, code: string, params = {}): Answer => ({
  id,
  outcome: 'refused',
  code,
  params,
});

export function answerAct(desk: ActDesk, { envelope }: Taken): Answer {
  const reading = desk.ports.verifier.verify(envelope);
  if (!reading.ok) return refusedAct(idOf(envelope), reading.reason);
  const { command } = reading.envelope;
  if (command.tenant !== desk.tenant || command.pilot !== desk.about)
    return refusedAct(command.id, 'MALFORMED');
  const digest = digestOf(command);
  const known = [...desk.answers, ...desk.kept.values()].find(
    ({ commandId }) => commandId === command.id,
  );
  if (known !== undefined)
    return known.digest === digest ? known.answer : refusedAct(command.id, 'COMMAND_ID_REUSED');
  const given = decided(desk, reading.envelope);
  desk.answers.push({ commandId: command.id, digest, answer: given });
  return given;
}

/** An act that makes the law throw is answered as a fault: tried again and again it would keep everybody else waiting. */
function decided({ ports, tenant, about, act }: ActDesk, envelope: Envelope): Answer {
  try {
    return act(envelope);
  } catch (error) {
    const { id } = envelope.command;
    const incident = incidentOf(ports, error, { tenant, about, command: id });
    return { id, outcome: 'fault', incident };
  }
}

/** Clocks that make the law throw are tried again later, and meanwhile keep nobody from acting. `realNow`: real time. */
export function toldOrFault(
  ports: ActPorts,
  answers: readonly Answer[],
  { realNow, ...fields }: { readonly tenant: string; readonly about: string; realNow: Instant },
  tell: () => ReportStanding,
): ReportStanding {
  try {
    return tell();
  } catch (error) {
    const incident = incidentOf(ports, error, fields);
    return {
      answers,
      isOver: false,
      next: wakeUpAfterFault(realNow, incident),
      details: `**Clocks failed**, incident ${incident}`,
    };
  }
}
