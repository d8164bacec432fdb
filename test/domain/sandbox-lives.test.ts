/** Whole lives under the packs of controlled testing: two years and two extensions of one; caps while the pilot runs. */
import { lastDayOfTerm } from '../../domain/state/under-term';
import { codeOf } from './support/alive';
import { conclusion, staff } from './support/ending';
import type { Life } from './support/life';
import { lawOf } from './support/life';
import { banking, sandbox } from './support/sandbox';
import {
  asks,
  changeGrant,
  changeWish,
  extended,
  grantOf,
  head,
  owner,
  startedUnder,
  wish,
} from './support/sandbox-lives';

const twice = (): Life =>
  extended(
    extended(startedUnder(lawOf(banking)), 1, '2027-11-15', '2029-03-02'),
    2,
    '2028-11-15',
    '2030-03-02',
  );

describe('Decree 94: two years, one more, one more', () => {
  test('two years from the start', () => {
    expect(lastDayOfTerm(startedUnder(lawOf(banking)).pilot)).toBe('2028-03-02');
  });

  test('an extension of a year and a day is refused, one of a year is not', () => {
    const life = startedUnder(lawOf(banking)).until('2027-11-15 09:00');
    expect(codeOf(asks(life, '2029-03-03'))).toBe('EXTENSION_TOO_LONG');
    expect(asks(life, '2029-03-02')).toBeNull();
  });

  test('granted longer than a year it is refused as well', () => {
    const life = startedUnder(lawOf(banking)).until('2027-11-15 09:00');
    life.does(owner, 'RequestExtension', wish('2029-03-02'));
    const grant = grantOf(1, '2029-03-03', '2027-11-15');
    expect(codeOf(life.tries(head, 'GrantExtension', grant))).toBe('EXTENSION_TOO_LONG');
  });

  test.each([
    ['no end at all', null, '2029-01-02', 'CAP_NOT_STATED'],
    ['an end that is not later', '2028-03-02', undefined, 'EXTENSION_NOT_LATER'],
  ])('%s is refused', (_, end, review, code) => {
    const life = startedUnder(lawOf(banking)).until('2027-11-15 09:00');
    expect(codeOf(asks(life, end, review))).toBe(code);
  });

  test('the third is refused, as an extension and as a change of time', () => {
    const life = twice();
    expect(life.pilot.running.extensions).toBe(2);
    expect(lastDayOfTerm(life.pilot)).toBe('2030-03-02');
    life.until('2029-11-15 09:00');
    expect(asks(life, '2031-03-02')).toMatchObject({
      code: 'EXTENSION_TOO_MANY',
      params: { count: 2 },
    });
    life.does(owner, 'RequestChange', changeWish);
    const longer = changeGrant(life, { newEnd: '2030-09-02' });
    expect(codeOf(life.tries(head, 'GrantChange', longer))).toBe('EXTENSION_TOO_MANY');
    expect(lastDayOfTerm(life.pilot)).toBe('2030-03-02');
  });

  test('it ends with its second extension and is judged and closed', () => {
    const life = twice()
      .until('2030-03-02 15:00')
      .does(owner, 'ConfirmEnd', { reason: 'term', effectiveOn: '2030-03-02', note: null })
      .until('2030-03-12 09:00')
      .does(owner, 'FileCompletionReport', {
        text: 'text:report',
        values: [{ indicator: 'i-1', value: 5 }],
        lessons: 'text:lessons',
        problems: null,
      })
      .does(staff.supervisor, 'ScoreTarget', {
        indicator: 'i-1',
        score: 'achieved',
        value: 5,
        evidence: 'text:e',
      })
      .does(staff.party, 'GivePartyOpinion', { position: 'for', number: null, text: 'text:o' })
      .until('2030-03-20 09:00')
      .does(head, 'Conclude', conclusion('achieved', { reasons: null }))
      .does(head, 'CloseSuccess', { number: '9/TB', note: null });
    expect(life.pilot.stage).toBe('CLOSED_SUCCESS');
    expect(life.pilot.law.pack).toBe('vn-sandbox-decree-94@2026.1');
    expect(life.types.filter((type) => type === 'ExtensionGranted')).toHaveLength(2);
  });

  test('nobody decides: it lapses after its last day, and no clock makes a third extension', () => {
    const life = twice().until('2030-06-03 09:00');
    expect(life.pilot.stage).toBe('LAPSED');
    expect(life.pilot.running.extensions).toBe(2);
    expect(codeOf(asks(life, '2030-12-02'))).toBe('EXTENSION_TOO_MANY');
  });

  test('asked late it is kept and flagged, for the Decree’s days were not read', () => {
    const life = startedUnder(lawOf(banking)).until('2028-02-20 09:00');
    expect(asks(life, '2029-03-02')).toBeNull();
    expect(life.events.at(-1)?.flags).toEqual(['LATE_REQUEST']);
  });

  test('decided anew, the next term keeps the cap', () => {
    const life = startedUnder(lawOf(banking));
    const anew = {
      number: null,
      inForceFrom: '2026-06-01',
      newEnd: null,
      condition: null,
      reviewOn: null,
      months: 25,
      conditions: null,
      checkpointEveryMonths: 3,
      reportEveryMonths: 3,
    };
    expect(life.tries(head, 'DecideAnew', anew)).toMatchObject({
      code: 'OVER_CAP',
      params: { cap: 'time', limit: 24, value: 25 },
    });
    expect(life.tries(head, 'DecideAnew', { ...anew, months: 24 })).toBeNull();
  });
});

describe('the general sandbox while the pilot runs', () => {
  const running = () => startedUnder(lawOf(sandbox));

  test.each([
    ['2027-12-03', null],
    ['2027-12-04', 'EXTENSION_ASKED_LATE'],
    ['2028-03-20', 'EXTENSION_ASKED_LATE'],
  ])('ninety days before the end of 2 March 2028: asked on %s: %s', (day, code) => {
    const life = running().until(`${day} 09:00`);
    expect(codeOf(asks(life, '2029-03-02'))).toBe(code);
  });

  test('the refusal says until when', () => {
    expect(asks(running().until('2028-01-05 09:00'), '2029-03-02')).toMatchObject({
      params: { before: 90, unit: 'calendarDays', latest: '2027-12-03', article: 'own proposal' },
    });
  });

  test('a law that does not refuse flags, as before', () => {
    const life = startedUnder(lawOf('generic')).until('2028-01-05 09:00');
    expect(asks(life, '2029-03-02')).toBeNull();
    expect(life.events.at(-1)?.flags).toEqual(['LATE_REQUEST']);
  });

  test('a change of the budget over the cap is refused, up to it granted', () => {
    const life = running().does(owner, 'RequestChange', { ...changeWish, aspects: ['budget'] });
    expect(
      life.tries(head, 'GrantChange', changeGrant(life, { newBudgetVnd: 5_000_000_001 })),
    ).toMatchObject({
      code: 'OVER_CAP',
      params: { cap: 'money', limit: 5_000_000_000, value: 5_000_000_001, unit: 'vnd' },
    });
    life.does(head, 'GrantChange', changeGrant(life, { newBudgetVnd: 5_000_000_000 }));
    expect(life.pilot.proposal.plan.budgetVnd).toBe(5_000_000_000);
  });

  test('a law without caps grants any budget', () => {
    const life = startedUnder(lawOf('generic')).does(owner, 'RequestChange', changeWish);
    life.does(head, 'GrantChange', changeGrant(life, { newBudgetVnd: 9_000_000_000 }));
    expect(life.pilot.proposal.plan.budgetVnd).toBe(9_000_000_000);
  });
});
