/** Mentoring: a named person who helps and does not judge, met with in a rhythm. */
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
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

const M = 'mentoring-1';
const mentor = 'an-binh:expert-1';
const naming = { post: mentor, subject: 'text:subject' };
const contact = (metOn = '2026-03-02') => ({ matter: M, metOn, advice: 'text:advice' });
const ending = { matter: M, reason: 'text:reason' };
const named = (life: Life = alive()): Life => life.does(head, 'NameMentor', naming);

describe('mentoring', () => {
  it('[M18] a mentor is named, meets the people of the pilot, and stops with a reason', () => {
    const life = named().does(mentor, 'RecordMentorContact', contact());
    expect(bodyOf(life, 'MentorNamed')).toEqual({
      matter: M,
      owner: mentor,
      subject: 'text:subject',
    });
    expect(stateOf(life, M)).toBe('mentored');
    life.does(superiorHead, 'EndMentoring', ending);
    expect(life.types).toEqual(['MentorNamed', 'MentorContactRecorded', 'MentoringEnded']);
    expect(matter(life, M)).toMatchObject({ state: 'mentoringEnded', data: { owner: mentor } });
  });

  it('[M18] the next contact is due a month after the last', () => {
    const life = named();
    expect(life.task('recordMentorContact')).toMatchObject({
      post: mentor,
      rule: 'mentoring.contact',
      dueDate: '2026-04-02',
    });
    life.until('2026-03-20 09:00').does(mentor, 'RecordMentorContact', contact('2026-03-19'));
    expect(dateOf(life, 'recordMentorContact')).toBe('2026-04-20');
  });

  it.each([
    ['the proposer', proposer, 'MENTOR_TOO_NEAR'],
    ['the owner', owner, 'MENTOR_TOO_NEAR'],
    ['who supervises', supervisor, 'MENTOR_TOO_NEAR'],
    ['a post that does not exist', 'hoa-lac:nobody', 'NO_SUCH_POST'],
  ])('%s is no mentor', (_who, post, code) => {
    expect(codeOf(alive().tries(head, 'NameMentor', { ...naming, post }))).toBe(code);
  });

  it('a mentor is named once; another may stand beside', () => {
    expect(codeOf(named().tries(head, 'NameMentor', naming))).toBe('MENTOR_ALREADY_NAMED');
    const second = { ...naming, post: 'an-binh:expert-2' };
    expect(stateOf(named().does(superiorHead, 'NameMentor', second), 'mentoring-2')).toBe(
      'mentored',
    );
    expect(named().does(head, 'EndMentoring', ending).tries(head, 'NameMentor', naming)).toBeNull();
  });
});

describe('who may, and when', () => {
  it.each([
    [owner, 'NameMentor', naming],
    [proposer, 'NameMentor', naming],
    [supervisor, 'NameMentor', naming],
    [owner, 'RecordMentorContact', contact()],
    ['an-binh:expert-2', 'RecordMentorContact', contact()],
    [mentor, 'EndMentoring', ending],
  ])('%s has no part in %s', (post, command, payload) => {
    expect(codeOf(named().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it('a contact is recorded once it took place, while the mentoring lasts', () => {
    expect(codeOf(named().tries(mentor, 'RecordMentorContact', contact('2026-03-03')))).toBe(
      'CONTACT_IN_FUTURE',
    );
    const over = named().does(head, 'EndMentoring', ending);
    expect(codeOf(over.tries(head, 'EndMentoring', ending))).toBe('WRONG_STATE');
  });

  it.each(['INTAKE', 'ENDING', 'CLOSED_PARTLY'] as const)('nobody is named at %s', (stage) => {
    expect(codeOf(alive({ stage }).tries(head, 'NameMentor', naming))).toBe('WRONG_STAGE');
  });

  it('loses its object with the end of the pilot', () => {
    const life = named().does(head, 'Terminate', {
      effectiveOn: '2026-03-02',
      reasons: 'text:r',
      order: null,
      windDown: null,
    });
    expect(stateOf(life, M)).toBe('dropped');
  });
});

describe('the clock of mentoring', () => {
  it('calls, upward too, and meets nobody', () => {
    const life = named().until('2026-05-04 12:00');
    expect(life.rungsOf('recordMentorContact')).toEqual(
      expect.arrayContaining(['reminder-1', 'overdue', 'escalation-3']),
    );
    expect(stateOf(life, M)).toBe('mentored');
    expect(decidedByClock(life).filter((type) => type.startsWith('Mentor'))).toEqual([]);
  });
});
