/** test: two mentors side by side, one of them met, both done: entries, state, desks and notices; who is too near, and until which day a contact is told. */
import { alive, codeOf, head, owner, proposer, superiorHead, supervisor } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { directoryOf } from '../../../domain/directory';
import { directory, holderOf, local } from '../support/life';
import { allBut, doors, shared, underTerm } from '../support/tables';

const mentor = 'an-binh:expert-1';
const second = 'an-binh:expert-2';
const name = (post = mentor) => ({ post, subject: 'text:subject' });
const met = (metOn: string, n = 1) => ({ matter: `mentoring-${n}`, metOn, advice: 'text:a' });
const end = (n = 1) => ({ matter: `mentoring-${n}`, reason: 'text:r' });
const begun = shared(alive);
const named = shared(() => begun().does(head, 'NameMentor', name()));
const posts = [head, superiorHead];

doors([
  {
    ...{ command: 'NameMentor', life: begun, post: head, payload: name() },
    ...{ posts, stages: underTerm },
  },
  {
    ...{ command: 'RecordMentorContact', life: named, post: mentor, payload: met('2026-03-02') },
    ...{ posts: [mentor], stages: underTerm },
  },
  {
    ...{ command: 'EndMentoring', life: named, post: superiorHead, payload: end() },
    ...{ posts, stages: allBut('ARCHIVED') },
  },
]);

chronicle('two mentors', begun, [
  {
    ...{ when: 'the head names one', by: head, does: 'NameMentor', with: name() },
    emits: [
      [
        'MentorNamed',
        { matter: 'mentoring-1', owner: 'an-binh:expert-1', subject: 'text:subject' },
      ],
    ],
    changes: {
      'matters.mentoring-1': {
        ...{ id: 'mentoring-1', kind: 'mentoring', state: 'mentored' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { owner: 'an-binh:expert-1', since: '2026-03-02T02:00:00.000Z' },
      },
      'opened.mentoring': 1,
    },
    asks: [
      'mentoring-1 recordMentorContact: an-binh:expert-1 until 2026-04-02 (mentoring.contact) RecordMentorContact',
    ],
    tells: ['an-binh:expert-1', 'hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    ...{ when: 'the superior another', at: '2026-03-03 09:00', by: superiorHead },
    ...{ does: 'NameMentor', with: name(second) },
    emits: [
      [
        'MentorNamed',
        { matter: 'mentoring-2', owner: 'an-binh:expert-2', subject: 'text:subject' },
      ],
    ],
    changes: {
      'matters.mentoring-2': {
        ...{ id: 'mentoring-2', kind: 'mentoring', state: 'mentored' },
        ...{ openedAt: '2026-03-03T02:00:00.000Z', closedAt: null, version: 1 },
        data: { owner: 'an-binh:expert-2', since: '2026-03-03T02:00:00.000Z' },
      },
      'opened.mentoring': 2,
    },
    asks: [
      'mentoring-2 recordMentorContact: an-binh:expert-2 until 2026-04-03 (mentoring.contact) RecordMentorContact',
    ],
    tells: ['an-binh:expert-2', 'hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
  {
    when: 'the second tells of a meeting of weeks ago; the next counts from the telling',
    ...{ at: '2026-03-31 09:00', by: second, does: 'RecordMentorContact' },
    with: met('2026-03-04', 2),
    emits: [['MentorContactRecorded', met('2026-03-04', 2)]],
    changes: {
      'matters.mentoring-2.version': 2,
      'matters.mentoring-2.data.since': '2026-03-31T02:00:00.000Z',
    },
    asks: [
      'mentoring-2 recordMentorContact: an-binh:expert-2 until 2026-05-04 (mentoring.contact) RecordMentorContact',
    ],
    frees: [
      'mentoring-2 recordMentorContact: an-binh:expert-2 until 2026-04-03 (mentoring.contact) RecordMentorContact',
    ],
    tells: ['hoa-lac:cadre-1'],
  },
  {
    ...{ when: 'the first mentoring ends; the mentor is told', by: superiorHead },
    ...{ does: 'EndMentoring', with: end() },
    emits: [['MentoringEnded', end()]],
    changes: {
      'matters.mentoring-1.state': 'mentoringEnded',
      'matters.mentoring-1.closedAt': '2026-03-31T02:00:00.000Z',
      ...{ 'matters.mentoring-1.version': 2, 'matters.mentoring-1.data.since': 'gone' },
    },
    frees: [
      'mentoring-1 recordMentorContact: an-binh:expert-1 until 2026-04-02 (mentoring.contact) RecordMentorContact',
    ],
    tells: ['an-binh:expert-1', 'hoa-lac:cadre-1', 'hoa-lac:supervisor'],
  },
]);

const also = (post: string, person: string) => ({
  ...{ person, post, from: local('2026-01-01'), to: null, capacity: 'acting' as const },
});
test.each([
  ['the proposer acts in', [also(mentor, holderOf(proposer).person)], 'MENTOR_TOO_NEAR'],
  ['the owner acts in', [also(mentor, holderOf(owner).person)], 'MENTOR_TOO_NEAR'],
  ['the supervisor acts in', [also(mentor, holderOf(supervisor).person)], 'MENTOR_TOO_NEAR'],
  ['a deputy acts in', [also(mentor, holderOf('hoa-lac:deputy-1').person)], null],
  ['nobody else sits in', [], null],
])('a post that %s, as mentor: %#', (_what, acting, code) => {
  const life = begun();
  const data = { ...directory.data, holdings: [...directory.data.holdings, ...acting] };
  const facts = { ...life.facts(), directory: directoryOf(data) };
  life.facts = () => facts;
  expect(codeOf(life.tries(head, 'NameMentor', name()))).toBe(code);
});

test.each([
  [head, null],
  ['hoa-lac:legal-1', null],
  ['tan-lap:cadre-1', null],
  [owner, 'MENTOR_TOO_NEAR'],
  [supervisor, 'MENTOR_TOO_NEAR'],
])('%s as mentor: %s', (post, code) =>
  expect(codeOf(begun().tries(head, 'NameMentor', name(post)))).toBe(code),
);
