/**
 * activities: the record. One transaction applies commands and clocks to a pilot: all or nothing, and safe to call again,
 * because every answer is kept by command id in that transaction.
 */
import type { Activities } from '../contracts/activities';
import type { Answer, RecordAnswer, RecordCall } from '../contracts/messages';
import { phaseOfStage } from '../domain/stages';
import type { Changes, RecordPorts, Seen, Turn } from './ports';
import { Unwritable } from './ports';
import { Draft, nothing } from './record/changes';
import type { Admitted, TurnedAway } from './record/door';
import { examine } from './record/door';
import { fromOutside } from './record/interruptions';
import { onHoldDetails } from './record/operators-view';
import { momentOf } from './record/moment';
import { beginning } from './record/progress';
import { currentState } from './record/refold';
import { recordAnswer } from './record/reply';
import { Session } from './record/session';
import { refuseOlderBuild, standingOf } from './record/standing';

type Examined = readonly (Admitted | TurnedAway)[];
interface Worked {
  readonly changes: Changes;
  readonly result: RecordAnswer;
}

interface Attempt {
  readonly ports: RecordPorts;
  readonly call: RecordCall;
  readonly examined: Examined;
  /** After the database refused the whole: each step in a savepoint of its own. */
  readonly stepByStep: boolean;
}

export function createRecord(ports: RecordPorts): Activities['record'] {
  return async (call) => {
    const examined = call.commands.map((taken) => examine(ports.verifier, call, taken));
    const commandIds = examined.flatMap(({ envelope }) =>
      envelope === null ? [] : [envelope.command.id],
    );
    const look = { tenant: call.tenant, pilot: call.pilot, known: call.known, commandIds };
    const attempt = (stepByStep: boolean) =>
      ports.store.turn(look, (seen, turn) =>
        work({ ports, call, examined, stepByStep }, seen, turn),
      );
    try {
      return await attempt(false);
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      ports.log.warn(
        { ...look, error: String(error) },
        'the database refused a whole turn; trying it step by step',
      );
      return attempt(true);
    }
  };
}

async function work(attempt: Attempt, seen: Seen, turn: Turn): Promise<Worked> {
  const { ports, call } = attempt;
  refuseOlderBuild(ports.build, seen);
  const standing = standingOf(call, seen);
  switch (standing.status) {
    case 'superseded':
      return { changes: nothing, result: idle(attempt, 'superseded', 'SUPERSEDED', seen) };
    case 'onHold':
      ports.log.error(
        { tenant: call.tenant, pilot: call.pilot, reason: standing.reason },
        'a pilot is on hold',
      );
      return {
        changes: {
          ...nothing,
          ...fromOutside(call, seen.pilot, standing.reason),
          hold: standing.isNew ? standing.reason : null,
        },
        result: idle(attempt, 'onHold', standing.reason, seen),
      };
    case 'inCharge':
      return apply(attempt, seen, turn);
  }
}

async function apply(
  { ports, call, examined, stepByStep }: Attempt,
  seen: Seen,
  turn: Turn,
): Promise<Worked> {
  const stored = seen.pilot;
  const state = await currentState(ports, call, stored, turn);
  const moment = await momentOf(ports, call, seen);
  const begin = beginning(
    state,
    stored === null ? { revision: 0, head: '' } : { revision: stored.revision, head: stored.head },
  );
  const draft = new Draft(
    { laws: ports.laws, build: ports.build, stored, moment },
    begin,
    stepByStep ? turn : null,
  );
  if (stored !== null && stored.fold !== ports.build.fold) await draft.save(begin, [], true);
  const session = new Session(ports, moment, begin, new Map(seen.answers), (after, answers) =>
    draft.save(after, answers),
  );
  const answers: Answer[] = [];
  for (const each of examined)
    answers.push(each.envelope === null ? each.answer : await session.command(each));
  await session.clocks();
  const notes = examined.flatMap((each) => (each.envelope === null ? [each.note] : []));
  return {
    changes: draft.rest({
      ...fromOutside(call, stored, null),
      notes,
      unconfirmed: unconfirmed(call, seen),
    }),
    result: await recordAnswer(ports.laws, call, moment, session, answers),
  };
}

/** A caller waits for this call's answer until the next call shows that it arrived. */
function unconfirmed({ commands }: RecordCall, { pilot }: Seen): boolean | null {
  if (commands.some(({ by }) => by === 'update')) return true;
  return pilot?.unconfirmed === true ? false : null;
}

/** Nothing was applied: another run is in charge, or nobody is until the ledger is settled. */
function idle(
  { call, examined }: Attempt,
  status: 'superseded' | 'onHold',
  reason: string,
  seen: Seen,
): RecordAnswer {
  return {
    status,
    answers: examined.map((each) => unapplied(each, status, reason, seen)),
    known: call.known,
    phase: phaseOfStage[seen.pilot?.state.stage ?? 'NEW'],
    next: null,
    more: false,
    details:
      status === 'onHold' ? onHoldDetails(reason) : 'Another run of this pilot is in charge.',
    attributes: null,
    hold: status === 'onHold' ? reason : null,
  };
}

/** A run that was superseded may still bring the answer that its caller waits for. */
function unapplied(
  each: Admitted | TurnedAway,
  status: 'superseded' | 'onHold',
  reason: string,
  { answers }: Seen,
): Answer {
  if (each.envelope === null) return each.answer;
  const { id } = each.envelope.command;
  const kept = answers.get(id);
  if (status === 'superseded' && kept?.digest === each.digest) return kept.answer;
  return { id, outcome: 'onHold', reason };
}
