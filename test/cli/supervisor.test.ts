/** test: what dies by itself is started again, and what is told to stop stays stopped. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Running, Start } from '../../cli/supervisor';
import { supervise } from '../../cli/supervisor';

/** A part that dies when the test says so. */
function fakePart() {
  let end: (reason: string) => void = () => undefined;
  const exited = new Promise<string>((resolve) => (end = resolve));
  const part: Running = { exited, stop: async () => end('stopped') };
  return { part, die: end };
}

const quick = { firstPauseMs: 5, longestPauseMs: 20 };

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await pause(2);
}

test('a part that dies runs again, and is stopped in the end', async () => {
  const parts: ReturnType<typeof fakePart>[] = [];
  const said: string[] = [];
  const start: Start = async () => {
    const made = fakePart();
    parts.push(made);
    return made.part;
  };
  const kept = await supervise(start, { ...quick, say: (words) => said.push(words) });
  parts[0]?.die('ended by SIGKILL');
  await until(() => said.length === 2);
  expect(said).toEqual(['stopped by itself (ended by SIGKILL); starting it again', 'runs again']);
  await kept.stop();
  expect(await parts[1]?.part.exited).toBe('stopped');
  await pause(30);
  expect(parts).toHaveLength(2);
});

test('the first start must work; a later one is tried until it does', async () => {
  const refuse: Start = () => Promise.reject(new Error('no port'));
  await expect(supervise(refuse, { ...quick, say: () => undefined })).rejects.toThrow('no port');

  const said: string[] = [];
  const parts = [fakePart(), fakePart()];
  let calls = 0;
  const start: Start = async () => {
    calls += 1;
    if (calls === 2 || calls === 3) throw new Error('not yet');
    return (calls === 1 ? parts[0] : parts[1])?.part as Running;
  };
  const kept = await supervise(start, { ...quick, say: (words) => said.push(words) });
  parts[0]?.die('exit code 1');
  await until(() => said.includes('runs again'));
  expect(said.filter((words) => words === 'does not start: not yet')).toHaveLength(2);
  await kept.stop();
});

test('told to stop while it waits to start again, it starts nothing', async () => {
  const { part, die } = fakePart();
  let calls = 0;
  const start: Start = async () => {
    calls += 1;
    return part;
  };
  const said: string[] = [];
  const options = { firstPauseMs: 60_000, say: (words: string) => said.push(words) };
  const kept = await supervise(start, options);
  die('exit code 1');
  await until(() => said.length === 1);
  await kept.stop();
  expect(calls).toBe(1);
});

test('told to stop while a start is under way, it ends that start', async () => {
  const first = fakePart();
  const signals: AbortSignal[] = [];
  const start: Start = (signal) => {
    signals.push(signal);
    if (signals.length === 1) return Promise.resolve(first.part);
    return new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('told to stop')));
    });
  };
  const said: string[] = [];
  const kept = await supervise(start, { ...quick, say: (words) => said.push(words) });
  first.die('exit code 1');
  await until(() => signals.length === 2);
  await kept.stop();
  expect(said).toEqual(['stopped by itself (exit code 1); starting it again']);
});
