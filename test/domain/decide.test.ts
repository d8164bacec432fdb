/** The order in which a command is judged, and how its events are stamped. */
import { contextOf, decide, guard } from '../../domain/decide';
import { commandRules } from '../../domain/book';
import type { Command, Facts, Source } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { unborn } from '../../domain/pilot';
import {
  alive,
  alivePilot,
  head,
  otherSupervisor,
  owner,
  proposer,
  supervisor,
} from './support/alive';
import { directory, holderOf, lawOf, local } from './support/life';

const now = local('2026-03-02 09:00');
const facts: Facts = { now, receivedAt: now, law: lawOf(), directory };
const F = 'finding-1';
const remark = { matter: F, verified: 'cured', remark: 'text:r' };

const command = (
  name: string,
  post: string,
  payload: object,
  more: Partial<Command> = {},
): Command => ({
  id: 'c-1',
  name,
  tenant: 'practice',
  pilot: 'p-test',
  actor: holderOf(post),
  payload,
  ...more,
});

/** A finding whose correction waits for its verification: a command with every kind of guard. */
const evidenced = (): Pilot =>
  alive()
    .does(supervisor, 'OpenFinding', {
      polarity: 'negative',
      severity: 'low',
      description: 'text:w',
    })
    .does(supervisor, 'OrderCorrection', { matter: F, order: 'text:o', correctBy: null })
    .does(owner, 'SubmitCorrectionEvidence', { matter: F, evidence: 'text:e' }).pilot;

const codeOf = (pilot: Pilot, given: Command, at: Facts = facts): string | null => {
  const decided = decide(pilot, given, at);
  return decided.refused ? decided.code : null;
};

describe('the order of checks: each refusal comes before all that follow it', () => {
  const pilot = evidenced();
  const stranger = 'hoa-lac:deputy-1';
  const asSupervisor = (post: string): Pilot => ({ ...pilot, posts: { owner, supervisor: post } });
  const interested: Pilot = {
    ...pilot,
    proposal: { ...pilot.proposal, interested: [holderOf(head).person] },
  };
  const absent = { ...remark, matter: 'finding-9' };

  it.each<[string, Pilot, Command]>([
    ['UNKNOWN_COMMAND', unborn('practice', 'p'), command('Teleport', stranger, absent)],
    ['NO_SUCH_PILOT', unborn('practice', 'p'), command('VerifyCorrection', stranger, absent)],
    ['WRONG_STAGE', { ...pilot, stage: 'ARCHIVED' }, command('VerifyCorrection', stranger, absent)],
    ['NO_SUCH_MATTER', pilot, command('VerifyCorrection', stranger, absent)],
    ['WRONG_STATE', pilot, command('CheckRecurrence', stranger, { matter: F })],
    ['NOT_YOURS', pilot, command('VerifyCorrection', stranger, remark)],
    ['PROPOSER_BARRED', asSupervisor(proposer), command('VerifyCorrection', proposer, remark)],
    ['INTERESTED_BARRED', interested, command('VerifyCorrection', head, remark)],
    ['VERSION_REQUIRED', pilot, command('VerifyCorrection', supervisor, remark)],
    ['STALE', pilot, command('VerifyCorrection', supervisor, remark, { basedOn: { matter: 2 } })],
    [
      'SAME_HANDS',
      pilot,
      command('VerifyCorrection', supervisor, remark, { basedOn: { matter: 3 } }),
    ],
  ])('%s', (code, at, given) => expect(codeOf(at, given)).toBe(code));

  it('and then the law decides', () => {
    expect(
      codeOf(
        pilot,
        command('VerifyCorrection', otherSupervisor, remark, { basedOn: { matter: 3 } }),
      ),
    ).toBeNull();
  });

  it('a matter of another kind is no such matter', () => {
    const life = alive().does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' });
    expect(
      codeOf(life.pilot, command('VerifyCorrection', head, { ...remark, matter: 'obstacle-1' })),
    ).toBe('NO_SUCH_MATTER');
  });

  it.each([[null], [{}], [{ matter: 7 }], [{ matter: '__proto__' }], [{ matter: '' }]])(
    'a payload without a matter, %j, throws nothing',
    (payload) => {
      expect(codeOf(pilot, command('VerifyCorrection', head, payload as object))).toBe(
        'NO_SUCH_MATTER',
      );
    },
  );

  it('of a stale text says what was seen and what is current', () => {
    const stale = decide(
      pilot,
      command('VerifyCorrection', head, remark, { basedOn: { matter: 1 } }),
      facts,
    );
    expect(stale).toEqual({ refused: true, code: 'STALE', params: { seen: 1, current: 3 } });
  });

  it('the guard asks the same without a payload', () => {
    const rule = commandRules.get('VerifyCorrection');
    const context = contextOf(pilot, command('VerifyCorrection', stranger, { matter: F }), facts);
    expect(rule && guard(rule, context)).toMatchObject({
      code: 'NOT_YOURS',
      params: { command: 'VerifyCorrection' },
    });
  });
});

describe('what was decided', () => {
  const pilot = alivePilot();
  const raise = (more: Partial<Command> = {}) =>
    command('RaiseObstacle', owner, { description: 'text:d', hinders: 'rules' }, more);

  it('is stamped with the legal receipt, the actor, and the version of its body', () => {
    const later = { ...facts, now: local('2026-03-02 11:00') };
    const decided = decide(pilot, raise(), later);
    expect(decided.refused ? [] : decided.events).toEqual([
      {
        type: 'ObstacleRaised',
        v: 1,
        at: now,
        by: holderOf(owner),
        body: { matter: 'obstacle-1', description: 'text:d', hinders: 'rules' },
      },
    ]);
  });

  it('is folded into the pilot, which itself is left as it was', () => {
    const frozen = JSON.stringify(pilot);
    const decided = decide(pilot, raise(), facts);
    expect(decided.refused ? null : decided.pilot.revision).toBe(pilot.revision + 1);
    expect(JSON.stringify(pilot)).toBe(frozen);
  });

  it('carries the source of a told act, and its flags once', () => {
    const source: Source = {
      organisation: 'text:o',
      precision: 'day',
      told: '2026-01-10',
      confidence: 'read',
      flags: ['RETROACTIVE', 'DOUBTED'],
    };
    const toldPilot = { ...pilot, provenance: 'reconstructed' as const };
    const finding = alive(toldPilot).does(supervisor, 'OpenFinding', {
      polarity: 'negative',
      severity: 'low',
      description: 'text:w',
    }).pilot;
    const order = { matter: F, order: 'text:o', correctBy: '2026-01-15' };
    const decided = decide(
      finding,
      command('OrderCorrection', supervisor, order, { source }),
      facts,
    );
    const event = decided.refused ? undefined : decided.events[0];
    expect(event).toMatchObject({ source, flags: ['RETROACTIVE', 'DOUBTED'] });
  });

  it('of a refusal is nothing but the refusal', () => {
    expect(decide(pilot, command('RaiseObstacle', 'hoa-lac:deputy-1', {}), facts)).toEqual({
      refused: true,
      code: 'NOT_YOURS',
      params: { command: 'RaiseObstacle' },
    });
  });
});

describe('the context of a decision', () => {
  const context = (receivedAt: string, pilot: Pilot = alivePilot(), more: Partial<Command> = {}) =>
    contextOf(pilot, command('RaiseObstacle', owner, {}, more), { ...facts, receivedAt });

  it('has the day of the legal place, not of the clock in UTC', () => {
    expect(context('2026-03-02T16:59:59.999Z').today).toBe('2026-03-02');
    expect(context('2026-03-02T17:00:00.000Z').today).toBe('2026-03-03');
  });

  it('knows whether the pilot is told from sources', () => {
    const source: Source = {
      organisation: 'text:o',
      precision: 'day',
      told: '2026-01-10',
      confidence: 'read',
    };
    expect(context(now).reconstructed).toBe(false);
    expect(context(now, alivePilot({ provenance: 'reconstructed' })).reconstructed).toBe(true);
    expect(
      context(now, alivePilot({ provenance: 'reconstructed', watchedFrom: now })).reconstructed,
    ).toBe(false);
    expect(context(now, unborn('practice', 'p'), { source }).reconstructed).toBe(true);
    expect(context(now, unborn('practice', 'p')).reconstructed).toBe(false);
    expect(context(now, alivePilot(), { source }).reconstructed).toBe(false);
  });
});
