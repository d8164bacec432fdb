/** test: urgent halts by tables: who orders, confirms and lifts them, what stands still meanwhile, and where the pilot then is. */
import type { Pilot } from '../../../domain/pilot';
import type { Stage } from '../../../domain/stages';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  head,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  superiorHead,
  supervisor,
  vacate,
} from '../support/alive';
import { desks } from '../support/desks';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { doors, fork, keeps, shared, tellings, underTerm } from '../support/tables';

const [H, second] = ['suspension-1', 'suspension-2'];
const openedAt = '2026-03-02T02:00:00.000Z';
const halting = { part: null, reasons: 'text:danger' };
const ofPart = { ...halting, part: 'text:one-lane' };
const confirming = { matter: H, stopsTerm: true, plannedUntil: '2026-03-20', note: null };
const lifting = { matter: H, reasons: 'text:no-danger' };
const begun = shared(alive);
const halted = shared(() => begun().does(supervisor, 'OrderUrgentHalt', halting));
const partly = shared(() => begun().does(supervisor, 'OrderUrgentHalt', ofPart));
const confirmed = shared(() => halted().does(head, 'ConfirmHalt', confirming));
const lifted = shared(() => halted().until('2026-03-05 09:00').does(head, 'LiftHalt', lifting));
const heads = [head, superiorHead];

doors([
  {
    ...{ command: 'OrderUrgentHalt', life: begun, post: supervisor, payload: halting },
    ...{ posts: [supervisor], stages: underTerm },
  },
  {
    ...{ command: 'ConfirmHalt', life: halted, post: head, payload: confirming },
    ...{ posts: heads, stages: underTerm },
  },
  {
    ...{ command: 'LiftHalt', life: halted, post: head, payload: lifting },
    ...{ posts: heads, stages: underTerm },
  },
]);

const shutDoors = { wrongPosts: [], wrongStages: [] } as const;
const decided = { ...shutDoors, post: head, separated: true, basedOn: 'matter' } as const;
gates(begun, { ...shutDoors, command: 'OrderUrgentHalt', post: supervisor, payload: halting });
gates(halted, {
  ...{ ...decided, command: 'ConfirmHalt', payload: confirming, wrongState: 'suspended' },
});
gates(halted, {
  ...{ ...decided, command: 'LiftHalt', payload: lifting, wrongState: 'lifted' },
});

desks([
  {
    ...{ when: 'it is ordered', life: halted, matter: H, step: 'confirmHalt', post: head },
    ...{ rule: 'suspension.confirmHalt', due: '2026-03-03' },
    commands: ['ConfirmHalt', 'LiftHalt'],
  },
  {
    ...{ when: 'a part is halted', life: partly, matter: H, step: 'confirmHalt', post: head },
    ...{ rule: 'suspension.confirmHalt', due: '2026-03-03' },
    commands: ['ConfirmHalt', 'LiftHalt'],
  },
]);

tellings([
  ['UrgentHaltOrdered', halted, [head, superiorHead, owner, proposer]],
  ['HaltConfirmed', confirmed, [owner, supervisor, proposer]],
  ['HaltLifted', lifted, [owner, supervisor, proposer]],
]);

const data = {
  ...{ sort: 'forced', whole: true, stopsTerm: false, stopsCheckpoints: false },
  ...{ from: '2026-03-02', plannedUntil: null, until: null },
};
keeps(H, 'suspension', openedAt, [
  ['ordered', halted, { state: 'halted', version: 1, closedAt: null, data }],
  [
    'ordered of a part',
    partly,
    { state: 'halted', version: 1, closedAt: null, data: { ...data, whole: false } },
  ],
  [
    'confirmed',
    confirmed,
    {
      ...{ state: 'suspended', version: 2, closedAt: null },
      data: { ...data, stopsTerm: true, plannedUntil: '2026-03-20' },
    },
  ],
  [
    'lifted',
    lifted,
    {
      ...{ state: 'lifted', version: 2, closedAt: '2026-03-05T02:00:00.000Z' },
      data: { ...data, until: '2026-03-05' },
    },
  ],
]);

describe('who may', () => {
  it('the head orders one where nobody supervises, another supervisor never', () => {
    expect(codeOf(begun().tries(otherSupervisor, 'OrderUrgentHalt', halting))).toBe('NOT_YOURS');
    expect(vacate(alive(), supervisor).tries(head, 'OrderUrgentHalt', halting)).toBeNull();
  });

  it.each([
    ['ConfirmHalt', confirming],
    ['LiftHalt', lifting],
  ])('%s is not for whoever has or had charge of the pilot', (command, payload) => {
    const has = changed(halted(), (pilot) => ({ ...pilot, posts: { owner: head, supervisor } }));
    const had = changed(halted(), (pilot) => ({
      ...pilot,
      past: [{ charge: 'owner', post: head, until: '2026-02-01T02:00:00.000Z' }],
    }));
    for (const life of [has, had]) {
      expect(codeOf(fork(life).tries(head, command, payload))).toBe('IMPLEMENTER_BARRED');
      expect(life.tries(superiorHead, command, payload)).toBeNull();
    }
  });

  it.each([
    ['2026-03-01', 'HALT_END_IN_PAST'],
    ['2026-03-02', 'HALT_END_IN_PAST'],
    ['2026-03-03', null],
    [null, null],
  ])('confirmed until %s: %s', (plannedUntil, code) =>
    expect(codeOf(halted().tries(head, 'ConfirmHalt', { ...confirming, plannedUntil }))).toBe(code),
  );

  it('confirmed later it stands since it was ordered', () => {
    const life = halted().until('2026-03-09 09:00').does(head, 'ConfirmHalt', confirming);
    expect(life.pilot.matters[H]?.data).toMatchObject({ from: '2026-03-02', stopsTerm: true });
    expect(life.task('confirmHalt')).toBeUndefined();
    expect(life.task('resumeSuspension')?.dueDate).toBe('2026-03-20');
  });

  it.each([
    ['confirmed', confirmed],
    ['lifted', lifted],
  ])('once it is %s it is neither confirmed nor lifted', (_state, life) => {
    expect(codeOf(life().tries(head, 'ConfirmHalt', confirming))).toBe('WRONG_STATE');
    expect(codeOf(life().tries(superiorHead, 'LiftHalt', lifting))).toBe('WRONG_STATE');
    expect(life().task('confirmHalt')).toBeUndefined();
  });
});

describe('where the pilot stands', () => {
  const { running } = alivePilot();
  const at = (stage: Stage, change: Partial<Pilot['running']>): Life =>
    alive({ stage, running: { ...running, ...change } });
  const decision =
    running.decision === null ? null : { ...running.decision, kind: 'full' as const };
  const notStarted = { startedOn: null, preparedAt: null } as const;

  it.each([
    ['APPROVED_PILOT', notStarted],
    ['APPROVED_FULL', { ...notStarted, decision }],
    ['PREPARING', { startedOn: null, preparedAt: openedAt }],
    ['RUNNING', {}],
  ] as const)(
    'from %s a whole halt suspends it, a part does not, and lifted it is back',
    (stage, change) => {
      const whole = at(stage, change).does(supervisor, 'OrderUrgentHalt', halting);
      expect(whole.pilot.stage).toBe('SUSPENDED');
      expect(whole.does(head, 'LiftHalt', lifting).pilot.stage).toBe(stage);
      const part = at(stage, change).does(supervisor, 'OrderUrgentHalt', ofPart);
      expect(part.pilot.stage).toBe(stage);
    },
  );

  it('lapsed it stays lapsed, halted or not', () => {
    const lapses = [{ from: '2026-02-20', to: null }];
    const term = { kind: 'date', end: '2026-02-19' } as const;
    const life = at('LAPSED', { lapses, term }).does(supervisor, 'OrderUrgentHalt', halting);
    expect([life.pilot.stage, stateOf(life, H)]).toEqual(['LAPSED', 'halted']);
    expect(life.does(head, 'LiftHalt', lifting).pilot.stage).toBe('LAPSED');
  });

  it('two halts: it runs again when the last one is lifted', () => {
    const life = halted().does(supervisor, 'OrderUrgentHalt', halting);
    life.does(head, 'LiftHalt', lifting);
    expect([life.pilot.stage, stateOf(life, H), stateOf(life, second)]).toEqual([
      ...['SUSPENDED', 'lifted', 'halted'],
    ]);
    expect(life.does(head, 'LiftHalt', { ...lifting, matter: second }).pilot.stage).toBe('RUNNING');
  });

  it('a part beside the whole keeps nothing suspended when the whole is lifted', () => {
    const life = partly().does(supervisor, 'OrderUrgentHalt', halting);
    expect(life.pilot.stage).toBe('SUSPENDED');
    life.does(head, 'LiftHalt', { ...lifting, matter: second });
    expect([life.pilot.stage, stateOf(life, H)]).toEqual(['RUNNING', 'halted']);
  });

  it('an unconfirmed halt stops neither the term nor the checkpoints, however long it stands', () => {
    const life = halted().until('2026-05-04 09:00').does(superiorHead, 'LiftHalt', lifting);
    expect(bodyOf(life, 'HaltLifted')).toEqual({
      ...{ ...lifting, liftedOn: '2026-05-04', newEnd: null },
    });
    expect(life.pilot.running).toMatchObject({
      ...{ term: { kind: 'date', end: '2028-12-29' }, movedByDays: 0 },
    });
  });

  it('what is ordered says the day, and of what', () => {
    expect(bodyOf(halted(), 'UrgentHaltOrdered')).toEqual({
      ...{ ...halting, matter: H, from: '2026-03-02' },
    });
    expect(bodyOf(partly(), 'UrgentHaltOrdered')).toEqual({
      ...{ ...ofPart, matter: H, from: '2026-03-02' },
    });
  });
});
