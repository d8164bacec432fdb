/** test: a program that starts one embedded server, says so, and waits to be killed. */
const { join } = require('node:path');

const [kind, folder] = process.argv.slice(2);
const built = join(__dirname, '../../../build/js/adapters/embedded');
const logFile = join(folder, `${kind}.log`);

async function start() {
  if (kind === 'postgres') {
    const { startPostgres } = require(join(built, 'postgres.js'));
    return startPostgres({ folder: join(folder, 'postgres'), logFile });
  }
  const { startTemporal } = require(join(built, 'temporal.js'));
  const executable = process.env.TEMPORAL_CLI_PATH;
  return startTemporal({ executable, folder: join(folder, 'temporal'), logFile });
}

start().then(({ process: server, url, address }) => {
  process.stdout.write(`${JSON.stringify({ pid: server.pid, url, address })}\n`);
  setInterval(() => undefined, 60_000);
});
