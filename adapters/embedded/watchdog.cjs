/**
 * adapters: stands between a program and a server that it started, and ends the server when the
 * program is gone, however it went: a killed parent closes the pipe on standard input.
 * Plain JavaScript, so that it runs the same from the sources and from the build.
 * Argument: JSON { command, args, cwd?, uid?, gid?, stops: [[signal, milliseconds], ...] }.
 */
const { spawn } = require('node:child_process');
const { writeSync } = require('node:fs');

const { command, args, cwd, uid, gid, stops, environment } = JSON.parse(process.argv[2]);
const env = { ...environment, ...process.env };
const child = spawn(command, args, { cwd, uid, gid, env, stdio: ['ignore', 'inherit', 'inherit'] });

/** File descriptor 3 leads to the parent: the pid of the real server, for its next start. */
const report = (line) => {
  try {
    writeSync(3, `${JSON.stringify(line)}\n`);
  } catch {
    // The parent is gone; nobody needs to know.
  }
};

let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  let after = 0;
  for (const [signal, milliseconds] of stops) {
    setTimeout(() => child.kill(signal), after);
    after += milliseconds;
  }
}

child.on('spawn', () => report({ pid: child.pid }));
child.on('error', (error) => {
  report({ error: error.message });
  process.exit(127);
});
child.on('exit', (code, signal) => {
  report({ code, signal });
  process.exit(code ?? 1);
});
process.stdin.on('end', stop).on('error', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
