/** test: what everybody sees of a pilot in lists: when something is due and whether it is late, but not what is due in secret. */
import { readModelOf } from '../../activities/record/read-model';
import { alive } from '../domain/support/alive';
import { E, demanded, sealed } from '../domain/support/exporting';
import { directory } from '../domain/support/life';
import type { Life } from '../domain/support/life';

const modelOf = (life: Life) => readModelOf(life.pilot, life.law, directory, life.now);
const seen = (life: Life) => {
  const { nextDueAt, late } = modelOf(life);
  return { nextDueAt, late };
};
const stepsOf = (life: Life) =>
  modelOf(life)
    .tasks.filter(({ task }) => task.matter === E)
    .map(({ task }) => task.step);

describe('the row of a pilot', () => {
  it('[M91] is the same with evidence asked for in secret and without, while its desks have their tasks', () => {
    expect(seen(alive())).toEqual({ nextDueAt: '2026-05-08T10:00:00.000Z', late: false });
    expect(seen(demanded())).toEqual(seen(alive()));
    expect(stepsOf(demanded())).toEqual(['decideEvidence']);
    expect(seen(sealed())).toEqual(seen(alive()));
    expect(stepsOf(sealed())).toEqual(['tellSubject']);
  });

  it('[M91] is not late for a secret task that is', () => {
    const [quiet, secret] = [alive(), demanded()].map((life) => life.until('2026-03-20 09:00'));
    expect(secret?.rungsOf('decideEvidence')).toContain('overdue');
    expect(seen(secret as Life)).toEqual(seen(quiet as Life));
  });
});
