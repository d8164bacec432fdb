/** scripts: runs one step after the other and says, one line each, what was done and how long it took. */

/** A step that knows what to do about a failure says so in one sentence; anything else is a bug. */
export class SetUpError extends Error {}

const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

export function stepPrinter({ quiet = false, stream = process.stderr } = {}) {
  const write = (text) => stream.write(text);
  const live = stream.isTTY === true;
  return {
    note: (text) => write(`    ${text}\n`),
    /** `work` answers what it did, or undefined when everything was fresh already. */
    async step(title, work) {
      const since = performance.now();
      const shown = title.padEnd(18);
      const begin = () => (live ? write(`  ${shown} ...\r`) : undefined);
      const timer = setTimeout(begin, 150);
      try {
        const done = await work();
        if (done || !quiet) write(`  ${shown} ${(done ?? 'ready').padEnd(52)} ${seconds(since)}\n`);
      } catch (error) {
        write(`  ${shown} failed${' '.repeat(46)} ${seconds(since)}\n`);
        throw error;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
