/** test: what forms and messages may say on the way to a decision: the whole plan, in the law's own shape. */
import { schemas as ballot } from '../../../contracts/commands/ballot';
import { schemas as council } from '../../../contracts/commands/council';
import { schemas as decision } from '../../../contracts/commands/decision';
import { schemas as intake } from '../../../contracts/commands/intake';
import { schemas as proposal } from '../../../contracts/commands/proposal';
import { schemas as referral } from '../../../contracts/commands/referral';
import type { TermWish } from '../../../domain/state/proposal';
import {
  approvedPilot,
  councilOf,
  formingCouncil,
  grantOf,
  planOf,
  submissionOf,
} from '../../domain/support/routes';

const accepts = (
  schema: { safeParse(value: unknown): { success: boolean } },
  value: unknown,
): boolean => schema.safeParse(value).success;

describe('a submission', () => {
  it('carries every field of the plan, unchanged', () => {
    const submission = submissionOf();
    expect(proposal.Submit.parse(submission)).toEqual(submission);
  });

  it.each(Object.keys(planOf()))('lacks nothing: %s', (field) => {
    const { [field as 'need']: _, ...rest } = planOf();
    expect(accepts(proposal.Submit, submissionOf('hoa-lac', { plan: rest as never }))).toBe(false);
  });

  it.each<TermWish>([
    { kind: 'date', end: '2027-01-01' },
    { kind: 'months', months: 12 },
    { kind: 'condition', condition: 'Until the new decree', reviewOn: '2027-01-01' },
    { kind: 'open', reviewOn: '2027-01-01' },
  ])('asks for a term: %j', (term) => {
    expect(accepts(proposal.Submit, submissionOf('hoa-lac', { plan: planOf({ term }) }))).toBe(
      true,
    );
  });

  it.each([
    ['prose that is empty', planOf({ need: '   ' })],
    ['a term without an end', planOf({ term: { kind: 'date' } as never })],
    ['a date that is none', planOf({ term: { kind: 'date', end: '2027-02-30' } })],
    ['an indicator that is not one', planOf({ indicators: [{ id: 'i 1' } as never] })],
    ['no indicator at all', planOf({ indicators: [] })],
    ['no condition to stop', planOf({ stopConditions: [] })],
    ['a share of nothing', planOf({ authorship: [{ person: 'p-1', percent: 0 }] })],
    ['money in fractions', planOf({ budgetVnd: 0.5 })],
    ['a gap that nobody knows', planOf({ gap: 'other' as never })],
    ['a field of its own', { ...planOf(), extra: 1 }],
  ])('refuses %s', (_, plan) => {
    expect(accepts(proposal.Submit, submissionOf('hoa-lac', { plan }))).toBe(false);
  });
});

describe('a decision', () => {
  const grant = () => grantOf(approvedPilot());

  it('carries its whole frame, unchanged', () => {
    expect(decision.ApprovePilot.parse(grant())).toEqual(grant());
    expect(decision.ApproveFull.parse(grant())).toEqual(grant());
  });

  it.each([
    ['a rhythm of nothing', { checkpointEveryMonths: 0 }],
    ['a day of decision that is no day', { inForceFrom: '2026-13-01' }],
    ['a post that is no id', { owner: 'the owner' }],
    ['a number with markup', { number: '<b>1</b>' }],
  ])('refuses %s', (_, change) => {
    expect(accepts(decision.ApprovePilot, { ...grant(), ...change })).toBe(false);
  });
});

describe('the acts between', () => {
  it('are taken in the shape that the law reads', () => {
    expect(accepts(intake.Register, { number: '15/ĐX-UBND', book: 'Công văn đến 2026' })).toBe(
      true,
    );
    expect(accepts(intake.Return, { reasons: ['Thiếu dự toán', 'Thiếu chỉ tiêu'] })).toBe(true);
    expect(accepts(ballot.CastVote, { choice: 'abstain', dissent: null })).toBe(true);
    expect(accepts(council.FormCouncil, councilOf(formingCouncil()))).toBe(true);
    expect(
      accepts(referral.ReferUp, {
        ground: 'rulesMissing',
        reason: 'No rule',
        treatment: 'interpret',
      }),
    ).toBe(true);
  });

  it.each([
    ['a return without a reason', intake.Return, { reasons: [] }],
    ['a vote that is none', ballot.CastVote, { choice: 'perhaps', dissent: null }],
    [
      'a vote in somebody else’s name',
      ballot.CastVote,
      { choice: 'for', dissent: null, member: 'p-1' },
    ],
    [
      'a referral for no ground',
      referral.ReferUp,
      { ground: 'none', reason: 'x', treatment: null },
    ],
    ['a council of nobody', council.FormCouncil, { members: [] }],
  ])('refuse %s', (_, schema, value) => {
    expect(accepts(schema, value)).toBe(false);
  });
});
