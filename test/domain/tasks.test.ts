/** Desks: every open item is one task with one accountable post, a due date and the article that it comes from. */
import { dutiesOf } from '../../domain/deadlines';
import type { Directory } from '../../domain/directory';
import type { Duty } from '../../domain/kernel';
import type { Pilot } from '../../domain/pilot';
import { postsOfDuty, tasksOf } from '../../domain/tasks';
import {
  alive,
  head,
  otherSupervisor,
  owner,
  supervisor,
  superiorHead,
  told,
  vacantDirectory,
} from './support/alive';
import { directory, lawOf, local } from './support/life';

const law = lawOf();
const now = local('2026-03-02 09:00');
const busy = (): Pilot =>
  alive()
    .does(owner, 'RaiseObstacle', { description: 'text:d', hinders: 'rules' })
    .does(supervisor, 'OpenFinding', {
      polarity: 'negative',
      severity: 'low',
      description: 'text:w',
    })
    .does(head, 'AskOpinion', { unit: 'an-binh.justice', question: 'text:q', about: null }).pilot;

const taskOf = (step: string, at: Directory = directory, pilot: Pilot = busy()) =>
  tasksOf(pilot, law, at, now).find((task) => task.step === step);
const dutyOf = (change: Partial<Duty>): Duty => {
  const [first] = dutiesOf(busy(), law);
  if (first === undefined) throw new Error('no duty');
  return { ...first, ...change };
};
const postsFor = (change: Partial<Duty>, at: Directory = directory) =>
  postsOfDuty(busy(), at, dutyOf(change), now).map((post) => post.id);

describe('a task', () => {
  it('[M52] names its post, its commands, its due and its rule', () => {
    expect(taskOf('resolveObstacle')).toEqual({
      id: 'obstacle-1/resolveObstacle',
      matter: 'obstacle-1',
      kind: 'obstacle',
      step: 'resolveObstacle',
      role: 'head',
      post: head,
      also: [],
      commands: ['ResolveObstacle', 'EscalateObstacle'],
      openedAt: now,
      dueAt: local('2026-03-09 17:00'),
      dueDate: '2026-03-09',
      rule: 'obstacle.answer',
      article: 'own proposal',
      instrument: 'Pilotage',
      mark: 'X',
      params: {},
    });
  });

  it('belongs to one post; others that may do it as well are named beside it', () => {
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
      })
      .does(owner, 'SubmitCorrectionEvidence', { matter: 'finding-1', evidence: 'text:e' });
    expect(taskOf('verifyCorrection', directory, life.pilot)).toMatchObject({
      post: otherSupervisor,
      also: ['an-binh:supervisor-2'],
    });
  });

  it('of each duty there is one, with an id of its own', () => {
    const pilot = busy();
    const tasks = tasksOf(pilot, law, directory, now);
    expect(tasks).toHaveLength(dutiesOf(pilot, law).filter((duty) => duty.silent !== true).length);
    expect(new Set(tasks.map((task) => task.id)).size).toBe(tasks.length);
    expect(
      tasks.filter(
        (task) => task.post === null || task.article === '' || task.commands.length === 0,
      ),
    ).toEqual([]);
  });

  it('is nobody’s while the pilot is only told from sources', () => {
    expect(tasksOf({ ...busy(), provenance: 'reconstructed' }, law, directory, now)).toEqual([]);
    expect(told().tasks).toEqual([]);
  });
});

describe('nobody at the desk', () => {
  it('the task is with the head the same day, and with the nearest head above when there is none', () => {
    expect(taskOf('orderCorrection', vacantDirectory(supervisor))?.post).toBe(head);
    expect(taskOf('orderCorrection', vacantDirectory(supervisor, head))?.post).toBe(superiorHead);
    expect(taskOf('resolveObstacle', vacantDirectory(head))?.post).toBe(superiorHead);
    expect(taskOf('resolveObstacle', vacantDirectory(head, superiorHead))?.post).toBe(
      'government:head',
    );
  });

  it('C16: an acting head has the head’s task, with the same due', () => {
    const { holdings } = directory.data;
    const acting = {
      person: 'p-003',
      post: head,
      from: '2026-01-01T00:00:00.000Z',
      to: null,
      capacity: 'acting',
    } as const;
    const onLeave = holdings.map((row) =>
      row.post === head ? { ...row, to: '2026-01-01T00:00:00.000Z' } : row,
    );
    const away = vacantDirectory(head);
    const withActing: Directory = {
      ...away,
      holders: (post, at) => (post === head ? [acting] : away.holders(post, at)),
    };
    expect(onLeave).toHaveLength(holdings.length);
    expect(taskOf('resolveObstacle', withActing)).toMatchObject({
      post: head,
      dueDate: '2026-03-09',
    });
  });

  it('a held post comes before a vacant one of the same role', () => {
    expect(postsFor({ role: 'legal' })).toEqual(['hoa-lac:legal-1', 'hoa-lac:legal-2']);
    expect(postsFor({ role: 'legal' }, vacantDirectory('hoa-lac:legal-1'))).toEqual([
      'hoa-lac:legal-2',
      'hoa-lac:legal-1',
    ]);
  });

  it('a named post is asked alone; vacant, it falls to the head', () => {
    expect(postsFor({ post: owner })).toEqual([owner]);
    expect(postsFor({ post: owner }, vacantDirectory(owner))).toEqual([head]);
    expect(postsFor({ role: 'councilMember' })).toEqual([head]);
  });

  it('only a directory without any head leaves a task without a post', () => {
    const nobody = vacantDirectory(...directory.data.posts.map((post) => post.id));
    expect(taskOf('resolveObstacle', nobody)).toMatchObject({ post: null, also: [] });
  });
});
