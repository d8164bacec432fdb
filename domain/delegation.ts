/** domain: the register of delegations: who may act for whom, in what, until when, and what is wrong with one (002, 004; M79). */
import { isApart } from './state/interested';
import type { DelegationRow, Directory } from './directory';
import { isSameUnit } from './directory/unit-now';
import type { Actor, Command, Refusal, Under } from './kernel';
import { refuse } from './kernel';
import type { Law } from './law/law';
import { numberRule } from './law/law';
import type { Matter, Pilot } from './pilot';
import { delegationsOf, delegationsToPost } from './state/delegated';
import { recalled } from './state/recall';
import type { Role } from './roles';
import { carries } from './roles';
import type { Instant } from './time';

/** Work of an office can be handed on. A vote, an opinion, a check, a judgement is a person's own. */
export const delegable: readonly Role[] = [
  'head',
  'superiorHead',
  'siteHead',
  'consulted',
  'clerk',
  'secretary',
  'finance',
  'personnel',
  'archivist',
];

/** Acts that only the head gives, in writing (lifecycle.md section 1), and those about delegations themselves. */
const ownHand: readonly string[] = [
  'OrderDespiteVote',
  'LetStand',
  'GiveDelegation',
  'RecallDelegation',
  'RestoreDelegation',
];

/** What is asked of the register at one decision. */
export interface Asked {
  readonly pilot: Pilot;
  readonly actor: Actor;
  readonly directory: Directory;
  readonly law: Law;
  readonly receivedAt: Instant;
  readonly command: Pick<Command, 'name' | 'payload'>;
  readonly matter: Matter | undefined;
}

/** From the delegation at hand back to the post that has the competence of its own. Ends at a row seen before. */
export function chainOf(row: DelegationRow, directory: Directory): readonly DelegationRow[] {
  const chain = new Map<string, DelegationRow>();
  for (let at: DelegationRow | undefined = row; at !== undefined && !chain.has(at.id);) {
    chain.set(at.id, at);
    at = at.basedOn === null ? undefined : directory.delegation(at.basedOn);
  }
  return [...chain.values()];
}

/**
 * What lets this person act for another: that delegation, or why the nearest one does not carry the act.
 * null: nobody delegated anything here to this post.
 */
export function underDelegation(by: readonly Role[], asked: Asked): Under | Refusal | null {
  const { actor, directory } = asked;
  if (actor.post === null || !directory.holds(actor.person, actor.post, asked.receivedAt))
    return null;
  let first: Refusal | null = null;
  for (const row of delegationsToPost(asked.pilot, directory, actor.post)) {
    const root = chainOf(row, directory).at(-1) ?? row;
    if (!hasCompetence(by, root, asked)) continue;
    const fault = faultIn(row, asked);
    if (fault === null)
      return { delegation: row.id, post: root.from, person: root.givenBy, capacity: row.capacity };
    first ??= fault;
  }
  return first;
}

const hasCompetence = (by: readonly Role[], root: DelegationRow, asked: Asked): boolean => {
  const { pilot, directory, receivedAt, matter } = asked;
  const sitting = directory.holders(root.from, receivedAt)[0]?.person ?? root.givenBy;
  const giver = { person: sitting, post: root.from };
  return by
    .filter((role) => delegable.includes(role))
    .some((role) => carries(role, giver, pilot, directory, receivedAt, matter));
};

function faultIn(row: DelegationRow, asked: Asked): Refusal | null {
  const chain = chainOf(row, asked.directory);
  return (
    faultInChain(chain, asked) ??
    chain.map((link) => faultInLink(link, asked)).find((fault) => fault !== null) ??
    selfDealing(chain, asked)
  );
}

function faultInChain(chain: readonly DelegationRow[], { law }: Asked): Refusal | null {
  const limit = numberRule(law, 'delegation.chain');
  const last = chain.at(-1);
  if (chain.length > limit) return refuse('DELEGATION_PASSED_ON', { links: chain.length, limit });
  const joined = chain.every((link, i) => {
    const above = chain[i + 1];
    return above === undefined || above.to === link.from;
  });
  return joined && last?.basedOn === null
    ? null
    : refuse('DELEGATION_BROKEN', { delegation: last?.id ?? '' });
}

/** Dates first, then what it covers: each link of a chain has to cover the act by itself. */
function faultInLink(row: DelegationRow, asked: Asked): Refusal | null {
  const { directory, receivedAt } = asked;
  const delegation = row.id;
  if (recalled(asked.pilot).includes(delegation))
    return refuse('DELEGATION_RECALLED', { delegation });
  if (receivedAt < row.inForceFrom) return refuse('DELEGATION_NOT_YET', { delegation });
  const ended =
    receivedAt >= row.inForceTo || (row.revokedAt !== null && receivedAt >= row.revokedAt);
  if (ended) return refuse('DELEGATION_ENDED', { delegation });
  if (!directory.holds(row.givenBy, row.from, receivedAt))
    return refuse('DELEGATION_GIVER_LEFT', { delegation });
  if (row.whileAbsent === true && directory.absence(row.givenBy, receivedAt) === undefined)
    return refuse('DELEGATION_GIVER_PRESENT', { delegation });
  return outOfScope(row, asked);
}

function outOfScope(row: DelegationRow, asked: Asked): Refusal | null {
  const { pilot, command, directory, receivedAt } = asked;
  const { commands, unit, field, maxAmountVnd } = row.scope;
  const delegation = row.id;
  if (ownHand.includes(command.name)) return refuse('NOT_DELEGABLE', { command: command.name });
  if (commands !== 'all' && !commands.includes(command.name))
    return refuse('DELEGATION_OUT_OF_SCOPE', { delegation, command: command.name });
  if (unit !== null && !isSameUnit(directory, unit, pilot.unit, receivedAt))
    return refuse('DELEGATION_OF_OTHER_UNIT', { delegation, unit });
  if (field !== null && field !== pilot.proposal.plan.sector)
    return refuse('DELEGATION_OF_OTHER_FIELD', { delegation, field });
  const amountVnd = amountOf(asked);
  return maxAmountVnd !== null && amountVnd > maxAmountVnd
    ? refuse('DELEGATION_OVER_AMOUNT', { delegation, amountVnd, maxAmountVnd })
    : null;
}

/** The amount the act or its matter names, else what the whole pilot costs; a plan without a budget asks for no money. */
function amountOf({ pilot, command, matter }: Asked): number {
  const named = [command.payload, matter?.data].flatMap(
    (each) => Object.entries(each ?? {}) as [string, unknown][],
  );
  const amounts = named.flatMap(([name, value]) =>
    name.endsWith('Vnd') && typeof value === 'number' ? [value] : [],
  );
  return amounts.length > 0 ? Math.max(...amounts) : (pilot.proposal.plan.budgetVnd ?? 0);
}

/** Who may not act here, nor through or for somebody else: who proposed, who has an interest, who wrote it. */
export const isConcernedIn = (
  pilot: Pilot,
  person: string,
  directory: Directory,
  at: Instant,
): boolean =>
  isApart(pilot, person, directory, at) ||
  pilot.proposal.plan.authorship.some((share) => share.person === person);

/** Nobody in the chain may gain by it: nobody sends a deputy where they may not go themselves. */
function selfDealing(chain: readonly DelegationRow[], asked: Asked): Refusal | null {
  const { pilot, actor, matter, directory, receivedAt } = asked;
  const about = (matter?.data as { readonly person?: string | null } | undefined)?.person;
  const givers = chain.map(({ givenBy }) => givenBy);
  const gains = [actor.person, ...givers].some(
    (each) => each === about || isConcernedIn(pilot, each, directory, receivedAt),
  );
  return gains || givers.includes(actor.person)
    ? refuse('DELEGATION_SELF_DEALING', { delegation: chain[0]?.id ?? '' })
    : null;
}

/**
 * Posts that may do one of these acts for another post, for the desks: the act itself is asked again when it comes.
 * Deputies are not among them: they come and go by dates, so that desks look for them when they are read.
 */
export function delegatesOf(
  post: string,
  commands: readonly string[],
  {
    pilot,
    directory,
    law,
    at,
  }: {
    readonly pilot: Pilot;
    readonly directory: Directory;
    readonly law: Law;
    readonly at: Instant;
  },
): readonly string[] {
  const fit = delegationsOf(pilot, directory).filter((row) => {
    const chain = chainOf(row, directory);
    const root = chain.at(-1);
    const person = directory.holders(row.to, at)[0]?.person;
    if (root?.from !== post || person === undefined || row.whileAbsent === true) return false;
    return commands.some((name) => {
      const command = { name, payload: {} };
      const actor = { person, post: row.to };
      const asked = { pilot, directory, law, actor, receivedAt: at, command, matter: undefined };
      return faultIn(row, asked) === null;
    });
  });
  return [...new Set(fit.map(({ to }) => to))];
}

export type DelegationFault =
  | 'toItself'
  | 'noCommands'
  | 'datesBackwards'
  | 'noInstrument'
  | 'unknownPost'
  | 'ownHand'
  | 'chainBroken'
  | 'widerThanGiven';

type Scope = DelegationRow['scope']['commands'];
const isWider = (given: Scope, above: Scope): boolean =>
  above !== 'all' && (given === 'all' || given.some((command) => !above.includes(command)));

/** What is wrong with a row before anybody acts under it. */
export function faultsOf(row: DelegationRow, directory: Directory): readonly DelegationFault[] {
  const { commands } = row.scope;
  const above = row.basedOn === null ? null : directory.delegation(row.basedOn);
  const wider = above != null && isWider(commands, above.scope.commands);
  const found: readonly (readonly [DelegationFault, boolean])[] = [
    ['toItself', row.from === row.to || directory.holds(row.givenBy, row.to, row.inForceFrom)],
    ['noCommands', commands.length === 0],
    ['datesBackwards', row.inForceFrom >= row.inForceTo],
    ['noInstrument', row.instrument.trim() === ''],
    ['unknownPost', [row.from, row.to].some((post) => directory.post(post) === undefined)],
    ['ownHand', commands !== 'all' && commands.some((command) => ownHand.includes(command))],
    ['chainBroken', above === undefined || (above !== null && above.to !== row.from)],
    ['widerThanGiven', wider || (above != null && row.inForceTo > above.inForceTo)],
  ];
  return found.flatMap(([fault, is]) => (is ? [fault] : []));
}
