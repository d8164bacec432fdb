/** domain: who signs a document and in what capacity: as recorded by the clerk, else as the act itself was done (M49). */
import type { SigningCapacity } from '../chapters/signing';
import type { Directory } from '../directory';
import type { PilotEvent } from '../kernel';
import type { LocalDate } from '../time';
import type { ApprovalAct } from './approval-paper';
import type { Paper } from './paper';
import { upper } from './vietnamese';

export interface Signing {
  readonly matter: string;
  readonly document: string;
  readonly number: string;
  readonly signedOn: LocalDate;
  readonly signer: string;
  readonly post: string;
  readonly capacity: SigningCapacity;
}

export const signingEvents = ['SigningRecorded', 'SigningStruck'] as const;

/** The recorded signature on the decision, from the entries that tell of signatures; null: none stands. */
export function signingOf(
  told: readonly Pick<PilotEvent, 'type' | 'body'>[],
  number: string | null,
): Signing | null {
  const struck = told
    .filter(({ type }) => type === 'SigningStruck')
    .map(({ body }) => (body as Signing).matter);
  const recorded = told
    .filter(({ type }) => type === 'SigningRecorded')
    .map(({ body }) => body as Signing);
  return (
    recorded.find(
      (each) =>
        each.document === 'decision' && each.number === number && !struck.includes(each.matter),
    ) ?? null
  );
}

function capacityOf(
  capacity: SigningCapacity,
  { unit, head, own }: { readonly unit: string; readonly head: string; readonly own: string },
): readonly string[] {
  switch (capacity) {
    case 'ownName':
      return [own];
    case 'onBehalfOfBody':
      return [`TM. ${unit}`, own];
    case 'forHead':
      return [`KT. ${head}`, own];
    case 'byOrder':
      return [`TL. ${head}`, own];
    case 'underAuthorisation':
      return [`TUQ. ${head}`, own];
    case 'acting':
      return [`Q. ${head}`];
  }
}

/** The post alone: the letterhead names the body already. */
const titleOf = (directory: Directory, post: string | null | undefined): string =>
  upper(directory.post(post ?? '')?.title.vi ?? post ?? '');

export function signatureOf(
  { standing, signing, unit, by, at }: ApprovalAct,
  directory: Directory,
): Paper['signature'] {
  const post = signing?.post ?? by.post;
  const signer = signing?.signer ?? by.person;
  const isActing = directory
    .holdingsOf(signer, at)
    .some((row) => row.post === post && row.capacity === 'acting');
  const capacity = signing?.capacity ?? by.under?.capacity ?? (isActing ? 'acting' : 'ownName');
  const head = titleOf(directory, by.under?.post ?? directory.postsOf(unit, 'head')[0]?.id);
  return {
    capacity: capacityOf(capacity, {
      unit: upper(directory.unit(unit)?.name.vi ?? unit),
      head,
      own: titleOf(directory, post),
    }),
    name: standing === 'draft' ? null : (directory.person(signer)?.name ?? signer),
  };
}
