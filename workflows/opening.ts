/**
 * workflows: the input of a run, read. Anybody with access to the server may start one by hand with anything: the run's
 * own id says which pilot it is, and what has no shape counts as "knows nothing", so that the ledger tells it everything.
 */
import type { Known, Opening, Taken } from '../contracts/messages';
import type { ConcernOpening } from '../contracts/messages/concern';

type Fields = Readonly<Record<string, unknown>>;

const largestInteger = 2 ** 31 - 1;
const nothingKnown: Known = { revision: 0, head: '' };

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};
const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largestInteger;

/** `<kind>:<tenant>:<id>`; any other id is nobody's, and its run ends at once. */
function placeIn(workflowId: string, kind: 'pilot' | 'concern') {
  const [first, tenant = '', ...id] = workflowId.split(':');
  return first === kind ? { tenant, id: id.join(':') } : { tenant: '', id: '' };
}

function knownIn(value: unknown): Known {
  const { revision, head } = fieldsOf(value);
  return isCount(revision) && typeof head === 'string' && head.length <= 64
    ? { revision, head }
    : nothingKnown;
}

const isTaken = (value: unknown): value is Taken => {
  const { takenAt, by } = fieldsOf(value);
  return typeof takenAt === 'string' && (by === 'update' || by === 'signal');
};

export function readOpening(workflowId: string, input: unknown): Opening {
  const { epoch, known, queued } = fieldsOf(input);
  const { tenant, id: pilot } = placeIn(workflowId, 'pilot');
  return {
    tenant,
    pilot,
    epoch: isCount(epoch) ? epoch : 1,
    known: knownIn(known),
    queued: Array.isArray(queued) ? queued.filter(isTaken) : [],
  };
}

export function readConcernOpening(workflowId: string, input: unknown): ConcernOpening {
  const { known, queued } = fieldsOf(input);
  const { tenant, id: concern } = placeIn(workflowId, 'concern');
  return {
    tenant,
    concern,
    known: knownIn(known),
    queued: Array.isArray(queued) ? queued.filter(isTaken) : [],
  };
}
