/** api: drafts and the register with the names of those who acted. */
import type {
  LawDraftRow,
  LawDraftView,
  LawStep,
  Registered,
  RegisterRow,
} from '../../contracts/law-desk';
import type { Scene } from '../scene';

const stepView = (
  { person, post, at }: LawStep,
  { directory }: Scene,
): LawStep & { name: string } => ({
  person,
  name: directory.person(person)?.name ?? person,
  post,
  at,
});

export function lawDraftView(row: LawDraftRow, scene: Scene): LawDraftView {
  const { id, kind, law, version, hash, effectiveFrom, written, proposal, inForce } = row;
  return {
    id,
    kind,
    law,
    version,
    hash,
    effectiveFrom,
    written: stepView(written, scene),
    proposal:
      proposal === null
        ? null
        : {
            ...stepView(proposal, scene),
            digest: proposal.digest,
            reason: proposal.reason,
            summary: proposal.summary,
          },
    inForce,
  };
}

export const registeredView = (
  { proposed, confirmed, ...row }: RegisterRow,
  scene: Scene,
): Registered => ({
  ...row,
  proposed: stepView(proposed, scene),
  confirmed: stepView(confirmed, scene),
});
