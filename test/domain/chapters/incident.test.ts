/** Incidents: told at once, reported in hours, assessed by others; a record of its own beside the outcome of the goal. */
import {
  alive,
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
  told,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const I = 'incident-1';
const event = {
  happenedOn: '2026-02-27',
  noticedOn: '2026-03-02',
  incidentClass: 'shortcoming',
  severity: 'medium',
  description: 'text:what',
  estimatedVnd: null,
  peopleAffected: null,
  lateReason: null,
};
const filing = {
  matter: I,
  course: 'text:course',
  measures: 'text:measures',
  estimatedVnd: 40_000_000,
  peopleAffected: 12,
  lateReason: null,
};
const assessment = {
  matter: I,
  incidentClass: 'violation',
  severity: 'high',
  estimatedVnd: 55_000_000,
  peopleAffected: 14,
  reasons: 'text:reasons',
};
const reported = (life: Life = alive(), by = owner): Life => life.does(by, 'ReportIncident', event);
const filed = (life: Life = reported()): Life => life.does(owner, 'FileIncidentReport', filing);

describe('an incident', () => {
  it('[M23] is told, reported in writing and assessed, and the goal is judged apart from it', () => {
    const life = filed().does(head, 'AssessIncident', assessment);
    expect(life.types).toEqual(['IncidentReported', 'IncidentReportFiled', 'IncidentAssessed']);
    expect(matter(life, I)).toMatchObject({
      state: 'assessed',
      closedAt: null,
      data: { incidentClass: 'violation', estimatedVnd: 55_000_000, peopleAffected: 14 },
    });
    expect(life.pilot.outcome).toEqual(alive().pilot.outcome);
    expect(life.pilot.stage).toBe('RUNNING');
  });

  it.each(['ENDING', 'ASSESSMENT', 'OUTCOME_SET', 'CLOSED_SUCCESS', 'CLOSED_FAILED'] as const)(
    '[M23] is recorded at %s too: damage may show after the goal was achieved',
    (stage) => {
      expect(stateOf(reported(alive({ stage })), I)).toBe('reported');
      expect(alive({ stage }).pilot.stage).toBe(stage);
    },
  );

  it.each(['shortcoming', 'violation', 'limitation', 'omission'])(
    '[M62] is of one of four classes: %s',
    (incidentClass) => {
      const life = alive().does(supervisor, 'ReportIncident', { ...event, incidentClass });
      expect(bodyOf(life, 'IncidentReported')).toMatchObject({ incidentClass });
      expect(matter(life, I)?.data).toMatchObject({ incidentClass });
    },
  );

  it.each([owner, proposer, supervisor, otherSupervisor, head])('may be told by %s', (post) => {
    expect(stateOf(reported(alive(), post), I)).toBe('reported');
  });

  it('may be one of several', () => {
    const life = reported(reported());
    expect([stateOf(life, I), stateOf(life, 'incident-2')]).toEqual(['reported', 'reported']);
  });
});

describe('telling of it', () => {
  it.each([
    ['a day that has not come', { noticedOn: '2026-03-03' }, 'INCIDENT_IN_FUTURE'],
    ['noticed before it happened', { happenedOn: '2026-03-03' }, 'NOTICED_BEFORE_IT_HAPPENED'],
    ['late without a reason', { noticedOn: '2026-02-27' }, 'LATE_REASON_REQUIRED'],
  ])('is refused for %s', (_what, change, code) => {
    expect(codeOf(alive().tries(owner, 'ReportIncident', { ...event, ...change }))).toBe(code);
  });

  it('late is better than never, with its reason and a flag that stays', () => {
    const late = { ...event, noticedOn: '2026-02-27', lateReason: 'text:why' };
    const life = alive().does(owner, 'ReportIncident', late);
    expect(lastOf(life, 'IncidentReported')?.flags).toEqual(['REPORTED_LATE']);
    expect(life.pilot.flags.map(({ code }) => code)).toContain('REPORTED_LATE');
  });

  it('within the hours after the day of notice is not late', () => {
    const life = alive({}, '2026-03-03 23:00').does(owner, 'ReportIncident', event);
    expect(lastOf(life, 'IncidentReported')?.flags ?? []).toEqual([]);
    const after = alive({}, '2026-03-04 00:01');
    expect(codeOf(after.tries(owner, 'ReportIncident', event))).toBe('LATE_REASON_REQUIRED');
  });

  it('from sources keeps contradictory days, flagged, and blames nobody for lateness', () => {
    const life = told().does(owner, 'ReportIncident', { ...event, happenedOn: '2026-03-09' });
    expect(lastOf(life, 'IncidentReported')?.flags).toEqual(['DATES_CONTRADICT']);
    const old = told().does(owner, 'ReportIncident', {
      ...event,
      happenedOn: '2025-01-01',
      noticedOn: '2025-01-01',
    });
    expect(lastOf(old, 'IncidentReported')?.flags ?? []).toEqual([]);
  });
});

describe('who may, and when', () => {
  it('is not told before a decision, nor from the archive', () => {
    for (const stage of ['INTAKE', 'DECISION_DRAFT', 'ARCHIVED'] as const)
      expect(codeOf(alive({ stage }).tries(owner, 'ReportIncident', event))).toBe('WRONG_STAGE');
  });

  it.each([
    ['hoa-lac:clerk', 'ReportIncident', event],
    [proposer, 'FileIncidentReport', filing],
    [head, 'FileIncidentReport', filing],
  ])('%s has no part in %s', (post, command, payload) => {
    expect(codeOf(reported().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it.each([owner, supervisor, otherSupervisor, proposer])('%s does not assess', (post) => {
    expect(codeOf(filed().tries(post, 'AssessIncident', assessment))).toBe('NOT_YOURS');
  });

  it('a head who told of it leaves the assessment to the superior', () => {
    const life = filed(reported(alive(), head));
    expect(codeOf(life.tries(head, 'AssessIncident', assessment))).toBe('INCIDENT_SAME_HANDS');
    expect(life.tries(superiorHead, 'AssessIncident', assessment)).toBeNull();
  });

  it('a head who proposed, or has an interest, does not assess', () => {
    const { proposal } = alive().pilot;
    const { person } = holderOf(head);
    const own = { ...proposal, proposer: { ...proposal.proposer, person } };
    expect(
      codeOf(filed(reported(alive({ proposal: own }))).tries(head, 'AssessIncident', assessment)),
    ).toBe('PROPOSER_BARRED');
    const interested = { ...proposal, interested: [person] };
    const life = filed(reported(alive({ proposal: interested })));
    expect(codeOf(life.tries(head, 'AssessIncident', assessment))).toBe('INTERESTED_BARRED');
  });

  it('is assessed as last read', () => {
    const stale = filed().tries(head, 'AssessIncident', assessment, { basedOn: { matter: 1 } });
    expect(codeOf(stale)).toBe('STALE');
    expect(codeOf(filed().tries(head, 'AssessIncident', assessment, { basedOn: {} }))).toBe(
      'VERSION_REQUIRED',
    );
  });

  it('is reported and assessed once', () => {
    expect(codeOf(filed().tries(owner, 'FileIncidentReport', filing))).toBe('WRONG_STATE');
    const life = filed().does(head, 'AssessIncident', assessment);
    expect(codeOf(life.tries(superiorHead, 'AssessIncident', assessment))).toBe('WRONG_STATE');
    expect(
      codeOf(life.tries(owner, 'FileIncidentReport', { ...filing, matter: 'incident-7' })),
    ).toBe('NO_SUCH_MATTER');
  });

  it('waits for the written report while it may still come, then goes on the file', () => {
    const life = reported();
    expect(codeOf(life.tries(head, 'AssessIncident', assessment))).toBe('REPORT_AWAITED');
    life.until('2026-03-03 09:01').does(head, 'AssessIncident', assessment);
    expect(lastOf(life, 'IncidentAssessed')?.flags).toEqual(['ASSESSED_ON_FILE']);
    expect(
      told().does(owner, 'ReportIncident', event).tries(head, 'AssessIncident', assessment),
    ).toBeNull();
  });

  it('a late written report needs its reason and is flagged', () => {
    const life = reported().until('2026-03-03 09:01');
    expect(codeOf(life.tries(owner, 'FileIncidentReport', filing))).toBe('LATE_REASON_REQUIRED');
    life.does(owner, 'FileIncidentReport', { ...filing, lateReason: 'text:late' });
    expect(lastOf(life, 'IncidentReportFiled')?.flags).toEqual(['REPORTED_LATE']);
  });
});

describe('clocks of an incident', () => {
  it('[M23] the owner has hours to report in writing, the head days to assess', () => {
    const life = reported();
    expect(life.task('fileIncidentReport')).toMatchObject({
      post: owner,
      rule: 'incident.report',
      dueDate: '2026-03-03',
    });
    expect(life.task('assessIncident')).toMatchObject({
      post: head,
      rule: 'incident.assess',
      dueDate: '2026-03-09',
    });
    filed(life);
    expect(life.task('fileIncidentReport')).toBeUndefined();
    expect(life.task('assessIncident')?.dueDate).toBe('2026-03-09');
  });

  it('left alone goes up by the hour, and no clock assesses anything', () => {
    const life = reported().until('2026-03-20 12:00');
    expect(life.rungsOf('fileIncidentReport')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(life.rungsOf('assessIncident')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-2']),
    );
    expect(stateOf(life, I)).toBe('reported');
    expect(decidedByClock(life).filter((type) => type.includes('Incident'))).toEqual([]);
  });
});
