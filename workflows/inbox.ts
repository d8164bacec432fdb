/** workflows: commands on their way to the record. Handlers are total: whatever is sent, no workflow task ever fails. */
import {
  ApplicationFailure,
  CancellationScope,
  condition,
  defineSignal,
  defineUpdate,
  setHandler,
} from '@temporalio/workflow';
import { commandNames } from '../contracts/command-names.generated';
import { actSignal, catchUpSignal, largestEnvelopeBytes, notAccepted } from '../contracts/messages';
import type { Answer, Taken } from '../contracts/messages';

export interface Ticket {
  readonly taken: Taken;
  answer: Answer | null;
}

export type Accepted = Extract<Answer, { outcome: 'accepted' }>;

export interface Inbox {
  size(): number;
  hasWork(): boolean;
  /** Little enough in hand to be carried into a new run: an input of megabytes would be refused, task after task. */
  isLight(): boolean;
  takeCatchUp(): boolean;
  first(most: number): readonly Ticket[];
  settle(count: number, answers: readonly Answer[]): void;
  carried(): readonly Taken[];
}

/** Signals beyond this many in hand are dropped: nobody waits for them, and memory is finite. */
const mostSignalsInHand = 1_000;
const mostBytesCarried = 512 * 1024;
/** Stands for a signal that no record would read; it is counted like any other that cannot be read. */
const tooLarge = { tooLarge: true } as const;

const updateDefinition = (name: string) => defineUpdate<Accepted, [unknown]>(name);
const act = defineSignal<[unknown]>(actSignal);
const catchUp = defineSignal(catchUpSignal);

type Put = (envelope: unknown, by: Taken['by']) => Ticket;

type Names = readonly { readonly name: string; readonly description: string }[];

/** `names`: the commands that it takes, those of a pilot unless told otherwise. */
export function openInbox(queued: readonly Taken[], names: Names = commandNames): Inbox {
  const tickets: Ticket[] = queued.map((taken) => ({ taken, answer: null }));
  let caughtUp = false;

  const put: Put = (envelope, by) => {
    const ticket: Ticket = {
      taken: { envelope: envelope ?? null, takenAt: new Date().toISOString(), by },
      answer: null,
    };
    tickets.push(ticket);
    return ticket;
  };
  takeUpdates(put, names);
  takeSignals(tickets, put, () => {
    caughtUp = true;
  });

  return {
    size: () => tickets.length,
    hasWork: () => tickets.length > 0 || caughtUp,
    isLight: () =>
      tickets.reduce((bytes, ticket) => bytes + sizeOf(ticket.taken), 0) <= mostBytesCarried,
    takeCatchUp() {
      const taken = caughtUp;
      caughtUp = false;
      return taken;
    },
    first: (most) => tickets.slice(0, most),
    settle(count, answers) {
      tickets.splice(0, count).forEach((ticket, i) => {
        ticket.answer = answers[i] ?? { id: null, outcome: 'onHold', reason: 'no answer' };
      });
    },
    carried: () => tickets.map((ticket) => ticket.taken),
  };
}

function takeUpdates(put: Put, names: Names): void {
  const answered = async (envelope: unknown): Promise<Accepted> => {
    const ticket = put(envelope, 'update');
    // Handlers run in the workflow's own scope: after an operator's cancel they would never be answered there.
    await CancellationScope.nonCancellable(() => condition(() => ticket.answer !== null));
    return accepted(ticket.answer);
  };
  for (const { name, description } of names) {
    setHandler(updateDefinition(name), answered, {
      validator: (envelope) => {
        checkShape(name, envelope);
      },
      description,
    });
  }
}

// No default handlers: with one, a message under a reserved name fails the workflow task for ever. Without them the
// SDK rejects unknown updates and leaves unknown signals aside.
function takeSignals(inHand: readonly Ticket[], put: Put, lookNow: () => void): void {
  setHandler(
    act,
    (envelope) => {
      if (inHand.length >= mostSignalsInHand) return;
      put(sizeOf(envelope) > largestEnvelopeBytes ? tooLarge : envelope, 'signal');
    },
    { description: 'A signed command from a system that does not wait for the answer' },
  );
  setHandler(catchUp, lookNow, { description: 'Look at the record now' });
}

const sizeOf = (value: unknown): number => JSON.stringify(value ?? null).length;

/** Only shape and size; the law is the record's. Throwing here rejects the update and writes nothing. */
function checkShape(name: string, envelope: unknown): void {
  const command = (envelope as { command?: { name?: unknown; id?: unknown } } | null)?.command;
  if (typeof command !== 'object' || typeof command.id !== 'string' || command.name !== name) {
    throw ApplicationFailure.nonRetryable(`Not a sealed ${name}`, 'MALFORMED');
  }
  if (sizeOf(envelope) > largestEnvelopeBytes) {
    throw ApplicationFailure.nonRetryable(`Larger than ${largestEnvelopeBytes} bytes`, 'TOO_LARGE');
  }
}

function accepted(answer: Answer | null): Accepted {
  if (answer?.outcome === 'accepted') return answer;
  const outcome = answer?.outcome ?? 'onHold';
  const words = answer?.outcome === 'refused' ? answer.code : outcome;
  throw ApplicationFailure.nonRetryable(words, notAccepted[outcome], answer);
}
