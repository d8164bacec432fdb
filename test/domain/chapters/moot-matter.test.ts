/** Matters without an object: what a pilot's end left open is on the head's desk, and only a person closes it. */
import { mootOf } from '../../../domain/duties';
import { codeOf, head, owner, proposer, superiorHead, alive } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { desks } from '../support/desks';
import { changed } from '../support/gates';
import { Life, lawOf } from '../support/life';
import { inReview } from '../support/routes';
import { runningLife } from '../support/running';
import {
  closedAfterRun,
  closedBeforeRun,
  inOutcomeReview,
  shared,
  allBut,
} from '../support/tables';

const raise = { description: 'text:obstacle', hinders: 'rules' };
const close = { matter: 'obstacle-1', reasons: 'text:no-object' };

const nomination = {
  nominee: 'individual',
  unit: null,
  name: null,
  merit: 'text:merit',
  reasons: 'text:reasons',
};

/** Withdrawn, with an obstacle that nobody resolved. */
const withdrawn = (): Life =>
  inReview()
    .does(proposer, 'RaiseObstacle', raise)
    .does(proposer, 'Withdraw', { reason: 'text:reason' });

describe('an obstacle of a pilot that was withdrawn', () => {
  it('has lost its object: nobody is asked to resolve it, the head to close it', () => {
    const life = withdrawn();
    expect(mootOf(life.pilot, life.law).map(({ id }) => id)).toEqual(['obstacle-1']);
    expect(life.task('resolveObstacle')).toBeUndefined();
    expect(life.task('closeAsMoot')).toMatchObject({
      matter: 'obstacle-1',
      post: head,
      commands: ['CloseAsMoot'],
      rule: 'moot.close',
      mark: 'X',
    });
  });

  it('keeps the pilot from the archive until it is closed', () => {
    const life = withdrawn();
    expect(life.task('archiveRecord')).toBeUndefined();
    life.does(head, 'CloseAsMoot', close);
    expect(life.pilot.matters['obstacle-1']).toMatchObject({ state: 'moot', closedAt: life.now });
    expect(life.types.at(-1)).toBe('MatterClosedAsMoot');
    expect(life.task('closeAsMoot')).toBeUndefined();
    expect(life.task('archiveRecord')?.commands).toEqual(['Archive']);
  });

  it('is asked for again and again, and no clock closes it', () => {
    const life = withdrawn().until('2027-03-01 09:00');
    expect(life.rungsOf('closeAsMoot')).toContain('overdue');
    expect(life.rungsOf('resolveObstacle')).toEqual([]);
    expect(life.pilot.matters['obstacle-1']?.closedAt).toBeNull();
  });

  it('may be closed by the superior too', () => {
    expect(codeOf(withdrawn().tries(superiorHead, 'CloseAsMoot', close))).toBeNull();
  });

  it.each([
    ['the proposer', proposer, close, 'NOT_YOURS'],
    ['an owner', owner, close, 'NOT_YOURS'],
    ['no such matter', head, { ...close, matter: 'obstacle-9' }, 'NO_SUCH_MATTER'],
  ])('is not closed: %s', (_, post, payload, code) => {
    expect(codeOf(withdrawn().tries(post, 'CloseAsMoot', payload))).toBe(code);
  });

  it('is closed once', () => {
    const life = withdrawn().does(head, 'CloseAsMoot', close);
    expect(codeOf(life.tries(head, 'CloseAsMoot', close))).toBe('NOT_MOOT');
  });

  it('is not closed by a head who proposed the pilot', () => {
    const life = withdrawn();
    const { proposal } = life.pilot;
    const own = new Life(lawOf(), '2026-03-02 09:00', {
      ...life.pilot,
      proposal: { ...proposal, interested: [holder(life)] },
    });
    expect(codeOf(own.tries(head, 'CloseAsMoot', close))).toBe('INTERESTED_BARRED');
  });
});

const holder = (life: Life): string =>
  life.facts().directory.holders(head, life.now)[0]?.person ?? '';

describe('a matter that its own proceeding can still settle', () => {
  it('is not moot while the pilot runs', () => {
    const life = runningLife().does(head, 'RaiseObstacle', raise);
    expect(mootOf(life.pilot, life.law)).toEqual([]);
    expect(life.task('resolveObstacle')).toBeDefined();
    expect(codeOf(life.tries(head, 'CloseAsMoot', close))).toBe('WRONG_STAGE');
  });

  it('is not moot either where the stage still knows an act for it', () => {
    const life = withdrawn();
    const { person } = life.pilot.proposal.proposer;
    life.does(head, 'Nominate', { ...nomination, person });
    expect(codeOf(life.tries(head, 'CloseAsMoot', { ...close, matter: 'commendation-1' }))).toBe(
      'NOT_MOOT',
    );
  });
});

const raising = (hinders: string) => ({ description: 'text:obstacle', hinders });
const closing = (n: number) => ({ matter: `obstacle-${n}`, reasons: 'text:no-object' });

/** Two obstacles of 2 March; withdrawn on 4 March. */
const left = shared(() =>
  inReview()
    .does(proposer, 'RaiseObstacle', raising('rules'))
    .does(proposer, 'RaiseObstacle', raising('people'))
    .until('2026-03-04 09:00')
    .does(proposer, 'Withdraw', { reason: 'text:reason' }),
);
const posts = [head, superiorHead];

desks([
  {
    ...{ when: 'a pilot is withdrawn', life: left, matter: 'obstacle-2', step: 'closeAsMoot' },
    ...{ post: head, rule: 'moot.close', due: '2026-04-01', commands: ['CloseAsMoot'] },
  },
]);

chronicle('two obstacles of a withdrawn pilot', left, [
  {
    ...{ when: 'the head closes the first; the second keeps its clock', at: '2026-03-05 09:00' },
    ...{ by: head, does: 'CloseAsMoot', with: closing(1) },
    emits: [['MatterClosedAsMoot', { ...closing(1), state: 'raised' }]],
    changes: {
      'matters.obstacle-1.state': 'moot',
      'matters.obstacle-1.closedAt': '2026-03-05T02:00:00.000Z',
      'matters.obstacle-1.version': 2,
    },
    frees: ['obstacle-1 closeAsMoot: hoa-lac:head until 2026-04-01 (moot.close) CloseAsMoot'],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'the superior closes the second: now the record may go to the archive',
    ...{ by: superiorHead, does: 'CloseAsMoot', with: closing(2) },
    emits: [['MatterClosedAsMoot', { ...closing(2), state: 'raised' }]],
    changes: {
      'matters.obstacle-2.state': 'moot',
      'matters.obstacle-2.closedAt': '2026-03-05T02:00:00.000Z',
      'matters.obstacle-2.version': 2,
    },
    asks: ['main archiveRecord: an-binh:archivist until 2026-04-06 (archive.after) Archive'],
    frees: ['obstacle-2 closeAsMoot: hoa-lac:head until 2026-04-01 (moot.close) CloseAsMoot'],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
]);

/** An open matter that no act of the law is about. */
const orphaned = shared(() =>
  changed(alive(), (pilot) => ({
    ...pilot,
    stageSince: '2026-03-01T02:00:00.000Z',
    matters: {
      'orphan-1': {
        ...{ id: 'orphan-1', kind: 'orphan', state: 'waiting', version: 4, data: { kept: 1 } },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null },
      },
    },
  })),
);
const orphan = { matter: 'orphan-1', reasons: 'text:r' };

test('a matter loses its object on the way out, not while it could still be acted upon, nor in the archive', () => {
  const codeAt = (stage: ReturnType<typeof allBut>[number]) => {
    const life = changed(orphaned(), (pilot) => ({ ...pilot, stage }));
    return life.tries(head, 'CloseAsMoot', orphan)?.code ?? null;
  };
  const way = [...inOutcomeReview, ...closedAfterRun, ...closedBeforeRun];
  expect(allBut().filter((stage) => codeAt(stage) === null)).toEqual(way);
  expect(allBut(...way).map((stage) => codeAt(stage))).toEqual(
    allBut(...way).map(() => 'WRONG_STAGE'),
  );
});

test('it is waited for since it was opened, when that was after the stage began, and keeps what it was', () => {
  const life = changed(orphaned(), (pilot) => ({ ...pilot, stage: 'ASSESSMENT' }));
  expect(life.task('closeAsMoot')).toMatchObject({
    ...{ openedAt: '2026-03-02T02:00:00.000Z', dueDate: '2026-03-30', post: head },
  });
  life.does(head, 'CloseAsMoot', orphan);
  expect(life.pilot.matters['orphan-1']).toEqual({
    ...{ id: 'orphan-1', kind: 'orphan', state: 'moot', version: 5, data: { kept: 1 } },
    ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
  });
});

test.each([...posts, proposer, 'hoa-lac:secretary', 'an-binh:archivist', 'hoa-lac:deputy-1'])(
  'whether %s closes it',
  (post) =>
    expect(
      changed(orphaned(), (pilot) => ({ ...pilot, stage: 'ENDING' })).tries(
        post,
        'CloseAsMoot',
        orphan,
      )?.code ?? null,
    ).toBe(posts.includes(post) ? null : 'NOT_YOURS'),
);
