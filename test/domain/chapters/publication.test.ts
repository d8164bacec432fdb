/** Publication: each part that exists is published, or withheld with ground, reasons and a day on which somebody looks again. */
import { partsThere, publicSet } from '../../../domain/state/publication';
import {
  alive,
  alivePilot,
  bodyOf,
  codeOf,
  dateOf,
  decidedByClock,
  head,
  matter,
  owner,
  proposer,
  stateOf,
  superiorHead,
} from '../support/alive';
import { concludedLife, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const P = 'publication-1';
const secretary = 'hoa-lac:secretary';
const held = (part: string, reviewOn = '2026-09-08') => ({
  part,
  ground: 'unfinished',
  reasons: 'text:why',
  reviewOn,
});
const whole = {
  parts: ['summary', 'decision', 'costs'],
  withheld: [held('plan'), held('supervision', '2026-06-01')],
  summary: 'text:summary',
};
const prepared = (payload: object = whole): Life =>
  alive().does(secretary, 'PreparePublication', payload);
const approve = { matter: P, number: '3/TB' };
const approved = (payload: object = whole): Life =>
  prepared(payload).does(head, 'ApprovePublication', approve);
const keep = {
  matter: P,
  part: 'plan',
  verdict: 'keep',
  reasons: 'text:r',
  reviewOn: '2026-12-01',
};
const release = { ...keep, verdict: 'release', reviewOn: null };
const withdraw = { matter: P, reasons: 'text:wrong' };
const decided = {
  wrongPosts: [owner, secretary, 'hoa-lac:deputy-1'],
  separated: true,
  wrongState: 'withdrawn',
} as const;

gates(alive, {
  command: 'PreparePublication',
  post: secretary,
  payload: whole,
  wrongPosts: [head, 'hoa-lac:front'],
  wrongStages: ['SUBMITTED', 'DECISION_DRAFT'],
});
gates(prepared, {
  command: 'ApprovePublication',
  post: head,
  payload: approve,
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  ...decided,
});
gates(prepared, {
  command: 'SendBackPublication',
  post: head,
  payload: withdraw,
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  ...decided,
});
gates(approved, {
  command: 'ReviewWithholding',
  post: head,
  payload: keep,
  wrongStages: ['ARCHIVED'],
  basedOn: 'matter',
  ...decided,
});
gates(approved, {
  command: 'WithdrawPublication',
  post: superiorHead,
  payload: withdraw,
  wrongStages: ['SUBMITTED', 'INTAKE'],
  ...decided,
});

describe('a set for the public', () => {
  it('[M38] is prepared by one person and approved by another, and then is what the public may read', () => {
    const life = prepared();
    expect(life.task('decidePublication')).toMatchObject({
      post: head,
      rule: 'publication.decide',
    });
    expect(dateOf(life, 'decidePublication')).toBe('2026-03-16');
    expect(publicSet(life.pilot)).toEqual([]);
    life.does(head, 'ApprovePublication', approve);
    expect(bodyOf(life, 'PublicationApproved')).toEqual({ ...approve, published: 3, heldBack: 2 });
    expect(publicSet(life.pilot)).toEqual(['summary', 'decision', 'costs']);
  });

  it.each([
    ['a part left out in silence', { ...whole, withheld: [held('plan')] }, 'PART_UNACCOUNTED'],
    [
      'a part that is not there yet',
      { ...whole, parts: [...whole.parts, 'results'] },
      'PART_NOT_THERE',
    ],
    [
      'a part withheld that is not there',
      { ...whole, withheld: [...whole.withheld, held('lessons')] },
      'PART_NOT_THERE',
    ],
    [
      'a part both published and withheld',
      { ...whole, parts: [...whole.parts, 'plan'] },
      'PART_TWICE',
    ],
    [
      'a review today',
      { ...whole, withheld: [held('plan', '2026-03-02'), held('supervision')] },
      'DATE_PASSED',
    ],
    [
      'a review in two years',
      { ...whole, withheld: [held('plan', '2028-03-01'), held('supervision')] },
      'REVIEW_TOO_LATE',
    ],
  ])('[M96] is refused with %s', (_what, payload, code) =>
    expect(codeOf(alive().tries(secretary, 'PreparePublication', payload))).toBe(code),
  );

  it('leaves an internal plan inside', () => {
    const { proposal } = alivePilot();
    const all = { ...whole, parts: [...whole.parts, 'plan', 'supervision'], withheld: [] };
    const withPlan = (confidentiality: 'internal' | 'public') =>
      alive({ proposal: { ...proposal, plan: { ...proposal.plan, confidentiality } } });
    expect(codeOf(withPlan('internal').tries(secretary, 'PreparePublication', all))).toBe(
      'PLAN_IS_INTERNAL',
    );
    expect(withPlan('public').tries(secretary, 'PreparePublication', all)).toBeNull();
  });

  it('waits one at a time, and is not approved by whoever prepared it', () => {
    expect(codeOf(prepared().tries(secretary, 'PreparePublication', whole))).toBe(
      'PUBLICATION_WAITING',
    );
    const own = changed(prepared(), (pilot) => ({
      ...pilot,
      matters: {
        ...pilot.matters,
        [P]: {
          ...(pilot.matters[P] as NonNullable<ReturnType<typeof matter>>),
          data: { ...(pilot.matters[P]?.data as object), preparedBy: holderOf(head).person },
        },
      },
    }));
    expect(codeOf(own.tries(head, 'ApprovePublication', approve))).toBe('PREPARED_BY_YOU');
  });

  it('sent back is over and small, and another may be prepared', () => {
    const life = prepared().does(head, 'SendBackPublication', withdraw);
    expect(matter(life, P)).toMatchObject({ state: 'sentBack', data: {} });
    expect(life.tries(secretary, 'PreparePublication', whole)).toBeNull();
  });

  it('withdrawn is no longer public, also from the archive', () => {
    const life = approved().does(head, 'WithdrawPublication', withdraw);
    expect([stateOf(life, P), publicSet(life.pilot)]).toEqual(['withdrawn', []]);
    expect(life.task('reviewWithholding')).toBeUndefined();
    const archived = changed(approved(), (pilot) => ({ ...pilot, stage: 'ARCHIVED' }));
    archived.does(head, 'WithdrawPublication', withdraw);
    expect(archived.types.slice(-2)).toEqual(['RecordReopened', 'PublicationWithdrawn']);
  });

  it('knows which parts exist as the pilot goes on', () => {
    expect(
      partsThere(alivePilot({ running: { ...alivePilot().running, startedOn: null } })),
    ).not.toContain('supervision');
    expect(partsThere(concludedLife('achieved').pilot)).toEqual([
      'summary',
      'plan',
      'decision',
      'costs',
      'supervision',
      'results',
      'lessons',
    ]);
  });
});

describe('what is withheld', () => {
  it('[M96] is looked at again on its day, the first one first', () => {
    const life = approved();
    expect(stateOf(life, P)).toBe('partlyPublished');
    expect(life.task('reviewWithholding')).toMatchObject({
      post: head,
      commands: ['ReviewWithholding'],
      rule: 'publication.review',
    });
    expect(dateOf(life, 'reviewWithholding')).toBe('2026-06-01');
    life.does(head, 'ReviewWithholding', { ...release, part: 'supervision' });
    expect(publicSet(life.pilot)).toContain('supervision');
    expect(dateOf(life, 'reviewWithholding')).toBe('2026-09-08');
    life.does(head, 'ReviewWithholding', keep);
    expect(dateOf(life, 'reviewWithholding')).toBe('2026-12-01');
    life.does(head, 'ReviewWithholding', release);
    expect([stateOf(life, P), life.task('reviewWithholding')]).toEqual(['published', undefined]);
  });

  it.each([
    ['a part that is public', { ...keep, part: 'costs' }, 'PART_NOT_WITHHELD'],
    ['no further day while the pilot runs', { ...keep, reviewOn: null }, 'REVIEW_DAY_NEEDED'],
    ['a day that has passed', { ...keep, reviewOn: '2026-03-01' }, 'DATE_PASSED'],
    ['a day too far away', { ...keep, reviewOn: '2027-06-01' }, 'REVIEW_TOO_LATE'],
  ])('is not kept with %s', (_what, payload, code) =>
    expect(codeOf(approved().tries(head, 'ReviewWithholding', payload))).toBe(code),
  );

  it('may be everything, and when the pilot is over for good', () => {
    const nothing = {
      ...whole,
      parts: [],
      withheld: ['summary', 'plan', 'decision', 'costs', 'supervision'].map((part) => held(part)),
    };
    const life = changed(approved(nothing), (pilot) => ({ ...pilot, stage: 'CLOSED_SUCCESS' }));
    expect([stateOf(life, P), publicSet(life.pilot)]).toEqual(['withheld', []]);
    for (const { part } of nothing.withheld)
      life.does(head, 'ReviewWithholding', { ...keep, part, reviewOn: null });
    expect(stateOf(life, P)).toBe('withheldForGood');
  });

  it('is published by no clock, however late the review', () => {
    const life = approved().until('2026-08-20 09:00');
    expect(life.rungsOf('reviewWithholding')).toContain('escalation-2');
    expect(publicSet(life.pilot)).toEqual(['summary', 'decision', 'costs']);
    expect(decidedByClock(life)).not.toContain('WithholdingReviewed');
    expect(codeOf(life.tries(proposer, 'ReviewWithholding', release))).toBe('NOT_YOURS');
  });

  it('after the end the results are a part of it', () => {
    const life = concludedLife('achieved');
    expect(
      codeOf(
        life.tries(staff.secretary, 'PreparePublication', {
          ...whole,
          withheld: [held('plan'), held('supervision')],
        }),
      ),
    ).toBe('PART_UNACCOUNTED');
  });
});
