/** The end of a record: nominated after its period, decided by somebody else, carried out before a witness; never by a date. */
import type { Stage } from '../../../domain/stages';
import {
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  owner,
  stateOf,
  superiorHead,
} from '../support/alive';
import { gates } from '../support/gates';
import {
  approved,
  approvedRecord,
  archivist,
  auditor,
  closedRecord,
  confirmed,
  hold,
  nominated,
  nominatedRecord,
  overdueRecord,
} from '../support/kept';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const D = 'destruction-1';
const nominate = (life: Life) => codeOf(life.tries(archivist, 'NominateForDestruction', nominated));

gates(() => overdueRecord(), {
  command: 'NominateForDestruction',
  post: archivist,
  payload: nominated,
  wrongPosts: [owner, head, auditor],
  wrongStages: ['RUNNING', 'ASSESSMENT'],
});
gates(() => nominatedRecord(), {
  command: 'DecideDestruction',
  post: head,
  payload: approved,
  wrongPosts: [owner, archivist, auditor],
  wrongStages: ['RUNNING', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'keptOn',
});
gates(() => approvedRecord(), {
  command: 'ConfirmDestruction',
  post: archivist,
  payload: confirmed,
  wrongPosts: [owner, head, auditor],
  wrongStages: ['RUNNING', 'ARCHIVED'],
  wrongState: 'nominatedForDestruction',
});

describe('nomination', () => {
  test.each<[string, () => Life, string | null]>([
    ['no period was set', () => closedRecord(), 'RETENTION_NOT_SET'],
    [
      'it is kept for ever',
      () => closedRecord().does(archivist, 'SetRetention', { months: null, basis: 't:b' }),
      'KEPT_FOR_EVER',
    ],
    [
      'the last day is today',
      () =>
        closedRecord()
          .does(archivist, 'SetRetention', { months: 1, basis: 't:b' })
          .until('2026-04-02 09:00'),
      'RETENTION_RUNS',
    ],
    ['the period is over', () => overdueRecord(), null],
    [
      'a hold stands',
      () => overdueRecord().does(auditor, 'OrderLegalHold', hold),
      'LEGAL_HOLD_STANDS',
    ],
    ['it is nominated already', () => nominatedRecord(), 'MATTERS_OPEN'],
    [
      'it is destroyed',
      () => approvedRecord().does(archivist, 'ConfirmDestruction', confirmed),
      'RECORD_IS_DESTROYED',
    ],
    [
      'it was refused before',
      () => nominatedRecord().does(head, 'DecideDestruction', { ...approved, approved: false }),
      null,
    ],
  ])('when %s', (_name, life, code) => expect(nominate(life())).toBe(code));

  test('takes an archived record out of the archive, so that its clocks run', () => {
    const life = nominatedRecord('ARCHIVED');
    expect(life.types.slice(-2)).toEqual(['RecordReopened', 'DestructionNominated']);
    expect(life.pilot.stage).toBe('CLOSED_SUCCESS' satisfies Stage);
  });

  test('no date nominates: long after the period nothing has happened', () => {
    const life = overdueRecord('ARCHIVED').until('2036-04-03 09:00');
    expect(life.types).toEqual(['RetentionSet']);
  });
});

describe('decision', () => {
  test.each([
    [true, 'destructionApproved', 'DestructionApproved'],
    [false, 'keptOn', 'DestructionRefused'],
  ])('approved %p: %s', (yes, state, type) => {
    const life = nominatedRecord().does(superiorHead, 'DecideDestruction', {
      ...approved,
      approved: yes,
    });
    expect([stateOf(life, D), bodyOf(life, type)]).toEqual([
      state,
      { matter: D, reasons: approved.reasons },
    ]);
  });

  test('never by who nominated, whatever post they hold', () => {
    const life = nominatedRecord();
    const { [D]: matter, ...others } = life.pilot.matters;
    if (matter === undefined) throw new Error('No nomination');
    const data = { ...(matter.data as object), nominatedBy: holderOf(head).person };
    life.pilot = { ...life.pilot, matters: { ...others, [D]: { ...matter, data } } };
    expect(codeOf(life.tries(head, 'DecideDestruction', approved))).toBe(
      'DESTRUCTION_OWN_NOMINATION',
    );
  });

  test.each([
    [true, 'LEGAL_HOLD_STANDS'],
    [false, null],
  ])('a hold stops approval, not refusal: approved %p', (yes, code) => {
    const life = nominatedRecord().does(auditor, 'OrderLegalHold', hold);
    expect(codeOf(life.tries(head, 'DecideDestruction', { ...approved, approved: yes }))).toBe(
      code,
    );
  });

  test('waits for the head; its clock decides nothing', () => {
    const life = nominatedRecord();
    expect(life.task('decideDestruction')).toMatchObject({ post: head, mark: 'X' });
    life.until('2026-09-01 09:00');
    expect(life.rungsOf('decideDestruction').length).toBeGreaterThan(2);
    expect([stateOf(life, D), decidedByClock(life)]).toEqual(['nominatedForDestruction', []]);
  });
});

describe('carrying out', () => {
  test('is recorded with its witness and closes the matter', () => {
    const life = approvedRecord();
    expect(life.task('confirmDestruction')).toMatchObject({ post: archivist });
    life.does(archivist, 'ConfirmDestruction', confirmed);
    expect([stateOf(life, D), bodyOf(life, 'RecordDestroyed')]).toEqual(['destroyed', confirmed]);
    expect(life.task('confirmDestruction')).toBeUndefined();
  });

  test.each([
    ['p-999', 'NO_SUCH_WITNESS'],
    [holderOf(archivist).person, 'DESTRUCTION_NEEDS_OTHERS'],
    [holderOf(head).person, 'DESTRUCTION_NEEDS_OTHERS'],
  ])('not with %s as witness: %s', (witness, code) =>
    expect(
      codeOf(approvedRecord().tries(archivist, 'ConfirmDestruction', { ...confirmed, witness })),
    ).toBe(code),
  );

  test('a hold ordered after the approval still stops it, until it is lifted', () => {
    const life = approvedRecord().does(auditor, 'OrderLegalHold', hold);
    const confirm = () => codeOf(life.tries(archivist, 'ConfirmDestruction', confirmed));
    expect(confirm()).toBe('LEGAL_HOLD_STANDS');
    life.does(archivist, 'LiftLegalHold', { matter: 'legalHold-1', reason: 'text:r' });
    expect(confirm()).toBeNull();
  });

  test('a longer period set after the approval stops it too', () => {
    const life = approvedRecord().does(archivist, 'SetRetention', { months: 60, basis: 't:b' });
    expect(codeOf(life.tries(archivist, 'ConfirmDestruction', confirmed))).toBe('RETENTION_RUNS');
  });

  test('approved and forgotten: the clock reminds and destroys nothing', () => {
    const life = approvedRecord().until('2026-12-01 09:00');
    expect([stateOf(life, D), decidedByClock(life)]).toEqual(['destructionApproved', []]);
  });
});
