/** An alert: answered by whoever supervises, never by the clock, never by those whose reading it is. */
import {
  alive,
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const A = 'alert-1';
const alerted = (life: Life = alive()): Life =>
  life
    .does(owner, 'DefineIndicator', {
      name: 'text:late',
      unit: '%',
      threshold: 40,
      danger: 'above',
      indicator: null,
      everyMonths: 1,
    })
    .does(owner, 'RecordReading', {
      matter: 'watch-1',
      value: 55,
      readOn: '2026-03-02',
      source: 'text:source',
    });
const description = 'text:what';
const answers = {
  AcknowledgeAlert: { matter: A, reason: 'text:holiday' },
  TurnAlertIntoObstacle: { matter: A, description, hinders: 'resources' },
  TurnAlertIntoFinding: { matter: A, description, severity: 'medium' },
  TurnAlertIntoIncident: { matter: A, description, incidentClass: 'limitation', severity: 'high' },
};
const each = Object.entries(answers);

describe('an alert', () => {
  it('[M17] is acknowledged with a reason', () => {
    const life = alerted().does(supervisor, 'AcknowledgeAlert', answers.AcknowledgeAlert);
    expect(matter(life, A)).toMatchObject({ state: 'acknowledged', closedAt: life.now, data: {} });
    expect(life.task('answerAlert')).toBeUndefined();
  });

  it.each([
    ['TurnAlertIntoObstacle', 'obstacle-1', 'raised', 'resolveObstacle'],
    ['TurnAlertIntoFinding', 'finding-1', 'found', 'orderCorrection'],
    ['TurnAlertIntoIncident', 'incident-1', 'reported', 'fileIncidentReport'],
  ] as const)('[M17] %s makes it %s, which goes its own way', (command, opened, state, step) => {
    const life = alerted().does(supervisor, command, answers[command]);
    expect(stateOf(life, opened)).toBe(state);
    expect(life.task(step)?.matter).toBe(opened);
    expect(matter(life, A)).toMatchObject({ state: 'turned', data: { opened } });
    expect(bodyOf(life, 'AlertTurned')).toEqual({ matter: A, opened });
  });

  it('a finding made of it is negative and of no visit', () => {
    const life = alerted().does(head, 'TurnAlertIntoFinding', answers.TurnAlertIntoFinding);
    expect(bodyOf(life, 'FindingOpened')).toEqual({
      matter: 'finding-1',
      polarity: 'negative',
      description,
      severity: 'medium',
      checkpoint: null,
    });
  });

  it('an incident made of it is noticed today, with the damage still to be known', () => {
    const life = alerted().until('2026-03-04 10:00');
    life.does(head, 'TurnAlertIntoIncident', answers.TurnAlertIntoIncident);
    expect(bodyOf(life, 'IncidentReported')).toMatchObject({
      noticedOn: '2026-03-04',
      happenedOn: '2026-03-04',
      estimatedVnd: null,
      incidentClass: 'limitation',
    });
  });
});

describe.each(each)('%s', (command, payload) => {
  it.each([owner, proposer, superiorHead, 'hoa-lac:clerk'])('is not for %s', (post) => {
    expect(codeOf(alerted().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it('is not for a supervisor with an interest, nor for a head who proposed', () => {
    const { proposal } = alive().pilot;
    const interested = [holderOf(supervisor).person];
    const biased = alerted(alive({ proposal: { ...proposal, interested } }));
    expect(codeOf(biased.tries(supervisor, command, payload))).toBe('INTERESTED_BARRED');
    const own = { ...proposal.proposer, person: holderOf(head).person };
    const proposed = alerted(alive({ proposal: { ...proposal, proposer: own } }));
    expect(codeOf(proposed.tries(head, command, payload))).toBe('PROPOSER_BARRED');
  });

  it('answers the alert as last read, and once', () => {
    const life = alerted();
    expect(codeOf(life.tries(head, command, payload, { basedOn: { matter: 9 } }))).toBe('STALE');
    life.does(head, command, payload);
    expect(codeOf(life.tries(head, command, payload))).toBe('WRONG_STATE');
  });

  it('answers no alert that does not exist, and none from the archive', () => {
    expect(codeOf(alive().tries(head, command, payload))).toBe('NO_SUCH_MATTER');
    const archived = alerted();
    archived.pilot = { ...archived.pilot, stage: 'ARCHIVED' };
    expect(codeOf(archived.tries(head, command, payload))).toBe('WRONG_STAGE');
  });
});

describe('clocks of an alert', () => {
  it('ring upward; the alert stands until somebody answers', () => {
    const life = alerted().until('2026-04-01 12:00');
    expect(life.rungsOf('answerAlert')).toEqual([
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(stateOf(life, A)).toBe('raisedAlert');
    expect(decidedByClock(life).filter((type) => type.startsWith('Alert'))).toEqual([]);
  });

  it('that the pilot ended under are answered by acknowledging only', () => {
    const life = alerted();
    life.pilot = { ...life.pilot, stage: 'ENDING' };
    const { TurnAlertIntoFinding, AcknowledgeAlert } = answers;
    expect(codeOf(life.tries(head, 'TurnAlertIntoFinding', TurnAlertIntoFinding))).toBe(
      'WRONG_STAGE',
    );
    expect(life.tries(head, 'AcknowledgeAlert', AcknowledgeAlert)).toBeNull();
  });
});
