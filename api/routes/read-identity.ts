/** api: POST /api/concerns/{concern}/identity. One of the two who opened it reads it; the vault logs it first, the speaker is told. */
import { handledConcern } from '../concern/people';
import { notOpened } from '../errors';
import type { Handler } from '../route';

export const readIdentity: Handler<'readIdentity'> = async ({ session, params, body }, world) => {
  const { concern, scene } = await handledConcern(world, session, params.concern);
  const { state, id } = concern;
  const opening = state.openings.find((each) => each.id === body.opening);
  const isOpen = opening?.state === 'approved' && state.identity === 'kept';
  if (!isOpen || opening.second === null || opening.answeredAt === null) throw notOpened();
  const identity = await world.vault.open(
    { tenant: session.tenant, concern: id },
    {
      opening: opening.id,
      askedBy: opening.by.person,
      agreedBy: opening.second,
      agreedAt: opening.answeredAt,
      readBy: session.person,
      at: scene.now,
    },
  );
  if (identity === null) throw notOpened();
  return { status: 200, body: { ...identity } };
};
