/**
 * activities: the deeds of the outbox. Each may be done again after a crash: notices are marked as sent once, with the
 * letters that the letter office sends, and a pilot is opened under ids that its parent's event minted.
 */
import type { DeliverConcernNotices } from './concern/ports';
import type { Command } from '../domain/kernel';
import { readersOf } from '../domain/letters/recipients';
import type { DeliveryPorts } from './ports';
import type { DeliverNotices, OpenPilot } from './record/deeds';

export interface Deeds {
  deliverNotices(letters: DeliverNotices): Promise<void>;
  deliverConcernNotices(letters: DeliverConcernNotices): Promise<void>;
  openPilot(opening: OpenPilot): Promise<void>;
}

/** The program that signs for deeds that no person gives. */
export const outboxProgram = 'system:outbox';

export const createDeeds = (ports: DeliveryPorts): Deeds => ({
  deliverNotices: (letters) => deliverNotices(ports, letters),
  deliverConcernNotices: (letters) => deliverConcernNotices(ports, letters),
  openPilot: (opening) => openPilot(ports, opening),
});

/** To whoever holds the post when it is sent. A post that nobody holds keeps the notice at its desk. */
async function deliverNotices(
  ports: DeliveryPorts,
  { tenant, pilot, notices }: DeliverNotices,
): Promise<void> {
  const place = { tenant, pilot };
  const unsent = await ports.unsent(place, notices);
  if (unsent.length === 0) return;
  const [directory, now] = await Promise.all([ports.directory(tenant), ports.legalNow(tenant)]);
  const holdersOf = (post: string): readonly string[] => [
    ...new Set(directory.holders(post, now).map(({ person }) => person)),
  ];
  await ports.markSent(
    place,
    unsent.map(({ id, post }) => ({
      id,
      holders: holdersOf(post),
      readers: readersOf(directory, post, now),
    })),
    now,
  );
}

/** Deputies are not among them: whoever handles a concern was chosen in person. */
async function deliverConcernNotices(
  ports: DeliveryPorts,
  { tenant, concern, notices: ids }: DeliverConcernNotices,
): Promise<void> {
  const place = { tenant, concern };
  const [notices, directory, now] = await Promise.all([
    ports.concernNotices(place, ids),
    ports.directory(tenant),
    ports.legalNow(tenant),
  ]);
  const letters = notices.flatMap(({ id: notice, post, at }) =>
    [...new Set(directory.holders(post, now).map(({ person }) => person))].map((person) => ({
      ...{ notice, post, at, person },
    })),
  );
  await ports.layReady(place, letters, now);
}

async function openPilot(
  ports: DeliveryPorts,
  { tenant, pilot: parent, minted, replication }: OpenPilot,
): Promise<void> {
  const opening = { id: minted.command, name: 'Submit', tenant, pilot: minted.pilot };
  const isOpen = await commands(ports, { ...opening, payload: minted.submission });
  if (!isOpen || replication === null) return;
  await commands(ports, {
    id: `${minted.command}.opened`,
    name: 'RecordReplicationOpened',
    tenant,
    pilot: parent,
    payload: { matter: replication, child: minted.pilot },
  });
}

/** True when it was accepted. Not answered, or by a pilot on hold: the job is tried again. */
async function commands(ports: DeliveryPorts, told: Omit<Command, 'actor'>): Promise<boolean> {
  const command: Command = { ...told, actor: { person: outboxProgram, post: null } };
  const delivered = await ports.send(ports.seal(command, await ports.legalNow(command.tenant)));
  const { name, tenant, pilot } = command;
  if (delivered.kind !== 'answered') throw new Error(`${name} of ${pilot} is ${delivered.kind}`);
  const { answer } = delivered;
  if (answer.outcome === 'onHold') throw new Error(`${name} of ${pilot} waits: ${answer.reason}`);
  // Kept by its id: trying again would bring the same answer.
  if (answer.outcome !== 'accepted')
    ports.log.error({ tenant, pilot, name, answer }, 'a deed of the outbox was not accepted');
  return answer.outcome === 'accepted';
}
