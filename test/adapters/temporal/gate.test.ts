/** The gate: no more than so many at once for one key, in the order they came, and nobody waits for ever. */
import { createGate } from '../../../adapters/temporal/gate';

/** Work that lasts until it is told to end. */
function task(name: string, begun: string[]) {
  let end: (how?: Error) => void = () => undefined;
  const ended = new Promise<string>((resolve, reject) => {
    end = (how) => (how === undefined ? resolve(name) : reject(how));
  });
  const work = (): Promise<string> => {
    begun.push(name);
    return ended;
  };
  return { work, end };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('one key', () => {
  it('lets so many in, and the next in the order of their coming', async () => {
    const gate = createGate(2, 10_000);
    const begun: string[] = [];
    const tasks = ['a', 'b', 'c', 'd'].map((name) => task(name, begun));
    const passed = tasks.map(({ work }) => gate.pass('pilot', work));
    await settled();
    expect(begun).toEqual(['a', 'b']);
    tasks[1]?.end();
    await settled();
    expect(begun).toEqual(['a', 'b', 'c']);
    for (const { end } of tasks) end();
    expect(await Promise.all(passed)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('sends away whoever waited too long, without work, and keeps the place for the others', async () => {
    const gate = createGate(1, 20);
    const begun: string[] = [];
    const [first, late, next] = ['first', 'late', 'next'].map((name) => task(name, begun));
    if (!first || !late || !next) throw new Error('three tasks');
    const passed = gate.pass('pilot', first.work);
    expect(await gate.pass('pilot', late.work)).toBeNull();
    first.end();
    expect(await passed).toBe('first');
    next.end();
    expect(await gate.pass('pilot', next.work)).toBe('next');
    expect(begun).toEqual(['first', 'next']);
  });

  it('gives the place back when the work fails', async () => {
    const gate = createGate(1, 10_000);
    const failing = task('failing', []);
    const waiting = task('waiting', []);
    const passed = [gate.pass('pilot', failing.work), gate.pass('pilot', waiting.work)];
    failing.end(new Error('no'));
    waiting.end();
    await expect(passed[0]).rejects.toThrow('no');
    expect(await passed[1]).toBe('waiting');
  });
});

it('keys do not wait for one another', async () => {
  const gate = createGate(1, 10_000);
  const begun: string[] = [];
  const tasks = ['one', 'two'].map((name) => task(name, begun));
  const passed = tasks.map(({ work }, i) => gate.pass(`pilot-${i}`, work));
  await settled();
  expect(begun).toEqual(['one', 'two']);
  for (const { end } of tasks) end();
  await Promise.all(passed);
});
