/** domain: posts filled by election or appointment under laws and charters: who may replace their holders as owner (M95). Our own switch, mark X. */
import type { Directory, PostKind } from '../directory';
import type { Actor, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Law } from '../law/law';
import { flagRule } from '../law/law';
import type { Pilot } from '../pilot';

export type PositionType = 'leading' | 'staff';

const leadingKinds: readonly PostKind[] = ['head', 'deputy'];

export const positionTypeOf = (kind: PostKind): PositionType =>
  leadingKinds.includes(kind) ? 'leading' : 'staff';

interface Naming {
  readonly pilot: Pilot;
  readonly actor: Actor;
  readonly law: Law;
  readonly directory: Directory;
}

/** The head of the unit does not replace a leader of the same unit: that lies with the personnel body or above. */
export function replacesLeader({ pilot, actor, law, directory }: Naming): Refusal | null {
  if (!flagRule(law, 'handover.leadersFromAbove') || actor.post === null) return null;
  const owner = directory.post(pilot.posts.owner ?? '');
  if (owner === undefined || positionTypeOf(owner.kind) === 'staff') return null;
  const by = directory.post(actor.post);
  return by?.kind === 'personnel' || by?.unit !== owner.unit
    ? null
    : refuse('LEADER_REPLACED_FROM_ABOVE', { post: owner.id });
}
