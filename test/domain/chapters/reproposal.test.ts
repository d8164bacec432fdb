/** test: proposing anew after a refusal or a withdrawal. */
import type { Minted } from '../../../domain/state/lineage';
import { Life, holderOf } from '../support/life';
import { planOf, registered, rejected, submissionOf, withdrawn } from '../support/routes';

describe('proposing anew', () => {
  const proposed = {
    title: 'text:title',
    plan: planOf(),
    addressee: 'hoa-lac',
    interestsDeclared: true,
    interested: [],
    withinDuties: true,
    reason: 'text:new law',
  };

  test.each([
    ['a refusal', rejected],
    ['a withdrawal', withdrawn],
  ])('after %s a linked pilot is minted, and the old one stays as it is', (_, route) => {
    const life = route();
    const { stage } = life.pilot;
    life.does('hoa-lac:cadre-1', 'Repropose', proposed);
    expect(life.pilot).toMatchObject({ stage, links: { children: ['p-test.n1'] } });
    expect((life.events.at(-1)?.body as { minted: Minted }).minted).toMatchObject({
      pilot: 'p-test.n1',
      command: 'p-test.n1.submit',
      submission: { predecessor: 'p-test', parent: null, minted: holderOf('hoa-lac:cadre-1') },
    });
  });

  test('each has a number of its own', () => {
    const life = rejected()
      .does('hoa-lac:cadre-1', 'Repropose', proposed)
      .does('hoa-lac:cadre-1', 'Repropose', proposed);
    expect(life.pilot.links.children).toEqual(['p-test.n1', 'p-test.n2']);
  });

  test('what was minted is a submission that a program may hand in, in the name of its proposer', () => {
    const old = rejected().does('hoa-lac:cadre-1', 'Repropose', proposed);
    const { minted } = old.events.at(-1)?.body as { minted: Minted };
    const life = new Life().does('system:outbox', 'Submit', minted.submission);
    expect(life.pilot).toMatchObject({
      stage: 'SUBMITTED',
      links: { predecessor: 'p-test' },
      proposal: { proposer: { post: 'hoa-lac:cadre-1' } },
    });
  });

  test('a program without a proposer submits nothing', () => {
    expect(new Life().tries('system:outbox', 'Submit', submissionOf())?.code).toBe(
      'MINTED_BY_PROGRAMS_ONLY',
    );
  });

  test.each([
    ['hoa-lac:cadre-2', {}, 'NOT_YOURS'],
    ['hoa-lac:cadre-1', { interestsDeclared: false }, 'INTERESTS_NOT_DECLARED'],
    ['hoa-lac:cadre-1', { withinDuties: false }, 'NOT_WITHIN_DUTIES'],
    ['hoa-lac:cadre-1', { addressee: 'nowhere' }, 'NO_SUCH_UNIT'],
    [
      'hoa-lac:cadre-1',
      { plan: planOf({ authorship: [{ person: 'p-1', percent: 50 }] }) },
      'AUTHORSHIP_NOT_WHOLE',
    ],
  ])('by %s with %j: %s', (post, change, code) => {
    expect(rejected().tries(post, 'Repropose', { ...proposed, ...change })?.code).toBe(code);
  });

  test('not while the first is still being examined', () => {
    expect(registered().tries('hoa-lac:cadre-1', 'Repropose', proposed)?.code).toBe('WRONG_STAGE');
  });
});
