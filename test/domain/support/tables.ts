/** test: to whom and when a command is open, whom an event tells, what a matter keeps: literal tables over shared lives. */
import { noticesOf } from '../../../domain/notices';
import type { Stage } from '../../../domain/stages';
import { stages } from '../../../domain/stages';
import { codeOf } from './alive';
import { Life, directory } from './life';

/** Groups of stages as lifecycle.md has them, written out so that nobody changes them unseen. */
export const underTerm = [
  ...['APPROVED_FULL', 'APPROVED_PILOT', 'PREPARING', 'RUNNING', 'SUSPENDED', 'LAPSED'],
] as readonly Stage[];
export const afterStart = ['RUNNING', 'SUSPENDED', 'LAPSED'] as const;
export const inOutcomeReview = [
  ...['ENDING', 'ASSESSMENT', 'OUTCOME_SET', 'CAUSE_REVIEW', 'RESPONSIBILITY'],
] as readonly Stage[];
export const closedAfterRun = [
  ...['CLOSED_SUCCESS', 'CLOSED_PARTLY', 'CLOSED_FAILED', 'CLOSED_UNDETERMINED'],
] as readonly Stage[];
export const closedBeforeRun = ['CLOSED_NOT_PURSUED', 'REJECTED', 'WITHDRAWN'] as const;
const all: readonly Stage[] = stages.filter((stage) => stage !== 'NEW');
export const allBut = (...shut: readonly Stage[]): readonly Stage[] =>
  all.filter((stage) => !shut.includes(stage));

/** The same life from the same point on; pilots are never changed in place. Not for lives with a directory of their own. */
export function fork(life: Life): Life {
  const next = new Life(life.law, undefined, life.pilot);
  next.now = life.now;
  next.events.push(...life.events);
  return next;
}

/** Told once, when first asked for, and forked for everybody. */
export function shared(make: () => Life): () => Life {
  let once: Life | null = null;
  return () => fork((once ??= make()));
}

export interface Door {
  readonly command: string;
  readonly life: () => Life;
  /** A right post, for the stages. */
  readonly post: string;
  readonly payload: object;
  /** Every post of all units that the command is open to; not given where any cadre may. */
  readonly posts?: readonly string[];
  readonly stages: readonly Stage[];
}

/** Nobody's act, or one that a delegation of the practice space does not reach. */
const shut: readonly (string | null)[] = ['NOT_YOURS', 'DELEGATION_OUT_OF_SCOPE'];
const everyPost = directory.data.posts.map(({ id }) => id);
const sorted = (list: readonly string[]): readonly string[] => [...list].sort();

export function doors(table: readonly Door[]): void {
  describe.each(table)('$command', ({ command, life, post, payload, posts, stages: open }) => {
    const codeAt = (stage: Stage): string | null => {
      const each = life();
      each.pilot = { ...each.pilot, stage };
      return codeOf(each.tries(post, command, payload));
    };

    if (posts !== undefined)
      test('is open to its posts, and to no other of all units', () =>
        expect(
          sorted(
            everyPost.filter(
              (each) => !shut.includes(codeOf(life().tries(each, command, payload))),
            ),
          ),
        ).toEqual(sorted(posts)));

    test('is open at its stages, and at no other', () =>
      expect(sorted(all.filter((stage) => codeAt(stage) !== 'WRONG_STAGE'))).toEqual(sorted(open)));
  });
}

/** Posts that get a notice of the last event of a type. */
export const toldOf = (life: Life, type: string): readonly string[] =>
  sorted(
    noticesOf(
      life.pilot,
      life.events.filter((event) => event.type === type).slice(-1),
      1,
      life.law,
      directory,
    ).map(({ post }) => post),
  );

export type Telling = readonly [type: string, life: () => Life, posts: readonly string[]];

export const tellings = (table: readonly Telling[]): void =>
  test.each(table)('%s is told to its posts, and to nobody else', (type, life, posts) =>
    expect(toldOf(life(), type)).toEqual(sorted(posts)),
  );

export type Kept = readonly [
  when: string,
  life: () => Life,
  is: {
    readonly state: string;
    readonly version: number;
    readonly closedAt: string | null;
    readonly data: object;
  },
];

/** The whole matter, not only what changed in it. */
export const keeps = (id: string, kind: string, openedAt: string, table: readonly Kept[]): void =>
  test.each(table)(`${id} %s keeps just this`, (_when, life, is) =>
    expect(life().pilot.matters[id]).toEqual({ id, kind, openedAt, ...is }),
  );

export interface Asked {
  readonly step: string;
  readonly life: () => Life;
  readonly post: string | null;
  readonly role: string;
  readonly rule: string;
  readonly due: string;
  readonly opened: string;
  readonly commands: readonly string[];
}

/** What a desk is asked for, whole; where silence is told elsewhere. */
export const asks = (table: readonly Asked[]): void =>
  test.each(table)('$step is on one desk until $due', (row) => {
    const { step, life, post, role, rule, due, opened, commands } = row;
    expect(life().task(step)).toMatchObject({
      ...{ post, role, rule, commands },
      ...{ dueDate: due, openedAt: opened },
    });
  });
