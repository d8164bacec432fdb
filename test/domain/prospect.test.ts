/** What would be due and who may decide, before a proposal is sent: the same answer as after it was. */
import { decide } from '../../domain/decide';
import type { Prospect } from '../../domain/prospect';
import { prospect } from '../../domain/prospect';
import { unborn } from '../../domain/pilot';
import type { Plan } from '../../domain/state/proposal';
import { tasksOf } from '../../domain/tasks';
import { holderOf, law, directory, local } from './support/explained';
import { Life, lawOf } from './support/life';
import { breaches, fitting, sandbox } from './support/sandbox';
import { inReview, inUrgency, planOf, submissionOf, submitted } from './support/routes';

const now = local('2026-03-02 09:00');
const facts = { now, receivedAt: now, law, directory };
const look = (given: object, post = 'hoa-lac:cadre-1'): Prospect =>
  prospect({ ...given }, holderOf(post), facts);
const route = (told: Prospect, name: string) => told.routes.find((each) => each.route === name);

describe('a whole draft', () => {
  const told = look(submissionOf());

  it('goes to its unit, and its first items are those of the pilot that is born', () => {
    const life = submitted();
    expect(told).toMatchObject({ refusal: null, unit: 'hoa-lac', rightUnit: 'hoa-lac' });
    const tasks = tasksOf(life.pilot, law, directory, now);
    expect(
      told.first.map(({ step, due, who }) => [step, due.at, who.accountable?.post]).sort(),
    ).toEqual(tasks.map(({ step, dueAt, post }) => [step, dueAt, post]).sort());
    expect(told.law.pack).toBe('vn-decree-73@2026.1');
  });

  it('names who would vote and by when, as it is when the papers get there the same day', () => {
    const life = inReview();
    const votes = life.tasks.filter(({ step }) => step === 'castVote');
    const simple = route(told, 'simple');
    expect(simple).toMatchObject({ likely: true, stage: 'LEADERSHIP_REVIEW' });
    expect(
      simple?.duties
        .filter(({ step }) => step === 'castVote')
        .map(({ due, who }) => [who.accountable?.post, due.at]),
    ).toEqual(votes.map(({ post, dueAt }) => [post, dueAt]));
    const vote = simple?.duties.find(({ step }) => step === 'castVote');
    expect(vote?.rule).toMatchObject({ key: 'approval.simple', mark: 'V' });
  });

  it('names the other routes with their clocks', () => {
    expect(route(told, 'council')?.duties.map(({ step }) => step)).toContain('formCouncil');
    const urgent = inUrgency().tasks.find(({ step }) => step === 'closeBallot');
    expect(route(told, 'urgent')?.duties.find(({ step }) => step === 'closeBallot')?.due.at).toBe(
      urgent?.dueAt,
    );
  });

  it('names who would sign', () => {
    expect(told.deciders.find(({ role }) => role === 'head')?.posts).toMatchObject([
      { post: 'hoa-lac:head' },
    ]);
  });

  it('is only looked at', () => {
    expect(look(submissionOf())).toEqual(told);
    expect(unborn('', '').stage).toBe('NEW');
  });
});

it('an urgent need makes the urgent way the likely one', () => {
  const told = look(submissionOf('hoa-lac', { plan: planOf({ urgency: 'urgent' }) }));
  expect(told.routes.filter(({ likely }) => likely).map(({ route: name }) => name)).toEqual([
    'urgent',
  ]);
});

it('the head of a unit is sent to the superior one', () => {
  const told = look(submissionOf(), 'hoa-lac:head');
  expect([told.unit, told.rightUnit]).toEqual(['hoa-lac', 'an-binh']);
});

it('another unit is another desk', () => {
  const told = look(submissionOf('an-binh'));
  expect(told.unit).toBe('an-binh');
  expect(told.deciders.find(({ role }) => role === 'head')?.posts[0]?.post).toBe('an-binh:head');
});

describe('a draft that is not finished', () => {
  it.each<[string, object]>([
    ['is empty but for its unit', {}],
    ['has nothing in its plan', { plan: {} }],
    ['has half a cap', { plan: { caps: { people: 3 } } }],
    ['has half a plan', { plan: { urgency: 'ordinary', need: 'because' } }],
    [
      'has shares that make no whole',
      { plan: planOf({ authorship: [{ person: 'p-1', percent: 10 }] }) },
    ],
  ])('that %s is answered all the same', (_, given) => {
    const told = look({ addressee: 'hoa-lac', ...given });
    expect(told.refusal).toBeNull();
    expect(told.first.length).toBeGreaterThan(0);
  });

  it.each<[string, object]>([
    ['no unit', {}],
    ['a unit that there is not', { addressee: 'moon' }],
  ])('with %s is told what the law would say', (_, given) => {
    expect(look(given)).toMatchObject({ refusal: { code: 'NO_SUCH_UNIT' }, first: [], routes: [] });
  });

  it('of somebody without a post is told so', () => {
    const told = prospect(
      { ...submissionOf() },
      { person: holderOf('hoa-lac:cadre-1').person, post: null },
      facts,
    );
    expect(told.refusal?.code).toBe('PROPOSER_WITHOUT_POST');
  });

  it('is refused by the same law as when it is sent', () => {
    const actor = holderOf('hoa-lac:cadre-1');
    const payload = submissionOf('moon');
    const command = { id: 'c', name: 'Submit', tenant: 't', pilot: 'p', actor, payload };
    const answer = decide(unborn('t', 'p'), command, facts);
    expect(look(payload).refusal).toEqual(answer.refused ? answer : null);
  });
});

describe('a plan under a law with caps', () => {
  const under = (plan: Partial<Plan>): Prospect =>
    prospect({ addressee: 'hoa-lac', plan }, holderOf('hoa-lac:cadre-1'), {
      ...facts,
      law: lawOf(sandbox),
    });

  it('is told everything that it lacks at once, and what would be due all the same', () => {
    const told = under({});
    expect(told.lacking.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['CAP_NOT_STATED', 'STOP_CONDITION_MISSING']),
    );
    expect([told.refusal, told.first.length > 0]).toEqual([null, true]);
    expect(told.law.pack).toMatch(new RegExp(`^${sandbox}@`));
  });

  it.each(breaches.map(({ code, change }) => [code, change] as const))(
    '%s is what the law would say of %j when it is sent',
    (_, change) => {
      const plan = fitting(change);
      const payload = submissionOf('hoa-lac', { plan });
      const sent = new Life(lawOf(sandbox)).tries('hoa-lac:cadre-1', 'Submit', payload);
      expect(under(plan).lacking).toContainEqual(sent);
    },
  );

  it('that keeps within them lacks nothing, and under a law without caps neither', () => {
    expect(under(fitting()).lacking).toEqual([]);
    expect(look({ addressee: 'hoa-lac' }).lacking).toEqual([]);
  });
});
