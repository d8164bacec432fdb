/** activities: who on the list is told of what. A letter says that there is something to look at, and nothing else. */
import type { Concern } from '../../domain/concern/concern';
import type { ConcernRing } from '../../domain/concern/duties';
import { concernDuties, postsOfConcernDuty, toldBy } from '../../domain/concern/duties';
import type { People } from '../../domain/concern/people';
import { handlersOf } from '../../domain/concern/people';
import type { PilotEvent } from '../../domain/kernel';
import type { Law } from '../../domain/law/law';
import type { ConcernNotice } from './ports';

/** What the list hears of at once; the rest is seen at the desk. */
const told = [
  'ConcernRaised',
  'ConcernAssigned',
  'SpeakerAnswered',
  'RetaliationReported',
  'OpeningRequested',
  'OpeningApproved',
  'OpeningDeclined',
  'IdentityErased',
];

const mostTold = 3;

export function noticesOfConcern(
  concern: Concern,
  events: readonly PilotEvent[],
  after: number,
  law: Law,
  people: People,
): readonly ConcernNotice[] {
  return events.flatMap(({ type, at }, i) => {
    if (!told.includes(type)) return [];
    const duties = concernDuties(concern, law);
    const waiting = duties.flatMap((duty) => postsOfConcernDuty(concern, duty, people).slice(0, 1));
    const list = handlersOf(concern, people).map(({ id }) => id);
    const posts = type === 'RetaliationReported' ? list.slice(0, mostTold) : waiting;
    const seq = after + i + 1;
    return [...new Set(posts)].map((post) => ({
      id: `${seq}/${post}`,
      seq,
      post,
      event: type,
      at,
    }));
  });
}

export const noticesOfRing = (
  concern: Concern,
  ring: ConcernRing,
  seq: number,
  people: People,
): readonly ConcernNotice[] =>
  toldBy(concern, ring, people).map((post) => ({
    id: `${seq}/${post}`,
    seq,
    post,
    event: 'ConcernClockRang',
    at: ring.rung.at,
  }));
