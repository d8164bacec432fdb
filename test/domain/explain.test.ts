/** Why a date is what it is and why an act is somebody's or not: the rule, the days that counted, the facts and the post. */
import { allowedTo } from '../../domain/allowed';
import { dutiesOf } from '../../domain/deadlines';
import type { DutyExplained } from '../../domain/explain';
import { explainDuty, explainTask } from '../../domain/explain';
import { CHECKS, explainCommand } from '../../domain/explain/command';
import { ruleTold } from '../../domain/explain/rule';
import { tasksOf } from '../../domain/tasks';
import { head, proposer, supervisor, vacantDirectory } from './support/alive';
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

describe('the days that counted', () => {
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
