/**
 * activities: the two things that move a pilot: a command, and clocks that ring. In memory: nothing is written here.
 * What the law throws is the law's fault, not the caller's: it goes up to whoever keeps the other steps from harm.
 */
import type { Answer, Envelope } from '../../contracts/messages';
import { ring } from '../../domain/deadlines';
import { decide } from '../../domain/decide';
import { fold } from '../../domain/evolve';
import type { Command, Facts } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import { movesOf, wantedBy } from '../../domain/looked-up';
import type { Pilot } from '../../domain/pilot';
import type { Instant } from '../../domain/time';
import type { LawBook } from '../ports';
import type { Moment, Progress } from './progress';
import { factsAt, withUnit } from './progress';
import { recordedLate } from './recorded-late';

export interface Decision {
  readonly progress: Progress;
  readonly answer: Answer;
}

/** What the law cannot know by itself: another calendar or another pack, and what it would move. */
async function lookedUp(
  laws: LawBook,
  pilot: Pilot,
  law: Law,
  command: Command,
  at: Instant,
): Promise<Pick<Facts, 'adopting' | 'moving'>> {
  const { tenant } = command;
  const wanted = wantedBy(pilot, command);
  return movesOf(pilot, law, {
    pack: wanted.pack === null ? null : await laws.lawNamed(tenant, wanted.pack, law, at),
    calendar: wanted.calendar === null ? null : await laws.calendar(tenant, wanted.calendar, at),
  });
}

export async function decideStep(
  laws: LawBook,
  before: Progress,
  moment: Moment,
  { command }: Pick<Envelope, 'command'>,
  receivedAt: Instant,
): Promise<Decision> {
  const law =
    before.known.revision === 0
      ? await laws.lawAtBirth(moment.tenant, command, receivedAt)
      : await laws.lawOf(before.pilot.law);
  const looked = await lookedUp(laws, before.pilot, law, command, receivedAt);
  const facts = { ...factsAt(moment, law, receivedAt), ...looked };
  const decided = decide(before.pilot, command, facts);
  if (decided.refused) {
    return {
      progress: before,
      answer: { id: command.id, outcome: 'refused', code: decided.code, params: decided.params },
    };
  }
  const late = recordedLate(before.pilot, law, command, receivedAt);
  const events = [...decided.events, ...late];
  const pilot = fold(decided.pilot, late);
  const progress = withUnit(before, moment, {
    events,
    pilot,
    law: await lawAfter(laws, law, pilot),
    command: command.id,
  });
  return {
    progress,
    answer: {
      id: command.id,
      outcome: 'accepted',
      revision: progress.known.revision,
      events: events.length,
    },
  };
}

/** A birth, the adoption of a calendar and a move to another pack pin another law than the one that was asked. */
const lawAfter = (laws: LawBook, law: Law, pilot: Progress['pilot']): Promise<Law> =>
  pilot.law.packHash === law.packHash &&
  pilot.law.calendar === `${law.calendar.id}@${law.calendar.version}`
    ? Promise.resolve(law)
    : laws.lawOf(pilot.law);

/** Rings what is due up to an instant, at most `limit` steps; `more` when some are left. */
export async function ringStep(
  laws: LawBook,
  before: Progress,
  moment: Moment,
  until: Instant,
  limit: number,
): Promise<{ readonly progress: Progress; readonly more: boolean }> {
  if (before.known.revision === 0) return { progress: before, more: false };
  const law = await laws.lawOf(before.pilot.law);
  const rang = ring(before.pilot, factsAt(moment, law, moment.now), until, limit);
  const progress = withUnit(before, moment, {
    events: rang.events,
    pilot: rang.pilot,
    law,
    command: null,
  });
  return { progress, more: rang.more };
}
