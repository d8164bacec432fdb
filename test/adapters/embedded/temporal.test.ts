/** test: the embedded Temporal server keeps its workflows over stops and kills, and dies with its program. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Connection, WorkflowClient } from '@temporalio/client';
import { isAlive, waitUntil } from '../../../adapters/embedded/process-table';
import { startTemporal } from '../../../adapters/embedded/temporal';
import { searchAttributes } from '../../../contracts/messages';
import { hold, newFolder } from './holders';

jest.setTimeout(60_000);

const folder = newFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const start = () =>
  startTemporal({
    executable: process.env['TEMPORAL_CLI_PATH'] ?? '',
    folder: join(folder, 'temporal'),
    logFile: join(folder, 'temporal.log'),
    searchAttributes,
  });

async function withClient<T>(address: string, work: (client: WorkflowClient) => Promise<T>) {
  const connection = await Connection.connect({ address });
  try {
    return await work(new WorkflowClient({ connection }));
  } finally {
    await connection.close();
  }
}

const begin = (address: string, workflowId: string) =>
  withClient(address, (client) => client.start('nobody', { taskQueue: 'nobody', workflowId }));

const stateOf = (address: string, workflowId: string) =>
  withClient(
    address,
    async (client) => (await client.getHandle(workflowId).describe()).status.name,
  );

test('it serves the namespace, our search attributes and its screens, and remembers after a stop', async () => {
  const temporal = await start();
  await begin(temporal.address, 'stopped');
  const known = await withClient(temporal.address, async ({ connection }) =>
    (connection as Connection).operatorService.listSearchAttributes({ namespace: 'default' }),
  );
  expect(Object.keys(known.customAttributes ?? {})).toEqual(
    expect.arrayContaining(Object.keys(searchAttributes)),
  );
  expect((await fetch(temporal.uiUrl)).status).toBe(200);
  await temporal.stop();
  const again = await start();
  expect(await stateOf(again.address, 'stopped')).toBe('RUNNING');
  await again.stop();
  expect(isAlive(again.process.pid)).toBe(false);
});

test('it ends when its program is killed, and nothing is lost', async () => {
  const held = await hold('temporal', folder);
  await begin(held.address, 'program-killed');
  held.program.kill('SIGKILL');
  expect(await waitUntil(() => !isAlive(held.pid), 15_000)).toBe(true);
  const temporal = await start();
  expect(await stateOf(temporal.address, 'program-killed')).toBe('RUNNING');
  await temporal.stop();
});

test('killed itself, it goes on at the next start', async () => {
  const temporal = await start();
  await begin(temporal.address, 'server-killed');
  process.kill(temporal.process.pid, 'SIGKILL');
  expect(await temporal.process.exited).toBe('ended by SIGKILL');
  const again = await start();
  expect(await stateOf(again.address, 'server-killed')).toBe('RUNNING');
  await again.stop();
});

test('a program that is no Temporal server is refused with its own words', async () => {
  const options = { folder: join(folder, 'other'), logFile: join(folder, 'other.log') };
  await expect(startTemporal({ ...options, executable: '/nowhere/temporal' })).rejects.toThrow(
    /ENOENT/,
  );
  await expect(startTemporal({ ...options, executable: process.execPath })).rejects.toThrow(
    /Temporal server did not start/,
  );
});
