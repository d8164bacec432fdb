/** test: a refusal with reasons; a decision put off with one. */
import { noticesOf } from '../../../domain/notices';
import type { Life } from '../support/life';
import { directory, holderOf } from '../support/life';
import {
  approvedPilot,
  giveOpinion,
  inOverrideWindow,
  inReview,
  onNormTrack,
  passed,
  referredUp,
} from '../support/routes';

const refusal = { reasons: 'text:reasons', number: '5/TB-UBND' };
const told = (life: Life) => {
  const seq = life.events.length - 1;
  return noticesOf(life.pilot, life.events.slice(seq), seq, life.law, directory).map(
    (notice) => notice.post,
  );
};

describe('refusal [M10]', () => {
  test('after a passed vote: reasons, and the superior is told', () => {
    const life = passed().does('hoa-lac:head', 'Refuse', refusal);
    expect(life.pilot).toMatchObject({
      stage: 'REJECTED',
      approval: {
        refusal: {
          by: 'hoa-lac:head',
          reasons: 'text:reasons',
          afterPassedVote: true,
          noAppealAt: null,
        },
      },
    });
    expect(told(life)).toEqual(expect.arrayContaining(['hoa-lac:cadre-1', 'an-binh:head']));
  });

  test('after an order that was thought better of, no vote had passed', () => {
    const life = inOverrideWindow().does('hoa-lac:head', 'OrderDespiteVote', {
      necessity: 'text:n',
      feasibility: 'text:f',
    });
    expect(
      life.does('hoa-lac:head', 'Refuse', refusal).pilot.approval.refusal?.afterPassedVote,
    ).toBe(false);
  });

  test.each([
    ['REFERRED_UP', referredUp],
    ['NORM_TRACK', onNormTrack],
  ])('the superior may refuse at %s', (stage, route) => {
    const life = route();
    expect(life.pilot.stage).toBe(stage);
    expect(life.does('an-binh:head', 'Refuse', refusal).pilot).toMatchObject({
      stage: 'REJECTED',
      unit: 'an-binh',
    });
  });

  test.each([
    ['by a deputy', () => passed(), 'hoa-lac:deputy-1', 'NOT_YOURS'],
    ['by the referring head once it is referred', () => referredUp(), 'hoa-lac:head', 'NOT_YOURS'],
    ['before the vote', () => giveOpinion(inReview()), 'hoa-lac:head', 'WRONG_STAGE'],
    ['after the approval', () => approvedPilot(), 'hoa-lac:head', 'WRONG_STAGE'],
    [
      'with an interest',
      () => referredUp({ submission: { interested: [holderOf('an-binh:head').person] } }),
      'an-binh:head',
      'INTERESTED_BARRED',
    ],
  ])('not %s', (_, route, post, code) => {
    expect(route().tries(post, 'Refuse', refusal)?.code).toBe(code);
  });

  test('not of a text that changed meanwhile', () => {
    expect(
      passed().tries('hoa-lac:head', 'Refuse', refusal, { basedOn: { dossier: 9 } })?.code,
    ).toBe('STALE');
  });
});

describe('postponing [M58]', () => {
  const postponement = { reason: 'text:waiting', until: '2026-03-10' };

  test('needs a reason, tells the proposer and the superior, and moves no clock', () => {
    const life = passed();
    const due = life.task('signDecision')?.dueDate;
    life.does('hoa-lac:head', 'PostponeDecision', postponement);
    expect(told(life)).toEqual(expect.arrayContaining(['hoa-lac:cadre-1', 'an-binh:head']));
    expect(life.pilot.stage).toBe('DECISION_DRAFT');
    expect(life.task('signDecision')?.dueDate).toBe(due);
    life.until('2026-03-12');
    expect(life.rungsOf('signDecision')).toContain('overdue');
  });

  test.each([
    [
      'to a day that is past',
      () => passed(),
      'hoa-lac:head',
      { ...postponement, until: '2026-03-01' },
      'DATE_PASSED',
    ],
    ['by the secretary', () => passed(), 'hoa-lac:secretary', postponement, 'NOT_YOURS'],
    [
      'what is not to be decided yet',
      () => inReview(),
      'hoa-lac:head',
      postponement,
      'WRONG_STAGE',
    ],
  ])('not %s', (_, route, post, payload, code) => {
    expect(route().tries(post, 'PostponeDecision', payload)?.code).toBe(code);
  });

  test('told from a source, the day does not matter', () => {
    expect(
      passed({ told: true }).tries('hoa-lac:head', 'PostponeDecision', {
        ...postponement,
        until: '2026-03-01',
      }),
    ).toBeNull();
  });
});
