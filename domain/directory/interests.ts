/** domain: standing interests that people declare of themselves (M52). Withdrawn ones stay readable with their days. */
import type { Directory } from '../directory';
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { DirectoryActs } from './acts';
import type { Answer, Asking } from './asking';
import { firstOf, unlessThere } from './asking';

type About = DirectoryActs['DeclareInterest']['about'];

function unknown(about: About, directory: Directory): Refusal | null {
  if (about.kind === 'person')
    return unlessThere(
      directory.person(about.person) !== undefined,
      'NO_SUCH_PERSON',
      about.person,
    );
  return about.kind === 'unit'
    ? unlessThere(directory.unit(about.unit) !== undefined, 'NO_SUCH_UNIT', about.unit)
    : null;
}

export function declareInterest({
  directory,
  payload,
  now,
  id,
}: Asking<DirectoryActs['DeclareInterest']>): Answer {
  const { person, about, nature } = payload;
  const own = about.kind === 'person' && about.person === person;
  const fault = firstOf(
    unlessThere(directory.person(person) !== undefined, 'NO_SUCH_PERSON', person),
    unknown(about, directory),
    own ? refuse('INTEREST_IN_SELF') : null,
  );
  const interest = { id, person, about, nature, from: now, to: null };
  return fault ?? [{ type: 'InterestDeclared', body: { interest } }];
}

export function withdrawInterest({
  directory,
  payload,
  now,
}: Asking<DirectoryActs['WithdrawInterest']>): Answer {
  const row = (directory.data.interests ?? []).find(({ id }) => id === payload.interest);
  if (row === undefined) return refuse('NO_SUCH_INTEREST', { id: payload.interest });
  return row.to === null
    ? [{ type: 'InterestWithdrawn', body: { interest: row.id, to: now } }]
    : refuse('INTEREST_OVER', { id: row.id });
}
