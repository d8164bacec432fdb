/** domain: who is told of what: the roles that an event names, and the highest step of each clock that rang. */
import { eventRules } from './book';
import { dutiesOf } from './deadlines';
import type { Directory } from './directory';
import type { PilotEvent } from './kernel';
import type { Law } from './law/law';
import type { Pilot } from './pilot';
import { isReconstructing } from './pilot';
import type { Role } from './roles';
import { postsOfRole } from './roles';
import { isKeptFromPost } from './state/evidence';
import { postsOfDuty } from './tasks';
import type { Instant } from './time';

export interface Notice {
  /** Unique in the pilot: ledger entry and post. */
  readonly id: string;
  readonly seq: number;
  readonly post: string;
  readonly event: string;
  readonly body: unknown;
  readonly at: Instant;
}

interface Rang {
  readonly matter: string;
  readonly step: string;
  readonly due: Instant;
  readonly kind: string;
  readonly to: Role;
}

/** `first` is the ledger number of the first of these events. */
export function noticesOf(
  pilot: Pilot,
  events: readonly PilotEvent[],
  first: number,
  law: Law,
  directory: Directory,
): readonly Notice[] {
  if (isReconstructing(pilot)) return [];
  const highest = new Map<string, number>();
  events.forEach((event, i) => {
    if (event.type === 'ClockRang') highest.set(clockOf(event.body as Rang), i);
  });
  return events.flatMap((event, i) => {
    if (event.type === 'ClockRang' && highest.get(clockOf(event.body as Rang)) !== i) return [];
    return postsTold(pilot, event, law, directory)
      .filter((post) => post !== event.by.post && !isKeptFromPost(pilot, event, post, directory))
      .map((post) => ({
        id: `${first + i}:${post}`,
        seq: first + i,
        post,
        event: event.type,
        body: event.body,
        at: event.at,
      }));
  });
}

const clockOf = (rang: Rang): string => `${rang.matter}/${rang.step}@${rang.due}`;

function postsTold(
  pilot: Pilot,
  event: PilotEvent,
  law: Law,
  directory: Directory,
): readonly string[] {
  const matterId = (event.body as { matter?: unknown }).matter;
  const matter = typeof matterId === 'string' ? pilot.matters[matterId] : undefined;
  if (event.type === 'ClockRang') {
    const rang = event.body as Rang;
    const duties = dutiesOf(pilot, law).filter(
      (each) =>
        each.matter === rang.matter &&
        each.step === rang.step &&
        each.due.at === rang.due &&
        each.silent !== true,
    );
    // Several posts may hold one duty, each of them to be told: the members of a ballot.
    const accountable = duties.flatMap((duty) => postsOfDuty(pilot, directory, duty, event.at));
    const escalated =
      rang.kind === 'escalation' ? postsOfRole(rang.to, pilot, directory, event.at, matter) : [];
    return [...new Set([...accountable, ...escalated].map((post) => post.id))];
  }
  const told = eventRules.get(event.type)?.tell ?? [];
  return [
    ...new Set(
      told.flatMap((role) =>
        postsOfRole(role, pilot, directory, event.at, matter).map((post) => post.id),
      ),
    ),
  ];
}
