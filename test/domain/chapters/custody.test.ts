/** Taking a told pilot into care: its desks become real, its clocks ring from now on, and what was missed is nobody's lateness. */
import { allowedTo } from '../../../domain/allowed';
import { alive, codeOf, head, program, supervisor, told } from '../support/alive';
import { holderOf } from '../support/life';

describe('a pilot told from sources', () => {
  it('has no tasks and rings no rung aloud until it is taken into care', () => {
    const life = told()
      .does(supervisor, 'OpenFinding', {
        polarity: 'negative',
        severity: 'low',
        description: 'text:w',
      })
      .until('2026-04-30 12:00');
    expect(life.tasks).toEqual([]);
    expect(life.types).not.toContain('ClockRang');
    life.does(program, 'TakeIntoCare');
    expect(life.pilot).toMatchObject({
      provenance: 'reconstructed',
      watchedFrom: life.now,
      silentUntil: life.now,
    });
    expect(life.task('orderCorrection')).toMatchObject({ post: supervisor, dueDate: '2026-03-09' });
  });

  it('is called for again every month, from now on and not for the years of silence', () => {
    const life = told()
      .does(supervisor, 'OpenFinding', {
        polarity: 'negative',
        severity: 'low',
        description: 'text:w',
      })
      .until('2028-01-04 09:00');
    life.does(program, 'TakeIntoCare').until('2028-02-15 12:00');
    const rang = life.events.filter(
      (event) =>
        event.type === 'ClockRang' && (event.body as { step: string }).step === 'orderCorrection',
    );
    expect(rang.map((event) => event.at.slice(0, 10))).toEqual(['2028-01-09', '2028-02-09']);
    expect(rang.every((event) => (event.body as { kind: string }).kind === 'escalation')).toBe(
      true,
    );
  });

  it('is taken into care once, by a program, and a live pilot never', () => {
    expect(codeOf(told().tries(head, 'TakeIntoCare'))).toBe('NOT_YOURS');
    expect(codeOf(told().does(program, 'TakeIntoCare').tries(program, 'TakeIntoCare'))).toBe(
      'ALREADY_IN_CARE',
    );
    expect(codeOf(alive().tries(program, 'TakeIntoCare'))).toBe('ALREADY_IN_CARE');
    expect(codeOf(told({ stage: 'ARCHIVED' }).tries(program, 'TakeIntoCare'))).toBe('WRONG_STAGE');
  });

  it('is no offer to any person', () => {
    const life = told();
    const { offers, withheld } = allowedTo(life.pilot, [holderOf(head)], life.facts());
    expect([...offers, ...withheld].map((each) => each.command)).not.toContain('TakeIntoCare');
  });
});
