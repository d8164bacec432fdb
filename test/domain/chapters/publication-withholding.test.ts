/** test: what is withheld from the public: until when at most, who looks again, and what only the end of a pilot allows. */
import { publicSet } from '../../../domain/state/publication';
import { alive, codeOf, dateOf, head, stateOf } from '../support/alive';
import { changed } from '../support/gates';
import type { Life } from '../support/life';
import { fork, shared } from '../support/tables';

const P = 'publication-1';
const secretary = 'hoa-lac:secretary';
const held = (part: string, reviewOn: string) => ({
  ...{ part, ground: 'unfinished', reasons: 'text:why', reviewOn },
});
const shown = ['summary', 'decision', 'costs'];
const withPlan = (reviewOn: string, supervision = '2026-06-01') => ({
  ...{ parts: shown, summary: 'text:summary' },
  withheld: [held('plan', reviewOn), held('supervision', supervision)],
});
const prepare = (reviewOn: string, supervision?: string) =>
  alive().tries(secretary, 'PreparePublication', withPlan(reviewOn, supervision));
const approve = (reviewOn = '2026-09-08', supervision = '2026-06-01'): Life =>
  alive()
    .does(secretary, 'PreparePublication', withPlan(reviewOn, supervision))
    .does(head, 'ApprovePublication', { matter: P, number: null });
const approved = shared(approve);
const closed = (life = approved()): Life =>
  changed(life, (pilot) => ({ ...pilot, stage: 'CLOSED_SUCCESS' }));
const review = (part: string, verdict: string, reviewOn: string | null) => ({
  ...{ matter: P, part, verdict, reasons: 'text:r', reviewOn },
});

describe('until when', () => {
  it.each([
    ['2026-03-01', 'DATE_PASSED', { date: '2026-03-01' }],
    ['2026-03-02', 'DATE_PASSED', { date: '2026-03-02' }],
    ['2026-03-03', null, null],
    ['2027-03-02', null, null],
    ['2027-03-03', 'REVIEW_TOO_LATE', { latest: '2027-03-02' }],
  ])('%s: %s, when it is prepared and when it is looked at again', (day, code, params) => {
    const first = prepare(day);
    expect([codeOf(first), first?.params ?? null]).toEqual([code, params]);
    const again = approved().tries(head, 'ReviewWithholding', review('plan', 'keep', day));
    expect([codeOf(again), again?.params ?? null]).toEqual([code, params]);
  });

  it('each part is held against it, not the first alone', () =>
    expect(codeOf(prepare('2026-06-01', '2027-06-01'))).toBe('REVIEW_TOO_LATE'));

  it('a part that is released needs no day, whatever is told', () =>
    expect(
      approved().tries(head, 'ReviewWithholding', review('plan', 'release', '2020-01-01')),
    ).toBeNull());

  it.each([
    ['2026-09-08', '2026-06-01', '2026-06-01'],
    ['2026-05-04', '2026-06-01', '2026-05-04'],
    ['2026-06-06', '2026-06-08', '2026-06-08'],
  ])('of %s and %s the first is on the desk: %s', (plan, supervision, due) =>
    expect(dateOf(approve(plan, supervision), 'reviewWithholding')).toBe(due),
  );
});

describe('for good', () => {
  it.each([
    ['RUNNING', 'REVIEW_DAY_NEEDED'],
    ['LAPSED', 'REVIEW_DAY_NEEDED'],
    ['RESPONSIBILITY', 'REVIEW_DAY_NEEDED'],
    ['CLOSED_SUCCESS', null],
    ['CLOSED_UNDETERMINED', null],
    ['REJECTED', null],
  ] as const)('at %s: %s', (stage, code) => {
    const life = changed(approved(), (pilot) => ({ ...pilot, stage }));
    expect(codeOf(life.tries(head, 'ReviewWithholding', review('plan', 'keep', null)))).toBe(code);
  });

  it('a part is not looked at again, the others are; with the last one the matter is over', () => {
    const life = closed().does(head, 'ReviewWithholding', review('plan', 'keep', null));
    expect([stateOf(life, P), dateOf(life, 'reviewWithholding')]).toEqual([
      ...['partlyPublished', '2026-06-01'],
    ]);
    expect(
      fork(life).tries(head, 'ReviewWithholding', review('plan', 'release', null)),
    ).toMatchObject({ code: 'PART_NOT_WITHHELD', params: { part: 'plan' } });
    life.does(head, 'ReviewWithholding', review('supervision', 'keep', null));
    expect(life.pilot.matters[P]).toMatchObject({
      ...{ state: 'published', closedAt: '2026-03-02T02:00:00.000Z' },
      data: {
        parts: shown,
        withheld: [
          { part: 'plan', ground: 'unfinished', reviewOn: null },
          { part: 'supervision', ground: 'unfinished', reviewOn: null },
        ],
      },
    });
    expect(life.task('reviewWithholding')).toBeUndefined();
    expect(publicSet(life.pilot)).toEqual(shown);
  });

  it.each([
    ['a part that is shown', 'costs'],
    ['a part that is not there', 'results'],
  ])('%s is not kept', (_what, part) =>
    expect(codeOf(closed().tries(head, 'ReviewWithholding', review(part, 'keep', null)))).toBe(
      'PART_NOT_WITHHELD',
    ),
  );
});
