/** test: the approval, in full or as a pilot, and the duty to decide. */
import { noticesOf } from '../../../domain/notices';
import type { Grant } from '../../../domain/state/grant';
import { directory, holderOf, local } from '../support/life';
import {
  allVote,
  approvedFull,
  approvedPilot,
  approvePilot,
  closeBallot,
  examine,
  giveOpinion,
  grantOf,
  inOverrideWindow,
  inReview,
  inUrgency,
  indicatorOf,
  lawWith,
  onNormTrack,
  passed,
  referredUp,
  registered,
} from '../support/routes';

describe('approval as a pilot [M11]', () => {
  test('the shortest way from a proposal to a decision', () => {
    expect(approvedPilot().types).toEqual([
      'Submitted',
      'Registered',
      'LegalitySheetSigned',
      'LegalitySheetSigned',
      'SimpleRouteTaken',
      'ConsultationClosed',
      'BallotOpened',
      'PartyOpinionGiven',
      'VoteCast',
      'VoteCast',
      'VoteCast',
      'BallotClosed',
      'ApprovedAsPilot',
    ]);
  });

  test('[M10] sets scope, sites, term, stop rules, posts, rhythms and conditions', () => {
    const { pilot, now } = approvedPilot({
      scope: 'text:less',
      sites: ['text:one'],
      stopConditions: ['text:halt'],
      conditions: ['text:if'],
      grantedLess: true,
    });
    expect(pilot).toMatchObject({
      stage: 'APPROVED_PILOT',
      posts: { owner: 'hoa-lac:cadre-1', supervisor: 'hoa-lac:supervisor' },
      proposal: {
        plan: { scope: 'text:less', sites: ['text:one'], stopConditions: ['text:halt'] },
      },
      running: {
        term: null,
        startedOn: null,
        plannedTerm: { kind: 'months', months: 12 },
        decision: {
          kind: 'pilot',
          number: '12/QĐ-UBND',
          decidedAt: now,
          inForceFrom: '2026-03-02',
          by: 'hoa-lac:head',
          conditions: ['text:if'],
          grantedLess: true,
          checkpointEveryMonths: 3,
          reportEveryMonths: 3,
          interimReviewEveryMonths: 6,
        },
      },
    });
    expect(pilot.approval.deciders).toEqual([holderOf('hoa-lac:head').person]);
  });

  test.each<Grant['term']>([
    { kind: 'date', end: '2027-03-31' },
    { kind: 'months', months: 24 },
    { kind: 'condition', condition: 'text:until the decree', reviewOn: '2027-03-02' },
    { kind: 'open', reviewOn: '2027-03-02' },
  ])('the term may be %j', (term) => {
    expect(approvedPilot({ term }).pilot.running.plannedTerm).toEqual(term);
  });

  test('proposer, owner and supervisor are told', () => {
    const life = approvedPilot();
    const seq = life.events.length - 1;
    const told = noticesOf(life.pilot, life.events.slice(seq), seq, life.law, directory).map(
      (notice) => notice.post,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'hoa-lac:cadre-1',
        'hoa-lac:supervisor',
        'hoa-lac:secretary',
        'an-binh:head',
      ]),
    );
  });

  test('open questions end with it', () => {
    const life = passed();
    life.does('hoa-lac:head', 'RequestPartyOpinion', { question: null });
    expect(approvePilot(life).pilot.matters['partyOpinion-1']).toMatchObject({ state: 'notGiven' });
  });
});

test('approval in full: open, with a review date [M11]', () => {
  expect(approvedFull().pilot).toMatchObject({
    stage: 'APPROVED_FULL',
    running: { plannedTerm: { kind: 'open', reviewOn: '2027-03-02' }, decision: { kind: 'full' } },
  });
});

describe.each(['ApprovePilot', 'ApproveFull'])('%s', (command) => {
  const refusalOf = (change: Partial<Grant>, life = passed()) =>
    life.tries('hoa-lac:head', command, grantOf(life, change));

  test.each([
    ['[M9] backwards', { inForceFrom: '2026-02-27' }, 'RETROACTIVE_APPROVAL'],
    ['[M7] without any target', { indicators: [] }, 'NO_TARGET'],
    [
      'without a number to reach',
      { indicators: [{ ...indicatorOf(), target: null }] },
      'NO_TARGET',
    ],
    [
      'with a term that is over before it begins',
      { term: { kind: 'date', end: '2026-03-01' } },
      'TERM_ENDS_BEFORE_START',
    ],
    [
      'with a review before it begins',
      { term: { kind: 'open', reviewOn: '2026-03-01' } },
      'TERM_ENDS_BEFORE_START',
    ],
    ['with checkpoints too seldom', { checkpointEveryMonths: 7 }, 'CHECKPOINT_RHYTHM'],
    ['with an owner whose post does not exist', { owner: 'nowhere:cadre' }, 'POST_UNKNOWN'],
    [
      'with a supervisor whose post does not exist',
      { supervisor: 'nowhere:supervisor' },
      'POST_UNKNOWN',
    ],
    ['[M98] with an owner who supervises', { supervisor: 'hoa-lac:cadre-1' }, 'OWNER_SUPERVISES'],
  ] as const)('not %s', (_, change, code) => {
    expect(refusalOf(change)?.code).toBe(code);
  });

  test.each([
    ['by a deputy', () => passed(), 'hoa-lac:deputy-1', 'NOT_YOURS'],
    ['by the superior while it was not referred', () => passed(), 'an-binh:head', 'NOT_YOURS'],
    ['in review', () => giveOpinion(inReview()), 'hoa-lac:head', 'WRONG_STAGE'],
    ['in the override window', () => inOverrideWindow(), 'hoa-lac:head', 'WRONG_STAGE'],
    ['while an instrument is awaited', () => onNormTrack(), 'an-binh:head', 'WRONG_STAGE'],
    ['twice', () => approvedPilot(), 'hoa-lac:head', 'WRONG_STAGE'],
    ['with an interest', () => withInterestedHead(), 'an-binh:head', 'INTERESTED_BARRED'],
    ['on the own proposal', () => proposedByHead(), 'an-binh:head', 'PROPOSER_BARRED'],
  ])('not %s', (_, route, post, code) => {
    const life = route();
    expect(life.tries(post, command, grantOf(life))?.code).toBe(code);
  });

  test('not on a text that changed meanwhile', () => {
    const life = passed();
    expect(
      life.tries('hoa-lac:head', command, grantOf(life), { basedOn: { dossier: 2 } })?.code,
    ).toBe('STALE');
  });

  test('[M12] not what a reviewer found unlawful', () => {
    const life = examine(registered(), false)
      .does('hoa-lac:secretary', 'TakeSimpleRoute')
      .does('hoa-lac:secretary', 'CloseConsultation');
    expect(refusalOf({}, closeBallot(allVote(giveOpinion(life))))?.code).toBe('NOT_LAWFUL');
  });

  test('[M12] not without both sheets, also when it is urgent', () => {
    const life = closeBallot(allVote(giveOpinion(inUrgency())));
    expect(refusalOf({}, life)).toMatchObject({
      code: 'LEGALITY_SHEETS_MISSING',
      params: { signed: 0, needed: 2 },
    });
    expect(refusalOf({}, examine(life))).toBeNull();
  });

  test('against the Party committee’s advice only with written reasons', () => {
    const adverse = () => closeBallot(allVote(giveOpinion(inReview(), 'against')));
    expect(refusalOf({}, adverse())?.code).toBe('REASONS_AGAINST_OPINION');
    expect(refusalOf({ reasonsAgainstOpinion: 'text:reasons' }, adverse())).toBeNull();
  });
});

describe('told from a source', () => {
  test('a first approval with effect backwards is kept and flagged', () => {
    const life = approvedPilot({ inForceFrom: '2026-01-01' }, { told: true });
    expect(life.pilot.stage).toBe('APPROVED_PILOT');
    expect(life.pilot.flags).toEqual([{ code: 'RETROACTIVE', at: life.now }]);
  });

  test('an approval without a target is kept and flagged', () => {
    expect(
      approvedPilot({ indicators: [] }, { told: true }).pilot.flags.map((flag) => flag.code),
    ).toEqual(['NO_TARGET']);
  });

  test('papers are not: the chain that the law needs has to be filled', () => {
    const life = closeBallot(allVote(inReview({ told: true })));
    expect(life.tries('hoa-lac:head', 'ApprovePilot', grantOf(life))?.code).toBe(
      'PARTY_OPINION_NEEDED',
    );
  });
});

describe('the signature', () => {
  test('is due within the clock of the examination', () => {
    expect(passed().task('signDecision')).toMatchObject({
      post: 'hoa-lac:head',
      rule: 'approval.simple',
      article: 'Art. 8.1',
      mark: 'V',
      dueDate: '2026-03-11',
    });
  });

  test('or has a clock of its own, when the pack says so', () => {
    const life = passed({ law: lawWith({ 'decision.draft': 'ownClock' }) });
    expect(life.task('signDecision')).toMatchObject({
      rule: 'decision.draft.term',
      mark: 'X',
      dueDate: '2026-03-05',
    });
  });

  test('at a higher level it is the superior’s, within that level’s clock', () => {
    expect(referredUp().task('decideProposal')).toMatchObject({
      post: 'an-binh:head',
      rule: 'superior.decision',
    });
  });

  test('left unsigned it is overdue and escalated, and neither approved nor refused', () => {
    const life = passed().until('2026-04-06');
    expect(life.rungsOf('signDecision')).toEqual(
      expect.arrayContaining([
        'reminder-1',
        'due',
        'overdue',
        'escalation-1',
        'escalation-2',
        'escalation-3',
      ]),
    );
    expect(life.pilot).toMatchObject({ stage: 'DECISION_DRAFT', running: { decision: null } });
  });
});

/** Declared after the vote was won: the head's interest came with the submission, so the superior's head is asked. */
function withInterestedHead() {
  return giveOpinion(referredUp({ submission: { interested: [holderOf('an-binh:head').person] } }));
}

/** The province's head proposed in the ward where he also works: whoever proposed does not decide, whatever the post. */
function proposedByHead() {
  const life = giveOpinion(referredUp());
  const proposer = { ...holderOf('an-binh:head'), unit: 'hoa-lac', post: 'hoa-lac:cadre-1' };
  life.pilot = { ...life.pilot, proposal: { ...life.pilot.proposal, proposer } };
  return life;
}

test('the receipt is the submission', () => {
  expect(passed().pilot.approval.levels[0]?.receivedAt).toBe(local('2026-03-02 09:00'));
});
