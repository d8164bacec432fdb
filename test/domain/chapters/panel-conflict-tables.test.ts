/** test: conflicts with a drawn panel by tables: what each ground must name, who may declare it, and who then takes which seat. */
import { bodyOf, codeOf, lastOf } from '../support/alive';
import { D, drawing, drawn, lot, pooled, result, sealed, secretary } from '../support/draws';
import { personIn, staff } from '../support/ending';
import type { Life } from '../support/life';
import { doors, fork, shared, tellings, toldOf } from '../support/tables';

const { personnel, head, superiorHead, proposer, legal, legal2, deputy, deputy2 } = staff;
const [expert, expert2] = ['an-binh:expert-1', 'an-binh:expert-2'] as const;
const declaring = (change: object = {}) => ({
  ...{ matter: D, ground: 'person', post: legal, relative: null, unit: null, firm: null },
  ...{ statement: 'text:conflict', ...change },
});
const ofUnit = (unit: string | null) => declaring({ ground: 'unit', post: null, unit });
const stepping = { matter: D, reason: 'text:ill' };
const closed = shared(pooled);
const over = shared(drawn);
const declared = (payload: object, life = over()): Life =>
  life.does(secretary, 'DeclareConflict', payload);
const stepped = (post: string, life = over()): Life =>
  life.does(post, 'StepDownFromPanel', stepping);
const stages = ['CAUSE_REVIEW'] as const;

doors([
  {
    ...{ command: 'DeclareConflict', life: closed, post: secretary },
    ...{ payload: declaring(), stages },
  },
  {
    ...{ command: 'StepDownFromPanel', life: over, post: expert2 },
    ...{ payload: stepping, stages },
  },
]);

const unseated = () => stepped(expert2);
tellings([
  ['ConflictDeclared', () => declared(declaring(), closed()), [head, personnel]],
  ['SteppedDownFromPanel', unseated, [head, personnel]],
  ['PanelMemberSubstituted', unseated, [head, superiorHead, proposer]],
]);

describe('what a ground names', () => {
  const relative = personIn(staff.owner);
  it.each([
    ['person', { post: legal }, null],
    ['person', { post: null }, 'CONFLICT_INCOMPLETE'],
    ['person', { post: null, unit: 'an-binh' }, 'CONFLICT_INCOMPLETE'],
    ['relative', { post: legal, relative }, null],
    ['relative', { post: legal }, 'CONFLICT_INCOMPLETE'],
    ['relative', { post: null, relative }, 'CONFLICT_INCOMPLETE'],
    ['relative', { post: null, relative, unit: 'an-binh' }, 'CONFLICT_INCOMPLETE'],
    ['firm', { post: legal, firm: 'text:firm' }, null],
    ['firm', { post: legal }, 'CONFLICT_INCOMPLETE'],
    ['firm', { post: null, firm: 'text:firm' }, 'CONFLICT_INCOMPLETE'],
    ['unit', { post: null, unit: 'an-binh' }, null],
    ['unit', { post: legal, unit: 'an-binh' }, null],
    ['unit', { post: legal, unit: null }, 'CONFLICT_INCOMPLETE'],
  ])('%s with %j: %s', (ground, change, code) => {
    const refusal = closed().tries(secretary, 'DeclareConflict', declaring({ ground, ...change }));
    expect(codeOf(refusal)).toBe(code);
    if (refusal !== null) expect(refusal.params).toEqual({ ground });
  });

  it.each([
    ['a post', declaring(), [{ post: legal, unit: null }]],
    [
      'a post, whatever unit is told beside it',
      declaring({ unit: 'an-binh' }),
      [{ post: legal, unit: null }],
    ],
    ['a unit', ofUnit('an-binh'), [{ post: null, unit: 'an-binh' }]],
    [
      'a unit, whatever post is told',
      { ...ofUnit('an-binh'), post: legal },
      [{ post: null, unit: 'an-binh' }],
    ],
  ])('keeps %s', (_what, payload, conflicts) => {
    const life = declared(payload, closed());
    expect(life.pilot.matters[D]?.data).toMatchObject({ conflicts });
    expect(bodyOf(life, 'ConflictDeclared')).toEqual(payload);
  });

  it.each([
    [declaring({ post: 'tan-lap:head' }), 'NOT_IN_POOL', { post: 'tan-lap:head' }],
    [ofUnit('mars'), 'NO_SUCH_UNIT', { unit: 'mars' }],
  ])('what there is not: %#', (payload, code, params) =>
    expect(closed().tries(secretary, 'DeclareConflict', payload)).toEqual({
      ...{ refused: true, code, params },
    }),
  );
});

describe('who declares', () => {
  const tries = (by: string, payload: object, life = closed()) =>
    codeOf(life.tries(by, 'DeclareConflict', payload));

  it.each([
    [secretary, declaring(), null],
    [personnel, declaring(), null],
    [legal2, declaring(), null],
    [legal, declaring(), null],
    [deputy, declaring({ post: deputy }), null],
    [deputy, declaring(), 'CONFLICT_OF_ANOTHER'],
    [expert, ofUnit('an-binh'), 'CONFLICT_OF_ANOTHER'],
    [head, declaring(), 'CONFLICT_OF_ANOTHER'],
    [superiorHead, declaring(), 'CONFLICT_OF_ANOTHER'],
    ['an-binh.justice:legal-1', declaring(), 'CONFLICT_OF_ANOTHER'],
    [proposer, declaring({ post: proposer }), 'PROPOSER_BARRED'],
  ])('%s, %#: %s', (by, payload, code) => expect(tries(by, payload)).toBe(code));

  it.each([
    ['the same post', declaring(), declaring({ ground: 'firm', firm: 'text:f' }), true],
    ['the same unit', ofUnit('an-binh'), ofUnit('an-binh'), true],
    ['another post', declaring(), declaring({ post: legal2 }), false],
    ['another unit', ofUnit('an-binh'), ofUnit('hoa-lac'), false],
    ['a post of a unit', ofUnit('an-binh'), declaring({ post: expert }), false],
  ])('%s a second time', (_what, first, second, refused) =>
    expect(tries(secretary, second, declared(first, closed()))).toBe(
      refused ? 'CONFLICT_DECLARED_ALREADY' : null,
    ),
  );

  it('already while lots are put in', () => {
    const life = sealed().does(secretary, 'AddToPool', lot(legal));
    expect(tries(secretary, declaring({ post: legal2 }), fork(life))).toBe('NOT_IN_POOL');
    expect(tries(secretary, declaring(), life)).toBeNull();
  });
});

describe('[M26] who takes which seat: drawn were expert-2, deputy-1, legal-1; then expert-1, legal-2, deputy-2', () => {
  const both = (life: Life) => stepped(deputy, stepped(expert2, life));

  it.each([
    [
      'the first of the panel steps down',
      () => stepped(expert2),
      [expert, deputy, legal],
      [legal2, deputy2],
    ],
    ['the second', () => stepped(deputy), [expert2, expert, legal], [legal2, deputy2]],
    ['the last', () => stepped(legal), [expert2, deputy, expert], [legal2, deputy2]],
    ['two, one after the other', () => both(over()), [expert, legal2, legal], [deputy2]],
    [
      'the first of the reserve',
      () => stepped(expert),
      [expert2, deputy, legal],
      [legal2, deputy2],
    ],
    [
      'the first of the reserve, then one of the panel',
      () => stepped(deputy, stepped(expert)),
      [expert2, legal2, legal],
      [deputy2],
    ],
    [
      'a whole unit is concerned',
      () => declared(ofUnit('hoa-lac')),
      [expert2, expert],
      [legal2, deputy2],
    ],
    [
      'the unit from outside is concerned',
      () => declared(ofUnit('an-binh')),
      [legal2, deputy, legal],
      [expert, deputy2],
    ],
    [
      'a conflict is found',
      () => declared(declaring()),
      [expert2, deputy, expert],
      [legal2, deputy2],
    ],
    [
      'a conflict of one in reserve is found, then a seat is vacated',
      () => stepped(legal, declared(declaring({ post: expert }))),
      [expert2, deputy, legal2],
      [expert, deputy2],
    ],
  ])('%s', (_what, life, seats, reserve) =>
    expect(result(life())).toMatchObject({ seats, reserve }),
  );

  it.each([
    [
      'a seat that is filled',
      () => stepped(expert2),
      { out: expert2, replacement: expert, entering: expert },
    ],
    [
      'a seat that stays empty',
      () => stepped(expert2, drawn({ reserve: 0 })),
      { out: expert2, replacement: null, entering: '–' },
    ],
  ])('%s is told whole', (_what, life, body) => {
    const each = life();
    expect(bodyOf(each, 'PanelMemberSubstituted')).toEqual({ matter: D, ...body });
    expect(lastOf(each, 'PanelMemberSubstituted')?.flags).toEqual(
      body.replacement === null ? ['RESERVE_EXHAUSTED'] : undefined,
    );
  });

  it('a skill that leaves with one of two is looked for in the second who enters', () => {
    const others = ['an-binh:expert-3', 'an-binh.transport:expert-2'] as const;
    const lots = [
      ...[lot(deputy), lot(expert2), ...others.map((post) => lot(post))],
      ...[lot(legal, { skills: ['law'] }), lot(expert, { skills: ['law'] })],
    ];
    const life = lots
      .reduce((each, one) => each.does(secretary, 'AddToPool', one), sealed({ skills: ['law'] }))
      .does(secretary, 'CloseDrawPool', { matter: D })
      .does(head, 'DrawPanel', drawing);
    expect(result(life).seats).toEqual([expert2, deputy, legal]);
    expect(result(declared(ofUnit('hoa-lac'), life))).toMatchObject({
      ...{ seats: [expert2, others[0], expert], reserve: [others[1]] },
    });
  });

  it('each vacated seat is an entry of its own; the first that finds nobody is flagged', () => {
    const life = declared(ofUnit('hoa-lac'));
    const told = life.events.filter(({ type }) => type === 'PanelMemberSubstituted');
    expect(told.map(({ body, flags }) => [body, flags])).toEqual([
      [{ matter: D, out: deputy, replacement: expert, entering: expert }, undefined],
      [{ matter: D, out: legal, replacement: null, entering: '–' }, ['RESERVE_EXHAUSTED']],
    ]);
  });

  it.each([
    ['who is in reserve', () => stepped(expert), [head, personnel]],
    ['with a conflict in reserve', () => declared(declaring({ post: expert })), []],
  ])('nobody enters for one %s', (_what, life, told) => {
    expect(life().types).not.toContain('PanelMemberSubstituted');
    expect(toldOf(life(), 'SteppedDownFromPanel')).toEqual([...told].sort());
  });

  it.each([
    ['who gave the seat up', () => stepped(expert2), expert2],
    ['who was never drawn', over, staff.supervisor],
  ])('%s steps down no more', (_who, life, post) =>
    expect(codeOf(life().tries(post, 'StepDownFromPanel', stepping))).toBe('NOT_DRAWN'),
  );

  it('who steps down has a conflict from then on, and the clock of the panel begins anew', () => {
    const life = stepped(expert2, over().until('2026-07-20 09:00'));
    expect(life.pilot.matters[D]?.data).toMatchObject({
      conflicts: [{ post: expert2, unit: null }],
      since: '2026-07-20T02:00:00.000Z',
    });
    expect(codeOf(life.tries(secretary, 'DeclareConflict', declaring({ post: expert2 })))).toBe(
      'CONFLICT_DECLARED_ALREADY',
    );
  });

  it('before the draw nobody has a seat to give up', () =>
    expect(codeOf(closed().tries(expert2, 'StepDownFromPanel', stepping))).toBe('WRONG_STATE'));
});
