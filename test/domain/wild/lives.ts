/**
 * test: random commands by random people on random pilots, with time jumping between: no invariant breaks. The long run
 * tells a million commands, the usual one a small share; a failure names the seed that tells the same life again. Two
 * files tell every second life each, so that two workers share them. PILOTAGE_WILD asks for another number of commands.
 */
import type { Life } from '../support/life';
import { begins } from './begins';
import { diceOf } from './dice';
import { checkStep, checkWhole, frozen } from './invariants';
import { step } from './wild-life';

const halves = 2;
const stepsOfALife = 200;
const share = Number(process.env['PILOTAGE_WILD'] ?? 6_700);
const wanted = process.env['PILOTAGE_LONG'] === '1' ? 1_000_000 : share;
/** Of the steps of a life, so many of a hundred are commands; in the others time passes, or nothing fits. */
const commandsOfSteps = 0.79;
const livesEach = Math.ceil(wanted / commandsOfSteps / stepsOfALife / Object.keys(begins).length);

interface Told {
  readonly commands: number;
  readonly accepted: ReadonlyMap<string, number>;
}

export function tell(begin: () => Life, seed: number): Told {
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

/** One failure says little: the long run goes on with other lives, and tells of the first few that broke. */
const mostTold = 5;

export function tellHalf(half: number): void {
  const accepted = new Map<string, number>();
  let commands = 0;

  const tellOne = (begin: () => Life, seed: number): string | null => {
    try {
      const told = tell(begin, seed);
      commands += told.commands;
      for (const [command, n] of told.accepted)
        accepted.set(command, (accepted.get(command) ?? 0) + n);
      return null;
    } catch (error) {
      return `seed ${seed}: ${String(error)}`;
    }
  };

  describe.each(Object.entries(begins))(
    'whoever does whatever to a pilot that is %s',
    (name, begin) => {
      it('breaks nothing', () => {
        const broken: string[] = [];
        for (let i = half; i < livesEach && broken.length < mostTold; i += halves) {
          const wrong = tellOne(begin, Object.keys(begins).indexOf(name) * 1_000_003 + i);
          if (wrong === null) continue;
          process.stderr.write(`${wrong}\n`);
          broken.push(wrong);
        }
        expect(broken).toEqual([]);
      }, 3_600_000);
    },
  );

  it('was not refused everything: chance came far into the law', () => {
    process.stdout.write(`${commands} commands, ${accepted.size} kinds accepted\n`);
    expect(commands).toBeGreaterThanOrEqual((wanted / halves) * 0.95);
    expect(accepted.size).toBeGreaterThan(90);
  });
}
