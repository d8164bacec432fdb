/**
 * scripts: runs the tests of the law and writes down what they saw it do. `npm test` compares. Recorded, never edited.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { forgetSeen, observing, recordSeen } from './observation.mjs';
import { projectFolder } from './set-up/places.mjs';

const jest = join(projectFolder, 'node_modules', 'jest', 'bin', 'jest.js');

function runLawTests(args) {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      [jest, '--selectProjects', 'law', ...observing, ...args],
      { cwd: projectFolder, stdio: ['ignore', 'inherit', 'inherit'] },
    );
    child.on('close', (code) => done(code ?? 1));
  });
}

forgetSeen();
process.exitCode = await runLawTests(process.argv.slice(2));
if (process.exitCode === 0) {
  await recordSeen();
  process.stdout.write('cli/docs/observed.json was written: now run `npx pilotage docs`\n');
}
