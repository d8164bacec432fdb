/** Consultation rounds: invited as of a day, answered or silent, each comment disposed of before the round is closed. Silence is never consent. */
import {
  alive,
  bodyOf,
  codeOf,
  decidedByClock,
  head,
  lastOf,
  matter,
  owner,
  proposer,
  stateOf,
  told,
  vacantDirectory,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';
import {
  R,
  secretary,
  justice,
  expert,
  invitee,
  comment,
  call,
  answering,
  closing,
  prolonging,
  opened,
  answered,
  disposed,
  past,
} from '../support/rounds';

gates(alive, {
  command: 'OpenRound',
  post: secretary,
  payload: call,
  wrongPosts: [owner, proposer, justice, 'hoa-lac:clerk'],
  wrongStages: ['ARCHIVED'],
  separated: true,
});
gates(opened, {
  command: 'AnswerRound',
  post: justice,
  payload: answering(1, ['text:too-broad']),
  wrongPosts: [head, owner, 'an-binh.transport:head', expert],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'answered',
});
gates(opened, {
  command: 'ProlongRound',
  post: head,
  payload: prolonging,
  wrongPosts: [owner, justice],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'closedShort',
});
gates(() => disposed().until(past), {
  command: 'CloseRound',
  post: secretary,
  payload: closing,
  wrongPosts: [owner, justice, proposer],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'closedRound',
});

describe('who is invited', () => {
  it('[M60] units, posts and others by name, each with a task of their own', () => {
    const life = opened();
    expect(bodyOf(life, 'RoundOpened')).toMatchObject({ matter: R, invited: 4 });
    const asked = life.tasks.filter((task) => task.commands.includes('AnswerRound'));
    expect(asked.map(({ matter: id, step, post, dueDate }) => [id, step, post, dueDate])).toEqual([
      [invitee(1), 'answerRound', justice, '2026-03-12'],
      [invitee(2), 'answerRound', 'an-binh.transport:head', '2026-03-12'],
      [invitee(3), 'answerRound', expert, '2026-03-12'],
      [invitee(4), 'collectRoundAnswer', secretary, '2026-03-12'],
    ]);
  });

  it('nobody twice, whatever list names them', () => {
    const life = opened({
      level: 'province',
      units: ['an-binh', 'an-binh'],
      posts: [expert, expert],
      externals: [],
    });
    const invited = life.events.filter(({ type }) => type === 'RoundInvited');
    const names = invited.map(({ body }) => (body as { invitee: string }).invitee);
    expect(new Set(names).size).toBe(names.length);
    const provinces = directory.data.units.filter(({ level }) => level === 'province');
    expect(names).toEqual(expect.arrayContaining(provinces.map(({ id }) => id)));
    expect(names).toHaveLength(provinces.length + 1);
  });

  it('[M80] a level means the organisations that stood on the day of the list', () => {
    const life = alive();
    const facts = life.facts.bind(life);
    const gone = directory.data.posts.filter(({ unit }) => unit === 'an-binh').map(({ id }) => id);
    life.facts = () => ({ ...facts(), directory: vacantDirectory(...gone) });
    opened({ level: 'province', units: [], posts: [], externals: ['text:other'] }, life);
    const invited = life.events.filter(({ type }) => type === 'RoundInvited');
    expect(invited.map(({ body }) => (body as { unit: string | null }).unit)).not.toContain(
      'an-binh',
    );
    expect(codeOf(life.tries(secretary, 'OpenRound', { ...call, units: ['an-binh'] }))).toBe(
      'UNIT_NOT_STANDING',
    );
  });

  test.each([
    ['a unit that there is not', { units: ['atlantis'] }, 'NO_SUCH_UNIT'],
    ['a post that nobody holds', { posts: ['hoa-lac:expert-9'] }, 'VACANT_SEAT'],
    ['the proposer', { posts: [proposer] }, 'INVITEE_INTERESTED'],
    ['a list of a day to come', { asOf: '2026-03-03' }, 'ROUND_LIST_AHEAD'],
    ['too little time', { dueOn: '2026-03-06' }, 'ROUND_TOO_SHORT'],
    ['a day that is past', { dueOn: '2026-02-27' }, 'ROUND_TOO_SHORT'],
    ['nobody', { units: [], posts: [], externals: [] }, 'ROUND_WITHOUT_INVITEES'],
  ])('%s is refused', (_what, change, code) =>
    expect(codeOf(alive().tries(secretary, 'OpenRound', { ...call, ...change }))).toBe(code),
  );

  it('the shortest time is taken', () =>
    expect(alive().tries(secretary, 'OpenRound', { ...call, dueOn: '2026-03-09' })).toBeNull());

  it('an interested person is not asked', () => {
    const life = changed(alive(), (pilot) => ({
      ...pilot,
      proposal: { ...pilot.proposal, interested: [holderOf(expert).person] },
    }));
    expect(life.tries(secretary, 'OpenRound', call)).toMatchObject({
      code: 'INVITEE_INTERESTED',
      params: { post: expert },
    });
  });

  it('told from a source, short time is a flag', () => {
    const life = opened({ dueOn: '2026-03-03', asOf: '2026-04-01' }, told());
    expect(lastOf(life, 'RoundOpened')?.flags).toEqual(['ROUND_LIST_AHEAD', 'ROUND_TOO_SHORT']);
  });
});

describe('answers', () => {
  it('an answer without a comment is an answer', () => {
    const life = opened().does(expert, 'AnswerRound', answering(3));
    expect(stateOf(life, invitee(3))).toBe('answered');
    expect(bodyOf(life, 'RoundAnswered')).toMatchObject({ said: 0, round: R });
    expect(life.task('disposeComment')).toBeUndefined();
  });

  it('answered once: the second answer is refused', () =>
    expect(codeOf(answered().tries(justice, 'AnswerRound', answering(1)))).toBe('WRONG_STATE'));
});

describe('the end of a round', () => {
  const tries = (life: Life, change: object = {}) =>
    codeOf(life.tries(secretary, 'CloseRound', { ...closing, ...change }));

  test.each([
    ['while there is time to answer', () => disposed(), {}, 'ROUND_RUNNING'],
    ['with a comment undisposed', () => answered().until(past), {}, 'COMMENTS_UNDISPOSED'],
    ['with half of the answers', () => disposed().until(past), {}, null],
    [
      'with fewer than half',
      () => opened().does(expert, 'AnswerRound', answering(3)).until(past),
      {},
      'ROUND_WITHOUT_QUORUM',
    ],
    [
      'with fewer, and a reason',
      () => opened().until(past),
      { reasonWithoutQuorum: 'text:urgent' },
      null,
    ],
    [
      'a conference without minutes',
      () => disposed({ form: 'conference' }).until(past),
      {},
      'CONFERENCE_MINUTES_MISSING',
    ],
    [
      'a conference with minutes',
      () => disposed({ form: 'conference' }).until(past),
      { minutes: 'text:minutes' },
      null,
    ],
  ])('%s', (_what, life, change, code) => expect(tries(life(), change)).toBe(code));

  it('at once when all have answered', () => {
    const life = disposed()
      .does(expert, 'AnswerRound', answering(3))
      .does(secretary, 'AnswerRound', answering(2));
    expect(tries(life)).toBeNull();
    expect(bodyOf(life, 'RoundClosed')).toMatchObject({ answered: 4, silent: 0, partly: 1 });
  });

  it('[M76] [M80] silence is counted as silence and makes no quorum', () => {
    const life = opened().until(past);
    life.does(secretary, 'CloseRound', { ...closing, reasonWithoutQuorum: 'text:urgent' });
    expect(bodyOf(life, 'RoundClosed')).toMatchObject({
      invited: 4,
      answered: 0,
      silent: 4,
      quorum: 2,
      quorate: false,
    });
    expect(lastOf(life, 'RoundClosed')?.flags).toEqual(['NO_QUORUM']);
    expect(stateOf(life, R)).toBe('closedShort');
    expect([1, 2, 3, 4].map((n) => stateOf(life, invitee(n)))).toEqual(
      Array.from({ length: 4 }, () => 'silent'),
    );
  });

  it('a late answer is taken, flagged, and its comment still disposed of', () => {
    const life = disposed().until(past).does(secretary, 'CloseRound', closing);
    life.does(expert, 'AnswerRound', answering(3, ['text:late']));
    expect(lastOf(life, 'RoundAnswered')?.flags).toEqual(['ANSWERED_LATE']);
    expect(stateOf(life, R)).toBe('closedRound');
    expect(life.task('disposeComment')?.matter).toBe(comment(2));
  });

  it('on what was read: an answer since then makes it stale', () => {
    const life = disposed().until(past);
    const seen = matter(life, R)?.version ?? 0;
    life.does(expert, 'AnswerRound', answering(3));
    expect(
      codeOf(life.tries(secretary, 'CloseRound', closing, { basedOn: { matter: seen } })),
    ).toBe('STALE');
  });

  test.each([
    ['2026-03-12', 'ROUND_NOT_PROLONGED'],
    ['2026-03-01', 'ROUND_NOT_PROLONGED'],
    ['2026-03-13', null],
  ])('prolonged to %s: %s', (dueOn, code) =>
    expect(codeOf(opened().tries(head, 'ProlongRound', { ...prolonging, dueOn }))).toBe(code),
  );

  it('a longer round moves every task', () => {
    const life = opened().does(head, 'ProlongRound', prolonging);
    expect(life.task('answerRound')?.dueDate).toBe('2026-03-20');
    expect(life.task('closeRound')?.dueDate).toBe('2026-03-25');
  });

  it('told from a source, what is missing is a flag', () => {
    const life = opened({ form: 'conference' }, told());
    life.does(justice, 'AnswerRound', answering(1, ['text:a']));
    life.does(secretary, 'CloseRound', closing);
    expect(lastOf(life, 'RoundClosed')?.flags).toEqual([
      'MINUTES_NOT_FOUND',
      'REASONS_NOT_FOUND',
      'DISPOSITION_NOT_FOUND',
      'NO_QUORUM',
    ]);
  });
});

describe('the clocks of a round', () => {
  it('[M76] remind by the ladder and decide nothing', () => {
    const life = opened().does(justice, 'AnswerRound', answering(1, ['text:a']));
    life.until('2026-06-01 09:00');
    for (const step of ['answerRound', 'collectRoundAnswer', 'disposeComment', 'closeRound'])
      expect(life.rungsOf(step)).toEqual(
        expect.arrayContaining(['reminder-1', 'due', 'overdue', 'escalation-1']),
      );
    expect(stateOf(life, R)).toBe('open');
    expect(stateOf(life, invitee(2))).toBe('asked');
    expect(decidedByClock(life).filter((type) => /Round|Comment/.test(type))).toEqual([]);
  });
});
