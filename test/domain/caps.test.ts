/** Caps, stop conditions and the last day to ask: guards of the pack that a pilot is pinned to, and of no other. */
import type { Refusal } from '../../domain/kernel';
import { isRefusal } from '../../domain/kernel';
import { sentenceOfRefusal } from '../../domain/speech';
import { lackingInPlan } from '../../domain/state/caps';
import type { Plan } from '../../domain/state/proposal';
import { languages } from '../../domain/words';
import { codeOf } from './support/alive';
import { Life, lawOf } from './support/life';
import { approvePilot, passed, returned, submissionOf, submitted } from './support/routes';
import { grantOf } from './support/papers';
import { breaches, fitting, granting, sandbox, under, withRules } from './support/sandbox';

const proposer = 'hoa-lac:cadre-1';
const submit = (plan: Plan, pack = sandbox): Refusal | null =>
  new Life(lawOf(pack)).tries(proposer, 'Submit', submissionOf('hoa-lac', { plan }));
const rowsOf = breaches.map((each) => [each.code, each.params, each.change] as const);

describe('at submission', () => {
  test('a plan within every cap is taken', () => {
    expect(submit(fitting())).toBeNull();
  });

  test.each(rowsOf)('%s %j is refused', (code, params, change) => {
    expect(submit(fitting(change))).toMatchObject({ code, params });
  });

  test.each(rowsOf)('%s %j: no law without caps minds', (_code, _params, change) => {
    for (const pack of ['vn-decree-73', 'vn-party-conclusion-14', 'generic'])
      expect(submit(fitting(change), pack)).toBeNull();
  });

  test.each(rowsOf)('before submitting, %s %j is told as lacking', (code, params, change) => {
    const lacking = lackingInPlan(lawOf(sandbox), fitting(change), '2026-03-02');
    expect(lacking).toContainEqual(
      expect.objectContaining({ code, params: expect.objectContaining(params) as object }),
    );
    expect(lackingInPlan(lawOf('vn-decree-73'), fitting(change), '2026-03-02')).toEqual([]);
  });

  test('all that lacks is told at once', () => {
    const plan = fitting({
      caps: { people: 9_000, amountVnd: null },
      stopKinds: [],
      term: { kind: 'months', months: 36 },
    });
    expect(lackingInPlan(lawOf(sandbox), plan, '2026-03-02').map(({ code }) => code)).toEqual([
      'OVER_CAP',
      'CAP_NOT_STATED',
      'CAP_NOT_STATED',
      'OVER_CAP',
      'STOP_CONDITION_MISSING',
      'STOP_CONDITION_MISSING',
      'STOP_CONDITION_MISSING',
    ]);
    expect(lackingInPlan(lawOf(sandbox), fitting(), '2026-03-02')).toEqual([]);
  });

  test.each(rowsOf)('%s %j is said in three languages, nothing left open', (_c, _p, change) => {
    const refusal = submit(fitting(change));
    if (!isRefusal(refusal)) throw new Error('not refused');
    const said = languages.map((language) => sentenceOfRefusal(refusal, language));
    for (const sentence of said) expect(sentence).not.toMatch(/[{}]|cap\.|unit\.|stop\./);
    expect(new Set(said).size).toBe(3);
  });

  test('the sentence names cap, limit, unit and article', () => {
    const refusal = submit(
      fitting({ term: { kind: 'months', months: 25 } }),
      'vn-sandbox-decree-94',
    );
    expect(refusal).toMatchObject({ code: 'OVER_CAP' });
    expect(sentenceOfRefusal(refusal as Refusal, 'en')).toBe(
      'The cap on time is 24 months (Article number not read, 94/2025/NĐ-CP) and here it is 25; stay within it.',
    );
    expect(sentenceOfRefusal(refusal as Refusal, 'vi')).toBe(
      'Mức trần về thời hạn là 24 tháng (Chưa đọc được số điều, 94/2025/NĐ-CP), ở đây là 25; hãy giảm xuống trong mức trần.',
    );
  });

  test.each(rowsOf)('told from sources, %s %j is kept and flagged', (code, params, change) => {
    const life = submitted({ ...under(sandbox, change), told: true });
    const flag = code === 'STOP_CONDITIONS_FEW' ? 'STOP_CONDITION_MISSING' : code;
    expect(life.events[0]?.flags).toContain(flag);
    expect(params).toBeDefined();
  });
});

describe('a new text', () => {
  test.each(rowsOf)('amended so that %s %j is refused', (code, params, change) => {
    const life = submitted(under(sandbox));
    const payload = { title: 'text:t', plan: fitting(change), reason: 'text:r' };
    expect(life.tries(proposer, 'AmendProposal', payload)).toMatchObject({ code, params });
  });

  test.each(rowsOf)('resubmitted so that %s %j is refused', (code, params, change) => {
    const life = returned(under(sandbox));
    const payload = { title: 'text:t', plan: fitting(change), answer: 'text:a' };
    expect(life.tries(proposer, 'Resubmit', payload)).toMatchObject({ code, params });
  });

  test('within the caps it is taken, without a flag', () => {
    const life = submitted(under(sandbox));
    life.does(proposer, 'AmendProposal', { title: 't', plan: fitting(), reason: 'r' });
    expect(life.events.at(-1)).not.toHaveProperty('flags');
  });
});

describe('at the decision', () => {
  const sites = Array.from({ length: 11 }, () => 'text:s');

  test.each([
    [{ sites }, 'OVER_CAP', { cap: 'sites', value: 11 }],
    [{ term: { kind: 'months', months: 25 } }, 'OVER_CAP', { cap: 'time', value: 25 }],
    [{ term: { kind: 'open', reviewOn: '2027-01-04' } }, 'CAP_NOT_STATED', { cap: 'time' }],
    [{ stopConditions: [] }, 'STOP_CONDITIONS_FEW', { least: 1 }],
  ] as const)('granting %j is refused: %s', (change, code, params) => {
    const life = passed(under(sandbox));
    const grant = grantOf(life, granting(life, change));
    expect(life.tries('hoa-lac:head', 'ApprovePilot', grant)).toMatchObject({ code, params });
    expect(life.tries('hoa-lac:head', 'ApproveFull', grant)).toMatchObject({ code, params });
  });

  test('a term by date counts from the day on which the decision is in force', () => {
    const life = passed(under(sandbox));
    const until = (end: string) =>
      grantOf(life, granting(life, { inForceFrom: '2026-06-01', term: { kind: 'date', end } }));
    expect(codeOf(life.tries('hoa-lac:head', 'ApprovePilot', until('2028-06-02')))).toBe(
      'OVER_CAP',
    );
    expect(life.tries('hoa-lac:head', 'ApprovePilot', until('2028-06-01'))).toBeNull();
  });

  test('what fits is granted, and a law without caps grants more', () => {
    const life = passed(under(sandbox));
    approvePilot(life, granting(life));
    expect(life.pilot.stage).toBe('APPROVED_PILOT');
    expect(life.events.at(-1)).not.toHaveProperty('flags');
    const free = passed();
    approvePilot(free, { sites, term: { kind: 'months', months: 60 } });
    expect(free.pilot.stage).toBe('APPROVED_PILOT');
  });

  test('a cap that is lifted limits nothing', () => {
    const law = withRules(lawOf(sandbox), { 'cap.time': { value: null } });
    const life = passed({
      law,
      submission: { plan: fitting({ term: { kind: 'months', months: 60 } }) },
    });
    approvePilot(life, granting(life));
    expect(life.pilot.stage).toBe('APPROVED_PILOT');
  });
});

describe('which pack can be pinned', () => {
  test.each([
    ['vn-sandbox-decree-94', '2025-06-30 09:00', 'PACK_NOT_IN_FORCE'],
    ['vn-sandbox-decree-94', '2025-07-01 09:00', null],
    ['vn-decree-73', '2023-09-28 09:00', 'PACK_NOT_IN_FORCE'],
    ['vn-decree-73', '2023-09-29 09:00', null],
    ['vn-party-conclusion-14', '2021-09-21 09:00', 'PACK_NOT_IN_FORCE'],
    ['vn-party-conclusion-14', '2021-09-22 09:00', null],
  ])('[M47] %s on %s: %s', (pack, start, code) => {
    const life = new Life(lawOf(pack), start);
    const payload = submissionOf('hoa-lac', { plan: fitting() });
    expect(codeOf(life.tries(proposer, 'Submit', payload))).toBe(code);
  });

  test('[M47] a version that has ended takes no new pilot', () => {
    const law = lawOf();
    const ended = { ...law, pack: { ...law.pack, effectiveTo: '2026-03-01' } };
    expect(codeOf(new Life(ended).tries(proposer, 'Submit', submissionOf()))).toBe(
      'PACK_NOT_IN_FORCE',
    );
  });

  test.each([true, false])('[M59] a draft never, told from sources or not (%s)', (told) => {
    const law = lawOf();
    const draft = { ...law, pack: { ...law.pack, standing: 'draft' as const } };
    expect(() => submitted({ law: draft, told })).toThrow(/DRAFT_PACK/);
  });

  test('what a source tells may be older than any pack', () => {
    const life = submitted({ told: true, start: '2019-03-01 09:00' });
    expect(life.pilot.law.pack).toBe('vn-decree-73@2026.1');
  });
});
