/** api: GET /api/pilots/:pilot/evidence. Every entry with its hash, for auditors: a chain with holes proves nothing. */
import { auditing } from '../../domain/exports/access';
import { isRefusal } from '../../domain/kernel';
import type { PilotEvent } from '../../domain/kernel';
import { noSuch, refusedByLaw } from '../errors';
import type { Handler } from '../route';
import { sceneOf } from '../scene';
import { wholeLedger } from '../whole-ledger';

export const getEvidence: Handler<'getEvidence'> = async ({ session, params }, world) => {
  const { tenant, person } = session;
  const whole = await world.storage.pilots.find(tenant, params.pilot);
  if (whole === null) throw noSuch('PILOT');
  const scene = await sceneOf(world, tenant);
  const readAt = scene.nowOn(whole.clock);
  const allowed = auditing(whole.state, { person, directory: scene.directory, at: readAt });
  if (isRefusal(allowed)) throw refusedByLaw(allowed);
  const rows = await wholeLedger(world, tenant, params.pilot);
  const entries = rows.toReversed().map(({ seq, entry, hash }) => {
    const { type, at, by } = JSON.parse(entry) as PilotEvent;
    return { seq, type, at, person: by.person, entry, hash };
  });
  return {
    status: 200,
    body: {
      ...{ format: 'pilotage-ledger-1' as const, tenant, pilot: params.pilot },
      ...{ number: whole.number, readAt, head: rows[0]?.hash ?? '', entries },
    },
  };
};
