/**
 * activities: the record of one confidential concern. One transaction applies commands and clocks: all or nothing, and
 * safe to call again, because every answer is kept by command id. Its log lines carry ids and codes, never what was sent.
 */
import type { ConcernActivities } from '../../contracts/activities';
import type { Answer } from '../../contracts/messages';
import { concernPlace } from '../../contracts/messages/concern';
import type { ConcernAnswer, ConcernCall } from '../../contracts/messages/concern';
import type { Concern } from '../../domain/concern/concern';
import { isSettled, unraised } from '../../domain/concern/concern';
import { involvedIn } from '../../domain/concern/people';
import type { Law } from '../../domain/law/law';
import { epochToInstant, instantToEpoch, later } from '../../domain/time';
import type { Instant } from '../../domain/time';
import { legalNow, realOf } from '../legal-clock';
import { Unavailable, Unwritable } from '../ports';
import type { Admitted, TurnedAway } from '../record/door';
import { examine } from '../record/door';
import { receiptOf } from '../record/receipt';
import type { ConcernPorts, SeenConcern } from './ports';
import type { ConcernMoment } from './turn';
import { ConcernTurn, nothing } from './turn';

type Examined = readonly (Admitted | TurnedAway)[];

export function createConcernRecord(ports: ConcernPorts): ConcernActivities['recordConcern'] {
  return async (call) => {
    const { tenant, concern, known, run } = call;
    const place = { tenant, pilot: concernPlace(concern), epoch: 1, known, shown: '' };
    const asking = { id: run, startedAs: run, continues: null, cancelAsked: false };
    const examined = call.commands.map((taken) =>
      examine(ports.verifier, { ...place, run: asking, commands: [], fired: false }, taken),
    );
    const commandIds = examined.flatMap(({ envelope }) =>
      envelope === null ? [] : [envelope.command.id],
    );
    const attempt = (faulty: boolean) =>
      ports.store.turn({ tenant, concern, known, commandIds }, (seen) =>
        work(ports, call, faulty ? examined.map((each) => faultyOf(ports, each)) : examined, seen),
      );
    try {
      return await attempt(false);
    } catch (error) {
      if (!(error instanceof Unwritable)) throw error;
      return attempt(true);
    }
  };
}

/** The database refused what it would have written: the callers are told of a fault, and nothing of them is tried again. */
function faultyOf(ports: ConcernPorts, each: Admitted | TurnedAway): TurnedAway | Admitted {
  if (each.envelope === null) return each;
  const incident = ports.incident();
  ports.log.error({ incident }, 'the database refused an act of a concern');
  const { id } = each.envelope.command;
  return {
    envelope: null,
    answer: { id, outcome: 'fault', incident },
    note: { reason: 'FAULT', digest: '', run: '' },
  };
}

async function work(ports: ConcernPorts, call: ConcernCall, examined: Examined, seen: SeenConcern) {
  const { known } = call;
  // Behind: restored from an old back-up. Another hash: forked. Operators look at it; nothing is written.
  if (
    seen.tail.revision < known.revision ||
    (known.revision > 0 && seen.knownHash !== known.head)
  ) {
    ports.log.error({ concern: call.concern }, 'a concern is on hold');
    return { changes: nothing, result: onHold(call, examined) };
  }
  const realNow = ports.now();
  const before = seen.stored?.state ?? unraised(call.tenant, call.concern);
  const moment = await momentOf(ports, call, seen, subjectOf(before, examined), realNow);
  const turn = new ConcernTurn(moment, before, seen.tail);
  const answers: Answer[] = [];
  const settled = new Map(seen.answers);
  for (const each of examined) {
    if (each.envelope === null) {
      answers.push(each.answer);
      continue;
    }
    const answer = answerTo(ports, seen, turn, moment, each, settled.get(each.envelope.command.id));
    settled.set(each.envelope.command.id, {
      commandId: each.envelope.command.id,
      digest: each.digest,
      answer,
    });
    answers.push(answer);
  }
  const failed = clocksFailed(ports, turn, moment);
  const changes = failed === null ? turn.changes() : turn.changesWithoutClocks();
  const next = failed === null ? nextOf(turn, seen, realNow) : tryAgain(realNow, failed);
  return { changes, result: answerOf(turn, answers, next) };
}

function answerTo(
  { log, incident: newIncident }: ConcernPorts,
  { clock }: SeenConcern,
  turn: ConcernTurn,
  { facts }: ConcernMoment,
  { envelope, taken, digest }: Admitted,
  earlier: { readonly digest: string; readonly answer: Answer } | undefined,
): Answer {
  const { id } = envelope.command;
  if (earlier !== undefined)
    return earlier.digest === digest
      ? earlier.answer
      : { id, outcome: 'refused', code: 'COMMAND_ID_REUSED', params: {} };
  const keep = (answer: Answer): Answer => {
    turn.keep({ commandId: id, digest, answer });
    return answer;
  };
  try {
    return keep(turn.decide(envelope, receiptOf(envelope.sealedAt, taken, clock, facts.now)));
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    const incident = newIncident();
    const reason = error instanceof Error ? error.name : 'unknown';
    log.error({ incident, reason }, 'the law of a concern failed');
    return keep({ id, outcome: 'fault', incident });
  }
}

async function momentOf(
  ports: ConcernPorts,
  { tenant, concern }: ConcernCall,
  seen: SeenConcern,
  { state, law: pinned, unit, pilot }: Subject,
  realNow: Instant,
): Promise<ConcernMoment> {
  const lastLegal = seen.stored?.lastLegal ?? '';
  const now = later(legalNow(seen.clock, realNow), lastLegal);
  const directory = await ports.laws.directory(tenant, seen.directoryVersion);
  const law: Law =
    state === 'none'
      ? await ports.laws.lawAtBirth(tenant, birth, now)
      : await ports.laws.lawOf(pinned);
  const pin = {
    pack: `${law.pack.id}@${law.pack.version}`,
    packHash: law.packHash,
    calendar: `${law.calendar.id}@${law.calendar.version}`,
  };
  const named = pilot === null ? null : await seen.pilot(pilot);
  const involved = named === null ? [] : involvedIn(named, unit, directory, now);
  return {
    lastLegal,
    facts: { directory, now, involved, pin, law },
    stamp: {
      tenant,
      pilot: concernPlace(concern),
      legalTime: now,
      recordTime: realNow,
      directory: seen.directoryVersion ?? 0,
    },
  };
}

type Subject = Pick<Concern, 'state' | 'law' | 'unit' | 'pilot'>;

/** What a concern is about is known from the command that raises it, before it is raised. */
function subjectOf(before: Concern, examined: Examined): Subject {
  const raising = examined.find(({ envelope }) => envelope?.command.name === birth.name);
  if (before.state !== 'none' || raising === undefined || raising.envelope === null) return before;
  const { unit, pilot } = raising.envelope.command.payload as { unit?: unknown; pilot?: unknown };
  return {
    ...before,
    unit: typeof unit === 'string' ? unit : '',
    pilot: typeof pilot === 'string' ? pilot : null,
  };
}

/** A concern has no parent: it is under the law of its tenant. */
const birth = {
  id: 'raise',
  name: 'RaiseConcern',
  tenant: '',
  pilot: '',
  actor: { person: 'speaker', post: null },
  payload: {},
};

/** The incident of clocks that could not ring; null: they rang. */
function clocksFailed(
  { log, incident: newIncident }: ConcernPorts,
  turn: ConcernTurn,
  { facts }: ConcernMoment,
): string | null {
  try {
    turn.ring(facts.now);
    return null;
  } catch (error) {
    const incident = newIncident();
    const reason = error instanceof Error ? error.name : 'unknown';
    log.error({ incident, reason }, 'the clocks of a concern failed');
    return incident;
  }
}

const clocksFailedWaitMs = 600_000;

const soon = (realNow: Instant, ms: number): Instant =>
  epochToInstant(instantToEpoch(realNow) + ms);

const tryAgain = (realNow: Instant, incident: string): ConcernAnswer['next'] => ({
  at: soon(realNow, clocksFailedWaitMs),
  words: `clocks failed, incident ${incident}; trying again`,
});

function nextOf(
  turn: ConcernTurn,
  { clock }: SeenConcern,
  realNow: Instant,
): ConcernAnswer['next'] {
  const ring = turn.more ? null : turn.next();
  const at = ring === null ? null : realOf(clock, ring.rung.at);
  if (ring === null || at === null) return null;
  return { at: later(at, soon(realNow, 1)), words: `${ring.rung.name} of ${ring.duty.step}` };
}

const answerOf = (
  { concern, known, more }: ConcernTurn,
  answers: readonly Answer[],
  next: ConcernAnswer['next'],
): ConcernAnswer => ({
  status: concern.state === 'none' ? 'none' : 'ok',
  answers,
  known,
  over: isSettled(concern),
  next,
  more,
  details: `**${concern.state}**, revision ${known.revision}`,
});

const onHold = ({ known }: ConcernCall, examined: Examined): ConcernAnswer => ({
  status: 'onHold',
  answers: examined.map((each) =>
    each.envelope === null
      ? each.answer
      : { id: each.envelope.command.id, outcome: 'onHold', reason: 'LEDGER' },
  ),
  known,
  over: false,
  next: null,
  more: false,
  details: '**on hold**: the ledger is not the one that this run knew',
});
