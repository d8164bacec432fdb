/** What a law that is not in force yet would do to open pilots: dates, quorums, competence, and nothing when it is the same. */
import { vietnamCalendar } from '../../domain/calendar/vietnam';
import { vnDecree73 } from '../../domain/law/packs/vn-decree-73';
import type { OpenPilot, PilotDifference, WhatIf } from '../../domain/what-if';
import { isOpen, together, whatIf } from '../../domain/what-if';
import type { LawDraft } from '../../domain/what-if/draft';
import { concerns, lawUnder } from '../../domain/what-if/draft';
import { changedDays, changedRules } from '../../domain/what-if/law-changes';
import { quorumsOf } from '../../domain/what-if/quorums';
import { alivePilot, told, vacantDirectory } from './support/alive';
import { calendarDraft, daysOff, law, lawWith, open, packDraft, packWith } from './support/drafts';
import type { Place } from './support/everywhere';
import { everywhere, lives, named } from './support/everywhere';
import { directory, lawOf } from './support/life';

const ask = (draft: LawDraft, pilots: readonly OpenPilot[] = everywhere): WhatIf =>
  whatIf(law, draft, pilots, directory);
const at = (answer: WhatIf, place: Place): PilotDifference | undefined =>
  answer.differences.find(({ pilot }) => pilot === place);

describe('the law that is in force already', () => {
  const same: readonly (readonly [string, LawDraft])[] = [
    ['its pack', { kind: 'pack', pack: vnDecree73, calendar: vietnamCalendar }],
    ['its pack under another version', packDraft({})],
    ['its calendar', { kind: 'calendar', calendar: vietnamCalendar }],
    ['its calendar under another version', calendarDraft()],
    ['a day off that is off already', calendarDraft('2026-05-01', '2026-05-03')],
  ];
  it.each(same)('%s changes nothing', (_, draft) => {
    const answer = ask(draft);
    expect(answer.differences).toEqual([]);
    expect(answer.changes).toEqual({ rules: [], ladders: [], days: [], hours: [] });
    expect([answer.pilots, answer.concerned]).toEqual([11, 11]);
  });

  it('another law than the pilots’ concerns none of them', () => {
    const generic = lawOf('generic');
    const draft: LawDraft = { kind: 'pack', pack: generic.pack, calendar: generic.calendar };
    const answer = ask(draft);
    expect([answer.pilots, answer.concerned, answer.differences]).toEqual([11, 0, []]);
    expect(concerns(draft, generic)).toBe(true);
  });
});

describe('deadlines', () => {
  it.each<[Place, LawDraft, string, string]>([
    ['submitted', packDraft({ registration: 4 }), 'register', 'hoa-lac:clerk'],
    ['registered', packDraft({ 'intake.check': 8 }), 'takeRoute', 'hoa-lac:secretary'],
    ['registered', packDraft({ 'legality.check': 9 }), 'signLegality', 'hoa-lac:legal-1'],
    ['returned', packDraft({ 'return.answer': 5 }), 'resubmit', 'hoa-lac:cadre-1'],
    ['forming', packDraft({ 'council.form': 12 }), 'formCouncil', 'an-binh:head'],
    ['urgent', packDraft({ 'approval.urgent': 48 }), 'castVote', 'hoa-lac:deputy-1'],
    ['review', packDraft({ 'approval.simple': 10 }), 'closeBallot', 'hoa-lac:head'],
    ['submitted', calendarDraft('2026-03-03'), 'register', 'hoa-lac:clerk'],
  ])('of a pilot that is %s move, with old, new and desk', (place, draft, step, post) => {
    const moved = at(ask(draft), place)?.deadlines.find((each) => each.step === step);
    expect(moved).toMatchObject({ step, post, matter: 'main', silent: false });
    expect(moved?.oldDue).not.toBe(moved?.newDue);
    expect(moved?.oldDue).toEqual(lives[place].tasks.find((task) => task.step === step)?.dueAt);
  });

  it('come earlier when the term is shorter', () => {
    const [moved] = at(ask(packDraft({ 'return.answer': 5 })), 'returned')?.deadlines ?? [];
    expect(moved?.newDue?.localeCompare(moved.oldDue ?? '')).toBe(-1);
  });

  it('that only one of the laws knows come and go', () => {
    const more = packDraft({ 'legality.reviewers': 3 });
    const due = expect.stringMatching(/^2026-/) as unknown;
    expect(at(ask(more), 'forming')?.deadlines).toEqual([
      expect.objectContaining({ step: 'signLegality', oldDue: null, newDue: due }),
    ]);
    const strict = lawWith({ 'legality.reviewers': 3 });
    const pilot = open(lives.forming.pilot, { law: strict });
    const [gone] = whatIf(strict, packDraft({}), [pilot], directory).differences;
    expect(gone?.deadlines).toEqual([
      expect.objectContaining({ step: 'signLegality', oldDue: due, newDue: null }),
    ]);
  });

  it('of a desk that nobody holds are at the desk of the head', () => {
    const draft = packDraft({ registration: 4 });
    const vacant = vacantDirectory('hoa-lac:clerk');
    const [pilot] = everywhere;
    const [difference] = whatIf(law, draft, pilot === undefined ? [] : [pilot], vacant).differences;
    expect(difference?.deadlines[0]?.post).toBe('hoa-lac:head');
  });

  it('of a pilot that is still told from sources are nobody’s', () => {
    const draft = calendarDraft('2026-05-04', '2026-05-05', '2026-05-06');
    const answer = whatIf(law, draft, [open(told().pilot)], directory);
    expect(answer.differences).toEqual([]);
  });
});

describe('quorums', () => {
  it.each<[Place, Parameters<typeof packDraft>[0], string, string, number]>([
    ['review', { 'ballot.quorum.atLeast': 9 }, 'ballot', 'ballot.quorum.atLeast', 9],
    ['urgent', { 'ballot.quorum.atLeast': 9 }, 'ballot', 'ballot.quorum.atLeast', 9],
    ['appraisal', { 'ballot.quorum.atLeast': 9 }, 'ballot', 'ballot.quorum.atLeast', 9],
    ['registered', { 'ballot.quorum.atLeast': 9 }, 'leadership', 'ballot.quorum.atLeast', 9],
    ['appraisal', { 'council.size.min': 9 }, 'council', 'council.size.min', 9],
    [
      'appraisal',
      { 'council.size.min': 1, 'council.size.max': 2 },
      'council',
      'council.size.max',
      1,
    ],
    [
      'forming',
      { 'council.size.min': 9000, 'council.size.max': 9001 },
      'council',
      'council.size.min',
      9000,
    ],
    ['registered', { 'legality.reviewers': 40 }, 'legalReviewers', 'legality.reviewers', 40],
    ['heard', { 'causes.panel.min': 8 }, 'causePanel', 'causes.panel.min', 8],
  ])('of a pilot at %s fail under %j', (place, values, body, rule, least) => {
    const quorums = at(ask(packDraft(values)), place)?.quorums ?? [];
    const failing = quorums.find((each) => each.body === body);
    expect(failing).toMatchObject({ body, rule, change: 'fails', leastAfter: least });
  });

  it('that fail already are no difference, and mend under a law that needs fewer', () => {
    const strict = lawWith({ 'ballot.quorum.atLeast': 9 });
    const pilot = open(named(lives.review.pilot, 'review'), { law: strict });
    expect(
      whatIf(strict, packDraft({ 'ballot.quorum.atLeast': 10 }), [pilot], directory).differences,
    ).toEqual([]);
    const mended = whatIf(strict, packDraft({}), [pilot], directory);
    expect(mended.differences[0]?.quorums).toEqual([
      expect.objectContaining({ body: 'ballot', change: 'mends', leastBefore: 9, leastAfter: 2 }),
    ]);
  });

  it('are asked of nobody where nobody is needed', () => {
    const where = { pilot: alivePilot(), law, directory, at: lives.running.now };
    expect(quorumsOf(where)).toEqual([]);
  });
});

describe('competence', () => {
  it.each<[Place, Parameters<typeof packDraft>[0], string, string, 'gains' | 'loses', string]>([
    [
      'registered',
      { 'legality.reviewers': 0 },
      'TakeSimpleRoute',
      'hoa-lac:secretary',
      'gains',
      'LEGALITY_SHEETS_MISSING',
    ],
    [
      'registered',
      { 'legality.reviewers': 0 },
      'TakeCouncilRoute',
      'hoa-lac:head',
      'gains',
      'LEGALITY_SHEETS_MISSING',
    ],
    [
      'review',
      { 'ballot.quorum.atLeast': 9 },
      'CastVote',
      'hoa-lac:head',
      'loses',
      'TOO_FEW_ENTITLED',
    ],
    [
      'passed',
      { 'legality.reviewers': 3 },
      'ApprovePilot',
      'hoa-lac:head',
      'loses',
      'LEGALITY_SHEETS_MISSING',
    ],
  ])('at %s under %j: %s by %s', (place, values, command, post, change, refusal) => {
    const changes = at(ask(packDraft(values)), place)?.competence ?? [];
    expect(changes).toContainEqual({ post, command, matter: null, change, refusal });
  });

  it('is not touched by a term', () => {
    const answer = ask(packDraft({ 'approval.simple': 10 }));
    expect(answer.differences.flatMap(({ competence }) => competence)).toEqual([]);
  });
});

describe('what changed in the law itself', () => {
  it('is told rule by rule, with both', () => {
    const { rules } = ask(packDraft({ registration: 4, 'council.form': 6 })).changes;
    expect(rules.map(({ key, before, after }) => [key, before?.value, after?.value])).toEqual([
      ['council.form', 5, 6],
      ['registration', 1, 4],
    ]);
  });

  it('tells a rule that one of them does not state', () => {
    const { registration: _, ...rules } = law.pack.rules;
    const without = { ...law, pack: { ...law.pack, rules } };
    expect(changedRules(without, law).map(({ key, before }) => [key, before])).toEqual([
      ['registration', null],
    ]);
    expect(changedRules(law, without)[0]?.after).toBeNull();
  });

  it('is told ladder by ladder', () => {
    const { ladders } = vnDecree73;
    const [everyday] = [ladders['default']];
    if (everyday === undefined) throw new Error('no default ladder');
    const pack = packWith(
      {},
      { ladders: { ...ladders, default: { ...everyday, remindBefore: [9] } } },
    );
    expect(ask({ kind: 'pack', pack, calendar: vietnamCalendar }).changes.ladders).toEqual([
      'default',
    ]);
  });

  it('is told day by day, and for the hours', () => {
    expect(changedDays(vietnamCalendar, daysOff('2026-03-03'))).toEqual([
      { date: '2026-03-03', becomes: 'off' },
    ]);
    expect(changedDays(daysOff('2026-03-03'), vietnamCalendar)).toEqual([
      { date: '2026-03-03', becomes: 'working' },
    ]);
    const calendar = { ...vietnamCalendar, version: '9', closesAtHour: 16 };
    const answer = ask({ kind: 'calendar', calendar });
    expect(answer.changes.hours).toEqual(['closesAtHour']);
    expect(at(answer, 'registered')?.deadlines.length).toBeGreaterThan(0);
  });
});

describe('a draft that cannot be read for a pilot', () => {
  const pack = packWith({ 'legality.reviewers': null });
  it('is told for that pilot, and the others are asked all the same', () => {
    const answer = ask({ kind: 'pack', pack, calendar: vietnamCalendar });
    expect(at(answer, 'registered')?.fault).toContain("'legality.reviewers'");
    expect(at(answer, 'running')).toBeUndefined();
  });
});

describe('which pilots', () => {
  it.each([
    ['NEW', false],
    ['ARCHIVED', false],
    ['RUNNING', true],
    ['REJECTED', true],
  ] as const)('%s: open is %s', (stage, expected) => {
    expect(isOpen({ ...alivePilot(), stage })).toBe(expected);
    const answer = ask(packDraft({}), [open({ ...alivePilot(), stage })]);
    expect(answer.pilots).toBe(expected ? 1 : 0);
  });

  it('pages give the same as all at once, in any order', () => {
    const draft = packDraft({ 'return.answer': 5, registration: 4, 'ballot.quorum.atLeast': 9 });
    const pages = everywhere.map((each) => ask(draft, [each]));
    expect(together(pages.toReversed())).toEqual(ask(draft));
    expect(together([])).toMatchObject({ pilots: 0, differences: [] });
  });

  it('the answer changes no pilot and is the same when it is asked again', () => {
    const before = JSON.stringify(everywhere);
    const draft = calendarDraft('2026-03-03', '2026-03-04');
    expect(ask(draft)).toEqual(ask(draft));
    expect(JSON.stringify(everywhere)).toBe(before);
    expect(lawUnder(draft, law)).toBe(lawUnder(draft, law));
  });
});
