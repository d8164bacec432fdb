/** What nobody decides: a written reason is asked for when the superior is told, recorded and seen; nothing is decided by silence. */
import {
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
  alive,
} from '../support/alive';
import { heardAbuse } from '../support/apart';
import { gates } from '../support/gates';
import { submitted } from '../support/routes';

const S = 'stalledItem-1';
const obstacle = { description: 'text:o', hinders: 'rules' };
const reason = { matter: S, ground: 'rulesUnclear', reasons: 'text:r', decideBy: '2026-04-10' };
const close = { matter: S, now: 'decided', remark: 'text:r' };
const overdue = () => alive().does(owner, 'RaiseObstacle', obstacle).until('2026-03-11 09:00');
const ask = { item: 'obstacle-1', step: 'resolveObstacle', post: head };
const asked = () => overdue().does(superiorHead, 'AskWhyUndecided', ask);
const reasoned = () => asked().does(head, 'GiveReasonForNonDecision', reason);
const stalled = () => submitted().until('2026-03-19 09:00');

gates(overdue, {
  command: 'AskWhyUndecided',
  post: superiorHead,
  payload: ask,
  wrongPosts: [owner, proposer, 'hoa-lac:clerk'],
  wrongStages: ['ARCHIVED'],
});
gates(asked, {
  command: 'GiveReasonForNonDecision',
  post: head,
  payload: reason,
  wrongPosts: [],
  wrongStages: ['ARCHIVED'],
  wrongState: 'reasonGiven',
});
gates(reasoned, {
  command: 'CloseStalledItem',
  post: superiorHead,
  payload: close,
  wrongPosts: [owner, head],
  wrongStages: ['ARCHIVED'],
  wrongState: 'reasonAsked',
});

describe('a stalled decision', () => {
  it('[M58] is noticed when the superior is told: the head must say why in writing, and nothing is decided', () => {
    const life = stalled();
    expect(bodyOf(life, 'NonDecisionNoticed')).toMatchObject({
      matter: S,
      item: 'main',
      step: 'decideProposal',
    });
    expect(life.task('giveReasonForNonDecision')).toMatchObject({
      post: head,
      rule: 'stalled.reason',
      params: { step: 'decideProposal' },
    });
    expect([life.pilot.stage, decidedByClock(life)]).toEqual([
      submitted().pilot.stage,
      ['NonDecisionNoticed'],
    ]);
  });

  it('is noticed once, however long it lasts', () => {
    const life = stalled().until('2026-07-01 09:00');
    expect(life.types.filter((type) => type === 'NonDecisionNoticed')).toHaveLength(1);
    expect(life.rungsOf('giveReasonForNonDecision')).toContain('escalation-2');
    expect(stateOf(life, S)).toBe('reasonAsked');
  });

  it('in time is nobody’s fault', () => {
    expect(submitted().until('2026-03-11 09:00').types).not.toContain('NonDecisionNoticed');
  });

  it('of a judge is noticed like any other, for the post that owes it', () => {
    const life = heardAbuse().until('2026-05-01 09:00');
    expect(bodyOf(life, 'NonDecisionNoticed')).toMatchObject({
      item: 'abuse-1',
      step: 'concludeAbuse',
      post: superiorHead,
    });
    expect(
      codeOf(life.tries(head, 'GiveReasonForNonDecision', { ...reason, decideBy: '2026-05-20' })),
    ).toBe('NOT_YOUR_DECISION');
  });
});

describe('the reason', () => {
  it('is asked by hand for any item that is overdue', () => {
    const life = asked();
    expect(bodyOf(life, 'NonDecisionNoticed')).toMatchObject({ ...ask, matter: S });
    expect(dateOf(life, 'giveReasonForNonDecision')).toBe('2026-03-16');
  });

  it.each([
    ['an item in time', { step: 'commitResource' }, 'NOT_STALLED'],
    ['no post', { post: 'nowhere:head' }, 'NO_SUCH_POST'],
    ['oneself', { post: superiorHead }, 'OWN_CASE'],
  ])('is not asked of %s', (_what, more, code) =>
    expect(codeOf(overdue().tries(superiorHead, 'AskWhyUndecided', { ...ask, ...more }))).toBe(
      code,
    ),
  );

  it('is asked for the main track as well', () => {
    const life = submitted().until('2026-03-12 09:00');
    const main = { item: null, step: 'decideProposal', post: head };
    expect(codeOf(life.tries(superiorHead, 'AskWhyUndecided', main))).toBeNull();
    expect(matter(life, S)?.data).toMatchObject({ item: 'main', step: 'decideProposal' });
  });

  it('is asked once, and given only by whoever owes the decision', () => {
    expect(codeOf(asked().tries(supervisor, 'AskWhyUndecided', ask))).toBe('REASON_ALREADY_ASKED');
    for (const post of [owner, supervisor, superiorHead])
      expect(codeOf(asked().tries(post, 'GiveReasonForNonDecision', reason))).toBe(
        'NOT_YOUR_DECISION',
      );
    expect(
      codeOf(
        asked().tries(head, 'GiveReasonForNonDecision', { ...reason, decideBy: '2026-03-01' }),
      ),
    ).toBe('DATE_PASSED');
  });

  it('given, the item is looked at on the promised day, and asked again while undecided', () => {
    const life = reasoned();
    expect(life.task('closeStalledItem')?.post).toBe(superiorHead);
    expect(dateOf(life, 'closeStalledItem')).toBe('2026-04-10');
    life.does(superiorHead, 'CloseStalledItem', { ...close, now: 'stillUndecided' });
    expect(matter(life, S)).toMatchObject({ state: 'reasonAsked', data: { times: 2 } });
    life
      .does(head, 'GiveReasonForNonDecision', reason)
      .does(superiorHead, 'CloseStalledItem', close);
    expect(matter(life, S)).toMatchObject({
      state: 'decidedAtLast',
      data: { item: 'obstacle-1', step: 'resolveObstacle', times: 2 },
    });
    expect(life.task('closeStalledItem')).toBeUndefined();
  });
});
