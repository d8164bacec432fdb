/** domain: posts, people, and who holds what from when to when. A change of post moves the work, never a clock. */
import type { Directory, HoldingRow } from '../directory';
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Instant } from '../time';
import type { DirectoryActs } from './acts';
import type { Answer, Asking } from './asking';
import { backwards, firstOf, inThePast, isStanding, unlessThere } from './asking';

export function addPost({ directory, payload, now }: Asking<DirectoryActs['AddPost']>): Answer {
  const { id, unit, kind } = payload;
  const fault = firstOf(
    directory.post(id) === undefined ? null : refuse('ID_TAKEN', { id }),
    unlessThere(directory.unit(unit) !== undefined, 'NO_SUCH_UNIT', unit),
    isStanding(directory.unit(unit), now) ? null : refuse('UNIT_ABOLISHED', { id: unit }),
    kind === 'head' && directory.postsOf(unit, 'head').some((post) => isStanding(post, now))
      ? refuse('UNIT_HAS_HEAD', { id: unit })
      : null,
  );
  return fault ?? [{ type: 'PostAdded', body: { post: { ...payload } } }];
}

export const renamePost = ({ directory, payload }: Asking<DirectoryActs['RenamePost']>): Answer =>
  unlessThere(directory.post(payload.post) !== undefined, 'NO_SUCH_POST', payload.post) ?? [
    { type: 'PostRenamed', body: { ...payload } },
  ];

export function abolishPost(asking: Asking<DirectoryActs['AbolishPost']>): Answer {
  const { directory, payload, today } = asking;
  const { post } = payload;
  const from = asking.startOf(payload.from);
  const [holder] = directory.holders(post, from);
  const fault = firstOf(
    unlessThere(directory.post(post) !== undefined, 'NO_SUCH_POST', post),
    isStanding(directory.post(post), from) ? null : refuse('POST_ABOLISHED', { id: post }),
    inThePast(payload.from, today),
    holder === undefined ? null : refuse('POST_IS_HELD', { person: holder.person }),
  );
  return fault ?? [{ type: 'PostAbolished', body: { post, from } }];
}

export const addPerson = ({ directory, payload }: Asking<DirectoryActs['AddPerson']>): Answer =>
  directory.person(payload.id) === undefined
    ? [{ type: 'PersonAdded', body: { person: { ...payload } } }]
    : refuse('ID_TAKEN', { id: payload.id });

export const renamePerson = ({
  directory,
  payload,
}: Asking<DirectoryActs['RenamePerson']>): Answer =>
  unlessThere(directory.person(payload.person) !== undefined, 'NO_SUCH_PERSON', payload.person) ?? [
    { type: 'PersonRenamed', body: { ...payload } },
  ];

type Span = { readonly from: Instant; readonly to: Instant | null };
const overlap = (a: Span, b: Span): boolean =>
  (b.to === null || a.from < b.to) && (a.to === null || b.from < a.to);

/** One holder at a time where one person answers for everything; in the other kinds of post several may sit. */
function takenBy(directory: Directory, holding: HoldingRow): Refusal | null {
  const there = directory.holdingsIn(holding.post).filter((row) => overlap(row, holding));
  const same = there.find(({ person }) => person === holding.person);
  if (same !== undefined) return refuse('HOLDS_ALREADY', { person: same.person });
  if (holding.capacity === 'acting') return null;
  const holder = there.find(({ capacity }) => capacity === 'holder');
  return holder === undefined ? null : refuse('POST_TAKEN', { person: holder.person });
}

export function appoint(asking: Asking<DirectoryActs['Appoint']>): Answer {
  const { directory, payload } = asking;
  const { person, post, lastDay, capacity, instrument } = payload;
  const from = asking.startOf(payload.from);
  const to = lastDay === null ? null : asking.endOf(lastDay);
  const holding: HoldingRow = { person, post, from, to, capacity, instrument };
  const fault = firstOf(
    unlessThere(directory.person(person) !== undefined, 'NO_SUCH_PERSON', person),
    unlessThere(directory.post(post) !== undefined, 'NO_SUCH_POST', post),
    isStanding(directory.post(post), from) ? null : refuse('POST_ABOLISHED', { id: post }),
    lastDay === null ? null : backwards(payload.from, lastDay),
    inThePast(payload.from, asking.today),
    takenBy(directory, holding),
  );
  return fault ?? [{ type: 'Appointed', body: { holding } }];
}

export function endHolding(asking: Asking<DirectoryActs['EndHolding']>): Answer {
  const { directory, payload } = asking;
  const { person, post, lastDay, instrument } = payload;
  const to = asking.endOf(lastDay);
  const held = directory
    .holdingsIn(post)
    .some((row) => row.person === person && row.from < to && (row.to === null || row.to > to));
  const fault = firstOf(
    held ? null : refuse('HOLDS_NOT', { person }),
    inThePast(lastDay, asking.today),
  );
  return fault ?? [{ type: 'HoldingEnded', body: { person, post, to, instrument } }];
}
