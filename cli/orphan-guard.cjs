/**
 * cli: loaded into worker and api before anything of theirs (node --require). When our pipe closes
 * because we were killed, they end by themselves; if they cannot, because they were still starting
 * or hang, this ends them. An orphan that went on polling would take work from its successor.
 */
const { isMainThread } = require('node:worker_threads');

const graceMs = 5_000;

const end = () => setTimeout(() => process.exit(1), graceMs).unref();

// Threads are started with our flags, and theirs is no pipe: its end says nothing.
if (isMainThread) process.stdin.once('end', end).once('error', end).resume();
