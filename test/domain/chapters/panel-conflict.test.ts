/** test: conflicts keep posts out of the draw; afterwards the reserve follows in drawn order (M26). */
import { bodyOf, codeOf, lastOf } from '../support/alive';
import { D, drawing, drawn, pooled, pooling, result, sealing, secretary } from '../support/draws';
import { personIn, staff } from '../support/ending';
import { gates } from '../support/gates';

const declaring = (change: object = {}) => ({
  matter: D,
  ground: 'person',
  post: staff.legal,
  relative: null,
  unit: null,
  firm: null,
  statement: 'text:conflict',
  ...change,
});
const stepping = { matter: D, reason: 'text:ill' };
const firstSeat = result(drawn()).seats[0] ?? '';

gates(pooled, {
  command: 'DeclareConflict',
  post: secretary,
  payload: declaring(),
  wrongPosts: ['system:clerk'],
  wrongStages: ['OUTCOME_SET', 'RESPONSIBILITY', 'ARCHIVED'],
  separated: true,
  wrongState: 'givenUp',
});
gates(drawn, {
  command: 'StepDownFromPanel',
  post: firstSeat,
  payload: stepping,
  wrongPosts: ['system:clerk'],
  wrongStages: ['OUTCOME_SET', 'RESPONSIBILITY', 'ARCHIVED'],
  wrongState: 'pooled',
});

describe('a conflict', () => {
  test.each([
    ['of the person', declaring(), null],
    ['with a relative', declaring({ ground: 'relative', relative: personIn(staff.owner) }), null],
    ['with a firm', declaring({ ground: 'firm', firm: 'text:firm' }), null],
    ['of a unit', declaring({ ground: 'unit', post: null, unit: 'an-binh' }), null],
    ['without a post', declaring({ post: null }), 'CONFLICT_INCOMPLETE'],
    ['without the relative', declaring({ ground: 'relative' }), 'CONFLICT_INCOMPLETE'],
    ['without the firm', declaring({ ground: 'firm' }), 'CONFLICT_INCOMPLETE'],
    ['without the unit', declaring({ ground: 'unit' }), 'CONFLICT_INCOMPLETE'],
    ['of a unit that there is not', declaring({ ground: 'unit', unit: 'mars' }), 'NO_SUCH_UNIT'],
    ['of a post that is no lot', declaring({ post: 'tan-lap:head' }), 'NOT_IN_POOL'],
  ])('%s: %s', (_what, payload, code) =>
    expect(codeOf(pooled().tries(secretary, 'DeclareConflict', payload))).toBe(code),
  );

  it('is declared once, and by others than the list keepers for themselves only', () => {
    const life = pooled().does(staff.deputy, 'DeclareConflict', declaring({ post: staff.deputy }));
    expect(codeOf(life.tries(staff.deputy, 'DeclareConflict', declaring()))).toBe(
      'CONFLICT_OF_ANOTHER',
    );
    expect(
      codeOf(life.tries(secretary, 'DeclareConflict', declaring({ post: staff.deputy }))),
    ).toBe('CONFLICT_DECLARED_ALREADY');
  });

  it('[M26] before the draw keeps the post, or the unit’s posts, out of it', () => {
    const one = pooled().does(secretary, 'DeclareConflict', declaring());
    one.does(staff.head, 'DrawPanel', drawing);
    expect([...result(one).seats, ...result(one).reserve]).not.toContain(staff.legal);
    const unit = pooling().does(
      secretary,
      'DeclareConflict',
      declaring({ ground: 'unit', post: null, unit: 'an-binh' }),
    );
    expect(unit.tries(secretary, 'CloseDrawPool', { matter: D })).toMatchObject({
      params: { lack: 'outside' },
    });
  });
});

describe('substitution', () => {
  it('[M26] the first of the reserve who keeps the panel whole takes the seat', () => {
    const life = drawn();
    const before = result(life);
    life.does(firstSeat, 'StepDownFromPanel', stepping);
    const { seats, reserve } = result(life);
    expect(seats).toHaveLength(3);
    expect(seats.slice(1)).toEqual(before.seats.slice(1));
    expect(before.reserve).toContain(seats[0]);
    expect(reserve).toEqual(before.reserve.filter((post) => post !== seats[0]));
    expect(seats.some((post) => post.startsWith('an-binh'))).toBe(true);
    expect(bodyOf(life, 'PanelMemberSubstituted')).toMatchObject({ out: firstSeat });
  });

  it('a conflict found later has the same effect; one of the reserve vacates nothing', () => {
    const life = drawn().does(secretary, 'DeclareConflict', declaring({ post: firstSeat }));
    expect(result(life).seats).not.toContain(firstSeat);
    const spare = drawn();
    const last = result(spare).reserve[0] ?? '';
    spare.does(secretary, 'DeclareConflict', declaring({ post: last }));
    expect(spare.types).not.toContain('PanelMemberSubstituted');
    spare.does(firstSeat, 'StepDownFromPanel', stepping);
    expect(result(spare).seats).not.toContain(last);
  });

  it('a panel appointed before must be appointed as it is drawn now', () => {
    const life = drawn();
    life.does(staff.head, 'AppointPanel', { members: result(life).seats });
    life.does(firstSeat, 'StepDownFromPanel', stepping);
    expect(life.task('appointDrawn')).toMatchObject({ post: staff.head });
    life.does(staff.head, 'AppointPanel', { members: result(life).seats });
    expect(life.task('appointDrawn')).toBeUndefined();
  });

  it('[M26] without a reserve the quorum is kept by a new draw, never by a short panel', () => {
    const life = drawn({ reserve: 0 });
    const seat = result(life).seats[0] ?? '';
    life.does(seat, 'StepDownFromPanel', stepping);
    expect(lastOf(life, 'PanelMemberSubstituted')?.flags).toEqual(['RESERVE_EXHAUSTED']);
    expect(
      codeOf(life.tries(staff.head, 'AppointPanel', { members: result(life).seats })),
    ).not.toBeNull();
    expect(life.task('sealNewDraw')).toMatchObject({ post: staff.head });
    expect(life.tries(staff.head, 'SealDraw', sealing)).toBeNull();
  });

  it('who was not drawn cannot step down', () =>
    expect(codeOf(drawn().tries(staff.owner, 'StepDownFromPanel', stepping))).toBe('NOT_DRAWN'));
});
