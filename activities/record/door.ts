/** activities: what is looked at before the law is asked: shape, size, signature, and whether it was meant for this pilot. */
import type { Answer, Envelope, RecordCall, Taken } from '../../contracts/messages';
import { canonicalBytes, digestOf, sha256 } from '../canonical';
import { idOf } from '../envelope';
import type { OperatorNote, RecordPorts } from '../ports';

export interface Admitted {
  readonly taken: Taken;
  readonly envelope: Envelope;
  /** Of the command as it was sealed. */
  readonly digest: string;
}

export interface TurnedAway {
  readonly envelope: null;
  readonly answer: Answer;
  readonly note: OperatorNote;
}

/** Bytes that every program refuses; the rest of the reasons are about signatures. */
const unreadable = ['MALFORMED', 'BAD_TEXT', 'BAD_NUMBER', 'TOO_DEEP', 'TOO_LARGE', 'NOT_JSON'];

export function examine(
  verifier: RecordPorts['verifier'],
  call: RecordCall,
  taken: Taken,
): Admitted | TurnedAway {
  const reading = verifier.verify(taken.envelope);
  if (!reading.ok) {
    return turnedAway(
      call,
      taken,
      unreadable.includes(reading.reason) ? 'MALFORMED' : 'UNSIGNED',
      reading.reason,
    );
  }
  const { command } = reading.envelope;
  if (command.tenant !== call.tenant || command.pilot !== call.pilot) {
    // Signed, but not for here: a command is good for its own pilot only.
    return turnedAway(call, taken, 'UNSIGNED', 'OTHER_PILOT');
  }
  return { taken, envelope: reading.envelope, digest: digestOf(command) };
}

/** Counted for operators; never in the ledger, never in the answers: anybody may have sent it. */
function turnedAway(
  { run }: RecordCall,
  { envelope }: Taken,
  code: string,
  reason: string,
): TurnedAway {
  const canonical = canonicalBytes(envelope);
  return {
    envelope: null,
    answer: { id: idOf(envelope), outcome: 'refused', code, params: { reason } },
    note: {
      reason,
      digest: canonical.ok ? sha256(canonical.bytes) : canonical.reason,
      run: run.id,
    },
  };
}
