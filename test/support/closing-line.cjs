/**
 * test: the last line of a run, for people and for machines: `N passed, N failed`.
 * A suite that could not run counts as one failure. In a run of several jest processes each leaves
 * its numbers in the file PILOTAGE_TALLY, and scripts/test.mjs says the line.
 */
const { writeFileSync } = require('node:fs');

class ClosingLine {
  onRunComplete(_contexts, results) {
    const tally = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    if (process.env.PILOTAGE_TALLY) {
      writeFileSync(process.env.PILOTAGE_TALLY, JSON.stringify(tally));
      return;
    }
    process.once('exit', () => process.stdout.write(`${ClosingLine.inWords(tally)}\n`));
  }

  static inWords({ passed, failed, skipped }) {
    return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
  }
}

module.exports = ClosingLine;
