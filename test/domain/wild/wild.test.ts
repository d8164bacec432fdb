/**
 * Random commands by random people on random pilots, with time jumping between: no invariant breaks. The long run tells
 * a million commands, the usual one a small share; a failure names the seed that tells the same life again.
 */
import {
  concludedLife,
  endedPilot,
  reportedLife,
  respondentLife,
  settlingLife,
} from '../support/ending';
import { alive } from '../support/alive';
import { Life, lawOf } from '../support/life';
import {
  approvedPilot,
  inAppraisal,
  inConsultation,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  referredUp,
  registered,
  rejected,
  returned,
} from '../support/routes';
import { approvedLife, runningLife } from '../support/running';
import { diceOf } from './dice';
import { checkStep, checkWhole, frozen } from './invariants';
import { step } from './wild-life';

const begins: Readonly<Record<string, () => Life>> = {
  unborn: () => new Life(),
  registered,
  'in consultation': inConsultation,
  'in review': inReview,
  'in urgency': inUrgency,
  'in appraisal': inAppraisal,
  'in the override window': inOverrideWindow,
  'referred up': referredUp,
  'waiting for a rule': onNormTrack,
  returned,
  rejected,
  approved: approvedPilot,
  'to be prepared': approvedLife,
  running: runningLife,
  'running for long': alive,
  'running under the generic pack': () => runningLife({}, 'generic'),
  ended: () => new Life(lawOf(), '2026-09-01 09:00', endedPilot()),
  reported: reportedLife,
  concluded: () => concludedLife('partly'),
  'with causes settled': settlingLife,
  'with respondents': respondentLife,
};

const stepsOfALife = 200;
const wanted = process.env['PILOTAGE_LONG'] === '1' ? 1_000_000 : 8_000;
const livesEach = Math.ceil(wanted / stepsOfALife / Object.keys(begins).length);

interface Told {
  readonly commands: number;
  readonly accepted: ReadonlyMap<string, number>;
}

function tell(begin: () => Life, seed: number): Told {
  const dice = diceOf(seed);
  const life = begin();
  const begun = frozen(life.pilot);
  life.events.length = 0;
  const clocks = new Set<string>();
  const accepted = new Map<string, number>();
  let commands = 0;
  for (let n = 0; n < stepsOfALife; n += 1) {
    const each = step(life, dice, n);
    if (each === null) continue;
    frozen(each.after);
    checkStep(life, clocks, each);
    if (each.command === null) continue;
    commands += 1;
    const { name } = each.command;
    if (each.refused === null) accepted.set(name, (accepted.get(name) ?? 0) + 1);
  }
  checkWhole(life, begun);
  return { commands, accepted };
}

const accepted = new Map<string, number>();
let commands = 0;

describe.each(Object.entries(begins))(
  'whoever does whatever to a pilot that is %s',
  (name, begin) => {
    it('breaks nothing', () => {
      for (let i = 0; i < livesEach; i += 1) {
        const seed = Object.keys(begins).indexOf(name) * 1_000_003 + i;
        try {
          const told = tell(begin, seed);
          commands += told.commands;
          for (const [command, n] of told.accepted)
            accepted.set(command, (accepted.get(command) ?? 0) + n);
        } catch (error) {
          throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
        }
      }
    }, 3_600_000);
  },
);

it('was not refused everything: chance came far into the law', () => {
  process.stdout.write(`${commands} commands, ${accepted.size} kinds accepted\n`);
  expect(accepted.size).toBeGreaterThan(100);
});
