/**
 * Histories of every main route, recorded once, replayed on the story of today: a workflow that has lived for years must
 * go on. A story that was changed under them fails; behind `patched` it does not.
 */
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker, bundleWorkflowCode } from '@temporalio/worker';
import type { WorkflowBundle } from '@temporalio/worker';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keepQuiet, workflowBundle } from '../support/temporal';
import { routes } from '../workflows/support/lives';
import { cancelAsked, cancelUnheard, recordedHistories } from './recorded';

jest.setTimeout(60_000);
const histories = recordedHistories();

const bundled = async (story: string): Promise<WorkflowBundle> => {
  const silent = {
    log: jest.fn(),
    trace: jest.fn(),
    debug: jest.fn(),
    info: jest.fn(),
    warn: jest.fn(),
    error: jest.fn(),
  };
  return bundleWorkflowCode({
    workflowsPath: join(__dirname, story, 'index.ts'),
    payloadConverterPath: join(__dirname, '../../workflows/payload-converter.ts'),
    logger: silent,
  });
};

/** Name of the error for each history; null: it replays. */
async function replayed(
  bundle: WorkflowBundle | { codePath: string },
): Promise<Readonly<Record<string, string | null>>> {
  const outcome: Record<string, string | null> = {};
  const runs = histories.map(([workflowId, history]) => ({ workflowId, history }));
  for await (const { workflowId, error } of Worker.runReplayHistories(
    { workflowBundle: bundle },
    runs,
  ))
    outcome[workflowId] = error?.name ?? null;
  return outcome;
}

const every = (outcome: string | null) =>
  Object.fromEntries(histories.map(([name]) => [name, outcome]));

beforeAll(keepQuiet);

it('there is a history of every route, and of what an operator asked before and after the story heard of it', () => {
  expect(histories.map(([name]) => name).sort()).toEqual(
    [...Object.keys(routes), cancelAsked, cancelUnheard].sort(),
  );
});

it('every history replays on today’s story, whatever law decided it', async () => {
  expect(await replayed(workflowBundle())).toEqual(every(null));
});

it('a story that waits where none waited fails on every history', async () => {
  expect(await replayed(await bundled('changed-story'))).toEqual(
    every(DeterminismViolationError.name),
  );
});

it('the same change behind `patched` passes on every history', async () => {
  expect(await replayed(await bundled('patched-story'))).toEqual(every(null));
});

describe('the bundle that workers run', () => {
  const code = readFileSync(workflowBundle().codePath, 'utf8');
  const modules = [...code.matchAll(/^\/\*\*\*\/ "\.\/([^"]+)"/gm)].map(([, path = '']) => path);

  it('holds the story and the names of messages, and of ours nothing else: a change of the law cannot reach a replay', () => {
    const ours = modules.filter((path) => !path.startsWith('node_modules/'));
    expect(ours).toContain('workflows/pilot-lifecycle.ts');
    expect(
      ours.filter(
        (path) =>
          !path.startsWith('workflows/') &&
          !/^contracts\/(messages(\/concern)?|campaign-messages|report-messages|command-names\.generated)\.ts$/.test(
            path,
          ),
      ),
    ).toEqual([]);
  });

  it('holds no zod and nothing from Node', () => {
    const packages = new Set(
      modules.flatMap(
        (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? [],
      ),
    );
    expect([...packages].sort()).toEqual([
      '@temporalio/common',
      '@temporalio/workflow',
      'long',
      'ms',
      'nexus-rpc',
    ]);
    expect(code).not.toMatch(/require\("(?:node:)?(?:fs|net|http|crypto|child_process|os|path)"\)/);
  });
});
