/**
 * domain: the law of the directory: who may change it, and what comes of it. The administrator changes what a decision on
 * paper says; one's own absence, deputy and interests are everybody's own.
 */
import type { Directory } from '../directory';
import type { Actor, Refusal } from '../kernel';
import { isRefusal, refuse } from '../kernel';
import type { Instant } from '../time';
import type { DirectoryAct, DirectoryActs } from './acts';
import type { Answer, Asking } from './asking';
import { endAbsence, nameDeputy, recordAbsence, revokeDeputy } from './deputies';
import { importRows } from './import';
import { declareInterest, withdrawInterest } from './interests';
import {
  abolishPost,
  addPerson,
  addPost,
  appoint,
  endHolding,
  renamePerson,
  renamePost,
} from './posts';
import { abolishUnit, addUnit, mergeUnit, renameUnit } from './units';

type Rules = { readonly [A in DirectoryAct]: (asking: Asking<DirectoryActs[A]>) => Answer };

const rules: Rules = {
  AddUnit: addUnit,
  RenameUnit: renameUnit,
  MergeUnit: mergeUnit,
  AbolishUnit: abolishUnit,
  AddPost: addPost,
  RenamePost: renamePost,
  AbolishPost: abolishPost,
  AddPerson: addPerson,
  RenamePerson: renamePerson,
  Appoint: appoint,
  EndHolding: endHolding,
  NameDeputy: nameDeputy,
  RevokeDeputy: revokeDeputy,
  RecordAbsence: recordAbsence,
  EndAbsence: endAbsence,
  DeclareInterest: declareInterest,
  WithdrawInterest: withdrawInterest,
  ImportRows: importRows,
};

export const directoryActs = Object.keys(rules) as readonly DirectoryAct[];

export const isDirectoryAdmin = (
  directory: Directory,
  { person, post }: Actor,
  at: Instant,
): boolean =>
  post !== null &&
  directory.post(post)?.kind === 'directoryAdmin' &&
  directory.holds(person, post, at);

type OwnActs = Pick<
  DirectoryActs,
  | 'RecordAbsence'
  | 'EndAbsence'
  | 'NameDeputy'
  | 'RevokeDeputy'
  | 'DeclareInterest'
  | 'WithdrawInterest'
>;

/** Whose own matter an act is; undefined: nobody's. */
const ownersOf: {
  readonly [A in keyof OwnActs]: (
    payload: OwnActs[A],
    asking: Pick<Asking<unknown>, 'directory' | 'now' | 'actor'>,
  ) => string | undefined;
} = {
  RecordAbsence: ({ person }) => person,
  EndAbsence: ({ absence }, { directory }) =>
    directory.data.absences?.find(({ id }) => id === absence)?.person,
  NameDeputy: ({ post }, { directory, now, actor }) =>
    directory
      .holders(post, now)
      .find((row) => row.capacity === 'holder' && row.person === actor.person)?.person,
  RevokeDeputy: ({ delegation }, { directory }) => directory.delegation(delegation)?.givenBy,
  DeclareInterest: ({ person }) => person,
  WithdrawInterest: ({ interest }, { directory }) =>
    directory.data.interests?.find(({ id }) => id === interest)?.person,
};

function isOwn<A extends DirectoryAct>(act: A, asking: Asking<DirectoryActs[A]>): boolean {
  const ownerOf = (
    ownersOf as Partial<
      Record<DirectoryAct, (payload: unknown, a: Asking<unknown>) => string | undefined>
    >
  )[act];
  return ownerOf?.(asking.payload, asking) === asking.actor.person;
}

/** An administrator does not appoint, nor arrange a deputy for, the own person. */
function selfServing<A extends DirectoryAct>(
  act: A,
  { payload, actor, directory, now }: Asking<DirectoryActs[A]>,
): Refusal | null {
  const named: readonly string[] =
    act === 'Appoint'
      ? [(payload as DirectoryActs['Appoint']).person]
      : act === 'NameDeputy'
        ? directory
            .holders((payload as DirectoryActs['NameDeputy']).deputy, now)
            .map(({ person }) => person)
        : act === 'ImportRows'
          ? (payload as DirectoryActs['ImportRows']).appointments.map(({ person }) => person)
          : [];
  return named.includes(actor.person) ? refuse('NOT_ONESELF', { person: actor.person }) : null;
}

export function decideDirectory<A extends DirectoryAct>(
  act: A,
  asking: Asking<DirectoryActs[A]>,
): Answer {
  const { directory, actor, now } = asking;
  if (!isOwn(act, asking)) {
    if (!isDirectoryAdmin(directory, actor, now)) return refuse('NOT_DIRECTORY_ADMIN', { act });
    const refusal = selfServing(act, asking);
    if (isRefusal(refusal)) return refusal;
  }
  return (rules[act] as (asking: Asking<DirectoryActs[A]>) => Answer)(asking);
}
