/** A sitting of the council on paper: papers in time, a sheet of each member by criteria, minutes with presence and dissent. */
import { criteria } from '../../../domain/state/council-sitting';
import { bodyOf, codeOf, dateOf, decidedByClock, lastOf, stateOf } from '../support/alive';
import { gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf, local } from '../support/life';
import type { RouteOptions } from '../support/routes';
import { allVote, closeBallot, councilSeats, inAppraisal, vote } from '../support/routes';

const secretary = 'an-binh:secretary';
const chair = 'an-binh:head';
const member = 'an-binh:expert-1';
const S = 'councilSitting-1';
const seats = councilSeats(7);

const papers = (change: object = {}): object => ({
  documents: ['document-1'],
  sentOn: '2026-03-02',
  ...change,
});
const sheet = (change: object = {}): object => ({
  matter: S,
  remarks: criteria.map((criterion) => ({ criterion, meets: 'yes', remark: 'text:r' })),
  recommendation: 'approvePilot',
  ...change,
});
const minutes = (change: object = {}): object => ({
  matter: S,
  number: '02/BB-HĐTĐ',
  heldOn: '2026-03-20',
  present: seats,
  absent: [],
  dissents: [],
  recommendation: 'approvePilot',
  minutes: 'text:m',
  ...change,
});
const off = { matter: S, reason: 'text:r' };

const called = (options: RouteOptions = {}): Life =>
  inAppraisal(7, options).does(secretary, 'AttachDocument', {
    document: 'a'.repeat(64),
    title: 'text:t',
    sort: 'report',
    about: null,
  });
const sent = (options: RouteOptions = {}): Life =>
  called(options).does(secretary, 'SendCouncilPapers', papers());
const onTheDay = (): Life => sent().until('2026-03-20 14:00');
const held = (): Life => closeBallot(allVote(onTheDay()));
const asked = (life: Life, name: string, payload: object, post = secretary) =>
  codeOf(life.tries(post, name, payload));

const outside = ['an-binh:clerk', 'hoa-lac:secretary', 'an-binh:cadre-1'];
gates(called, {
  command: 'SendCouncilPapers',
  post: secretary,
  payload: papers(),
  wrongPosts: [...outside, chair],
  wrongStages: ['INTAKE', 'COUNCIL_FORMING', 'DECISION_DRAFT', 'RUNNING'],
});
gates(sent, {
  command: 'FileReviewSheet',
  post: member,
  payload: sheet(),
  wrongPosts: [...outside, secretary],
  wrongStages: ['DECISION_DRAFT', 'REJECTED'],
  wrongState: 'minuted',
  separated: true,
  basedOn: 'dossier',
});
gates(held, {
  command: 'RecordCouncilMinutes',
  post: secretary,
  payload: minutes(),
  wrongPosts: [...outside, chair, member],
  wrongStages: ['ARCHIVED'],
  wrongState: 'minuted',
  separated: true,
});
gates(sent, {
  command: 'CallOffSitting',
  post: secretary,
  payload: off,
  wrongPosts: [...outside, member],
  wrongStages: ['ARCHIVED'],
  wrongState: 'calledOff',
});

describe('papers', () => {
  test('go to every member for the day the council is called', () => {
    const life = sent();
    expect(bodyOf(life, 'CouncilPapersSent')).toEqual({
      ...papers(),
      matter: S,
      meetOn: '2026-03-20',
      members: seats,
    });
    expect(life.pilot.matters[S]).toMatchObject({ state: 'called', data: { sheets: [] } });
  });

  test.each([
    ['seven working days ahead', '2026-03-11', null],
    ['six', '2026-03-12', 'PAPERS_TOO_LATE'],
    ['on the day itself', '2026-03-20', 'PAPERS_TOO_LATE'],
    ['tomorrow', '2026-03-21', 'SENT_IN_FUTURE'],
  ])('[M99] sent %s', (_name, sentOn, code) => {
    const life = called().until('2026-03-20 08:00');
    expect(asked(life, 'SendCouncilPapers', papers({ sentOn }))).toBe(code);
  });

  test('told from a source, late ones are kept as late', () => {
    const life = called({ told: true });
    life.now = local('2026-03-19 09:00');
    life.does(secretary, 'SendCouncilPapers', papers({ sentOn: '2026-03-19' }));
    expect(lastOf(life, 'CouncilPapersSent')?.flags).toContain('PAPERS_LATE');
  });

  test.each([
    ['document-9', 'NO_SUCH_DOCUMENT'],
    [S, 'NO_SUCH_DOCUMENT'],
  ])('are papers of the file: %s is none', (id, code) =>
    expect(asked(sent(), 'SendCouncilPapers', papers({ documents: [id] }))).toBe(code),
  );

  test('more of them for the same day belong to the same sitting', () => {
    const life = sent();
    life.now = local('2026-03-03 09:00');
    life.does(secretary, 'SendCouncilPapers', papers({ sentOn: '2026-03-03' }));
    expect(Object.keys(life.pilot.matters).filter((id) => id.startsWith('councilS'))).toEqual([S]);
    expect(life.pilot.matters[S]?.data).toMatchObject({ sentOn: '2026-03-03' });
  });

  test('for a day to which it was put off they are another sitting’s', () => {
    const life = onTheDay().does(chair, 'AdjournBallot', { reason: 'text:r', to: '2026-04-10' });
    life.does(secretary, 'SendCouncilPapers', papers({ sentOn: '2026-03-20' }));
    expect(bodyOf(life, 'CouncilPapersSent')).toMatchObject({
      matter: 'councilSitting-2',
      meetOn: '2026-04-10',
    });
  });
});

describe('the sheet of a member', () => {
  test('[M99] is kept under its member, by criteria; a new one takes the place of the old', () => {
    const life = sent().does(member, 'FileReviewSheet', sheet());
    life.does(member, 'FileReviewSheet', sheet({ recommendation: 'refuse' }));
    expect(life.pilot.matters[S]?.data).toMatchObject({
      sheets: [{ member: holderOf(member).person, recommendation: 'refuse' }],
    });
    expect(life.events.filter(({ type }) => type === 'ReviewSheetFiled')).toHaveLength(2);
  });

  const all = criteria.map((criterion) => ({ criterion, meets: 'no', remark: 'text:r' }));
  test.each(criteria)('is refused without a remark on %s', (missing) => {
    const remarks = all.filter(({ criterion }) => criterion !== missing);
    expect(sent().tries(member, 'FileReviewSheet', sheet({ remarks }))).toMatchObject({
      code: 'CRITERION_MISSING',
      params: { criterion: missing },
    });
  });

  test('says one thing on each criterion', () => {
    const remarks = [...all, all[0]];
    expect(asked(sent(), 'FileReviewSheet', sheet({ remarks }), member)).toBe('CRITERION_TWICE');
  });

  test('is nobody’s who stepped back', () => {
    const life = sent().does(member, 'Recuse', { ground: 'text:g' });
    expect(asked(life, 'FileReviewSheet', sheet(), member)).toBe('INTERESTED_BARRED');
  });

  test('counts as no vote', () => {
    const life = sent().does(member, 'FileReviewSheet', sheet());
    expect(life.pilot.approval.ballot?.votes).toEqual([]);
  });
});

describe('minutes', () => {
  test('[M99] say who was there and who was not, and close the sitting', () => {
    const life = held().does(secretary, 'RecordCouncilMinutes', minutes());
    expect(bodyOf(life, 'CouncilMinutesRecorded')).toEqual({
      ...minutes(),
      presentCount: 7,
      dissentCount: 0,
    });
    expect(stateOf(life, S)).toBe('minuted');
    expect(life.pilot.stage).toBe('DECISION_DRAFT');
    expect(lastOf(life, 'CouncilMinutesRecorded')?.flags).toBeUndefined();
  });

  const without = (post: string) => seats.filter((each) => each !== post);
  const absent = [{ post: member, reason: 'text:ill' }];
  test.each<[string, object, string]>([
    ['a day ahead', { heldOn: '2026-03-21' }, 'HELD_IN_FUTURE'],
    ['a stranger', { present: [...seats, 'an-binh:clerk'] }, 'NOT_OF_THE_COUNCIL'],
    ['a member there and away', { absent }, 'MEMBER_TOLD_TWICE'],
    ['a member there twice', { present: [...seats, member] }, 'MEMBER_TOLD_TWICE'],
    ['a member forgotten', { present: without(member) }, 'MEMBER_UNACCOUNTED'],
    ['a voter told as away', { present: without(member), absent }, 'VOTER_NOT_PRESENT'],
    [
      'two dissents of one',
      { dissents: [1, 2].map(() => ({ post: member, opinion: null })) },
      'MEMBER_TOLD_TWICE',
    ],
  ])('not with %s', (_name, change, code) =>
    expect(asked(held(), 'RecordCouncilMinutes', minutes(change))).toBe(code),
  );

  const others = Object.fromEntries(without(member).map((post) => [post, 'for' as const]));
  const dissent = (opinion: string | null) => ({ dissents: [{ post: member, opinion }] });
  test.each<[string, object, string | null]>([
    ['are refused without it', {}, 'DISSENT_MISSING'],
    ['hold its reasons', dissent('text:why'), null],
    ['hold it without reasons', dissent(null), null],
  ])('[M99] of a vote against %s', (_name, change, code) => {
    const life = closeBallot(vote(onTheDay(), { ...others, [member]: 'against' }));
    expect(asked(life, 'RecordCouncilMinutes', minutes(change))).toBe(code);
  });

  test('tell of no dissent by who was not there', () => {
    const life = closeBallot(vote(onTheDay(), others));
    const away = minutes({ present: without(member), absent, ...dissent('text:why') });
    expect(asked(life, 'RecordCouncilMinutes', away)).toBe('DISSENT_OF_ABSENT');
    const told = minutes({ present: without(member), absent });
    expect(asked(life, 'RecordCouncilMinutes', told)).toBeNull();
  });

  test('need not tell of who stepped back, and may', () => {
    const life = onTheDay().does(member, 'Recuse', { ground: 'text:g' });
    closeBallot(vote(life, others));
    expect(asked(life, 'RecordCouncilMinutes', minutes({ present: without(member) }))).toBeNull();
  });

  test('wait until the chair closed the sitting or put it off', () => {
    const life = onTheDay();
    expect(asked(life, 'RecordCouncilMinutes', minutes())).toBe('SITTING_NOT_OVER');
    life.does(chair, 'AdjournBallot', { reason: 'text:r', to: '2026-03-20' });
    expect(asked(life, 'RecordCouncilMinutes', minutes())).toBe('SITTING_NOT_OVER');
    life.does(chair, 'AdjournBallot', { reason: 'text:r', to: '2026-04-10' });
    expect(asked(life, 'RecordCouncilMinutes', minutes())).toBeNull();
  });

  test('of a sitting without quorum tell who came; what was voted later is not theirs', () => {
    const life = onTheDay().does(chair, 'AdjournBallot', { reason: 'text:r', to: '2026-04-10' });
    life.does(secretary, 'SendCouncilPapers', papers({ sentOn: '2026-03-20' }));
    closeBallot(allVote(life.until('2026-04-10 14:00'), 'against'));
    const few = [chair, member];
    const away = seats.filter((post) => !few.includes(post));
    const first = minutes({
      present: few,
      absent: away.map((post) => ({ post, reason: null })),
      recommendation: null,
    });
    expect(asked(life, 'RecordCouncilMinutes', first)).toBeNull();
    const second = minutes({ matter: 'councilSitting-2', heldOn: '2026-04-10' });
    expect(asked(life, 'RecordCouncilMinutes', second)).toBe('DISSENT_MISSING');
  });

  test('held before its papers were in time, it is marked', () => {
    const life = held();
    life.does(secretary, 'RecordCouncilMinutes', minutes({ heldOn: '2026-03-04' }));
    expect(lastOf(life, 'CouncilMinutesRecorded')?.flags).toEqual(['PAPERS_LATE']);
  });
});

describe('the task', () => {
  test('is the secretary’s from the papers on, due three working days after the sitting', () => {
    const life = sent();
    expect(life.task('writeCouncilMinutes')).toMatchObject({
      post: secretary,
      rule: 'council.minutes',
      commands: ['RecordCouncilMinutes', 'CallOffSitting'],
    });
    expect(dateOf(life, 'writeCouncilMinutes')).toBe('2026-03-25');
  });

  test('undone it rings and decides nothing', () => {
    const life = closeBallot(allVote(onTheDay())).until('2026-04-20');
    expect(life.rungsOf('writeCouncilMinutes')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1']),
    );
    expect(stateOf(life, S)).toBe('called');
    expect(decidedByClock(life)).not.toContain('CouncilMinutesRecorded');
    expect(life.pilot.stage).toBe('DECISION_DRAFT');
  });

  test.each([secretary, chair])('a sitting that never was is called off by %s', (post) => {
    const life = sent().does(post, 'CallOffSitting', off);
    expect(stateOf(life, S)).toBe('calledOff');
    expect(life.task('writeCouncilMinutes')).toBeUndefined();
  });

  test('nobody is asked for minutes where no papers were recorded', () =>
    expect(called().task('writeCouncilMinutes')).toBeUndefined());
});
