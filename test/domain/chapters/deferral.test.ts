/** test: a decision waits on a ground of the law and ends with it; it does not keep the pilot from closing. */
import {
  examinedLife,
  matter,
  personIn,
  respondentLife,
  settlingLife,
  staff,
} from '../support/ending';
import { gates } from '../support/gates';

const deferring = { matter, ground: 'maternity', reviewOn: '2026-11-10', proof: 'text:proof' };
const deferred = (life = respondentLife) =>
  life().does(staff.head, 'DeferResponsibility', deferring);

gates(respondentLife, {
  command: 'DeferResponsibility',
  post: staff.head,
  payload: deferring,
  wrongPosts: [staff.owner, staff.personnel],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'decided',
});
gates(deferred, {
  command: 'ProlongDeferral',
  post: staff.head,
  payload: { matter, reviewOn: '2027-02-10', proof: 'text:proof' },
  wrongPosts: [staff.owner, staff.legal],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  wrongState: 'opened',
});
gates(deferred, {
  command: 'EndDeferral',
  post: staff.head,
  payload: { matter, reasons: 'text:back' },
  wrongPosts: [staff.owner, staff.legal],
  wrongStages: ['OUTCOME_SET', 'ARCHIVED'],
  separated: true,
  wrongState: 'opened',
});

describe('a deferral', () => {
  test('is looked at again on its day, by whoever decides', () => {
    const life = deferred();
    expect(life.task('reviewDeferral')).toMatchObject({
      post: staff.head,
      dueDate: '2026-11-10',
      commands: ['EndDeferral', 'ProlongDeferral'],
    });
    expect(life.task('hearRespondent')).toBeUndefined();
  });

  test('does not end by the clock', () => {
    const life = deferred().until('2027-03-01 09:00');
    expect(life.rungsOf('reviewDeferral')).toEqual(
      expect.arrayContaining(['due', 'overdue', 'escalation-1']),
    );
    expect(life.pilot.matters[matter]?.state).toBe('deferred');
  });

  test('prolonged keeps its ground and gets a new day', () => {
    const life = deferred().does(staff.head, 'ProlongDeferral', {
      matter,
      reviewOn: '2027-02-10',
      proof: 'text:proof',
    });
    expect(life.pilot.matters[matter]?.data).toMatchObject({
      deferral: { ground: 'maternity', reviewOn: '2027-02-10' },
    });
    // 10 February 2027 is still Tet.
    expect(life.task('reviewDeferral')?.dueDate).toBe('2027-02-11');
  });

  test.each([
    ['before the hearing', respondentLife, 'opened', 'hearRespondent'],
    [
      'after the hearing',
      () =>
        respondentLife().does(staff.head, 'HearRespondent', {
          matter,
          declined: true,
          statement: null,
        }),
      'heard',
      'recordFindings',
    ],
    ['after the findings', examinedLife, 'examined', 'decideResponsibility'],
  ])('ended, it goes on where it stood: %s', (_when, life, state, step) => {
    const ended = deferred(life).does(staff.head, 'EndDeferral', { matter, reasons: 'text:back' });
    expect(ended.pilot.matters[matter]?.state).toBe(state);
    expect(ended.task(step)).toBeDefined();
  });

  test.each(['2026-08-03', '2026-01-01'])('needs a day ahead, not %s', (reviewOn) => {
    expect(
      respondentLife().tries(staff.head, 'DeferResponsibility', { ...deferring, reviewOn })?.code,
    ).toBe('REVIEW_NOT_AHEAD');
    expect(
      deferred().tries(staff.head, 'ProlongDeferral', { matter, reviewOn, proof: 'text:p' })?.code,
    ).toBe('REVIEW_NOT_AHEAD');
  });

  test('nobody defers their own case', () => {
    const life = settlingLife().does(staff.superiorHead, 'OpenResponsibility', {
      person: personIn(staff.head),
      capacity: 'approver',
      grounds: 'text:g',
    });
    expect(life.tries(staff.head, 'DeferResponsibility', deferring)?.code).toBe('OWN_CASE');
  });

  test('goes on after the pilot closed, and keeps it out of the archive', () => {
    const life = deferred().does(staff.head, 'CloseAfterSettlement', { number: null, note: null });
    expect(life.tries(staff.archivist, 'Archive', { shelfmark: null })?.code).toBe('MATTERS_OPEN');
    life
      .until('2026-11-10 09:00')
      .does(staff.head, 'EndDeferral', { matter, reasons: 'text:back' });
    expect(life.pilot.stage).toBe('CLOSED_PARTLY');
    expect(life.task('hearRespondent')).toBeDefined();
  });
});
