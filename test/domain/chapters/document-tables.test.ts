/** Papers of the file, by tables: every sort, every post with a part in the pilot, every stage. */
import { schemas } from '../../../contracts/commands/document';
import { mattersOf } from '../../../domain/matters';
import { stages } from '../../../domain/stages';
import { alive, codeOf, owner, proposer, head, superiorHead, supervisor } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { changed } from '../support/gates';
import { allBut, doors, shared } from '../support/tables';

const paper = { document: 'ab'.repeat(32), title: 'text:title', sort: 'evidence', about: null };
const sorts = ['proposal', 'opinion', 'minutes', 'decision', 'report', 'evidence', 'other'];

test.each(sorts)('a paper of the sort %s is kept as what it was said to be', (sort) => {
  const life = alive().does(owner, 'AttachDocument', { ...paper, sort });
  expect(mattersOf(life.pilot, 'document').map(({ data }) => data)).toEqual([{ ...paper, sort }]);
});

test.each([
  [proposer, null],
  [owner, null],
  ['hoa-lac:clerk', null],
  ['hoa-lac:secretary', null],
  ['hoa-lac:legal-1', null],
  ['hoa-lac:head', null],
  ['hoa-lac:deputy-1', null],
  ['an-binh:head', null],
  ['hoa-lac:partyCommittee', null],
  ['hoa-lac:supervisor', null],
  ['tan-lap:clerk', 'NOT_YOURS'],
  ['tan-lap:head', 'NOT_YOURS'],
  ['hoa-lac:front', 'NOT_YOURS'],
])('%s attaches a paper: %s', (post, code) =>
  expect(codeOf(alive().tries(post, 'AttachDocument', paper))).toBe(code),
);

test.each(stages.filter((stage) => stage !== 'NEW' && stage !== 'ARCHIVED'))(
  'at %s a paper still comes to the file, and moves nothing',
  (stage) => {
    const life = changed(alive(), (pilot) => ({ ...pilot, stage }));
    expect(codeOf(life.tries('hoa-lac:clerk', 'AttachDocument', paper))).toBeNull();
    expect(life.pilot.stage).toBe(stage);
  },
);

describe('the same paper', () => {
  const attached = () =>
    alive()
      .does(owner, 'RaiseObstacle', { description: 'text:o', hinders: 'rules' })
      .does(owner, 'AttachDocument', paper);

  test.each([
    ['to the file again', {}, 'ALREADY_ATTACHED'],
    ['with another title', { title: 'text:other' }, 'ALREADY_ATTACHED'],
    ['as another sort', { sort: 'report' }, 'ALREADY_ATTACHED'],
    ['to a matter', { about: 'obstacle-1' }, null],
    ['to a matter that is not there', { about: 'obstacle-2' }, 'NO_SUCH_MATTER'],
    ['another paper', { document: 'cd'.repeat(32) }, null],
  ])('%s: %j is %s', (_what, more, code) =>
    expect(codeOf(attached().tries(owner, 'AttachDocument', { ...paper, ...more }))).toBe(code),
  );

  test('is numbered one after the other, and asks nobody for anything', () => {
    const life = attached().does(owner, 'AttachDocument', { ...paper, about: 'obstacle-1' });
    expect(mattersOf(life.pilot, 'document').map(({ id }) => id)).toEqual([
      'document-1',
      'document-2',
    ]);
    expect(life.tasks.filter(({ kind }) => kind === 'document')).toEqual([]);
  });
});

test.each([
  ['no title', { title: '' }],
  ['an unknown sort', { sort: 'letter' }],
  ['no hash', { document: null }],
  ['a short hash', { document: 'ab' }],
  ['more than is asked', { size: 3 }],
])('the door lets in no paper with %s', (_what, more) =>
  expect(schemas.AttachDocument.safeParse({ ...paper, ...more }).success).toBe(false),
);

const paperOf = (change: object = {}) => ({
  ...{ document: 'ab'.repeat(32), title: 'text:title', sort: 'minutes', about: null, ...change },
});
const clerk = 'hoa-lac:clerk';
const archivist = 'an-binh:archivist';
const withObstacle = shared(() =>
  alive().does(owner, 'RaiseObstacle', { description: 'text:o', hinders: 'rules' }),
);

doors([
  {
    ...{ command: 'AttachDocument', life: withObstacle, post: archivist, payload: paperOf() },
    posts: [
      ...[proposer, owner, clerk, 'hoa-lac:secretary', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
      ...[head, 'hoa-lac:deputy-1', 'hoa-lac:deputy-2', superiorHead, 'hoa-lac:partyCommittee'],
      ...[supervisor, 'an-binh:personnel', 'an-binh:emulation', archivist],
    ],
    stages: allBut(),
  },
]);

chronicle('one paperOf in two places', withObstacle, [
  {
    ...{ when: 'the clerk attaches it to the file', by: clerk, does: 'AttachDocument' },
    with: paperOf(),
    emits: [['DocumentAttached', { ...paperOf(), matter: 'document-1' }]],
    changes: {
      'matters.document-1': {
        ...{ id: 'document-1', kind: 'document', state: 'attached' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
        version: 2,
        data: {
          document: 'abababababababababababababababababababababababababababababababab',
          ...{ title: 'text:title', sort: 'minutes', about: null },
        },
      },
      'opened.document': 1,
    },
  },
  {
    ...{ when: 'whoever attaches it again is told which it is', by: head, does: 'AttachDocument' },
    with: paperOf({ title: 'text:other' }),
    refused: ['ALREADY_ATTACHED', { matter: 'document-1' }],
  },
  {
    ...{ when: 'the owner attaches it to the obstacle as well', by: owner, does: 'AttachDocument' },
    with: paperOf({ about: 'obstacle-1', sort: 'evidence' }),
    emits: [
      [
        'DocumentAttached',
        { ...paperOf({ about: 'obstacle-1', sort: 'evidence' }), matter: 'document-2' },
      ],
    ],
    changes: {
      'matters.document-2': {
        ...{ id: 'document-2', kind: 'document', state: 'attached' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
        version: 2,
        data: {
          document: 'abababababababababababababababababababababababababababababababab',
          ...{ title: 'text:title', sort: 'evidence', about: 'obstacle-1' },
        },
      },
      'opened.document': 2,
    },
  },
]);
