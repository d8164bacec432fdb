/** test: which line of the figures each act is counted in, and the few days that a life is measured by. */
import { addedTo, countsOf } from '../../../domain/statistics/happenings';
import { milestonesOf } from '../../../domain/statistics/milestones';
import type { PilotEvent } from '../../../domain/kernel';
import { alivePilot } from '../support/alive';
import { local } from '../support/life';

const event = (type: string, body: object = {}, day = '2026-03-02'): PilotEvent => ({
  ...{ type, body, v: 1, at: local(day) },
  by: { person: 'p-001', post: null },
});
const counted = (type: string, body: object = {}) => countsOf([event(type, body)]);

describe('an act is counted in its line', () => {
  test.each([
    ['ApprovedInFull', 'decisions.approvedFull'],
    ['ApprovedAsPilot', 'decisions.approvedPilot'],
    ['ProposalRefused', 'decisions.refused'],
    ['OrderedDespiteVote', 'votes.overridden'],
    ['VoteLeftStanding', 'votes.leftStanding'],
    ['ReferredUp', 'happened.referred'],
    ['Returned', 'happened.returned'],
    ['AbuseAlleged', 'abuse.alleged'],
    ['AbuseUpheld', 'abuse.upheld'],
    ['AbuseNotUpheld', 'abuse.dismissed'],
    ['AbuseScreenedOut', 'abuse.dismissed'],
    ['ReplicationProposed', 'replications.proposed'],
    ['ReplicationAgreed', 'replications.agreed'],
    ['ReplicationDeclined', 'replications.declined'],
    ['InstrumentRecorded', 'instruments.enabling'],
    ['CodificationInstrumentIssued', 'instruments.codified'],
  ])('%s: %s', (type, line) => expect(counted(type)).toEqual({ [line]: 1 }));

  test.each([
    ['ObstacleRaised', { hinders: 'coordination' }, { 'obstacles.coordination': 1 }],
    [
      'CausesConcluded',
      { causes: [{ type: 'objective' }, { type: 'subjective' }, { type: 'objective' }] },
      { 'causes.objective': 2, 'causes.subjective': 1 },
    ],
    ['CausesConcluded', { causes: [] }, {}],
    ['CausesConcluded', {}, {}],
    [
      'NonPerformanceConcluded',
      { verdict: 'failedDuty', root: 'overload' },
      { 'systemic.overload': 1 },
    ],
    ['NonPerformanceConcluded', { verdict: 'excused', root: 'overload' }, {}],
    ['NonDecisionReasoned', { ground: 'unclearRules' }, { 'systemic.unclearRules': 1 }],
  ])('%s with %j', (type, body, expected) => expect(counted(type, body)).toEqual(expected));

  test.each(['Submitted', 'ClockRang', 'ObstacleResolved', 'toString', 'constructor', ''])(
    'nothing is counted of "%s"',
    (type) => expect(counted(type)).toEqual({}),
  );

  test('once for each time, and sums of pilots are added line by line', () => {
    const counts = countsOf([event('Returned'), event('ReferredUp'), event('Returned')]);
    expect(counts).toEqual({ 'happened.returned': 2, 'happened.referred': 1 });
    const sum = new Map([['happened.returned', 5]]);
    addedTo(sum, counts);
    expect([...sum]).toEqual([
      ['happened.returned', 7],
      ['happened.referred', 1],
    ]);
  });
});

describe('the days of a life', () => {
  const pilot = alivePilot();
  const days = (...events: readonly PilotEvent[]) => milestonesOf(pilot, events);

  test('come from the pilot where it keeps them', () => {
    expect(days()).toEqual({
      submittedAt: local('2026-01-05'),
      decidedAt: null,
      startedOn: '2026-02-02',
      closedAt: null,
      replications: [],
    });
  });

  test.each([
    ['ApprovedInFull', true, false],
    ['ApprovedAsPilot', true, false],
    ['ProposalRefused', true, true],
    ['PilotClosed', false, true],
    ['Withdrawn', false, true],
    ['NotPursued', false, true],
    ['PilotStarted', false, false],
    ['OutcomeConcluded', false, false],
    ['ReferredUp', false, false],
  ])('%s decides: %s, closes: %s', (type, decides, closes) => {
    const { decidedAt, closedAt } = days(event(type));
    const at = local('2026-03-02');
    expect([decidedAt, closedAt]).toEqual([decides ? at : null, closes ? at : null]);
  });

  test('decided is what was decided first, closed what was closed last', () => {
    const found = days(
      event('ProposalRefused', {}, '2026-03-02'),
      event('ApprovedAsPilot', {}, '2026-04-01'),
      event('PilotClosed', {}, '2027-04-01'),
      event('PilotClosed', {}, '2027-06-01'),
      event('RecordArchived', {}, '2027-07-01'),
    );
    expect([found.decidedAt, found.closedAt]).toEqual([local('2026-03-02'), local('2027-06-01')]);
  });

  test('a replication runs from its own proposal to the agreement that opens a child', () => {
    const propose = (matter: string, day: string) => event('ReplicationProposed', { matter }, day);
    const agree = (body: object, day: string) => event('ReplicationAgreed', body, day);
    const { replications } = days(
      propose('replication-1', '2026-03-02'),
      propose('replication-2', '2026-03-05'),
      agree({ matter: 'replication-2', child: 'p-b' }, '2026-03-09'),
      agree({ matter: 'replication-1', child: 'p-a' }, '2026-03-12'),
      agree({ matter: 'replication-3', child: 'p-c' }, '2026-03-13'),
      agree({ matter: 'replication-4' }, '2026-03-14'),
      event('ReplicationDeclined', { matter: 'replication-5', child: 'p-d' }, '2026-03-15'),
    );
    expect(replications).toEqual([
      { child: 'p-b', proposedAt: local('2026-03-05'), agreedAt: local('2026-03-09') },
      { child: 'p-a', proposedAt: local('2026-03-02'), agreedAt: local('2026-03-12') },
      { child: 'p-c', proposedAt: local('2026-03-13'), agreedAt: local('2026-03-13') },
    ]);
  });
});
