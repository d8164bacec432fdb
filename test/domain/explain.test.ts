/** Why a date is what it is and why an act is somebody's or not: the rule, the days that counted, the facts and the post. */
import { allowedTo } from '../../domain/allowed';
import { commandRules } from '../../domain/book';
import { vietnamCalendar } from '../../domain/calendar/vietnam';
import { daysCounted, receiptCounted } from '../../domain/calendar/days-counted';
import { dutiesOf } from '../../domain/deadlines';
import type { DutyExplained } from '../../domain/explain';
import { explainDuty, explainTask } from '../../domain/explain';
import type { CommandExplained } from '../../domain/explain/command';
import { CHECKS, explainCommand } from '../../domain/explain/command';
import { ruleTold, rulesRead } from '../../domain/explain/rule';
import { flagRule, numberRule } from '../../domain/law/law';
import { tasksOf } from '../../domain/tasks';
import { alive, head, owner, proposer, supervisor, vacantDirectory } from './support/alive';
import { examinedLife, notifiedLife, scoredLife } from './support/ending';
import type { Life } from './support/life';
import { directory, holderOf, law, local } from './support/explained';
import {
  formingCouncil,
  inAppraisal,
  inConsultation,
  inReview,
  inUrgency,
  passed,
  referredUp,
  registered,
  returned,
  submitted,
} from './support/routes';
import { runningLife } from './support/running';

const task = (life: Life, id: string, change: object = {}): DutyExplained => {
  const told = explainTask(life.pilot, id, { ...life.facts(), ...change });
  if (told === null) throw new Error(`No item ${id}`);
  return told;
};
const why = (life: Life, post: string, command: string, matter: string | null = null) => {
  const told = explainCommand(life.pilot, { command, matter }, [holderOf(post)], life.facts());
  if (told === null) throw new Error(`No command ${command}`);
  return told;
};

describe('the rule of a deadline', () => {
  it.each<[string, () => Life, string, string, number | null, string, string, string]>([
    ['our own number', submitted, 'main/register', 'registration', 1, 'workingDays', 'X', 'pack'],
    [
      'an article that was read',
      inReview,
      'main/closeBallot',
      'approval.simple',
      7,
      'workingDays',
      'V',
      'pack',
    ],
    ['a draft', inUrgency, 'main/closeBallot', 'approval.urgent', 24, 'hours', 'D', 'pack'],
    [
      'a council',
      formingCouncil,
      'main/formCouncil',
      'council.form',
      5,
      'workingDays',
      'X',
      'pack',
    ],
    ['a return', returned, 'main/resubmit', 'return.answer', 30, 'workingDays', 'X', 'pack'],
  ])('%s', (_, life, id, key, value, unit, mark, statedBy) => {
    const told = task(life(), id);
    expect(told.rule).toMatchObject({
      key,
      value,
      unit,
      mark,
      statedBy,
      localSetting: mark === 'D',
    });
    expect(told.rule?.instrument).not.toBe('');
    expect(told.rule?.article).not.toBe('');
    expect(told.law).toEqual({
      pack: 'vn-decree-73@2026.1',
      packHash: law.packHash,
      calendar: 'vn-public@2026.1',
    });
  });

  it('is a chapter’s own where the pack is silent, and nothing where nobody states it', () => {
    expect(ruleTold(law, 'causes.appoint')).toMatchObject({ statedBy: 'chapter', mark: 'X' });
    expect(ruleTold(law, 'moon')).toBeNull();
    expect(ruleTold(law, 'constructor')).toBeNull();
  });

  it('carries the note that says what is not known', () => {
    expect(ruleTold(law, 'party.opinion')?.note).toEqual(law.pack.rules['party.opinion']?.note);
  });
});

describe('the receipt', () => {
  it.each<[string, string, string, boolean, boolean]>([
    ['in the morning', '2026-03-02 09:00', '2026-03-02', false, false],
    ['at the cut-off', '2026-03-02 17:00', '2026-03-02', false, false],
    ['after the cut-off', '2026-03-02 17:01', '2026-03-03', true, false],
    ['on Friday night', '2026-03-06 18:00', '2026-03-09', true, false],
    ['on Saturday', '2026-03-07 09:00', '2026-03-09', false, true],
    ['on a holiday', '2026-04-30 09:00', '2026-05-04', false, true],
    ['on a Saturday that is worked', '2026-08-22 09:00', '2026-08-22', false, false],
  ])('%s counts from the day that the law takes', (_, at, countsOn, afterCutOff, onDayOff) => {
    expect(receiptCounted(vietnamCalendar, local(at))).toEqual({
      at: local(at),
      localDay: at.slice(0, 10),
      countsOn,
      cutOffHour: 17,
      afterCutOff,
      onDayOff,
    });
  });
});

describe('the days that counted', () => {
  it.each<
    [
      string,
      string,
      string,
      number,
      number,
      readonly string[],
      readonly string[],
      readonly string[],
    ]
  >([
    ['a week', '2026-03-02', '2026-03-09', 5, 2, [], [], []],
    ['no day', '2026-03-02', '2026-03-02', 0, 0, [], [], []],
    [
      'over 30 April and 1 May',
      '2026-04-28',
      '2026-05-05',
      3,
      2,
      ['2026-04-30', '2026-05-01'],
      [],
      [],
    ],
    [
      'over a day that is given',
      '2026-08-20',
      '2026-09-01',
      7,
      3,
      ['2026-09-01'],
      ['2026-08-31'],
      ['2026-08-22'],
    ],
  ])('%s', (_, after, until, working, weekend, holidays, given, worked) => {
    const told = daysCounted(vietnamCalendar, after, until);
    expect(told).toMatchObject({ after, until, working, weekend, given, covered: true });
    expect(told?.holidays.map(({ date }) => date)).toEqual(holidays);
    expect(told?.worked.map(({ date }) => date)).toEqual(worked);
  });

  it('are not told backwards or over many years, and say when the calendar does not know them', () => {
    expect(daysCounted(vietnamCalendar, '2026-03-03', '2026-03-02')).toBeNull();
    expect(daysCounted(vietnamCalendar, '2021-03-03', '2029-03-02')).toBeNull();
    expect(daysCounted(vietnamCalendar, '2030-12-30', '2031-01-06')?.covered).toBe(false);
  });

  it('skip the holidays of a deadline by name', () => {
    const life = inReview({ start: '2026-04-24 09:00' });
    const { due } = task(life, 'main/closeBallot');
    expect(due.days?.holidays.map(({ name }) => name.en)).toContain('Reunification Day');
    expect(due.days?.working).toBe(7);
    expect(due.receipt).toMatchObject({ countsOn: '2026-04-24', afterCutOff: false });
  });

  it('go on with what is left after a return', () => {
    const life = returned({ start: '2026-03-02 09:00' }).until('2026-03-20 09:00');
    life.does(proposer, 'Resubmit', {
      title: 'text:t',
      plan: life.pilot.proposal.plan,
      answer: 'text:a',
    });
    const review = [1, 2]
      .reduce(
        (each, n) =>
          each.does(`hoa-lac:legal-${n}`, 'SignLegalitySheet', {
            lawful: true,
            basis: 'text:b',
            instruments: [],
          }),
        life,
      )
      .does('hoa-lac:secretary', 'TakeSimpleRoute')
      .does('hoa-lac:secretary', 'CloseConsultation');
    const { origin } = task(review, 'main/closeBallot').due;
    expect(origin).toMatchObject({
      counting: 'receipt',
      rule: 'approval.simple',
      from: local('2026-03-20 09:00'),
    });
    expect(origin?.term?.value).toBeLessThanOrEqual(7);
  });

  it('are none for hours, and none for the end of a day', () => {
    const urgent = task(inUrgency(), 'main/closeBallot').due;
    expect([urgent.origin?.counting, urgent.days]).toEqual(['receipt', null]);
    const running = runningLife();
    const silent = dutiesOf(running.pilot, law).find(({ step }) => step === 'missCheckpoint');
    if (silent === undefined) throw new Error('no visit is planned');
    const told = explainDuty(running.pilot, silent, running.facts());
    expect([told.silent, told.due.origin?.counting, told.due.days]).toEqual([
      true,
      'wholeDay',
      null,
    ]);
  });

  it('of a day that somebody named say so', () => {
    const running = runningLife();
    const visit = running.task('holdCheckpoint');
    expect(task(running, visit?.id ?? '').due).toMatchObject({
      origin: { counting: 'named', rule: null },
    });
  });
});

describe('every open item, everywhere', () => {
  const lives: readonly (readonly [string, () => Life])[] = [
    ['submitted', submitted],
    ['registered', registered],
    ['returned', returned],
    ['in consultation', inConsultation],
    ['forming a council', formingCouncil],
    ['in appraisal', inAppraisal],
    ['in review', inReview],
    ['urgent', inUrgency],
    ['passed', passed],
    ['referred up', referredUp],
    ['running', runningLife],
    ['scored', scoredLife],
    ['examined', examinedLife],
    ['notified', notifiedLife],
  ];
  it.each(lives)('of a pilot that is %s is explained as its task says it', (_, make) => {
    const life = make();
    const { now } = life.facts();
    for (const each of tasksOf(life.pilot, life.law, directory, now)) {
      const told = task(life, each.id);
      expect(told.rule?.key).toBe(each.rule);
      expect([told.rule?.article, told.rule?.mark]).toEqual([each.article, each.mark]);
      expect([told.due.at, told.due.openedAt]).toEqual([each.dueAt, each.openedAt]);
      expect(told.who.accountable?.post ?? null).toBe(each.post);
      expect(told.who.also.map(({ post }) => post)).toEqual(each.also);
      expect(told.due.origin).not.toBeNull();
      expect(JSON.parse(JSON.stringify(told))).toEqual(told);
    }
  });

  it.each(lives)(
    'and every withheld act of a pilot that is %s is explained as it was refused',
    (_, make) => {
      const life = make();
      for (const post of [head, supervisor, proposer]) {
        const { withheld, offers } = allowedTo(life.pilot, [holderOf(post)], life.facts());
        for (const { command, matter, refusal } of withheld) {
          const told = why(life, post, command, matter);
          expect(told.refusal).toEqual(refusal);
          expect(CHECKS).toContain(told.refusedBy);
        }
        for (const { command, matter, actor } of offers)
          expect(why(life, post, command, matter)).toMatchObject({
            refusal: null,
            refusedBy: null,
            actor,
          });
      }
    },
  );

  it('an item that is not there is not explained', () => {
    expect(explainTask(submitted().pilot, 'main/moon', submitted().facts())).toBeNull();
  });
});

describe('why this post', () => {
  it('it carries the role', () => {
    expect(task(submitted(), 'main/register').who).toMatchObject({
      role: 'clerk',
      why: 'role',
      accountable: { post: 'hoa-lac:clerk', unit: 'hoa-lac' },
      vacant: [],
    });
  });

  it('the item names it', () => {
    const life = inReview();
    const vote = life.tasks.find(({ step }) => step === 'castVote');
    expect(task(life, vote?.id ?? '').who.why).toBe('named');
  });

  it('nobody holds the post of the role: the head stands in', () => {
    const told = task(submitted(), 'main/register', {
      directory: vacantDirectory('hoa-lac:clerk'),
    });
    expect(told.who).toMatchObject({
      why: 'standIn',
      accountable: { post: 'hoa-lac:head' },
      vacant: ['hoa-lac:clerk'],
    });
  });

  it('there is nobody at all', () => {
    const everybody = directory.data.posts.map(({ id }) => id);
    const told = task(submitted(), 'main/register', { directory: vacantDirectory(...everybody) });
    expect(told.who).toMatchObject({ why: 'nobody', accountable: null, also: [] });
  });

  it('others could as well', () => {
    const told = task(registered(), 'main/signLegality');
    expect(told.who.accountable?.post).toBe('hoa-lac:legal-1');
    expect(told.who.also.map(({ post }) => post)).toContain('hoa-lac:legal-2');
  });
});

describe('why not', () => {
  type Row = readonly [
    string,
    () => CommandExplained,
    CommandExplained['refusedBy'],
    string,
    readonly string[],
  ];
  const finding = (): Life =>
    alive().does(supervisor, 'OpenFinding', {
      polarity: 'negative',
      severity: 'low',
      description: 'text:w',
    });
  const rows: readonly Row[] = [
    ['not at this stage', () => why(submitted(), head, 'ApprovePilot'), 'stage', 'WRONG_STAGE', []],
    [
      'no such matter',
      () => why(alive(), owner, 'SubmitCorrectionEvidence'),
      'matter',
      'NO_SUCH_MATTER',
      ['stage'],
    ],
    [
      'the matter is elsewhere',
      () => why(finding(), owner, 'SubmitCorrectionEvidence', 'finding-1'),
      'matter',
      'WRONG_STATE',
      ['stage'],
    ],
    [
      'another post',
      () => why(registered(), 'hoa-lac:clerk', 'TakeSimpleRoute'),
      'role',
      'NOT_YOURS',
      ['stage'],
    ],
    [
      'the chapter’s own guard',
      () => why(registered(), 'hoa-lac:secretary', 'TakeSimpleRoute'),
      'own',
      'LEGALITY_SHEETS_MISSING',
      ['stage', 'role'],
    ],
    [
      'the proposer',
      () => why(inReview({ proposer: 'hoa-lac:deputy-1' }), 'hoa-lac:deputy-1', 'CastVote'),
      'separation',
      'PROPOSER_BARRED',
      ['stage', 'role'],
    ],
  ];
  it.each(rows)('%s', (_, ask, check, code, before) => {
    const told = ask();
    expect([told.refusedBy, told.refusal?.code, told.passed]).toEqual([check, code, before]);
  });

  it('names the numbers that the guard read, with their articles', () => {
    const told = why(registered(), 'hoa-lac:secretary', 'TakeSimpleRoute');
    expect(told.rules).toEqual([ruleTold(law, 'legality.reviewers')]);
    expect(told.refusal?.params).toEqual({ signed: 0, needed: 2 });
    expect(told.fulfils.map(({ step }) => step)).toContain('takeRoute');
  });

  it('names who could, role by role', () => {
    const { roles } = why(registered(), 'hoa-lac:clerk', 'TakeSimpleRoute');
    expect(roles.map(({ role, posts }) => [role, posts.map(({ post }) => post)])).toEqual([
      ['secretary', ['hoa-lac:secretary']],
      ['head', ['hoa-lac:head']],
    ]);
  });

  it('names the stages, the states and the bars', () => {
    const told = why(submitted(), head, 'ApprovePilot');
    expect(told.stages).toContain('DECISION_DRAFT');
    expect(told.bars).toContain('proposer');
    const corrected = why(finding(), owner, 'SubmitCorrectionEvidence', 'finding-1');
    expect(corrected).toMatchObject({
      matterState: 'found',
      matterStates: expect.any(Array) as unknown,
    });
  });

  it('names the facts that it was asked on', () => {
    const life = inReview();
    expect(why(life, head, 'CastVote').facts).toMatchObject({
      stage: 'LEADERSHIP_REVIEW',
      stageSince: life.pilot.stageSince,
      unit: 'hoa-lac',
      dossierVersion: 1,
      receivedAt: life.pilot.proposal.submittedAt,
      suspendedDays: 0,
    });
  });

  it('is nothing for what nobody knows, or when nobody asks', () => {
    const life = submitted();
    const question = { command: 'Moon', matter: null };
    expect(explainCommand(life.pilot, question, [holderOf(head)], life.facts())).toBeNull();
    expect(
      explainCommand(life.pilot, { command: 'Register', matter: null }, [], life.facts()),
    ).toBeNull();
  });
});

describe('days that stopped the term', () => {
  it('are counted up to now', () => {
    const life = runningLife().does(head, 'OrderSuspension', {
      sort: 'planned',
      part: null,
      stopsTerm: true,
      stopsCheckpoints: true,
      from: '2026-02-02',
      plannedUntil: '2026-04-01',
      order: null,
      reasons: 'text:r',
    });
    const told = why(life.until('2026-02-11 09:00'), head, 'Withdraw');
    expect(told.facts.suspendedDays).toBe(10);
  });
});

describe('which rules a check reads', () => {
  it('is noted, once each and by name', () => {
    const { result, keys } = rulesRead(law, (noted) => [
      numberRule(noted, 'legality.reviewers'),
      numberRule(noted, 'council.size.min'),
      numberRule(noted, 'legality.reviewers'),
      flagRule(noted, 'terms.rollToWorkingDay'),
    ]);
    expect(result).toEqual([2, 5, 2, true]);
    expect(keys).toEqual(['council.size.min', 'legality.reviewers', 'terms.rollToWorkingDay']);
  });

  it('leaves out what is in no law', () => {
    expect(rulesRead(law, (noted) => Object.keys(noted.pack.rules).length).keys).toEqual([]);
  });

  it('is never another answer than that of the law itself', () => {
    const life = passed();
    for (const command of commandRules.keys())
      expect(
        rulesRead(
          law,
          (noted) =>
            explainCommand(life.pilot, { command, matter: null }, [holderOf(head)], {
              ...life.facts(),
              law: noted,
            })?.refusal,
        ).result,
      ).toEqual(
        explainCommand(life.pilot, { command, matter: null }, [holderOf(head)], life.facts())
          ?.refusal,
      );
  });
});
