/** adapters: what a failed update says: the record's typed answer, or a fault on the way. */
import { notAccepted } from '../../contracts/messages';
import type { Answer } from '../../contracts/messages';

const grpcResourceExhausted = 8;
const grpcUnavailable = 14;
const typesOfAnswers: readonly unknown[] = Object.values(notAccepted);
/** The desk's validator rejected the shape; nothing was recorded. */
const typesOfShape: readonly unknown[] = ['MALFORMED', 'TOO_LARGE'];

interface Failure {
  readonly cause?: unknown;
  readonly type?: unknown;
  readonly details?: readonly unknown[];
  readonly code?: unknown;
}

function* chain(error: unknown): Generator<Failure> {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 8; depth += 1) {
    const failure: Failure = at;
    yield failure;
    at = failure.cause;
  }
}

/** The answer that an update's failure carries; null when the failure says nothing about the command. */
export function answerOfFailure(error: unknown): Answer | null {
  for (const failure of chain(error)) {
    if (typesOfAnswers.includes(failure.type)) return failure.details?.[0] as Answer;
    if (typesOfShape.includes(failure.type))
      return { id: null, outcome: 'refused', code: String(failure.type), params: {} };
  }
  return null;
}

/** Ten updates in flight for one pilot is the server's limit, beyond which it aborts them: a moment later there is room. */
export const isBusy = (error: unknown): boolean =>
  [...chain(error)].some(({ code }) => code === grpcResourceExhausted || code === grpcUnavailable);
