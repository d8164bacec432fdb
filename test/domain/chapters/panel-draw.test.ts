/** test: a panel drawn by lot from a sealed seed, which alone may then be appointed (M26). */
import { bodyOf, codeOf, stateOf } from '../support/alive';
import {
  D,
  drawing,
  drawn,
  lot,
  pool,
  pooled,
  pooling,
  result,
  reviewed,
  sealed,
  sealing,
  secretary,
  seed,
} from '../support/draws';
import { personIn, staff } from '../support/ending';
import { changed, gates } from '../support/gates';

const wrongStages = ['OUTCOME_SET', 'RESPONSIBILITY', 'ARCHIVED'] as const;
const common = { wrongStages, separated: true } as const;
const givingUp = { matter: D, reason: 'text:seed-lost' };

gates(reviewed, {
  ...common,
  command: 'SealDraw',
  post: staff.head,
  payload: sealing,
  wrongPosts: [secretary, staff.owner, staff.legal],
});
gates(sealed, {
  ...common,
  command: 'AddToPool',
  post: secretary,
  payload: lot(staff.legal),
  wrongPosts: [staff.head, staff.owner, staff.legal],
  wrongState: 'pooled',
});
gates(pooling, {
  ...common,
  command: 'CloseDrawPool',
  post: secretary,
  payload: { matter: D },
  wrongPosts: [staff.head, staff.owner],
  basedOn: 'matter',
  wrongState: 'drawn',
});
gates(pooled, {
  ...common,
  command: 'DrawPanel',
  post: staff.head,
  payload: drawing,
  wrongPosts: [secretary, staff.owner],
  wrongState: 'pooling',
});
gates(pooled, {
  ...common,
  command: 'GiveUpDraw',
  post: staff.superiorHead,
  payload: givingUp,
  wrongPosts: [secretary, staff.owner],
  basedOn: 'matter',
  wrongState: 'drawn',
});

describe('the seed and the pool', () => {
  it('[M26] who sealed the seed has no hand in the pool and cannot throw again', () => {
    const heads = sealed();
    heads.pilot = {
      ...heads.pilot,
      matters: {
        [D]: {
          ...(heads.pilot.matters[D] as never as { data: object; id: string }),
          data: { ...(heads.pilot.matters[D]?.data as object), sealedBy: personIn(secretary) },
        } as never,
      },
    };
    expect(codeOf(heads.tries(secretary, 'AddToPool', lot(staff.legal)))).toBe(
      'SEED_AND_POOL_APART',
    );
    expect(codeOf(pooled().tries(staff.head, 'GiveUpDraw', givingUp))).toBe('SEED_AND_POOL_APART');
  });

  test.each([
    ['a post that nobody holds', lot('hoa-lac:expert-7'), 'PANEL_POST_EMPTY'],
    ['oneself', lot(secretary), 'OWN_LOT'],
    ['the proposer', lot(staff.proposer), 'PANEL_NOT_IMPARTIAL'],
    ['a post twice', lot(staff.legal), 'POOLED_ALREADY'],
    ['a term that is over', lot(staff.expert, { until: '2026-01-31' }), 'POOL_TERM_OVER'],
    [
      'a term turned round',
      lot(staff.expert, { from: '2028-01-01', until: '2027-01-01' }),
      'POOL_TERM_OVER',
    ],
    ['another', lot(staff.expert), null],
  ])('%s', (_what, payload, code) => {
    const life = sealed().does(secretary, 'AddToPool', lot(staff.legal));
    expect(codeOf(life.tries(secretary, 'AddToPool', payload))).toBe(code);
  });

  test.each([
    ['too few', [staff.legal, staff.expert], {}, 'seats'],
    ['nobody from outside', [staff.legal, staff.legal2, staff.deputy], {}, 'outside'],
    ['nobody with the skill', pool, { skills: ['law'] }, 'law'],
  ])('a pool with %s is not closed', (_what, posts, change, lack) => {
    const life = sealed(change);
    for (const post of posts) life.does(secretary, 'AddToPool', lot(post));
    expect(life.tries(secretary, 'CloseDrawPool', { matter: D })).toMatchObject({
      code: 'POOL_LACKS',
      params: { lack },
    });
  });

  it('a term to come is no lot today', () => {
    const life = sealed();
    for (const post of pool) life.does(secretary, 'AddToPool', lot(post, { from: '2026-12-01' }));
    expect(codeOf(life.tries(secretary, 'CloseDrawPool', { matter: D }))).toBe('POOL_LACKS');
  });

  it('fewer seats than a panel needs are not drawn for; one draw at a time', () => {
    expect(codeOf(reviewed().tries(staff.head, 'SealDraw', { ...sealing, seats: 2 }))).toBe(
      'PANEL_TOO_SMALL',
    );
    expect(codeOf(sealed().tries(staff.head, 'SealDraw', sealing))).toBe('DRAW_UNDER_WAY');
    expect(codeOf(drawn().tries(staff.head, 'SealDraw', sealing))).toBe('DRAW_UNDER_WAY');
    const again = pooled().does(staff.superiorHead, 'GiveUpDraw', givingUp);
    expect(stateOf(again, D)).toBe('givenUp');
    expect(again.tries(staff.head, 'SealDraw', sealing)).toBeNull();
  });
});

describe('the draw', () => {
  it('[M26] takes the sealed seed only, from who sealed it', () => {
    expect(codeOf(pooled().tries(staff.head, 'DrawPanel', { ...drawing, seed: `${seed}0` }))).toBe(
      'SEED_NOT_AS_SEALED',
    );
    expect(codeOf(pooled().tries(staff.superiorHead, 'DrawPanel', drawing))).toBe('NOT_YOUR_SEED');
  });

  it('is the same whenever it is drawn again', () => {
    const life = drawn();
    expect(result(drawn())).toEqual(result(life));
    expect(result(life).seats).toHaveLength(3);
    expect(bodyOf(life, 'PanelDrawn')).toMatchObject({ seed, lots: pool, drawn: 3, spare: 3 });
    expect(result(life).seats.some((post) => post.startsWith('an-binh'))).toBe(true);
  });

  it('[M26] the panel that was drawn is the one that may be appointed', () => {
    const life = drawn();
    const { seats, reserve } = result(life);
    const tries = (members: readonly string[]) =>
      codeOf(life.tries(staff.head, 'AppointPanel', { members }));
    expect(tries([...seats.slice(0, 2), reserve[0] ?? ''])).toBe('PANEL_NOT_AS_DRAWN');
    expect(tries([...seats, ...reserve])).toBe('PANEL_NOT_AS_DRAWN');
    expect(tries([...seats].reverse())).toBeNull();
    expect(life.task('appointDrawn')).toBeUndefined();
  });

  test.each([
    ['sealed', sealed],
    ['pooled', pooled],
  ])('while it is %s nobody is appointed', (_what, life) =>
    expect(codeOf(life().tries(staff.head, 'AppointPanel', { members: pool.slice(2, 5) }))).toBe(
      'DRAW_UNDER_WAY',
    ),
  );

  it('without a draw a panel is appointed as before', () =>
    expect(reviewed().tries(staff.head, 'AppointPanel', { members: pool.slice(2, 5) })).toBeNull());

  it('whoever gained an interest since is not drawn', () => {
    const life = changed(pooled(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [personIn(staff.legal)] },
    }));
    life.does(staff.head, 'DrawPanel', drawing);
    const { seats, reserve } = result(life);
    expect([...seats, ...reserve]).not.toContain(staff.legal);
  });
});

describe('the clocks of a draw', () => {
  test.each([
    ['closeDrawPool', pooling, 'an-binh:personnel'],
    ['drawPanel', pooled, staff.head],
  ])('%s is asked for, and never done by a clock', (step, life, post) => {
    const each = life();
    expect(each.task(step)).toMatchObject({ post });
    const before = stateOf(each, D);
    each.until('2026-10-01 09:00');
    expect(each.rungsOf(step)).toEqual(expect.arrayContaining(['overdue', 'escalation-1']));
    expect(stateOf(each, D)).toBe(before);
  });
});
