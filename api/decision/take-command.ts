/**
 * api: the way of a command. Known id: its kept answer, or the same bytes sent again. New id: the law asked beforehand,
 * sealed and kept before it is sent, so that whatever breaks afterwards the act can be found and finished by its id.
 */
import type { Answer } from '../../contracts/messages';
import type { SealedRow, SessionRow } from '../../contracts/reading';
import type { CommandSend } from '../../contracts/requests';
import { commandIdReused, unknownOutcome } from '../errors';
import type { SendOutcome } from '../ports';
import type { World } from '../route';
import { digestOf } from './digest';
import { prepare } from './prepare';

export type Taken =
  { readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: 'underway' };

async function send(
  world: World,
  { envelope, commandId }: SealedRow,
  retry: boolean,
): Promise<SendOutcome> {
  try {
    return await world.lives.send(envelope, { retry });
  } catch (error) {
    world.log.warn({ commandId, err: error }, 'a command could not be sent');
    return { kind: 'unknown' };
  }
}

/** Nearly every id is new: what is known of it is looked up while the law is asked. Of a known one the law is not heard. */
async function seal(
  world: World,
  session: Pick<SessionRow, 'tenant' | 'person'>,
  pilot: string,
  sent: CommandSend,
  digest: string,
): Promise<{ readonly kept: SealedRow; readonly isFirst: boolean }> {
  const { commands } = world.storage;
  const [known, prepared] = await Promise.allSettled([
    commands.sealed(session.tenant, sent.id),
    prepare(world, session, pilot, sent, digest),
  ]);
  if (known.status === 'rejected') throw known.reason;
  if (known.value !== null) return { kept: known.value, isFirst: false };
  if (prepared.status === 'rejected') throw prepared.reason;
  const { row, texts } = prepared.value;
  const kept = await commands.keep(session.tenant, row, texts);
  return { kept, isFirst: kept === row };
}

export async function takeCommand(
  world: World,
  session: Pick<SessionRow, 'tenant' | 'person'>,
  pilot: string,
  sent: CommandSend,
): Promise<Taken> {
  const { commands } = world.storage;
  const digest = digestOf({ ...sent, pilot, person: session.person });
  const { kept, isFirst } = await seal(world, session, pilot, sent, digest);
  if (kept.digest !== digest) throw commandIdReused();
  const answered = isFirst ? null : await commands.answer(session.tenant, sent.id);
  if (answered !== null) return { kind: 'answered', answer: answered.answer };
  const outcome = await send(world, kept, !isFirst);
  if (outcome.kind !== 'unknown') return outcome;
  const { commandId } = kept;
  world.log.warn({ commandId, reason: outcome.reason }, 'nobody knows what became of a command');
  throw unknownOutcome();
}
