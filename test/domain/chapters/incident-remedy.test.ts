/** An assessed incident: remedied by the owner, its damage settled by the head, closed by hands that had no part. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
} from '../support/alive';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const I = 'incident-1';
const assessed = (estimatedVnd: number | null = 55_000_000, by = owner): Life =>
  alive()
    .does(by, 'ReportIncident', {
      happenedOn: '2026-02-27',
      noticedOn: '2026-03-02',
      incidentClass: 'omission',
      severity: 'low',
      description: 'text:what',
      estimatedVnd: null,
      peopleAffected: 3,
      lateReason: null,
    })
    .does(owner, 'FileIncidentReport', {
      matter: I,
      course: 'text:course',
      measures: 'text:measures',
      estimatedVnd,
      peopleAffected: 3,
      lateReason: null,
    })
    .does(head, 'AssessIncident', {
      matter: I,
      incidentClass: 'omission',
      severity: 'low',
      estimatedVnd,
      peopleAffected: 3,
      reasons: 'text:reasons',
    });
const remedy = { matter: I, remedy: 'text:remedy' };
const settlement = { matter: I, settledVnd: 50_000_000, number: '9/QĐ', reasons: 'text:r' };
const closing = (remedied: 'remedied' | 'notRemedied' = 'remedied') => ({
  matter: I,
  remedied,
  remark: 'text:remark',
});
const remedied = (life: Life = assessed()): Life => life.does(owner, 'RemedyIncident', remedy);
const settled = (life: Life = remedied()): Life => life.does(head, 'SettleDamage', settlement);

describe('an assessed incident', () => {
  it('[M23] is remedied, its damage settled in dong, and closed with nothing but what still counts', () => {
    const life = settled().does(otherSupervisor, 'CloseIncident', closing());
    expect(life.types.slice(-3)).toEqual(['IncidentRemedied', 'DamageSettled', 'IncidentClosed']);
    expect(bodyOf(life, 'DamageSettled')).toEqual({ ...settlement, estimatedVnd: 55_000_000 });
    expect(matter(life, I)).toMatchObject({ state: 'closed', closedAt: life.now });
    expect(matter(life, I)?.data).toEqual({
      incidentClass: 'omission',
      severity: 'low',
      happenedOn: '2026-02-27',
      estimatedVnd: 55_000_000,
      settledVnd: 50_000_000,
      peopleAffected: 3,
    });
  });

  it('may be settled before or after the remedy, and for nothing', () => {
    const life = settled(assessed());
    expect(stateOf(life, I)).toBe('assessed');
    expect(codeOf(remedied(life).tries(otherSupervisor, 'CloseIncident', closing()))).toBeNull();
    const free = { ...settlement, settledVnd: 0, number: null };
    expect(remedied().tries(superiorHead, 'SettleDamage', free)).toBeNull();
  });

  it.each([0, null])('with damage of %j has nothing to settle', (estimated) => {
    const life = remedied(assessed(estimated));
    expect(life.task('settleDamage')).toBeUndefined();
    expect(codeOf(life.tries(head, 'SettleDamage', settlement))).toBe('NO_DAMAGE_OWED');
    expect(life.tries(otherSupervisor, 'CloseIncident', closing())).toBeNull();
  });

  it('is not closed while damage waits, and is settled once', () => {
    const open = remedied().tries(otherSupervisor, 'CloseIncident', closing());
    expect(codeOf(open)).toBe('DAMAGE_NOT_SETTLED');
    expect(codeOf(settled().tries(head, 'SettleDamage', settlement))).toBe('NO_DAMAGE_OWED');
  });

  it('comes back to its owner when the remedy is not enough', () => {
    const life = remedied().until('2026-03-04 09:00');
    life.does(otherSupervisor, 'CloseIncident', closing('notRemedied'));
    expect(stateOf(life, I)).toBe('assessed');
    expect(life.task('remedyIncident')?.dueDate).toBe('2026-03-18');
    expect(dateOf(life, 'settleDamage')).toBe('2026-03-30');
  });
});

describe('who may, and when', () => {
  it.each([
    [supervisor, 'RemedyIncident', remedy],
    [proposer, 'RemedyIncident', remedy],
    [head, 'RemedyIncident', remedy],
    [owner, 'SettleDamage', settlement],
    [supervisor, 'SettleDamage', settlement],
    ['an-binh:finance', 'SettleDamage', settlement],
  ])('%s has no part in %s', (post, command, payload) => {
    expect(codeOf(assessed().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it.each([owner, proposer, head])('%s does not close it', (post) => {
    expect(codeOf(settled().tries(post, 'CloseIncident', closing()))).toBe('NOT_YOURS');
  });

  it('a supervisor who told of it does not confirm its remedy', () => {
    const life = settled(remedied(assessed(55_000_000, supervisor)));
    expect(codeOf(life.tries(supervisor, 'CloseIncident', closing()))).toBe('INCIDENT_SAME_HANDS');
    expect(life.tries(superiorHead, 'CloseIncident', closing())).toBeNull();
  });

  it('persons with an interest settle and close nothing', () => {
    const barred = (post: string): Life => {
      const life = remedied();
      const { proposal } = life.pilot;
      const interested = [holderOf(post).person];
      life.pilot = { ...life.pilot, proposal: { ...proposal, interested } };
      return life;
    };
    expect(codeOf(barred(head).tries(head, 'SettleDamage', settlement))).toBe('INTERESTED_BARRED');
    expect(codeOf(barred(otherSupervisor).tries(otherSupervisor, 'CloseIncident', closing()))).toBe(
      'INTERESTED_BARRED',
    );
  });

  it('is settled and closed as last read', () => {
    const old = { basedOn: { matter: 1 } };
    expect(codeOf(remedied().tries(head, 'SettleDamage', settlement, old))).toBe('STALE');
    expect(codeOf(settled().tries(otherSupervisor, 'CloseIncident', closing(), old))).toBe('STALE');
  });

  it('goes step by step', () => {
    expect(codeOf(remedied().tries(owner, 'RemedyIncident', remedy))).toBe('WRONG_STATE');
    expect(codeOf(assessed().tries(otherSupervisor, 'CloseIncident', closing()))).toBe(
      'WRONG_STATE',
    );
    const over = settled().does(otherSupervisor, 'CloseIncident', closing());
    expect(codeOf(over.tries(owner, 'RemedyIncident', remedy))).toBe('WRONG_STATE');
    over.pilot = { ...over.pilot, stage: 'ARCHIVED' };
    expect(codeOf(over.tries(owner, 'RemedyIncident', remedy))).toBe('WRONG_STAGE');
  });
});

describe('clocks of the remedy', () => {
  it('name a post, a day and a rule for each step', () => {
    const life = assessed();
    const task = (step: string) => {
      const { post, rule, dueDate } = life.task(step) ?? {};
      return [post, rule, dueDate];
    };
    expect(task('remedyIncident')).toEqual([owner, 'incident.remedy', '2026-03-16']);
    expect(task('settleDamage')).toEqual([head, 'incident.settle', '2026-03-30']);
    remedied(life);
    expect(task('closeIncident')).toEqual([otherSupervisor, 'incident.close', '2026-03-09']);
    settled(life);
    expect(life.task('settleDamage')).toBeUndefined();
  });

  it('ring and decide nothing', () => {
    const life = remedied().until('2026-04-20 12:00');
    expect(life.rungsOf('closeIncident')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.rungsOf('settleDamage')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect(stateOf(life, I)).toBe('remedied');
    expect(decidedByClock(life).filter((type) => /Incident|Damage|Remedy/.test(type))).toEqual([]);
  });
});
