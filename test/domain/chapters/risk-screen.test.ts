/** The risk tier: novelty raises it, the screen for abuse raises it, and it deepens route, visits and reviews. */
import type { Law } from '../../../domain/law/law';
import { noveltyTier, riskTierOf, screensOf } from '../../../domain/state/risk';
import {
  alive,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  owner,
  proposer,
  stateOf,
  supervisor,
} from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { examine, grantOf, lawWith, passed, planOf, registered } from '../support/routes';
import { lawSwitched } from '../support/switched';

const marks = ['noPrecedent', 'noRule', 'noExperience'] as const;
const novel = (count: number) => ({ plan: planOf({ novelty: marks.slice(0, count) }) });
const atIntake = (count: number, law?: Law): Life =>
  registered({ submission: novel(count), ...(law === undefined ? {} : { law }) });
const low = { level: 'low', signs: [], measures: null, reasons: 'text:r' };
const medium = {
  level: 'medium',
  signs: ['singleSupplier'],
  measures: 'text:tender',
  reasons: 'text:r',
};
const high = { ...medium, level: 'high', signs: ['relatedBeneficiary', 'oneHandDecides'] };
const screened = (life: Life, payload: object = low): Life =>
  life.does(supervisor, 'ScreenAbuseRisk', payload);
const secretary = 'hoa-lac:secretary';
const always = (): Law => lawSwitched({ 'abuseRisk.always': true });
const reviewed = (life: Life): Life =>
  life.does(supervisor, 'OpenInterimReview', { through: '2026-03-01', values: [] });
const hold = { matter: 'interimReview-1', conclusion: 'continue', review: 'text:review' };

gates(() => atIntake(2), {
  command: 'ScreenAbuseRisk',
  post: supervisor,
  payload: medium,
  wrongPosts: [head, owner, proposer, 'hoa-lac:clerk'],
  wrongStages: ['SUBMITTED', 'RETURNED', 'ARCHIVED'],
  separated: true,
  basedOn: 'dossier',
});

describe('the tier', () => {
  it.each([
    [0, 'ordinary'],
    [1, 'ordinary'],
    [2, 'raised'],
    [3, 'high'],
  ] as const)('[M6] %d marks of novelty: %s', (count, tier) => {
    const { pilot, law } = atIntake(count);
    expect([noveltyTier(pilot, law), riskTierOf(pilot, law)]).toEqual([tier, tier]);
  });

  it('[M6] follows the numbers of the pack, and is off where it names none', () => {
    const { pilot } = atIntake(3);
    expect(noveltyTier(pilot, lawWith({ 'risk.high.from': null }))).toBe('raised');
    expect(noveltyTier(pilot, lawWith({ 'risk.high.from': null, 'risk.raised.from': null }))).toBe(
      'ordinary',
    );
  });

  it.each([
    [0, low, 'ordinary'],
    [0, medium, 'raised'],
    [0, high, 'high'],
    [2, low, 'raised'],
    [3, medium, 'high'],
  ] as const)('[M64] %d marks and a screen that finds %j: %s', (count, found, tier) => {
    const life = screened(atIntake(count), found);
    expect(riskTierOf(life.pilot, life.law)).toBe(tier);
    expect(bodyOf(life, 'AbuseRiskScreened')).toMatchObject({
      ...found,
      tier,
      review: null,
      proposedMonths: null,
    });
  });

  it('[M64] is what the last screen says, not the worst', () => {
    const life = screened(screened(atIntake(0), high), low);
    expect(riskTierOf(life.pilot, life.law)).toBe('ordinary');
    expect(screensOf(life.pilot)).toHaveLength(2);
  });
});

describe('the screen', () => {
  it.each([
    [{ ...medium, signs: [] }, 'SCREEN_NEEDS_SIGNS'],
    [{ ...high, signs: [] }, 'SCREEN_NEEDS_SIGNS'],
    [{ ...medium, measures: null }, 'SCREEN_NEEDS_MEASURES'],
    [{ ...high, measures: null }, 'SCREEN_NEEDS_MEASURES'],
    [{ ...low, signs: ['publicAssets'] }, null],
    [high, null],
  ])('%j: %s', (payload, code) =>
    expect(codeOf(atIntake(2).tries(supervisor, 'ScreenAbuseRisk', payload))).toBe(code),
  );

  it('[M64] is owed at intake where novelty raises the tier, and holds the route back', () => {
    const life = examine(atIntake(2));
    expect(life.task('screenAbuseRisk')).toMatchObject({
      post: supervisor,
      rule: 'abuseRisk.screen',
      commands: ['ScreenAbuseRisk'],
    });
    expect(dateOf(life, 'screenAbuseRisk')).toBe('2026-03-05');
    expect(codeOf(life.tries(secretary, 'TakeSimpleRoute'))).toBe('ABUSE_SCREEN_FIRST');
    expect(codeOf(life.tries(head, 'TakeCouncilRoute', { reason: 'text:r' }))).toBe(
      'ABUSE_SCREEN_FIRST',
    );
    screened(life);
    expect(life.task('screenAbuseRisk')).toBeUndefined();
    expect(life.tries(secretary, 'TakeSimpleRoute')).toBeNull();
  });

  it('[M64] is owed of every proposal where the pack says so, and else of none that is ordinary', () => {
    expect(atIntake(0).task('screenAbuseRisk')).toBeUndefined();
    expect(examine(atIntake(0)).tries(secretary, 'TakeSimpleRoute')).toBeNull();
    const strict = examine(atIntake(0, always()));
    expect(strict.task('screenAbuseRisk')?.post).toBe(supervisor);
    expect(codeOf(strict.tries(secretary, 'TakeSimpleRoute'))).toBe('ABUSE_SCREEN_FIRST');
  });

  it('is asked for, and decided by no clock', () => {
    const life = atIntake(2).until('2026-04-20 09:00');
    expect(life.rungsOf('screenAbuseRisk')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-1', 'escalation-3']),
    );
    expect(decidedByClock(life)).not.toContain('AbuseRiskScreened');
    expect(screensOf(life.pilot)).toEqual([]);
  });

  it('told from sources it holds nothing back', () => {
    const life = changed(examine(atIntake(3)), (pilot) => ({
      ...pilot,
      provenance: 'reconstructed',
    }));
    expect(life.tries(secretary, 'TakeSimpleRoute')).toBeNull();
  });
});

describe('the depth of the review', () => {
  it('[M6] the high tier needs a council', () => {
    const life = screened(examine(atIntake(3)));
    expect(codeOf(life.tries(secretary, 'TakeSimpleRoute'))).toBe('RISK_NEEDS_COUNCIL');
    expect(life.tries(head, 'TakeCouncilRoute', { reason: 'text:novel' })).toBeNull();
  });

  it('[M64] so does a screen that finds a high risk in a proposal that is not novel', () => {
    const life = screened(examine(atIntake(0)), high);
    expect(codeOf(life.tries(secretary, 'TakeSimpleRoute'))).toBe('RISK_NEEDS_COUNCIL');
  });

  it.each([
    [0, 3, null],
    [2, 3, 'RISK_NEEDS_VISITS'],
    [2, 2, null],
    [3, 2, 'RISK_NEEDS_VISITS'],
    [3, 1, null],
  ] as const)('[M6] %d marks, a visit every %d months: %s', (count, months, code) => {
    const life = changed(passed(), (pilot) => ({
      ...pilot,
      proposal: {
        ...pilot.proposal,
        plan: { ...pilot.proposal.plan, novelty: marks.slice(0, count) },
      },
    }));
    const grant = grantOf(life, { checkpointEveryMonths: months });
    expect(codeOf(life.tries(head, 'ApprovePilot', grant))).toBe(code);
  });
});

describe('at each review', () => {
  const running = (count: number): Life =>
    changed(alive(), (pilot) => ({
      ...pilot,
      proposal: {
        ...pilot.proposal,
        plan: { ...pilot.proposal.plan, novelty: marks.slice(0, count) },
      },
    }));

  it('[M64] a pilot once screened is screened again before the review is held', () => {
    const life = reviewed(screened(running(0)));
    expect(life.task('screenAbuseRisk')).toMatchObject({
      matter: 'interimReview-1',
      post: supervisor,
    });
    expect(codeOf(life.tries(head, 'HoldInterimReview', hold))).toBe('ABUSE_SCREEN_FIRST');
    screened(life, medium);
    expect(bodyOf(life, 'AbuseRiskScreened')).toMatchObject({
      review: 'interimReview-1',
      tier: 'raised',
    });
    expect(life.task('screenAbuseRisk')).toBeUndefined();
    life.does(head, 'HoldInterimReview', hold);
    expect(stateOf(life, 'interimReview-1')).toBe('held');
  });

  it('[M64] so is a novel one that never was, and an ordinary one is not', () => {
    expect(codeOf(reviewed(running(2)).tries(head, 'HoldInterimReview', hold))).toBe(
      'ABUSE_SCREEN_FIRST',
    );
    expect(reviewed(running(1)).tries(head, 'HoldInterimReview', hold)).toBeNull();
  });

  it('[M6] [M64] under risk-based supervision a risk found proposes a tighter interval', () => {
    const life = running(0).does(head, 'AdoptRiskBasedSupervision', {
      surprisesPerYear: 0,
      reason: 'text:r',
    });
    screened(life, high);
    expect(bodyOf(life, 'AbuseRiskScreened')).toMatchObject({ proposedMonths: 1 });
    expect(life.pilot.running.rhythm).toMatchObject({ everyMonths: 3, proposed: 1 });
  });
});
