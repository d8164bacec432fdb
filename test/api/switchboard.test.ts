/** The switchboard alone: ten thousand lines, none of which asks the database for a commit; news in a hurry are told together. */
import type { LiveEvent, LiveWord } from '../../contracts/live';
import { Recent } from '../../api/live/recent';
import { Switchboard } from '../../api/live/switchboard';
import type { LiveLimits } from '../../api/live/switchboard';

const word = (change: Partial<LiveWord> = {}): LiveWord => ({
  ...{ tenant: 't', pilot: null, tasks: [], offices: [], notices: [], clock: false },
  ...change,
});

let asked = 0;
const open: Switchboard[] = [];
afterEach(() => {
  for (const each of open.splice(0)) each.close();
});

function board(limits: Partial<LiveLimits> = {}): Switchboard {
  asked = 0;
  const made = new Switchboard(
    {
      alive: async (sessions) => {
        asked += 1;
        return new Set(sessions);
      },
      desks: async () => {
        asked += 1;
        return new Map();
      },
      log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    },
    { beatEveryMs: 3_600_000, ...limits },
  );
  open.push(made);
  return made;
}

interface Ear {
  readonly heard: LiveEvent[];
  leave(): void;
}

function listen(on: Switchboard, n: number, tenant = 't', pilots: readonly string[] = []): Ear {
  const heard: LiveEvent[] = [];
  const session = {
    id: `${tenant}-${n}`,
    tenant,
    person: `p-${n}`,
    language: 'vi',
    csrf: '',
  } as const;
  const leave = on
    .stream(
      {
        session,
        posts: new Set([`post-${n}`]),
        standingIn: new Set([`away-${n}`]),
        pilots: new Set(pilots),
      },
      null,
    )
    .open({ send: (event) => void heard.push(event), end: () => undefined });
  return { heard, leave };
}

it('ten thousand lines: a commit asks nothing, and each hears its own and nothing else', () => {
  const on = board();
  const ears = Array.from({ length: 10_000 }, (_, n) => listen(on, n));
  for (let n = 0; n < 10_000; n += 100) on.hear(word({ tasks: [`post-${n}`], pilot: 'x' }));
  expect(asked).toBe(0);
  ears.forEach(({ heard }, n) => {
    expect(heard.slice(1)).toEqual(
      n % 100 === 0 ? [{ all: false, tasks: true, notices: false, clock: false, pilots: [] }] : [],
    );
  });
});

it('another tenant hears nothing, even of posts and pilots of the same name, and of no clock', () => {
  const on = board();
  const { heard } = listen(on, 1, 'other', ['x']);
  on.hear(word({ tasks: ['post-1'], notices: ['post-1'], pilot: 'x' }));
  on.hear(word({ clock: true }));
  expect(heard).toHaveLength(1);
});

it('whoever stands in hears of the work of the office, and not of what is the holder’s alone', () => {
  const on = board();
  const { heard } = listen(on, 1);
  on.hear(word({ tasks: ['away-1'], notices: ['away-1'] }));
  expect(heard).toHaveLength(1);
  on.hear(word({ tasks: ['away-1'], offices: ['away-1'] }));
  expect(heard[1]).toMatchObject({ tasks: true, notices: false });
});

it('what happens in a hurry is told at once and then together', async () => {
  const on = board({ restMs: 5 });
  const { heard } = listen(on, 1, 't', ['a', 'b']);
  on.hear(word({ tasks: ['post-1'] }));
  for (const pilot of ['a', 'b', 'a']) on.hear(word({ pilot }));
  on.hear(word({ notices: ['post-1'] }));
  expect(heard.slice(1)).toEqual([
    { all: false, tasks: true, notices: false, clock: false, pilots: [] },
  ]);
  while (heard.length < 3) await new Promise((resolve) => setTimeout(resolve, 1));
  expect(heard[2]).toEqual({
    ...{ all: false, tasks: false, notices: true, clock: false },
    pilots: ['a', 'b'],
  });
});

it('who has left is told nothing more', () => {
  const on = board();
  const { heard, leave } = listen(on, 1);
  leave();
  on.hear(word({ tasks: ['post-1'] }));
  expect(heard).toHaveLength(1);
});

describe('what was said lately', () => {
  let now = 0;
  const recent = (most?: number): Recent => new Recent(most, () => now);
  beforeEach(() => {
    now = 100;
  });

  it('is known from a mark on, and no earlier', () => {
    const memory = recent();
    now = 200;
    memory.note(word({ pilot: 'before' }));
    now = 300;
    const mark = memory.mark();
    now = 400;
    memory.note(word({ pilot: 'after' }));
    expect(memory.since(mark)?.map(({ pilot }) => pilot)).toEqual(['after']);
  });

  it('is not known across a gap, of another program, or from a mark that is none', () => {
    const memory = recent();
    now = 200;
    const mark = memory.mark();
    const other = recent().mark();
    expect(memory.since(mark)).toEqual([]);
    for (const none of [
      other,
      null,
      '',
      '.',
      'x.y',
      `${mark.split('.')[0]}.`,
      `${mark.split('.')[0]}.NaN`,
    ])
      expect([none, memory.since(none)]).toEqual([none, null]);
    now = 300;
    memory.lose();
    expect(memory.since(mark)).toBeNull();
  });

  it('is forgotten when it is too much, and then nobody claims to know it', () => {
    const memory = recent(2);
    now = 200;
    const mark = memory.mark();
    for (let n = 0; n < 4; n += 1) {
      now += 10;
      memory.note(word({ pilot: String(n) }));
    }
    const later = memory.mark();
    expect(memory.since(mark)).toBeNull();
    now += 10;
    memory.note(word({ pilot: 'last' }));
    expect(memory.since(later)?.map(({ pilot }) => pilot)).toContain('last');
  });

  it('a mark tells nothing of how much was said', () => {
    const [quiet, busy] = [recent(), recent()];
    now = 200;
    for (let n = 0; n < 50; n += 1) busy.note(word());
    expect(busy.mark().split('.').slice(1)).toEqual(quiet.mark().split('.').slice(1));
  });
});
