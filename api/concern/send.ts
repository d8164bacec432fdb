/**
 * api: the way of an act on a concern. Known id: the same bytes again. Prose is hidden and leaves a hash whose salt a
 * retry makes again; the act is sealed, kept and sent. Nothing of it is logged.
 */
import { createHash } from 'node:crypto';
import type { ConcernSealed, ConcernText } from '../../contracts/concern-reading';
import { concernPlace } from '../../contracts/messages/concern';
import type { Actor, Command } from '../../domain/kernel';
import { digestOf } from '../decision/digest';
import { problemIn } from '../decision/outcome';
import { commandIdReused, unknownOutcome } from '../errors';
import type { World } from '../route';
import { sceneOf } from '../scene';

export interface ConcernAct {
  readonly tenant: string;
  readonly concern: string;
  readonly id: string;
  readonly name: string;
  readonly actor: Actor;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Fields of the payload that are prose. */
  readonly prose: readonly string[];
  readonly version: number | null;
}

interface Written {
  readonly payload: object;
  readonly texts: readonly ConcernText[];
}

function write({ vault }: World, { tenant, concern, id, payload, prose }: ConcernAct): Written {
  const texts: ConcernText[] = [];
  const entries = Object.entries(payload).map(([field, value]) => {
    if (!prose.includes(field) || typeof value !== 'string') return [field, value];
    const salt = vault.salt(tenant, concern, id, field);
    const hash = createHash('sha256')
      .update(salt + value)
      .digest('base64url');
    texts.push({ ref: `t:${hash}`, body: vault.hide({ tenant, concern }, value) });
    return [field, `t:${hash}`];
  });
  return { payload: Object.fromEntries(entries) as object, texts };
}

async function sealed(world: World, act: ConcernAct, digest: string): Promise<ConcernSealed> {
  const { tenant, concern, id, name, actor, version } = act;
  const { payload, texts } = write(world, act);
  const command: Command = {
    ...{ id, name, tenant, actor, payload },
    pilot: concernPlace(concern),
    ...(version === null ? {} : { basedOn: { matter: version } }),
  };
  const { now } = await sceneOf(world, tenant);
  const envelope = await world.sealer.seal(command, now);
  return world.storage.concerns.keep(tenant, { commandId: id, concern, digest, envelope }, texts);
}

export async function sendConcernAct(
  world: World,
  act: ConcernAct,
): Promise<'accepted' | 'underway'> {
  const { tenant, concern, id } = act;
  const { concern: of, name, actor, payload, version } = act;
  // Salted: from the digest of a short text nobody finds the text.
  const salt = world.vault.salt(tenant, id, 'digest');
  const digest = digestOf({ salt, of, name, actor, payload, version });
  const known = await world.storage.concerns.sealed(tenant, id);
  const kept = known ?? (await sealed(world, act, digest));
  if (kept.digest !== digest) throw commandIdReused();
  const outcome = await world.lives
    .sendConcern(tenant, concern, kept.envelope)
    .catch(() => ({ kind: 'unknown' }) as const);
  if (outcome.kind === 'unknown') throw unknownOutcome();
  if (outcome.kind === 'underway') return 'underway';
  const problem = problemIn(outcome.answer);
  if (problem !== null) throw problem;
  return 'accepted';
}
