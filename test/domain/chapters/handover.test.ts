/** Handover: another post takes the charge, the pilot stays with the unit and its clocks go on. */
import {
  alive,
  bodyOf,
  codeOf,
  head,
  matter,
  otherSupervisor,
  owner,
  proposer,
  stateOf,
  supervisor,
  superiorHead,
  vacate,
} from '../support/alive';
import type { Life } from '../support/life';

const H = 'handover-1';
const successor = proposer;
const announced = (charge: 'owner' | 'supervisor' = 'owner', life: Life = alive()): Life =>
  life.does(head, 'AnnounceHandover', { charge, reason: 'text:leaves' });
const named = (): Life => announced().does(head, 'NameSuccessor', { matter: H, post: successor });
const accept = { matter: H, remark: null };

describe('a handover', () => {
  it('[M87] [M101] is announced, a successor is named, who accepts the dossier and has the charge', () => {
    const life = named();
    expect(life.pilot.posts.owner).toBe(owner);
    life.does(successor, 'AcceptDossier', accept);
    expect(life.pilot.posts).toEqual({ owner: successor, supervisor });
    expect(stateOf(life, H)).toBe('accepted');
    expect(bodyOf(life, 'HandoverAnnounced')).toMatchObject({ from: owner, charge: 'owner' });
  });

  it('moves tasks with the charge and not one due date', () => {
    const life = alive()
      .does(supervisor, 'OpenFinding', {
        polarity: 'negative',
        severity: 'low',
        description: 'text:w',
      })
      .does(supervisor, 'OrderCorrection', {
        matter: 'finding-1',
        order: 'text:o',
        correctBy: null,
      });
    const before = life.task('submitCorrectionEvidence');
    announced('owner', life)
      .until('2026-03-04 09:00')
      .does(head, 'NameSuccessor', { matter: H, post: successor })
      .does(successor, 'AcceptDossier', accept);
    expect(before).toMatchObject({ post: owner });
    expect(life.task('submitCorrectionEvidence')).toEqual({ ...before, post: successor });
  });

  it('of the supervisor may go to a superior unit', () => {
    const life = announced('supervisor')
      .does(head, 'NameSuccessor', { matter: H, post: otherSupervisor })
      .does(otherSupervisor, 'AcceptDossier', accept);
    expect(life.pilot.posts).toEqual({ owner, supervisor: otherSupervisor });
  });

  it('lets a post act meanwhile, which may become the successor', () => {
    const life = announced().does(head, 'NameActing', { matter: H, post: 'hoa-lac:deputy-1' });
    expect(life.pilot.posts.owner).toBe('hoa-lac:deputy-1');
    expect(stateOf(life, H)).toBe('announced');
    life
      .does(head, 'NameSuccessor', { matter: H, post: 'hoa-lac:deputy-1' })
      .does('hoa-lac:deputy-1', 'AcceptDossier', accept);
    expect(life.pilot.posts.owner).toBe('hoa-lac:deputy-1');
  });

  it('can be given to somebody else before it is accepted, or cancelled', () => {
    const life = named().does(head, 'NameSuccessor', { matter: H, post: 'hoa-lac:deputy-2' });
    expect(codeOf(life.tries(successor, 'AcceptDossier', accept))).toBe('NOT_YOURS');
    life.does(head, 'CancelHandover', { matter: H, reason: 'text:stays' });
    expect(matter(life, H)).toMatchObject({ state: 'cancelled', closedAt: life.now });
    expect(life.pilot.posts.owner).toBe(owner);
  });

  it('of each charge is one at a time', () => {
    expect(
      codeOf(announced().tries(owner, 'AnnounceHandover', { charge: 'owner', reason: 'text:r' })),
    ).toBe('HANDOVER_OPEN');
    expect(
      announced().tries(supervisor, 'AnnounceHandover', { charge: 'supervisor', reason: 'text:r' }),
    ).toBeNull();
  });
});

describe('who may take a charge', () => {
  it.each([
    ['owner', 'hoa-lac:unknown', 'NO_SUCH_POST'],
    ['owner', owner, 'SAME_POST'],
    ['owner', supervisor, 'OWN_SUPERVISOR'],
    ['owner', 'tan-lap:cadre-1', 'OUTSIDE_UNIT'],
    ['owner', 'an-binh:cadre-1', 'OUTSIDE_UNIT'],
    ['supervisor', 'tan-lap:supervisor', 'OUTSIDE_UNIT'],
    ['supervisor', owner, 'OWN_SUPERVISOR'],
    ['supervisor', proposer, 'PROPOSER_BARRED'],
  ] as const)('the %s is not %s: %s', (charge, post, code) => {
    expect(codeOf(announced(charge).tries(head, 'NameActing', { matter: H, post }))).toBe(code);
    const named = post === owner && charge === 'owner' ? null : code;
    expect(codeOf(announced(charge).tries(head, 'NameSuccessor', { matter: H, post }))).toBe(named);
  });

  it('a vacant post takes nothing', () => {
    const life = vacate(announced(), 'hoa-lac:deputy-1');
    expect(codeOf(life.tries(head, 'NameActing', { matter: H, post: 'hoa-lac:deputy-1' }))).toBe(
      'POST_VACANT',
    );
    expect(codeOf(life.tries(head, 'NameSuccessor', { matter: H, post: 'hoa-lac:deputy-1' }))).toBe(
      'POST_VACANT',
    );
  });

  it('neither the proposer nor the owner names a successor, and only the successor accepts', () => {
    expect(codeOf(announced().tries(owner, 'NameSuccessor', { matter: H, post: successor }))).toBe(
      'NOT_YOURS',
    );
    expect(codeOf(named().tries(owner, 'AcceptDossier', accept))).toBe('NOT_YOURS');
    expect(codeOf(named().tries(owner, 'CancelHandover', { matter: H, reason: 'text:r' }))).toBe(
      'NOT_YOURS',
    );
    expect(codeOf(announced().tries(owner, 'AcceptDossier', accept))).toBe('WRONG_STATE');
    expect(
      codeOf(alive().tries(proposer, 'AnnounceHandover', { charge: 'owner', reason: 'text:r' })),
    ).toBe('NOT_YOURS');
  });

  it('nothing is handed over before a decision or after the archive', () => {
    expect(
      codeOf(
        alive({ stage: 'CONSULT' }).tries(head, 'AnnounceHandover', {
          charge: 'owner',
          reason: 'text:r',
        }),
      ),
    ).toBe('WRONG_STAGE');
    expect(
      codeOf(
        alive({ stage: 'ARCHIVED' }).tries(head, 'AnnounceHandover', {
          charge: 'owner',
          reason: 'text:r',
        }),
      ),
    ).toBe('WRONG_STAGE');
  });
});

describe('clocks of a handover', () => {
  it('the head has five working days to name, the successor five to accept', () => {
    const life = announced();
    expect(life.task('nameSuccessor')).toMatchObject({
      post: head,
      dueDate: '2026-03-09',
      rule: 'handover.successor',
    });
    life.does(head, 'NameSuccessor', { matter: H, post: successor });
    expect(life.task('nameSuccessor')).toBeUndefined();
    expect(life.task('acceptDossier')).toMatchObject({
      post: successor,
      dueDate: '2026-03-09',
      rule: 'handover.accept',
    });
  });

  it('remind, mark overdue and escalate to the superior, and name nobody', () => {
    const life = announced().until('2026-03-17 12:00');
    expect(life.rungsOf('nameSuccessor')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
    ]);
    expect(life.pilot.posts.owner).toBe(owner);
    life
      .does(superiorHead, 'NameSuccessor', { matter: H, post: successor })
      .until('2026-03-25 12:00');
    expect(life.rungsOf('acceptDossier')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(stateOf(life, H)).toBe('named');
  });
});
