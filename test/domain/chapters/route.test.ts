/** test: the route that an examination takes. */
import { holderOf } from '../support/life';
import { examine, inUrgency, registered, submitted } from '../support/routes';

const examined = () => examine(registered());

describe('the choice of a route', () => {
  test.each([
    ['hoa-lac:secretary', 'TakeSimpleRoute', {}, 'CONSULT', 'simple'],
    ['hoa-lac:head', 'TakeSimpleRoute', {}, 'CONSULT', 'simple'],
    ['hoa-lac:head', 'TakeCouncilRoute', { reason: 'text:complex' }, 'COUNCIL_FORMING', 'council'],
    ['hoa-lac:head', 'AcceptUrgency', { harmIfDelayed: 'text:harm' }, 'URGENT_REVIEW', 'urgent'],
  ])('%s: %s', (post, command, payload, stage, route) => {
    expect(examined().does(post, command, payload).pilot).toMatchObject({
      stage,
      approval: { route },
    });
  });

  test.each([
    ['hoa-lac:clerk', 'TakeSimpleRoute', {}],
    ['hoa-lac:secretary', 'TakeCouncilRoute', { reason: 'text:r' }],
    ['hoa-lac:secretary', 'AcceptUrgency', { harmIfDelayed: 'text:harm' }],
  ])('not for %s: %s', (post, command, payload) => {
    expect(examined().tries(post, command, payload)?.code).toBe('NOT_YOURS');
  });

  test.each(['TakeSimpleRoute', 'TakeCouncilRoute', 'AcceptUrgency'])(
    '%s needs a registered proposal',
    (command) => {
      expect(
        submitted().tries('hoa-lac:head', command, { reason: 'text:r', harmIfDelayed: 'text:h' })
          ?.code,
      ).toBe('WRONG_STAGE');
    },
  );

  test.each(['TakeSimpleRoute', 'TakeCouncilRoute'])(
    '[M12] %s needs the sheets of two reviewers',
    (command) => {
      const life = registered().does('hoa-lac:legal-1', 'SignLegalitySheet', {
        lawful: true,
        basis: 'text:b',
        instruments: [],
      });
      expect(life.tries('hoa-lac:head', command, { reason: 'text:r' })).toMatchObject({
        code: 'LEGALITY_SHEETS_MISSING',
        params: { signed: 1, needed: 2 },
      });
    },
  );

  test('a sheet that says unlawful does not hold up the examination; it bars the approval', () => {
    expect(
      examine(registered(), false).does('hoa-lac:secretary', 'TakeSimpleRoute').pilot.stage,
    ).toBe('CONSULT');
  });

  test('a head with an interest does not choose who appraises', () => {
    const life = examine(
      registered({ submission: { interested: [holderOf('hoa-lac:head').person] } }),
    );
    expect(life.tries('hoa-lac:head', 'TakeCouncilRoute', { reason: 'text:r' })?.code).toBe(
      'INTERESTED_BARRED',
    );
    expect(life.tries('hoa-lac:head', 'AcceptUrgency', { harmIfDelayed: 'text:h' })?.code).toBe(
      'INTERESTED_BARRED',
    );
  });

  test('the secretary has a task for it', () => {
    const life = registered();
    expect(life.task('takeRoute')).toMatchObject({
      post: 'hoa-lac:secretary',
      rule: 'intake.check',
      dueDate: '2026-03-05',
    });
    life.until('2026-03-12');
    expect(life.rungsOf('takeRoute')).toEqual(expect.arrayContaining(['overdue', 'escalation-1']));
    expect(life.pilot.stage).toBe('INTAKE');
  });
});

describe('urgency [M57]', () => {
  test('opens the ballot at once, with a clock of hours that is marked as a local setting', () => {
    const life = inUrgency();
    expect(life.pilot.approval.ballot?.members).toHaveLength(3);
    expect(life.task('closeBallot')).toMatchObject({
      rule: 'approval.urgent',
      mark: 'D',
      dueAt: '2026-03-03T02:00:00.000Z',
    });
    expect(life.task('decideProposal')).toMatchObject({
      rule: 'approval.simple',
      dueDate: '2026-03-11',
    });
  });

  test('the hours run out: overdue and escalated, still in review', () => {
    const life = inUrgency().until('2026-03-06 18:00');
    expect(life.rungsOf('castVote')).toEqual(
      expect.arrayContaining(['reminder-1', 'overdue', 'escalation-1', 'escalation-3']),
    );
    expect(life.pilot.stage).toBe('URGENT_REVIEW');
  });

  test('the sheets are still needed before the decision, and asked for', () => {
    expect(inUrgency().task('signLegality')).toMatchObject({
      post: 'hoa-lac:legal-1',
      params: { signed: 0 },
    });
  });
});
