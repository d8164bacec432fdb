/** A legal hold: ordered with reasons at any stage, reviewed by a clock that lifts nothing, lifted by another person. */
import { bodyOf, codeOf, dateOf, decidedByClock, head, owner, stateOf } from '../support/alive';
import { gates } from '../support/gates';
import { archivist, auditor, closedRecord, hold, overdueRecord } from '../support/kept';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const H = 'legalHold-1';
const held = (life = closedRecord()): Life => life.does(auditor, 'OrderLegalHold', hold);
const onHold = { matter: H, reason: 'text:r' };

gates(() => closedRecord(), {
  command: 'OrderLegalHold',
  post: auditor,
  payload: hold,
  wrongPosts: [owner, head, 'hoa-lac:supervisor'],
  wrongStages: [],
});
gates(() => held(), {
  command: 'KeepLegalHold',
  post: archivist,
  payload: onHold,
  wrongPosts: [owner, head],
  wrongStages: [],
  wrongState: 'liftedHold',
});
gates(() => held(), {
  command: 'LiftLegalHold',
  post: archivist,
  payload: onHold,
  wrongPosts: [owner, head],
  wrongStages: [],
  basedOn: 'matter',
  wrongState: 'liftedHold',
});

describe('a hold', () => {
  test('says who ordered it and why, at whatever stage', () => {
    const life = held(closedRecord('RUNNING'));
    expect(bodyOf(life, 'LegalHoldOrdered')).toEqual({
      ...hold,
      matter: H,
      orderedBy: holderOf(auditor).person,
    });
    expect(life.pilot.stage).toBe('RUNNING');
  });

  test('takes an archived record out of the archive, and keeps it out until it is lifted', () => {
    const life = held(closedRecord('ARCHIVED'));
    expect(life.types).toEqual(['RecordReopened', 'LegalHoldOrdered']);
    const archive = () => codeOf(life.tries(archivist, 'Archive', { shelfmark: null }));
    expect(archive()).toBe('MATTERS_OPEN');
    life.does(archivist, 'LiftLegalHold', onHold);
    expect(archive()).toBeNull();
  });

  test('is lifted by somebody else than who ordered it', () => {
    const life = held();
    expect(codeOf(life.tries(auditor, 'LiftLegalHold', onHold))).toBe('HOLD_ORDERED_BY_YOU');
    life.does(archivist, 'LiftLegalHold', onHold);
    expect(stateOf(life, H)).toBe('liftedHold');
    expect(codeOf(life.tries(archivist, 'LiftLegalHold', onHold))).toBe('WRONG_STATE');
  });

  test('is reviewed every twelve months; the clock reminds and lifts nothing', () => {
    const life = held();
    expect(life.task('reviewLegalHold')).toMatchObject({
      post: auditor,
      mark: 'X',
      dueDate: '2027-03-02',
    });
    life.until('2027-06-01 09:00');
    expect(stateOf(life, H)).toBe('holding');
    expect(life.rungsOf('reviewLegalHold').length).toBeGreaterThan(1);
    expect(decidedByClock(life)).toEqual([]);
    life.does(auditor, 'KeepLegalHold', onHold);
    expect(dateOf(life, 'reviewLegalHold')).toBe('2028-06-01');
  });

  test('several holds stand beside each other: one lifted, the other still holds', () => {
    const life = held(overdueRecord()).does(archivist, 'OrderLegalHold', hold);
    life.does(archivist, 'LiftLegalHold', onHold);
    expect(
      codeOf(life.tries(archivist, 'NominateForDestruction', { reason: 't:r', list: 't:l' })),
    ).toBe('LEGAL_HOLD_STANDS');
  });
});
