/** test: a pilot made by hand in which every role is carried by somebody who carries no other, and the gate asked cell by cell. */
import { contextOf, decide, guard } from '../../../domain/decide';
import { commandRules } from '../../../domain/book';
import type { Directory } from '../../../domain/directory';
import type { Actor, BasedOn, Command, CommandRule, Refusal } from '../../../domain/kernel';
import type { Matter, Pilot } from '../../../domain/pilot';
import type { TableRow } from '../../../domain/role-table';
import type { Role } from '../../../domain/roles';
import type { OpenBallot } from '../../../domain/state/approval';
import { cadreLevelKind } from '../../../domain/state/cadre-level';
import type { Stage } from '../../../domain/stages';
import { alivePilot } from './alive';
import { directory, holderOf, lawOf, local } from './life';

export const now = local('2026-03-02 09:00');
const law = lawOf();
const before = alivePilot();

/** One post for each role; whoever carries a role by their person has one as well. `stranger` carries none but that of any cadre. */
export const seatOf: Readonly<Record<Role, string>> = {
  proposer: 'hoa-lac:cadre-1',
  owner: 'hoa-lac:cadre-2',
  clerk: 'hoa-lac:clerk',
  secretary: 'hoa-lac:secretary',
  legal: 'hoa-lac:legal-1',
  deputy: 'hoa-lac:deputy-1',
  head: 'hoa-lac:head',
  superiorHead: 'an-binh:head',
  referringHead: 'an-binh.transport:head',
  managingHead: 'government:head',
  partyCommittee: 'hoa-lac:partyCommittee',
  councilMember: 'an-binh.justice:deputy-1',
  panelMember: 'an-binh.justice:legal-1',
  consulted: 'an-binh.justice:head',
  expert: 'an-binh:expert-1',
  finance: 'an-binh:finance',
  supervisor: 'hoa-lac:supervisor',
  otherSupervisor: 'an-binh:supervisor-1',
  coSupervisor: 'an-binh.transport:supervisor-1',
  personnel: 'an-binh:personnel',
  emulation: 'an-binh:emulation',
  archivist: 'an-binh:archivist',
  monitor: 'government:monitor',
  front: 'hoa-lac:front',
  electedBody: 'hoa-lac:electedBody',
  siteHead: 'tan-lap:head',
  packAdmin: 'government:packAdmin-1',
  auditor: 'government:auditor',
  operator: 'government:operator',
  respondent: 'an-binh.transport:cadre-1',
  anyCadre: 'tan-lap:cadre-2',
  system: 'system:import',
};

export const actorOf = (role: Role): Actor => holderOf(seatOf[role]);
const personOf = (role: Role): string => actorOf(role).person;

/** Levels in order: the one below the competent unit is the one that referred upward. */
const levels = ['an-binh.transport', 'hoa-lac'].map((unit) => ({
  unit,
  sentAt: now,
  receivedAt: now,
  away: unit === 'hoa-lac' ? [] : [{ why: 'referral' as const, at: now, backAt: null }],
  metAt: null,
  metBy: null,
}));

/** Names, in one matter, everybody whom some kind of matter may name. */
const people = {
  unit: 'an-binh.justice',
  siteUnit: 'tan-lap',
  person: personOf('respondent'),
  post: seatOf.coSupervisor,
};

/** Where the person of that matter is managed, recorded long ago. */
const managed: Matter = {
  ...{ id: 'cadreLevel-1', kind: cadreLevelKind, state: 'recorded' },
  ...{ openedAt: now, closedAt: now, version: 1 },
  data: { person: people.person, level: 'strategic', managedBy: 'government' },
};

/** No act of the law is about this kind: on the way out it has lost its object. */
const orphan: TableRow['matter'] = { kind: 'orphan', states: ['open'] };

export function matterFor({ matter, moot }: TableRow, version = 3): Matter | null {
  const named = moot ? orphan : matter;
  if (named === null) return null;
  return {
    ...{ id: 'm-1', kind: named.kind, state: named.states[0] ?? '' },
    ...{ openedAt: now, closedAt: null, version, data: people },
  };
}

/** A pilot at a stage with one matter, in which each role of `seatOf` is somebody else's. */
export function pilotAt(stage: Stage, matter: Matter | null = null): Pilot {
  const seat = { person: personOf('councilMember'), post: seatOf.councilMember };
  const ballot: OpenBallot = {
    kind: 'council',
    ...{ members: [{ id: seat.person }], exclusions: [], recusals: [] },
    ...{ votes: [], present: [], closed: false, seats: [seat], chair: seat.person },
    ...{ openedAt: now, closedAt: null, adjournedTo: null },
  };
  return {
    ...before,
    stage,
    stageSince: now,
    posts: { owner: seatOf.owner, supervisor: seatOf.supervisor },
    approval: { ...before.approval, levels, ballot },
    outcome: { ...before.outcome, panel: [seatOf.panelMember] },
    matters: { ...(matter === null ? {} : { [matter.id]: matter }), [managed.id]: managed },
  };
}

export interface Asking {
  readonly directory?: Directory;
  readonly basedOn?: BasedOn;
  readonly matter?: string | null;
}

export function commandOf(row: TableRow, pilot: Pilot, actor: Actor, more: Asking = {}): Command {
  const id = more.matter === undefined ? (matterFor(row)?.id ?? null) : more.matter;
  const version = id === null ? 0 : (pilot.matters[id]?.version ?? 0);
  return {
    ...{ id: 'c-1', name: row.command, tenant: pilot.tenant, pilot: pilot.id, actor },
    payload: id === null ? {} : { matter: id },
    basedOn: more.basedOn ?? { dossier: pilot.proposal.version, matter: version },
  };
}

const factsWith = (more: Asking) => ({
  now,
  receivedAt: now,
  law,
  directory: more.directory ?? directory,
});

/** Asks the gate of one command at one pilot; what depends on neither post nor person is made ready once. */
export function gateOf(
  row: TableRow,
  pilot: Pilot,
  more: Asking = {},
): (actor: Actor) => string | null {
  const rule = commandRules.get(row.command) as CommandRule<never, never>;
  const { offered: _narrowing, ...doors } = rule;
  const command = commandOf(row, pilot, nobody, more);
  const context = contextOf(pilot, command, factsWith(more));
  return (actor) =>
    guard(doors, { ...context, actor, command: { ...command, actor } })?.code ?? null;
}

const nobody: Actor = { person: '', post: null };

/** What the gate answers before a chapter's own guards and its decision; null: the door is open. */
export const gate = (row: TableRow, pilot: Pilot, actor: Actor, more: Asking = {}): string | null =>
  gateOf(row, pilot, more)(actor);

/** What the law itself answers; only for cells that are shut, where nothing of the payload is read. */
export const refusalOf = (
  row: TableRow,
  pilot: Pilot,
  actor: Actor,
  more: Asking = {},
): Refusal | null => {
  const decided = decide(pilot, commandOf(row, pilot, actor, more), factsWith(more));
  return decided.refused ? decided : null;
};
