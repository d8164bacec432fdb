/** Separation of duties over the whole life of a pilot (M26, M98): past charges count, at assignment and at the act itself. */
import type { Pilot } from '../../domain/pilot';
import { roleTable } from '../../domain/role-table';
import type { Charge } from '../../domain/state/charge';
import { hadCharge, leaving, withCharge } from '../../domain/state/charge';
import { approverAlone, isOutsider, lacksOfWatcher } from '../../domain/state/separation';
import { partIn } from '../../domain/state/uninvolved';
import { alive, alivePilot, head, owner, supervisor, superiorHead, told } from './support/alive';
import { actorOf, gate, matterFor, pilotAt, seatOf } from './support/cells';
import { concludedLife, panel, staff } from './support/ending';
import { changed } from './support/gates';
import { directory, holderOf, local } from './support/life';

const at = local('2026-05-04 09:00');
const person = (post: string): string => holderOf(post).person;
const deputy = 'hoa-lac:deputy-1';
const spare = 'tan-lap:supervisor';
const had = (pilot: Pilot, charge: Charge, post: string, when = at): boolean =>
  hadCharge(pilot, charge, person(post), directory, when);
const handedOver = (charge: 'owner' | 'supervisor', post: string): Pilot =>
  withCharge(alivePilot(), charge, post, local('2026-04-01 09:00'));
const ownedOnceBy = (pilot: Pilot, post: string): Pilot =>
  leaving(pilot, 'owner', [post], local('2026-02-20 09:00'));

describe('a charge', () => {
  it.each([
    ['owner', owner, deputy],
    ['supervisor', supervisor, 'an-binh:supervisor-1'],
  ] as const)('of %s is remembered when it is handed over', (charge, before, after) => {
    const pilot = handedOver(charge, after);
    expect(pilot.past).toEqual([{ charge, post: before, until: local('2026-04-01 09:00') }]);
    expect([had(pilot, charge, before), had(pilot, charge, after)]).toEqual([true, true]);
    expect(had(pilot, charge, head)).toBe(false);
  });

  it('leaves no trace in the state while nobody lost one', () => {
    expect('past' in alivePilot()).toBe(false);
    expect('past' in withCharge(alivePilot(), 'owner', owner, at)).toBe(false);
    expect('past' in leaving(alivePilot(), 'panel', [], at)).toBe(false);
  });

  it('counts the persons who held the post in its time, and no later ones', () => {
    const post = owner;
    const moved = {
      ...directory,
      heldBetween: (who: string, which: string, from: string, to: string) =>
        who === 'p-before'
          ? which === post && from <= local('2026-02-10') && to >= local('2026-01-06')
          : directory.heldBetween(who, which, from, to),
    };
    const pilot = handedOver('owner', deputy);
    expect(hadCharge(pilot, 'owner', 'p-before', moved, at)).toBe(true);
    const later = withCharge(alivePilot(), 'owner', deputy, local('2026-01-02 09:00'));
    expect(hadCharge(later, 'owner', 'p-before', moved, at)).toBe(false);
  });

  it('of a panel ends with its conclusion', () => {
    const pilot = alivePilot();
    const outcome = { ...pilot.outcome, panel: [staff.legal], causesOpenedAt: at };
    expect(had({ ...pilot, outcome }, 'panel', staff.legal)).toBe(true);
    expect(partIn({ ...pilot, outcome }, person(staff.legal), directory, at)).toBe('supervisor');
    const left = leaving(
      { ...pilot, outcome: { ...outcome, panel: [] } },
      'panel',
      [staff.legal],
      at,
    );
    expect(had(left, 'panel', staff.legal)).toBe(true);
  });

  it('is found by whoever looks for the uninvolved: a former owner has a part for ever', () => {
    const pilot = handedOver('owner', deputy);
    expect(partIn(pilot, person(owner), directory, at)).toBe('owner');
    expect(partIn(alivePilot(), person(deputy), directory, at)).toBeNull();
  });
});

describe('every act that the implementer may not give', () => {
  const rows = roleTable.filter(({ bars }) => bars.includes('implementer'));
  const doers = rows.flatMap((row) =>
    row.by
      .filter((role) => !['proposer', 'owner', 'anyCadre'].includes(role))
      .map((role) => [row, role] as const),
  );

  it('there are many', () => expect(rows.length).toBeGreaterThan(40));

  it('is shut to a former owner in each post that may give it, and told ones are kept', () => {
    const wrong = doers.flatMap(([row, role]) => {
      const stage = row.stages[0] ?? 'RUNNING';
      const pilot = ownedOnceBy(pilotAt(stage, matterFor(row)), seatOf[role]);
      const live = gate(row, pilot, actorOf(role));
      const past = gate(row, { ...pilot, provenance: 'reconstructed' }, actorOf(role));
      const watches = role === 'supervisor' && row.bars.includes('watcher');
      return live === 'IMPLEMENTER_BARRED' && (past === null || watches)
        ? []
        : [`${row.command} ${role}: ${live ?? ''} ${past ?? ''}`];
    });
    expect(wrong).toEqual([]);
  });

  it('is open again when the charge was another’s', () => {
    const wrong = doers.filter(([row, role]) => {
      const stage = row.stages[0] ?? 'RUNNING';
      const pilot = ownedOnceBy(pilotAt(stage, matterFor(row)), 'assembly:head');
      const code = gate(row, pilot, actorOf(role));
      return code !== null && code !== 'WATCHER_BARRED';
    });
    expect(wrong.map(([{ command }, role]) => `${command} ${role}`)).toEqual([]);
  });

  it('what sources tell of it is kept, and flagged', () => {
    const life = changed(told(), (pilot) => ownedOnceBy(pilot, head));
    life.does(head, 'AdoptRiskBasedSupervision', { surprisesPerYear: 2, reason: 'text:r' });
    expect(life.events.at(-1)?.flags).toEqual(['JUDGED_BY_IMPLEMENTER']);
  });
});

describe('[M26] the panel that seeks the causes', () => {
  const reviewed = () => concludedLife('partly').does(staff.head, 'OpenCauses', { reasons: null });
  const tries = (life: ReturnType<typeof reviewed>, members: readonly string[] = panel) =>
    life.tries(staff.head, 'AppointPanel', { members });

  it.each(['owner', 'supervisor'] as const)('has no former %s', (charge) => {
    const life = changed(reviewed(), (pilot) =>
      leaving(pilot, charge, [staff.legal2], local('2026-03-02 09:00')),
    );
    expect(tries(life)).toMatchObject({
      code: 'PANEL_NOT_IMPARTIAL',
      params: { post: staff.legal2 },
    });
  });

  it('has no supervisor of the pilot, and nobody who gains by it', () => {
    const watching = [staff.supervisor, staff.legal, staff.expert];
    expect(tries(reviewed(), watching)?.code).toBe('PANEL_NOT_IMPARTIAL');
    const author = { person: person(staff.legal2), percent: 100 };
    const life = changed(reviewed(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, plan: { ...pilot.proposal.plan, authorship: [author] } },
    }));
    expect(tries(life)?.code).toBe('PANEL_NOT_IMPARTIAL');
  });

  it('may have whoever approved, but not as the member from outside', () => {
    const approved = (post: string) =>
      changed(reviewed(), (pilot) => ({
        ...pilot,
        approval: { ...pilot.approval, deciders: [person(post)] },
      }));
    expect(tries(approved(staff.legal))).toBeNull();
    expect(tries(approved(staff.expert))?.code).toBe('PANEL_NEEDS_OUTSIDER');
  });

  it('is asked again when it concludes: who came to a part since then is out', () => {
    const life = reviewed().does(staff.head, 'AppointPanel', { members: panel });
    const hearing = { person: person(staff.proposer), declined: false, statement: 'text:s' };
    life.does(staff.legal, 'HearPerson', hearing);
    const causes = {
      causes: [{ type: 'objective', weightPercent: 100, text: 'text:c' }],
      dissent: null,
    };
    const made = (charge: Charge, post: string) =>
      changed(life, (pilot) => ({ ...leaving(pilot, charge, [post], at) }));
    const before = life.pilot;
    expect(made('owner', staff.legal).tries(staff.legal, 'ConcludeCauses', causes)?.code).toBe(
      'IMPLEMENTER_BARRED',
    );
    life.pilot = before;
    expect(made('supervisor', staff.legal).tries(staff.legal, 'ConcludeCauses', causes)?.code).toBe(
      'WATCHER_BARRED',
    );
    life.pilot = before;
    expect(made('owner', staff.expert).tries(staff.legal, 'ConcludeCauses', causes)?.code).toBe(
      'OUTSIDER_GONE',
    );
    life.pilot = before;
    expect(life.tries(staff.legal, 'ConcludeCauses', causes)).toBeNull();
  });
});

describe('who is to watch', () => {
  const where = (pilot: Pilot) => ({ pilot, directory, receivedAt: at });
  const partFound = (pilot: Pilot, post: string, decider?: string) =>
    lacksOfWatcher(where(pilot), post, decider).find((lack) => lack.when)?.params?.['part'] ?? null;

  it.each([
    ['nobody’s part', (pilot: Pilot) => pilot, null],
    [
      'the proposer',
      (p: Pilot) => ({
        ...p,
        proposal: { ...p.proposal, proposer: { ...p.proposal.proposer, person: person(spare) } },
      }),
      'proposer',
    ],
    [
      'the interested',
      (p: Pilot) => ({ ...p, proposal: { ...p.proposal, interested: [person(spare)] } }),
      'beneficiary',
    ],
    [
      'the approver',
      (p: Pilot) => ({ ...p, approval: { ...p.approval, deciders: [person(spare)] } }),
      'decider',
    ],
    ['the owner', (p: Pilot) => ({ ...p, posts: { ...p.posts, owner: spare } }), 'owner'],
    ['a former owner', (p: Pilot) => ownedOnceBy(p, spare), 'owner'],
    [
      'a former supervisor, who may come back',
      (p: Pilot) => leaving(p, 'supervisor', [spare], at),
      null,
    ],
  ] as const)('%s', (_who, change, part) =>
    expect(partFound(change(alivePilot()), spare)).toBe(part),
  );

  it('nor whoever is about to approve', () =>
    expect(partFound(alivePilot(), spare, person(spare))).toBe('decider'));

  it('is asked when a supervisor is handed over, named acting, or asked to join', () => {
    const life = changed(alive(), (pilot) => ownedOnceBy(pilot, 'an-binh:supervisor-1'));
    life.does(head, 'AnnounceHandover', { charge: 'supervisor', reason: 'text:r' });
    const named = { matter: 'handover-1', post: 'an-binh:supervisor-1' };
    for (const command of ['NameSuccessor', 'NameActing'])
      expect(life.tries(head, command, named)).toMatchObject({
        code: 'NOT_APART',
        params: { post: named.post, part: 'owner' },
      });
    const second = changed(alive(), (pilot) => ownedOnceBy(pilot, spare));
    const asked = { post: spare, part: 'text:p', until: '2026-12-01' };
    expect(second.tries(head, 'AskCoSupervision', asked)?.code).toBe('NOT_APART');
    expect(alive().tries(head, 'AskCoSupervision', asked)).toBeNull();
  });

  it('what sources tell is kept, and flagged as two parts of one person', () => {
    const life = changed(told(), (pilot) => ownedOnceBy(pilot, 'an-binh:supervisor-1'));
    life
      .does(head, 'AnnounceHandover', { charge: 'supervisor', reason: 'text:r' })
      .does(head, 'NameActing', { matter: 'handover-1', post: 'an-binh:supervisor-1' });
    expect(life.events.at(-1)?.flags).toEqual(['PARTS_OVERLAP']);
  });

  it('an outsider is of another unit and has no part at all', () => {
    expect(isOutsider(where(alivePilot()), spare)).toBe(true);
    expect(isOutsider(where(alivePilot()), deputy)).toBe(false);
    expect(isOutsider(where(alivePilot()), 'tan-lap:nobody')).toBe(false);
    expect(isOutsider(where(ownedOnceBy(alivePilot(), spare)), spare)).toBe(false);
  });
});

describe('whoever approved does not judge the failure alone', () => {
  const closed = (change: Partial<Pilot> = {}) =>
    alive({ ...change, stage: 'CLOSED_FAILED', stageSince: at });
  const grounds = { person: person(owner), capacity: 'implementer', grounds: 'text:g' };
  const where = (pilot: Pilot) => ({ pilot, directory, receivedAt: at });

  it('the superior does, where no panel with an outside member has said why it failed', () => {
    const life = closed();
    expect(approverAlone(where(life.pilot), person(head))).toBe(true);
    expect(approverAlone(where(life.pilot), person(superiorHead))).toBe(false);
    life.does(head, 'OpenResponsibility', grounds);
    expect(life.task('hearRespondent')?.post).toBe(superiorHead);
    life.does(superiorHead, 'HearRespondent', {
      matter: 'responsibility-1',
      declined: false,
      statement: 'text:s',
    });
    const met = { perPolicy: 'met', pureMotive: 'met', commonGood: 'met' };
    const reasons = {
      perPolicyReasons: 'text:a',
      pureMotiveReasons: 'text:b',
      commonGoodReasons: 'text:c',
    };
    const findings = { matter: 'responsibility-1', ...met, ...reasons };
    expect(life.tries(head, 'RecordFindings', findings)?.code).toBe('APPROVER_ALONE');
    life.does(superiorHead, 'RecordFindings', findings);
    const result = { matter: 'responsibility-1', result: 'exempt', reducedByPercent: null };
    const decision = { ...result, regime: null, number: null, reasons: 'text:r' };
    expect(life.tries(head, 'DecideResponsibility', decision)?.code).toBe('APPROVER_ALONE');
    expect(life.tries(superiorHead, 'DecideResponsibility', decision)).toBeNull();
  });

  it('the approving head does, once such a panel has concluded', () => {
    const outcome = {
      ...alivePilot().outcome,
      panel: [staff.expert],
      ...{ causesOpenedAt: at, causesConcludedAt: at },
    };
    const life = closed({ outcome });
    expect(approverAlone(where(life.pilot), person(head))).toBe(false);
    life.does(head, 'OpenResponsibility', grounds);
    expect(life.task('hearRespondent')?.post).toBe(head);
  });
});
