/** Why an act is somebody's or not: the check that refused, the facts and numbers that it read, and who could. */
import { commandRules } from '../../domain/book';
import type { CommandExplained } from '../../domain/explain/command';
import { explainCommand } from '../../domain/explain/command';
import { ruleTold, rulesRead } from '../../domain/explain/rule';
import { flagRule, numberRule } from '../../domain/law/law';
import { alive, head, owner, supervisor } from './support/alive';
import type { Life } from './support/life';
import { holderOf, law } from './support/explained';
import { inReview, passed, registered, submitted } from './support/routes';
import { runningLife } from './support/running';

const why = (life: Life, post: string, command: string, matter: string | null = null) => {
  const told = explainCommand(life.pilot, { command, matter }, [holderOf(post)], life.facts());
  if (told === null) throw new Error(`No command ${command}`);
  return told;
};

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
