/** test: stands for worker and api: says that it is ready, notes what happens to it, ends when told. */
const { appendFileSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');

const name = basename(dirname(process.argv[1]));
const note = (event) => {
  const line = `${name} ${event} ${process.pid} ${process.env.PILOTAGE_BOOT_ID}\n`;
  appendFileSync(join(process.env.PILOTAGE_DATA, 'notes'), line);
};
const end = (why) => {
  note(why);
  process.exit(0);
};

process.on('SIGTERM', () => end('term'));
process.stdin.on('end', () => end('orphan')).resume();
process.on('SIGINT', () => note('interrupted'));
setInterval(() => undefined, 60_000);
note('ready');
console.log(JSON.stringify({ level: 30, ready: true, database: process.env.DATABASE_URL }));
