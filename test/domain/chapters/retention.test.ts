/** How long a record is kept: set by the archivist, only ever longer, not shorter than the law where the law has a number. */
import { bodyOf, codeOf, head, owner } from '../support/alive';
import { gates } from '../support/gates';
import { archivist, auditor, closedRecord } from '../support/kept';
import type { Life } from '../support/life';
import { Life as Lives, lawOf } from '../support/life';

const asked = (months: number | null) => ({ months, basis: 'text:b' });
const set = (life: Life, months: number | null) =>
  codeOf(life.tries(archivist, 'SetRetention', asked(months)));

gates(() => closedRecord(), {
  command: 'SetRetention',
  post: archivist,
  payload: asked(120),
  wrongPosts: [owner, head, auditor],
  wrongStages: ['RUNNING', 'INTAKE', 'ASSESSMENT'],
});

describe('the period', () => {
  test('ends after its months, counted from the day it is set; an archived record stays in the archive', () => {
    const life = closedRecord('ARCHIVED').does(archivist, 'SetRetention', asked(12));
    expect(bodyOf(life, 'RetentionSet')).toEqual({
      ...asked(12),
      until: '2027-03-02',
      matter: 'retention-1',
    });
    expect(life.pilot.stage).toBe('ARCHIVED');
    expect(life.tasks).toEqual([]);
  });

  test('may be without end', () => {
    const life = closedRecord().does(archivist, 'SetRetention', asked(null));
    expect(bodyOf(life, 'RetentionSet')).toMatchObject({ months: null, until: null });
  });

  test.each([
    [12, 12, null],
    [12, 24, null],
    [12, null, null],
    [12, 11, 'RETENTION_ONLY_GROWS'],
    [null, 1200, 'RETENTION_ONLY_GROWS'],
    [null, null, null],
  ])('from %p months to %p: %p', (before, after, code) =>
    expect(set(closedRecord().does(archivist, 'SetRetention', asked(before)), after)).toBe(code),
  );

  test.each([
    [59, 'RETENTION_TOO_SHORT'],
    [60, null],
    [null, null],
  ])('where the law asks for 60 months, %p months: %p', (months, code) => {
    const law = lawOf();
    const rule = law.pack.rules['retention.period'];
    if (rule === undefined) throw new Error('No rule of retention');
    const rules = { ...law.pack.rules, 'retention.period': { ...rule, value: 60 } };
    const { pilot } = closedRecord();
    const life = new Lives({ ...law, pack: { ...law.pack, rules } }, '2026-03-02 09:00', pilot);
    expect(set(life, months)).toBe(code);
  });

  test('the number of the law is not verified: a local setting, off', () =>
    expect(lawOf().pack.rules['retention.period']).toMatchObject({ value: null, mark: 'U' }));
});
