/**
 * scripts: lets the SDK fetch one Temporal program into a folder by starting it once.
 * A process of its own, because the SDK's download has no time-out: the parent ends it when it stalls.
 * Arguments: program (cli | test-server), version, folder.
 */
import { TestWorkflowEnvironment } from '@temporalio/testing';

const [program, version, downloadDir] = process.argv.slice(2);
const executable = { type: 'cached-download', version, downloadDir };
const environment =
  program === 'cli'
    ? await TestWorkflowEnvironment.createLocal({ server: { executable } })
    : await TestWorkflowEnvironment.createTimeSkipping({ server: { executable } });
await environment.teardown();
process.exit(0);
