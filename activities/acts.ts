/** activities: acts upon what is no pilot: the signature, the kept answer under the id, then whatever the law of it says. */
import type { Answer, Envelope, Taken } from '../contracts/messages';
import { digestOf } from './canonical';
import { idOf } from './envelope';
import type { KeptAnswer, RecordPorts } from './ports';

export interface ActDesk {
  readonly verifier: RecordPorts['verifier'];
  readonly tenant: string;
  /** What is acted upon: the command names it where a pilot's would name its pilot. */
  readonly about: string;
  /** Answers of earlier calls. */
  readonly kept: ReadonlyMap<string, KeptAnswer>;
  /** Answers of this one, which the transaction keeps. */
  readonly answers: KeptAnswer[];
  act(envelope: Envelope): Answer;
}

export const refusedAct = (id: string | null, code: string, params = {}): Answer => ({
  id,
  outcome: 'refused',
  code,
  params,
});

export function answerAct(desk: ActDesk, { envelope }: Taken): Answer {
  const reading = desk.verifier.verify(envelope);
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
  const given = desk.act(reading.envelope);
  desk.answers.push({ commandId: command.id, digest, answer: given });
  return given;
}
