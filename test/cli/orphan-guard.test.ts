/** test: a program that does not notice the death of its parent is ended all the same. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const guard = join(__dirname, '../../cli/orphan-guard.cjs');

async function exitOf(source: string, closes: boolean): Promise<unknown[]> {
  const child = spawn(process.execPath, ['--require', guard, '-e', source], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  if (closes) child.stdin.end();
  return once(child, 'exit');
}

jest.setTimeout(30_000);

test('one that hangs is ended after its grace', async () => {
  expect(await exitOf('setInterval(() => undefined, 60_000)', true)).toEqual([1, null]);
});

test('one that ends by itself keeps its exit code', async () => {
  expect(await exitOf("process.stdin.on('end', () => process.exit(7))", true)).toEqual([7, null]);
});

test('nothing happens to one whose parent lives', async () => {
  expect(await exitOf('setTimeout(() => process.exit(3), 6_000)', false)).toEqual([3, null]);
});
