/** cli: the program that runs the bare workflow, in a process of its own as the real worker is. */
import { join } from 'node:path';
import { NativeConnection, Worker } from '@temporalio/worker';
import { readConfig } from '../config';
import { bareTaskQueue } from './bare';
import type { BareActivities } from './bare-workflow';

/** As many as the real worker keeps. */
const maxCachedWorkflows = 1_000;
const activities: BareActivities = { note: async (commands) => commands };

async function main(): Promise<void> {
  const { temporalAddress, temporalNamespace: namespace } = readConfig();
  if (temporalAddress === null) throw new Error('TEMPORAL_ADDRESS is not set.');
  const connection = await NativeConnection.connect({ address: temporalAddress });
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue: bareTaskQueue,
    workflowsPath: join(__dirname, 'bare-workflow.js'),
    activities: { ...activities },
    maxCachedWorkflows,
  });
  console.log(JSON.stringify({ ready: true }));
  await worker.run();
  await connection.close();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
