/** domain: requests of a running pilot that an authority decides: who decides, and from when its clock counts. */
import { dueAfterReceipt } from '../due';
import type { Context, Duty, Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Law } from '../law/law';
import type { Matter } from '../pilot';
import { carries } from '../roles';
import type { Instant } from '../time';

/** Kinds that can be supplemented by papers; those with an authority above can be passed up. */
export const REQUEST_STATES: Readonly<Record<string, string>> = {
  extension: 'requested',
  change: 'requested',
  earlyExit: 'requested',
  participant: 'applied',
};

interface Referred {
  readonly referredAt?: Instant;
}

export const isOpenRequest = ({ kind, state }: Matter): boolean => REQUEST_STATES[kind] === state;

/** Passed up, a request is the superior's alone: its own receipt, its own clock. */
export function deciding(
  matter: Matter,
  law: Law,
  step: string,
  rule: string,
  commands: readonly string[],
): Duty {
  const { referredAt } = matter.data as Referred;
  const openedAt = referredAt ?? matter.openedAt;
  const counted = referredAt === undefined ? rule : 'superior.decision';
  const role = referredAt === undefined ? 'head' : 'superiorHead';
  return {
    matter: matter.id,
    step,
    role,
    commands,
    openedAt,
    rule: counted,
    due: dueAfterReceipt(law, openedAt, counted),
  };
}

type Asked = Pick<
  Context<unknown, object>,
  'matter' | 'actor' | 'pilot' | 'directory' | 'receivedAt'
>;

/** The superior may always decide; once passed up, nobody else. */
export function withSuperior({
  matter,
  actor,
  pilot,
  directory,
  receivedAt,
}: Asked): Refusal | null {
  const referred = (matter.data as Referred).referredAt !== undefined;
  return referred && !carries('superiorHead', actor, pilot, directory, receivedAt)
    ? refuse('WITH_SUPERIOR')
    : null;
}
