/** domain: many rows at once, as a file brings them: each is asked as if it came alone after those before it, and all or none go in. */
import type { Directory, HoldingRow, PersonRow, PostRow, UnitRow } from '../directory';
import type { Refusal } from '../kernel';
import { isRefusal } from '../kernel';
import type { DirectoryActs, DirectoryEvent } from './acts';
import type { Answer, Asking } from './asking';
import { addPerson, addPost, appoint } from './posts';
import { addUnit } from './units';

export interface ImportFault {
  readonly part: keyof DirectoryActs['ImportRows'];
  /** Place in its part, from 0. */
  readonly row: number;
  readonly refusal: Refusal;
}

export interface ImportReading {
  readonly events: readonly DirectoryEvent[];
  readonly faults: readonly ImportFault[];
}

type Rows = DirectoryActs['ImportRows'];

/**
 * The directory with rows that are only being looked at: kept beside it, because making it anew for every row of a file
 * of thousands would take as many thousands of times.
 */
function growing(base: Directory): { readonly view: Directory; add(event: DirectoryEvent): void } {
  const units = new Map<string, UnitRow>();
  const posts = new Map<string, PostRow>();
  const people = new Map<string, PersonRow>();
  const ofUnit = new Map<string, readonly PostRow[]>();
  const ofPost = new Map<string, readonly HoldingRow[]>();
  const view: Directory = {
    ...base,
    unit: (id) => units.get(id) ?? base.unit(id),
    post: (id) => posts.get(id) ?? base.post(id),
    person: (id) => people.get(id) ?? base.person(id),
    postsOf: (unit, kind) => [
      ...base.postsOf(unit, kind),
      ...(ofUnit.get(unit) ?? []).filter((post) => post.kind === kind),
    ],
    holdingsIn: (post) => [...base.holdingsIn(post), ...(ofPost.get(post) ?? [])],
  };
  return {
    view,
    add({ type, body }) {
      if (type === 'UnitAdded') units.set(body.unit.id, body.unit);
      if (type === 'PersonAdded') people.set(body.person.id, body.person);
      if (type === 'PostAdded') {
        posts.set(body.post.id, body.post);
        ofUnit.set(body.post.unit, [...(ofUnit.get(body.post.unit) ?? []), body.post]);
      }
      if (type === 'Appointed') {
        const { post } = body.holding;
        ofPost.set(post, [...(ofPost.get(post) ?? []), body.holding]);
      }
    },
  };
}

/** A row that is refused is left out, and those after it are asked without it: every fault of a file is told at once. */
export function readRows(asking: Asking<Rows>): ImportReading {
  const events: DirectoryEvent[] = [];
  const faults: ImportFault[] = [];
  const { view, add } = growing(asking.directory);
  function take<P>(
    part: keyof Rows,
    rows: readonly P[],
    rule: (asking: Asking<P>) => Answer,
  ): void {
    for (const [row, payload] of rows.entries()) {
      const answer = rule({ ...asking, directory: view, payload });
      if (isRefusal(answer)) {
        faults.push({ part, row, refusal: answer });
        continue;
      }
      answer.forEach(add);
      events.push(...answer);
    }
  }
  take('units', asking.payload.units, addUnit);
  take('posts', asking.payload.posts, addPost);
  take('people', asking.payload.people, addPerson);
  take('appointments', asking.payload.appointments, appoint);
  return { events, faults };
}

export function importRows(asking: Asking<Rows>): Answer {
  const { events, faults } = readRows(asking);
  return faults[0]?.refusal ?? events;
}
