/** Interim reviews: opened on frozen data, held by the head; the interval of the decision asks for them, no clock holds them. */
import { indicator, approvedPilot } from '../support/running';
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
import { holderOf } from '../support/life';

const R = 'interimReview-1';
const data = { through: '2026-02-28', values: [{ indicator: 'onTime', value: 62.5 }] };
const decision = approvedPilot({ interimReviewEveryMonths: 6 }).running.decision;

const withRhythm = (): Life => {
  const life = alive();
  life.pilot = { ...life.pilot, running: { ...life.pilot.running, decision } };
  return life;
};
const opened = (life: Life = alive()): Life => life.does(supervisor, 'OpenInterimReview', data);
const hold = { matter: R, conclusion: 'widen', review: 'text:review' };

describe('an interim review', () => {
  it('[M37] freezes the entry of the record and the values that it is about', () => {
    const life = alive();
    const { revision } = life.pilot;
    opened(life);
    expect(bodyOf(life, 'InterimReviewOpened')).toEqual({ matter: R, revision, ...data });
    expect(matter(life, R)?.data).toMatchObject({ revision, values: data.values });
  });

  it.each(['continue', 'widen', 'stop', 'codify'])(
    'may conclude to %s, and decides nothing more by that',
    (conclusion) => {
      const life = opened().does(head, 'HoldInterimReview', { ...hold, conclusion });
      expect(matter(life, R)).toMatchObject({
        state: 'held',
        closedAt: life.now,
        data: { conclusion, values: [] },
      });
      expect(life.pilot.stage).toBe('RUNNING');
    },
  );

  it('may be dropped with a reason', () => {
    expect(
      stateOf(opened().does(head, 'DropInterimReview', { matter: R, reason: 'text:why' }), R),
    ).toBe('dropped');
  });

  it('is one at a time, about the past, and about indicators of the plan', () => {
    expect(codeOf(opened().tries(owner, 'OpenInterimReview', data))).toBe('REVIEW_OPEN');
    expect(
      codeOf(alive().tries(supervisor, 'OpenInterimReview', { ...data, through: '2026-03-03' })),
    ).toBe('REVIEW_OF_FUTURE');
    const unknown = { ...data, values: [{ indicator: 'speed', value: 1 }] };
    expect(codeOf(alive().tries(supervisor, 'OpenInterimReview', unknown))).toBe(
      'UNKNOWN_INDICATOR',
    );
    expect(alive().tries(supervisor, 'OpenInterimReview', { ...data, values: [] })).toBeNull();
  });

  it('belongs to a pilot under its term', () => {
    expect(codeOf(alive({ stage: 'INTAKE' }).tries(supervisor, 'OpenInterimReview', data))).toBe(
      'WRONG_STAGE',
    );
    expect(codeOf(alive({ stage: 'ENDING' }).tries(supervisor, 'OpenInterimReview', data))).toBe(
      'WRONG_STAGE',
    );
    expect(
      codeOf(opened().does(head, 'HoldInterimReview', hold).tries(head, 'HoldInterimReview', hold)),
    ).toBe('WRONG_STATE');
  });

  it('is concluded by the head, on the frozen data, not by the owner nor by the proposer', () => {
    expect(codeOf(opened().tries(owner, 'HoldInterimReview', hold))).toBe('NOT_YOURS');
    expect(
      codeOf(opened().tries(head, 'HoldInterimReview', hold, { basedOn: { matter: 7 } })),
    ).toBe('STALE');
    expect(
      codeOf(opened().tries(proposer, 'DropInterimReview', { matter: R, reason: 'text:r' })),
    ).toBe('NOT_YOURS');
    const ofTheHead = opened();
    const { proposal } = ofTheHead.pilot;
    ofTheHead.pilot = {
      ...ofTheHead.pilot,
      proposal: { ...proposal, proposer: { ...proposal.proposer, person: holderOf(head).person } },
    };
    expect(codeOf(ofTheHead.tries(head, 'HoldInterimReview', hold))).toBe('PROPOSER_BARRED');
    expect(ofTheHead.tries(superiorHead, 'HoldInterimReview', hold)).toBeNull();
  });
});

describe('the rhythm of the decision', () => {
  it('asks the supervisor at each anchor from the start; without one nobody is asked', () => {
    expect(withRhythm().task('openInterimReview')).toMatchObject({
      post: supervisor,
      dueDate: '2026-08-03',
      rule: 'interim.interval',
    });
    expect(alive().task('openInterimReview')).toBeUndefined();
  });

  it('counts a review for the anchor that it comes nearest to', () => {
    const early = withRhythm();
    early.now = '2026-07-06T02:00:00.000Z';
    opened(early);
    expect(early.task('openInterimReview')).toBeUndefined();
    early.does(head, 'HoldInterimReview', hold);
    expect(dateOf(early, 'openInterimReview')).toBe('2027-02-02');
    const tooEarly = opened(withRhythm()).does(head, 'HoldInterimReview', hold);
    expect(dateOf(tooEarly, 'openInterimReview')).toBe('2026-08-03');
  });

  it('a dropped review was none', () => {
    const life = withRhythm();
    life.now = '2026-07-30T02:00:00.000Z';
    opened(life).does(head, 'DropInterimReview', { matter: R, reason: 'text:why' });
    expect(dateOf(life, 'openInterimReview')).toBe('2026-08-03');
  });

  it('reminds, marks overdue and escalates; it opens and holds nothing', () => {
    const life = withRhythm().until('2026-08-28 12:00');
    expect(life.rungsOf('openInterimReview')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
      'escalation-2',
      'escalation-3',
    ]);
    expect(decidedByClock(life).filter((type) => type.startsWith('Interim'))).toEqual([]);
  });

  it('the head has ten working days to hold it; the clock holds nothing', () => {
    const life = opened();
    expect(life.task('holdInterimReview')).toMatchObject({ post: head, dueDate: '2026-03-16' });
    life.until('2026-03-17 12:00');
    expect(life.rungsOf('holdInterimReview')).toEqual([
      'reminder-1',
      'reminder-2',
      'due',
      'overdue',
      'escalation-1',
    ]);
    expect(stateOf(life, R)).toBe('frozen');
  });

  it('knows the indicators of the plan only', () => {
    const life = alive();
    const { proposal } = life.pilot;
    life.pilot = {
      ...life.pilot,
      proposal: { ...proposal, plan: { ...proposal.plan, indicators: [indicator('cost')] } },
    };
    expect(codeOf(life.tries(supervisor, 'OpenInterimReview', data))).toBe('UNKNOWN_INDICATOR');
  });
});
