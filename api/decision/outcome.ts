/** api: what the record answered, as what the asker is told. */
import type { Answer } from '../../contracts/messages';
import { fault, onHold, refusedByLaw } from '../errors';
import type { ApiProblem } from '../errors';

/** null: accepted. */
export function problemIn(answer: Answer): ApiProblem | null {
  switch (answer.outcome) {
    case 'accepted':
      return null;
    case 'refused':
      return refusedByLaw(answer);
    case 'fault':
      return fault(answer.incident);
    case 'onHold':
      return onHold(answer.reason);
  }
}
