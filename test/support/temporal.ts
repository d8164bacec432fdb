/** test: real Temporal servers for tests, on free ports, from the programs that set-up found. */
import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import type { LocalTestWorkflowEnvironmentOptions } from '@temporalio/testing';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { searchAttributes as pilotAttributes } from '../../contracts/messages';

function program(name: string): { type: 'existing-path'; path: string } {
  const path = process.env[name];
  if (!path) throw new Error(`${name} is not set: run this test through jest's projects.`);
  return { type: 'existing-path', path };
}

/** The bundle of the sources as they are now: `Worker.create({ workflowBundle: workflowBundle() })`. */
export function workflowBundle(): { codePath: string } {
  const codePath = process.env['PILOTAGE_BUNDLE'];
  if (!codePath) throw new Error('PILOTAGE_BUNDLE is not set.');
  return { codePath };
}

const indexed = { Keyword: 2, Bool: 5, Datetime: 6, KeywordList: 7 } as const;

let quiet = false;

/** Only errors are printed; to be said before the first server starts. */
export function keepQuiet(): void {
  if (!quiet) Runtime.install({ logger: new DefaultLogger('ERROR') });
  quiet = true;
}

/** Waits cost nothing here: time jumps to the next timer while nobody has work. */
export async function timeSkipping(): Promise<TestWorkflowEnvironment> {
  keepQuiet();
  const environment = await TestWorkflowEnvironment.createTimeSkipping({
    server: { executable: program('TEMPORAL_TEST_SERVER_PATH') },
  });
  await environment.connection.operatorService.addSearchAttributes({
    namespace: environment.namespace ?? 'default',
    searchAttributes: Object.fromEntries(
      Object.entries(pilotAttributes).map(([name, type]) => [name, indexed[type]]),
    ),
  });
  return environment;
}

const types = {
  Bool: SearchAttributeType.BOOL,
  Datetime: SearchAttributeType.DATETIME,
  Keyword: SearchAttributeType.KEYWORD,
  KeywordList: SearchAttributeType.KEYWORD_LIST,
};

/** The server that `npm start` runs; it knows search attributes, resets and the operators' screens. */
export function devServer(
  extra: Partial<NonNullable<LocalTestWorkflowEnvironmentOptions['server']>> = {},
): Promise<TestWorkflowEnvironment> {
  keepQuiet();
  const searchAttributes = Object.entries(pilotAttributes).map(([name, type]) =>
    defineSearchAttributeKey(name, types[type]),
  );
  return TestWorkflowEnvironment.createLocal({
    server: { executable: program('TEMPORAL_CLI_PATH'), searchAttributes, ...extra },
  });
}
