/** test: the pool of a draw: whose lot goes in, on which day it is free, and what the pool then lacks. */
import { codeOf, stateOf } from '../support/alive';
import { D, drawing, lot, reviewed, sealed, sealing, secretary } from '../support/draws';
import { personIn, staff } from '../support/ending';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { shared } from '../support/tables';

const { personnel, head, legal, legal2, deputy } = staff;
const expert = 'an-binh:expert-1';
const then = '2026-07-17T02:00:00.000Z';
const atReview = shared(reviewed);
const open = shared(sealed);

describe('whose lot goes in', () => {
  const tries = (payload: object, life = open()) =>
    codeOf(life.tries(secretary, 'AddToPool', payload));
  const interested = (life: Life) =>
    changed(life, (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [personIn(legal)] },
    }));
  const onceOwner = (life: Life) =>
    changed(life, (pilot) => ({ ...pilot, past: [{ charge: 'owner', post: legal, until: then }] }));

  it.each([
    [staff.owner, 'PANEL_NOT_IMPARTIAL'],
    [staff.supervisor, 'PANEL_NOT_IMPARTIAL'],
    [head, null],
    [deputy, null],
    ['tan-lap:head', null],
    [personnel, null],
    [secretary, 'OWN_LOT'],
    ['hoa-lac:poet', 'PANEL_POST_EMPTY'],
  ])('%s: %s', (post, code) => expect(tries(lot(post))).toBe(code));

  it('not whoever gains by it, nor who had charge of it once', () => {
    expect(tries(lot(legal), interested(open()))).toBe('PANEL_NOT_IMPARTIAL');
    expect(tries(lot(legal), onceOwner(open()))).toBe('PANEL_NOT_IMPARTIAL');
    expect(tries(lot(legal2), onceOwner(interested(open())))).toBeNull();
  });

  it.each([
    ['2026-01-01', '2026-07-15', 'POOL_TERM_OVER'],
    ['2026-01-01', '2026-07-16', null],
    ['2026-07-16', '2026-07-16', null],
    ['2027-02-01', '2027-01-31', 'POOL_TERM_OVER'],
    ['2027-02-01', '2027-02-01', null],
  ])('for a term from %s to %s: %s', (from, until, code) =>
    expect(tries(lot(legal, { from, until }))).toBe(code),
  );
});

describe('which lots are free on a day', () => {
  const withLots = (lots: readonly object[], change: object = {}) =>
    lots.reduce<Life>(
      (life, each) => life.does(secretary, 'AddToPool', each),
      atReview().does(head, 'SealDraw', { ...sealing, ...change }),
    );
  const lackOf = (lots: readonly object[], change: object = {}, day = '2026-07-16 11:00') =>
    withLots(lots, change).until(day).tries(secretary, 'CloseDrawPool', { matter: D })?.params ??
    null;
  const others = [lot(legal2), lot(expert)];

  it.each([
    ['a term that begins today', [...others, lot(legal, { from: '2026-07-16' })], null],
    [
      'a term that begins tomorrow',
      [...others, lot(legal, { from: '2026-07-17' })],
      { lack: 'seats', free: 2 },
    ],
    ['a term that ends today', [...others, lot(legal, { until: '2026-07-16' })], null],
    ['nobody from outside', [lot(legal), lot(legal2), lot(deputy)], { lack: 'outside', free: 3 }],
    ['one from outside', [lot(expert), lot(legal2), lot(deputy)], null],
  ])('%s', (_what, lots, lack) => expect(lackOf(lots)).toEqual(lack));

  it('a term that ended yesterday is no lot any more', () =>
    expect(
      lackOf([...others, lot(legal, { until: '2026-07-16' })], {}, '2026-07-17 09:00'),
    ).toEqual({ lack: 'seats', free: 2 }));

  it.each([
    [['law'], ['law'], null],
    [['law', 'data'], ['law'], { lack: 'data', free: 3 }],
    [['law', 'data'], ['data', 'law'], null],
  ])('wanting %j of a pool that has %j: %j', (skills, had, lack) =>
    expect(lackOf([...others, lot(legal, { skills: had })], { skills })).toEqual(lack),
  );

  it('nobody goes when the pool shrank between its closing and the draw', () => {
    const life = withLots([...others, lot(legal, { until: '2026-07-16' })]);
    life.does(secretary, 'CloseDrawPool', { matter: D }).until('2026-07-17 09:00');
    expect(life.tries(head, 'DrawPanel', drawing)).toMatchObject({
      ...{ code: 'POOL_LACKS', params: { lack: 'seats', free: 2 } },
    });
    expect(stateOf(life, D)).toBe('pooled');
  });
});
