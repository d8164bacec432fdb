/** What the law of the directory refuses, by tables: unknown, taken, overlapping, backwards, past, over. */
import type { DirectoryAct } from '../../../domain/directory/acts';
import {
  Register,
  admin,
  after,
  anywhere,
  appointed,
  away,
  cadre,
  clerk,
  interest,
  named,
  personAt,
  post,
  standsIn,
  unit,
} from './asked';

describe('what is refused', () => {
  test.each<readonly [string, DirectoryAct, object]>([
    ['ID_TAKEN', 'AddUnit', { ...unit, id: 'hoa-lac' }],
    ['NO_SUCH_UNIT', 'AddUnit', { ...unit, superior: 'nowhere' }],
    ['SUPERIOR_IS_LOWER', 'AddUnit', { ...unit, level: 'province', superior: 'hoa-lac' }],
    ['NO_SUCH_UNIT', 'RenameUnit', { unit: 'nowhere', name: named }],
    ['NO_SUCH_UNIT', 'MergeUnit', { unit: 'tan-lap', into: 'nowhere', from: '2026-07-01' }],
    ['UNIT_INTO_ITSELF', 'MergeUnit', { unit: 'tan-lap', into: 'tan-lap', from: '2026-07-01' }],
    ['DAY_PASSED', 'MergeUnit', { unit: 'tan-lap', into: 'hoa-lac', from: '2026-03-01' }],
    ['UNIT_HAS_UNITS', 'AbolishUnit', { unit: 'an-binh', from: '2026-07-01' }],
    ['UNIT_HAS_HEAD', 'AddPost', { ...post, id: 'hoa-lac:head-2', kind: 'head' }],
    ['ID_TAKEN', 'AddPost', { ...post, id: clerk }],
    ['NO_SUCH_POST', 'RenamePost', { post: 'nowhere', title: named }],
    ['POST_IS_HELD', 'AbolishPost', { post: clerk, from: '2026-07-01' }],
    ['ID_TAKEN', 'AddPerson', { id: personAt(clerk), name: 'Ai Đó' }],
    ['NO_SUCH_PERSON', 'RenamePerson', { person: 'p-nobody', name: 'Ai Đó' }],
    ['NO_SUCH_PERSON', 'Appoint', { ...appointed, person: 'p-nobody', post: clerk }],
    ['POST_TAKEN', 'Appoint', { ...appointed, person: personAt(cadre), post: clerk }],
    ['HOLDS_ALREADY', 'Appoint', { ...appointed, person: personAt(clerk), post: clerk }],
    [
      'DAYS_BACKWARDS',
      'Appoint',
      { ...appointed, person: personAt(cadre), post: clerk, lastDay: '2026-03-08' },
    ],
    [
      'DAY_PASSED',
      'Appoint',
      { ...appointed, person: personAt(cadre), post: clerk, from: '2026-03-01' },
    ],
    [
      'HOLDS_NOT',
      'EndHolding',
      { person: personAt(cadre), post: clerk, lastDay: '2026-03-31', instrument: '9' },
    ],
    [
      'DAY_PASSED',
      'EndHolding',
      { person: personAt(clerk), post: clerk, lastDay: '2026-03-01', instrument: '9' },
    ],
    ['DEPUTY_IS_SELF', 'NameDeputy', { ...standsIn, deputy: clerk }],
    ['DEPUTY_IN_WRITING', 'NameDeputy', { ...standsIn, instrument: ' ' }],
    ['DEPUTY_OF_NOTHING', 'NameDeputy', { ...standsIn, scope: { ...anywhere, commands: [] } }],
    [
      'DEPUTY_OF_OWN_HAND',
      'NameDeputy',
      { ...standsIn, scope: { ...anywhere, commands: ['OrderDespiteVote'] } },
    ],
    ['DAYS_BACKWARDS', 'NameDeputy', { ...standsIn, lastDay: '2026-03-01' }],
    ['NO_SUCH_DEPUTY', 'RevokeDeputy', { delegation: 'UQ-01' }],
    ['DAY_PASSED', 'RecordAbsence', { ...away, from: '2026-03-01' }],
    ['DAYS_BACKWARDS', 'RecordAbsence', { ...away, lastDay: '2026-03-02' }],
    ['NO_SUCH_ABSENCE', 'EndAbsence', { absence: 'none', lastDay: '2026-03-03' }],
    [
      'INTEREST_IN_SELF',
      'DeclareInterest',
      { ...interest, about: { kind: 'person', person: interest.person } },
    ],
    ['NO_SUCH_UNIT', 'DeclareInterest', { ...interest, about: { kind: 'unit', unit: 'nowhere' } }],
    ['NO_SUCH_INTEREST', 'WithdrawInterest', { interest: 'none' }],
  ])('%s: %s %j', (code, act, payload) =>
    expect(new Register().code(admin, act, payload as never)).toBe(code),
  );

  test('what overlaps or is over', () => {
    const register = new Register().does(admin, 'RecordAbsence', away);
    expect(
      register.code(clerk, 'RecordAbsence', { ...away, from: '2026-03-05', lastDay: '2026-03-09' }),
    ).toBe('AWAY_ALREADY');
    expect(register.code(clerk, 'EndAbsence', { absence: 'row-1', lastDay: '2026-03-09' })).toBe(
      'ABSENCE_NOT_SHORTER',
    );
    register.now = after('2026-03-05');
    expect(register.code(clerk, 'EndAbsence', { absence: 'row-1', lastDay: '2026-03-09' })).toBe(
      'ABSENCE_OVER',
    );
    const twice = new Register()
      .does(admin, 'DeclareInterest', interest)
      .does(cadre, 'WithdrawInterest', { interest: 'row-1' });
    expect(twice.code(cadre, 'WithdrawInterest', { interest: 'row-1' })).toBe('INTEREST_OVER');
    const revoked = new Register()
      .does(clerk, 'NameDeputy', standsIn)
      .does(clerk, 'RevokeDeputy', { delegation: 'row-1' });
    expect(revoked.code(clerk, 'RevokeDeputy', { delegation: 'row-1' })).toBe('DEPUTY_OVER');
    const merged = new Register().does(admin, 'MergeUnit', {
      unit: 'tan-lap',
      into: 'hoa-lac',
      from: '2026-03-02',
    });
    expect(merged.code(admin, 'AbolishUnit', { unit: 'tan-lap', from: '2026-07-01' })).toBe(
      'UNIT_ABOLISHED',
    );
    expect(
      merged.code(admin, 'MergeUnit', { unit: 'hoa-lac', into: 'tan-lap', from: '2026-07-01' }),
    ).toBe('UNIT_ABOLISHED');
  });
});
