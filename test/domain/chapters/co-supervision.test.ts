/** A second unit supervises too: asked, joined, remarking on visits, until a named day that a person ends or moves. */
import { noticesOf } from '../../../domain/notices';
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
import { directory, holderOf } from '../support/life';

const S = 'coSupervision-1';
const second = 'tan-lap:supervisor';
const secondHead = 'tan-lap:head';
const request = { post: second, part: 'text:part', until: '2026-09-01' };
const joining = { matter: S, answer: 'joins', reason: null };
const declining = { matter: S, answer: 'declines', reason: 'text:no-staff' };
const ending = { matter: S, reason: 'text:reason' };
const asked = (life: Life = alive()): Life => life.does(head, 'AskCoSupervision', request);
const joined = (life: Life = asked()): Life =>
  life.does(secondHead, 'AnswerCoSupervision', joining);
const visited = (life: Life = joined()): Life =>
  life.does(supervisor, 'MakeSurpriseVisit', {
    heldOn: '2026-03-02',
    team: [holderOf(supervisor).person],
    evidence: 'text:photos',
    values: [],
    findings: [],
    noFindingReason: 'text:none',
  });
const own = { polarity: 'negative', severity: 'medium', description: 'text:seen' } as const;
const remark = (findings: readonly object[] = [own]) => ({
  matter: S,
  checkpoint: 'checkpoint-1',
  position: 'disagrees',
  remark: 'text:remark',
  findings,
});

describe('co-supervision', () => {
  it('[M16] a second unit joins, remarks on the visit of the first, and finds for itself', () => {
    const life = visited().does(second, 'RemarkOnVisit', remark());
    expect(bodyOf(life, 'CoSupervisionAsked')).toMatchObject({ unit: 'tan-lap', post: second });
    expect(bodyOf(life, 'VisitRemarked')).toMatchObject({ position: 'disagrees', findings: 1 });
    expect(bodyOf(life, 'FindingOpened')).toEqual({
      matter: 'finding-1',
      checkpoint: 'checkpoint-1',
      ...own,
    });
    expect(stateOf(life, 'finding-1')).toBe('found');
    expect(stateOf(life, S)).toBe('joined');
  });

  it('may agree and find nothing', () => {
    const life = visited().does(second, 'RemarkOnVisit', { ...remark([]), position: 'agrees' });
    expect(life.types).not.toContain('FindingOpened');
  });

  it('may be declined with a reason, and asked for again', () => {
    const none = asked().tries(secondHead, 'AnswerCoSupervision', { ...declining, reason: null });
    expect(codeOf(none)).toBe('DECLINING_NEEDS_REASON');
    const life = asked().does(secondHead, 'AnswerCoSupervision', declining);
    expect(matter(life, S)).toMatchObject({
      state: 'declined',
      data: { post: second, unit: 'tan-lap' },
    });
    expect(stateOf(asked(life), 'coSupervision-2')).toBe('asked');
  });

  it('remarks once on each visit, and only on visits since it joined', () => {
    const before = joined(asked(visited(alive())).until('2026-03-03 09:00'));
    expect(codeOf(before.tries(second, 'RemarkOnVisit', remark()))).toBe('NO_VISIT_TO_REMARK');
    const twice = visited().does(second, 'RemarkOnVisit', remark());
    expect(codeOf(twice.tries(second, 'RemarkOnVisit', remark()))).toBe('NO_VISIT_TO_REMARK');
  });
});

describe('notices of co-supervision', () => {
  it('reach the second unit, its head and its supervisor, when it is over', () => {
    const life = joined().does(head, 'EndCoSupervision', ending);
    const ended = life.events.slice(-1);
    const notices = noticesOf(life.pilot, ended, life.events.length, life.law, directory);
    expect(notices.map(({ post }) => post)).toEqual([secondHead, second, supervisor, owner]);
  });
});

describe('asking a second unit', () => {
  it.each([
    ['a post that supervises nothing', { post: 'tan-lap:clerk' }, 'CO_POST_UNFIT'],
    ['a post that does not exist', { post: 'tan-lap:nobody' }, 'CO_POST_UNFIT'],
    ["the pilot's own unit", { post: supervisor }, 'CO_UNIT_NOT_SECOND'],
    ['a day that has passed', { until: '2026-03-01' }, 'DATE_PASSED'],
  ])('is refused for %s', (_what, change, code) => {
    expect(codeOf(alive().tries(head, 'AskCoSupervision', { ...request, ...change }))).toBe(code);
  });

  it("is refused for the unit of the supervisor, wherever the pilot's own unit is", () => {
    const life = alive({ posts: { owner, supervisor: 'an-binh:supervisor-1' } });
    expect(
      codeOf(life.tries(head, 'AskCoSupervision', { ...request, post: 'an-binh:supervisor-2' })),
    ).toBe('CO_UNIT_NOT_SECOND');
  });

  it('is refused for a supervisor with an interest, and for a unit that takes part already', () => {
    const { proposal } = alive().pilot;
    const interested = [holderOf(second).person];
    const life = alive({ proposal: { ...proposal, interested } });
    expect(codeOf(life.tries(head, 'AskCoSupervision', request))).toBe('CO_SUPERVISOR_INTERESTED');
    expect(codeOf(asked().tries(head, 'AskCoSupervision', request))).toBe('CO_UNIT_ALREADY_ASKED');
    expect(codeOf(joined().tries(head, 'AskCoSupervision', request))).toBe('CO_UNIT_ALREADY_ASKED');
  });

  it.each([head, superiorHead, supervisor])('is for %s', (post) => {
    expect(alive().tries(post, 'AskCoSupervision', request)).toBeNull();
  });

  it.each([owner, proposer, second])('is not for %s', (post) => {
    expect(codeOf(alive().tries(post, 'AskCoSupervision', request))).toBe('NOT_YOURS');
  });
});

describe('who may, and when', () => {
  it.each([
    [head, 'AnswerCoSupervision', joining],
    [second, 'AnswerCoSupervision', joining],
    ['an-binh:head', 'AnswerCoSupervision', joining],
  ])('%s does not answer for the second unit', (post, command, payload) => {
    expect(codeOf(asked().tries(post, command, payload))).toBe('NOT_YOURS');
  });

  it.each([supervisor, secondHead, 'an-binh:supervisor-1', owner, proposer])(
    '%s does not remark for it',
    (post) => {
      expect(codeOf(visited().tries(post, 'RemarkOnVisit', remark()))).toBe('NOT_YOURS');
    },
  );

  it.each([second, secondHead, supervisor, owner])('%s neither ends nor prolongs it', (post) => {
    const prolonging = { matter: S, until: '2026-12-01' };
    expect(codeOf(joined().tries(post, 'EndCoSupervision', ending))).toBe('NOT_YOURS');
    expect(codeOf(joined().tries(post, 'ProlongCoSupervision', prolonging))).toBe('NOT_YOURS');
  });

  it('is ended as last read, once, and keeps only whom to tell', () => {
    const old = { basedOn: { matter: 1 } };
    expect(codeOf(joined().tries(head, 'EndCoSupervision', ending, old))).toBe('STALE');
    const life = joined().does(head, 'EndCoSupervision', ending);
    expect(matter(life, S)).toMatchObject({
      state: 'ended',
      data: { post: second, unit: 'tan-lap' },
    });
    expect(codeOf(life.tries(head, 'EndCoSupervision', ending))).toBe('WRONG_STATE');
    expect(codeOf(life.tries(secondHead, 'AnswerCoSupervision', joining))).toBe('WRONG_STATE');
  });

  it.each(['2026-09-01', '2026-03-01'])('is not prolonged until %s', (until) => {
    const short = joined().tries(head, 'ProlongCoSupervision', { matter: S, until });
    expect(codeOf(short)).toBe('NOT_PROLONGED');
  });

  it.each(['INTAKE', 'ENDING', 'ARCHIVED'] as const)('is not asked for at %s', (stage) => {
    expect(codeOf(alive({ stage }).tries(head, 'AskCoSupervision', request))).toBe('WRONG_STAGE');
  });

  it('is dropped with the end of the pilot', () => {
    const life = joined().does(head, 'Terminate', {
      effectiveOn: '2026-03-02',
      reasons: 'text:r',
      order: null,
      windDown: null,
    });
    expect(stateOf(life, S)).toBe('dropped');
  });
});

describe('clocks of co-supervision', () => {
  it('name a post, a day and a rule for each step', () => {
    expect(asked().task('answerCoSupervision')).toMatchObject({
      post: secondHead,
      rule: 'coSupervision.answer',
      dueDate: '2026-03-09',
    });
    const life = visited();
    expect(life.task('remarkOnVisit')).toMatchObject({
      post: second,
      rule: 'coSupervision.remark',
      dueDate: '2026-03-09',
    });
    expect(life.task('endCoSupervision')).toMatchObject({
      post: head,
      rule: 'coSupervision.until',
      dueDate: '2026-09-03',
    });
    life.does(head, 'ProlongCoSupervision', { matter: S, until: '2026-12-01' });
    expect(dateOf(life, 'endCoSupervision')).toBe('2026-12-01');
  });

  it('the named day ends nothing by itself', () => {
    const life = joined().until('2026-10-01 12:00');
    expect(life.rungsOf('endCoSupervision')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-2']),
    );
    expect(stateOf(life, S)).toBe('joined');
    expect(decidedByClock(life).filter((type) => type.startsWith('CoSup'))).toEqual([]);
  });

  it('silence of the second unit is no consent', () => {
    const life = asked().until('2026-04-20 12:00');
    expect(life.rungsOf('answerCoSupervision')).toEqual(expect.arrayContaining(['escalation-3']));
    expect(stateOf(life, S)).toBe('asked');
  });
});
