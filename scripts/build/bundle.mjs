/** scripts: bundles the workflows once, so that workers and tests start without webpack. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inputsHash, readStamp, writeStamp } from './inputs.mjs';

const output = 'build/workflow-bundle.js';

const entryOf = (root) =>
  ['workflows/index.ts', 'workflows/pilot-lifecycle.ts'].find((file) =>
    existsSync(join(root, file)),
  );

function silentLogger(reasons) {
  const ignore = () => undefined;
  const keep = (message) => reasons.push(message);
  return { log: ignore, trace: ignore, debug: ignore, info: ignore, warn: keep, error: keep };
}

export async function buildBundle(root) {
  const entry = entryOf(root);
  if (!entry) return undefined;
  const sdk = JSON.parse(
    readFileSync(join(root, 'node_modules/@temporalio/worker/package.json'), 'utf8'),
  ).version;
  const recipe = readFileSync(new URL(import.meta.url), 'utf8');
  const hash = inputsHash(root, ['workflows', 'contracts'], sdk, recipe);
  if (readStamp(root, 'bundle') === hash && existsSync(join(root, output))) return undefined;
  const { bundleWorkflowCode } = await import('@temporalio/worker');
  const reasons = [];
  const { code } = await bundleWorkflowCode({
    workflowsPath: join(root, entry),
    payloadConverterPath: join(root, 'workflows/payload-converter.ts'),
    logger: silentLogger(reasons),
  }).catch((error) => {
    throw new Error([error.message, ...reasons].join('\n'));
  });
  mkdirSync(join(root, 'build'), { recursive: true });
  const draft = join(root, `${output}.${process.pid}.draft`);
  writeFileSync(draft, code);
  renameSync(draft, join(root, output));
  writeStamp(root, 'bundle', hash);
  return `bundled, ${Math.round(code.length / 1024)} KiB`;
}
