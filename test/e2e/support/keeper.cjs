/**
 * test: stands between a test and the program that it started. When the test is gone, however it went, the pipe on
 * standard input closes: then the program is ended as by Ctrl-C, and its folder removed. Nothing stays behind.
 * Arguments: the folder, the milliseconds that the program has to end, and the program's own.
 */
const { spawn } = require('node:child_process');
const { rmSync } = require('node:fs');

const [folder, graceMs, ...command] = process.argv.slice(2);
const program = spawn(process.execPath, command, { stdio: ['ignore', 'inherit', 'inherit'] });

const end = () => {
  program.kill('SIGINT');
  // The servers are its children and end with it, when it has to be killed.
  setTimeout(() => program.kill('SIGKILL'), Number(graceMs)).unref();
};

process.stdin.once('end', end).once('error', end).resume();
program.once('exit', (code) => {
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  process.exit(code ?? 1);
});
