/** test: awards are given or refused by the emulation council, never to oneself, never while abuse stands. */
import { openMatter } from '../../../domain/matters';
import { concludedLife, endingLife, personIn, staff } from '../support/ending';
import { changed, gates } from '../support/gates';

const matter = 'commendation-1';
const wish = {
  nominee: 'individual',
  person: personIn(staff.proposer),
  unit: null,
  name: null,
  merit: 'text:merit',
  reasons: null,
};
const award = { matter, form: 'certificateOfMerit', number: '77/QĐ', citation: 'text:citation' };
const nominated = (change: object = {}) =>
  concludedLife('achieved').does(staff.supervisor, 'Nominate', { ...wish, ...change });
const checked = (eligible = true) =>
  nominated().does(staff.personnel, 'CheckNomination', { matter, eligible, remarks: 'text:r' });
const awarded = () => checked().does(staff.emulation, 'Award', award);

gates(checked, {
  command: 'Award',
  post: staff.emulation,
  payload: award,
  wrongPosts: [staff.head, staff.personnel, staff.superiorHead],
  wrongStages: ['CONSULT', 'ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'awarded',
});
gates(checked, {
  command: 'RefuseAward',
  post: staff.emulation,
  payload: { matter, reasons: 'text:no' },
  wrongPosts: [staff.head, staff.personnel],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'awarded',
});
gates(awarded, {
  command: 'RevokeAward',
  post: staff.emulation,
  payload: { matter, number: null, reasons: 'text:fraud' },
  wrongPosts: [staff.head, staff.personnel],
  wrongStages: ['CONSULT'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'checked',
});

describe('Award [M41]', () => {
  test('gives what the nomination asked, once', () => {
    const life = awarded();
    expect(life.pilot.matters[matter]).toMatchObject({
      state: 'awarded',
      data: { form: 'certificateOfMerit' },
    });
    expect(life.tries(staff.emulation, 'Award', award)?.code).toBe('WRONG_STATE');
  });

  test('after the check only, and only to the eligible', () => {
    expect(nominated().tries(staff.emulation, 'Award', award)?.code).toBe('CHECK_MISSING');
    expect(checked(false).tries(staff.emulation, 'Award', award)?.code).toBe('NOT_ELIGIBLE');
    expect(
      checked(false).tries(staff.emulation, 'RefuseAward', { matter, reasons: 'text:no' }),
    ).toBeNull();
  });

  test('never to oneself', () => {
    const life = nominated({ person: personIn(staff.emulation) }).does(
      staff.personnel,
      'CheckNomination',
      { matter, eligible: true, remarks: 'r' },
    );
    expect(life.tries(staff.emulation, 'Award', award)?.code).toBe('NOMINEE_BARRED');
  });

  test.each([
    ['alleged', 'AWARD_ON_HOLD'],
    ['upheld', 'AWARD_ON_HOLD'],
    ['dismissed', null],
  ])('[M69] a case of abuse that is %s: %s', (state, code) => {
    const life = changed(checked(), (pilot) =>
      openMatter(pilot, 'abuse-1', 'abuse', state, '2026-07-20T02:00:00.000Z', {}),
    );
    expect(life.tries(staff.emulation, 'Award', award)?.code ?? null).toBe(code);
  });

  test('twenty working days, and no clock awards or refuses', () => {
    const life = checked();
    expect(life.task('decideAward')).toMatchObject({
      post: staff.emulation,
      dueDate: '2026-08-13',
      commands: ['Award', 'RefuseAward'],
    });
    life.until('2026-12-01 09:00');
    expect(life.rungsOf('decideAward')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.pilot.matters[matter]?.state).toBe('checked');
  });
});

describe('RevokeAward', () => {
  test('for fraud, also by the superior, and never the other way round', () => {
    const life = awarded().does(staff.superiorHead, 'RevokeAward', {
      matter,
      number: '8/QĐ',
      reasons: 'text:fraud',
    });
    expect(life.pilot.matters[matter]?.state).toBe('revoked');
    expect(life.tries(staff.emulation, 'Award', award)?.code).toBe('WRONG_STATE');
  });

  test('also when the record is archived: it comes out', () => {
    const life = changed(awarded(), (pilot) => ({
      ...pilot,
      stage: 'ARCHIVED',
      outcome: { ...pilot.outcome, archivedFrom: 'CLOSED_SUCCESS' },
    }));
    life.does(staff.emulation, 'RevokeAward', { matter, number: null, reasons: 'text:fraud' });
    expect(life.pilot).toMatchObject({
      stage: 'CLOSED_SUCCESS',
      matters: { [matter]: { state: 'revoked' } },
    });
  });
});

test('told from sources: an award without a check is kept and says so', () => {
  const life = endingLife({ reconstructed: true })
    .does(staff.head, 'Nominate', { ...wish, person: null, name: 'text:initiator' })
    .does(staff.emulation, 'Award', { ...award, number: null });
  expect(life.events.at(-1)?.flags).toEqual(['CHECK_NOT_FOUND']);
  expect(life.pilot.stage).toBe('ENDING');
});
