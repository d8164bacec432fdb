/** test: a matter told act by act: what each act enters, changes, asks of whom, takes off whose desk and tells whom, and nothing else. */
import type { BasedOn, Source } from '../../../domain/kernel';
import { noticesOf } from '../../../domain/notices';
import type { Task } from '../../../domain/tasks';
import type { Life } from './life';
import { directory } from './life';

type Entry = readonly [type: string, body: object, flags?: readonly string[]];
type Values = Readonly<Record<string, unknown>>;

/** What the record shows after an act, as literal values. */
interface Seen {
  /** The code, with what it says. */
  readonly refused?: readonly [code: string, params?: Values];
  readonly emits?: readonly Entry[];
  /** Every place of the state that changed, with its new value; `gone` where it is no more. */
  readonly changes?: Values;
  readonly asks?: readonly string[];
  readonly frees?: readonly string[];
  readonly tells?: readonly string[];
}

export interface Step extends Seen {
  readonly when: string;
  /** Time passes until then first. */
  readonly at?: string;
  readonly by: string;
  readonly does: string;
  readonly with?: object;
  readonly source?: Source;
  readonly basedOn?: BasedOn;
}

const isPlain = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Places that differ, down to the first that is no object on both sides. */
function differences(before: Values, after: Values, path = ''): Values {
  const places = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return Object.assign(
    {},
    ...places.map((place) => {
      const [old, now] = [before[place], after[place]];
      if (isPlain(old) && isPlain(now)) return differences(old, now, `${path}${place}.`);
      return JSON.stringify(old) === JSON.stringify(now)
        ? {}
        : { [`${path}${place}`]: now === undefined ? 'gone' : now };
    }),
  ) as Values;
}

const desk = ({ matter, step, post, dueDate, rule, commands }: Task): string =>
  `${matter} ${step}: ${post ?? 'nobody'} until ${dueDate} (${rule}) ${commands.join(', ')}`;

const stateOf = (life: Life): Values => {
  const { revision: _, rungs: __, ...rest } = life.pilot;
  return rest;
};

/** The act on the life, and what came of it. */
function seen(life: Life, step: Step): Seen {
  if (step.at !== undefined) life.until(step.at);
  const [before, desksBefore, entries] = [stateOf(life), life.tasks.map(desk), life.events.length];
  const { basedOn, source } = step;
  const refusal = life.tries(step.by, step.does, step.with ?? {}, {
    ...(basedOn === undefined ? {} : { basedOn }),
    ...(source === undefined ? {} : { source }),
  });
  if (refusal !== null)
    return {
      refused:
        Object.keys(refusal.params).length === 0 ? [refusal.code] : [refusal.code, refusal.params],
    };
  const desks = life.tasks.map(desk);
  const events = life.events.slice(entries);
  const notices = noticesOf(life.pilot, events, entries, life.law, directory);
  return {
    emits: events.map(({ type, body, flags }) =>
      flags === undefined ? [type, body as object] : [type, body as object, flags],
    ),
    changes: differences(before, stateOf(life)),
    asks: desks.filter((each) => !desksBefore.includes(each)),
    frees: desksBefore.filter((each) => !desks.includes(each)),
    tells: notices.map(({ post }) => post),
  };
}

const expected = ({ refused, emits, changes, asks, frees, tells }: Step): Seen =>
  refused === undefined
    ? {
        emits: emits ?? [],
        changes: changes ?? {},
        asks: asks ?? [],
        frees: frees ?? [],
        tells: tells ?? [],
      }
    : { refused };

/** Lives the acts once, in order; each act is a test of its own. */
export function chronicle(title: string, start: () => Life, steps: readonly Step[]): void {
  describe(title, () => {
    let lived: readonly Seen[] = [];
    beforeAll(() => {
      const life = start();
      lived = steps.map((step) => seen(life, step));
    });
    test.each(steps.map((step, i) => ({ ...step, i })))('$i: $when', ({ i, ...step }) =>
      expect(lived[i]).toEqual(expected(step)),
    );
  });
}
