/** test: a proposal in its proposer's hands. */
import { commandSchemas } from '../../../contracts/commands.generated';
import { Life, local } from '../support/life';
import {
  approvedPilot,
  dispatched,
  examine,
  giveOpinion,
  inConsultation,
  inReview,
  onNormTrack,
  passed,
  planOf,
  registered,
  returned,
  source,
  submissionOf,
  submitted,
} from '../support/routes';

const amendment = {
  title: 'text:new title',
  plan: planOf({ content: 'text:new' }),
  reason: 'text:why',
};
const resubmission = {
  title: 'text:title',
  plan: planOf({ content: 'text:fuller' }),
  answer: 'text:answer',
};

describe('submission', () => {
  test('[M1][M8] a cadre submits to the own head: receipt, plan and proposer are in the record', () => {
    const { pilot, events } = submitted();
    expect(pilot).toMatchObject({
      stage: 'SUBMITTED',
      unit: 'hoa-lac',
      provenance: 'live',
      proposal: {
        version: 1,
        proposer: { post: 'hoa-lac:cadre-1', unit: 'hoa-lac' },
        submittedAt: local('2026-03-02 09:00'),
      },
    });
    expect(pilot.approval.levels).toEqual([
      {
        unit: 'hoa-lac',
        sentAt: local('2026-03-02 09:00'),
        receivedAt: local('2026-03-02 09:00'),
        away: [],
        metAt: null,
        metBy: null,
      },
    ]);
    expect(events.map((event) => event.type)).toEqual(['Submitted']);
  });

  test('[M2] the urgent practical need is in the record, and whoever says urgent may take the urgent way', () => {
    const calm = submitted();
    expect(calm.pilot.proposal.plan).toMatchObject({ need: 'text:need', urgency: 'ordinary' });
    const plan = planOf({ urgency: 'urgent', need: 'text:floods' });
    const { pilot } = new Life().does('hoa-lac:cadre-1', 'Submit', { ...submissionOf(), plan });
    expect(pilot.proposal.plan).toMatchObject({ need: 'text:floods', urgency: 'urgent' });
    expect(
      commandSchemas.Submit.safeParse({ ...submissionOf(), plan: { ...plan, need: '' } }).success,
    ).toBe(false);
  });

  test('[M47] the pack and the calendar in force are pinned by the submission', () => {
    const life = submitted();
    expect(life.pilot.law).toEqual({
      pack: `vn-decree-73@${life.law.pack.version}`,
      packHash: life.law.packHash,
      calendar: `vn-public@${life.law.calendar.version}`,
    });
  });

  test('told from a source, the pilot is a reconstructed one; any addressee is believed', () => {
    const { pilot } = submitted({ told: true, submission: { addressee: 'government' } });
    expect(pilot).toMatchObject({
      provenance: 'reconstructed',
      watchedFrom: null,
      unit: 'government',
    });
    expect(pilot.approval).toMatchObject({
      addressee: 'government',
      levels: [{ receivedAt: local('2026-03-02 09:00') }],
    });
  });

  test("a head's own proposal belongs to the superior's head; the clock waits for it", () => {
    const { pilot } = submitted({ proposer: 'hoa-lac:head' });
    expect(pilot.unit).toBe('hoa-lac');
    expect(pilot.approval).toMatchObject({ addressee: 'an-binh', levels: [{ receivedAt: null }] });
    const right = submitted({ proposer: 'hoa-lac:head', submission: { addressee: 'an-binh' } });
    expect(right.pilot.approval.levels[0]?.receivedAt).toBe(local('2026-03-02 09:00'));
  });

  test('a successor names its predecessor, a replica its parent', () => {
    const { links } = submitted({ submission: { predecessor: 'p-old', parent: 'p-model' } }).pilot;
    expect(links).toEqual({ parent: 'p-model', predecessor: 'p-old', children: [] });
  });

  test.each([
    ['[M34] interests not declared', { interestsDeclared: false }, 'INTERESTS_NOT_DECLARED'],
    ['[M1] outside the own duties', { withinDuties: false }, 'NOT_WITHIN_DUTIES'],
    [
      '[M71] shares of authors that are not the whole',
      { plan: planOf({ authorship: [{ person: 'p-1', percent: 60 }] }) },
      'AUTHORSHIP_NOT_WHOLE',
    ],
    ['an addressee that does not exist', { addressee: 'nowhere' }, 'NO_SUCH_UNIT'],
    [
      'a person acting as a program',
      { minted: { person: 'p-1', post: 'hoa-lac:cadre-1' } },
      'MINTED_BY_PROGRAMS_ONLY',
    ],
  ])('%s is refused', (_, change, code) => {
    expect(
      new Life().tries('hoa-lac:cadre-1', 'Submit', submissionOf('hoa-lac', change))?.code,
    ).toBe(code);
  });

  test('[M71] shares that are the whole are taken', () => {
    const authorship = [
      { person: 'p-1', percent: 60 },
      { person: 'p-2', percent: 40 },
    ];
    expect(
      new Life().tries(
        'hoa-lac:cadre-1',
        'Submit',
        submissionOf('hoa-lac', { plan: planOf({ authorship }) }),
      ),
    ).toBeNull();
  });

  test('nothing else can be done with a pilot that was never submitted, and nobody submits twice', () => {
    expect(new Life().tries('hoa-lac:clerk', 'Register', { number: '1', book: '1' })?.code).toBe(
      'NO_SUCH_PILOT',
    );
    expect(submitted().tries('hoa-lac:cadre-1', 'Submit', submissionOf())?.code).toBe(
      'WRONG_STAGE',
    );
  });
});

describe('amendment', () => {
  test('a new text raises the version and voids what was examined', () => {
    const { pilot } = giveOpinion(inConsultation()).does(
      'hoa-lac:cadre-1',
      'AmendProposal',
      amendment,
    );
    expect(pilot.proposal).toMatchObject({
      version: 2,
      title: 'text:new title',
      plan: { content: 'text:new' },
    });
    expect(pilot.approval).toMatchObject({ legality: [], partyOpinion: null, amendments: 1 });
  });

  test('a source that is silent about a second examination is believed', () => {
    const { pilot } = giveOpinion(inConsultation({ told: true })).does(
      'hoa-lac:cadre-1',
      'AmendProposal',
      amendment,
    );
    expect(pilot.approval.legality).toHaveLength(2);
    expect(pilot.approval.partyOpinion).not.toBeNull();
  });

  test.each([
    ['SUBMITTED', submitted],
    ['INTAKE', registered],
    ['RETURNED', returned],
    ['CONSULT', inConsultation],
    ['REFERRED_UP', dispatched],
    ['NORM_TRACK', onNormTrack],
  ])('is possible at %s', (stage, route) => {
    const life = route();
    expect(life.pilot.stage).toBe(stage);
    expect(life.tries('hoa-lac:cadre-1', 'AmendProposal', amendment)).toBeNull();
  });

  test.each([
    ['in review', inReview],
    ['with the decision drafted', passed],
    ['after an approval', approvedPilot],
  ])('%s the text does not change behind the backs of those who vote or sign', (_, route) => {
    expect(route().tries('hoa-lac:cadre-1', 'AmendProposal', amendment)?.code).toBe('WRONG_STAGE');
  });

  test('is the proposer’s alone, and shares must be whole', () => {
    expect(registered().tries('hoa-lac:cadre-2', 'AmendProposal', amendment)?.code).toBe(
      'NOT_YOURS',
    );
    const plan = planOf({ authorship: [{ person: 'p-1', percent: 10 }] });
    expect(
      registered().tries('hoa-lac:cadre-1', 'AmendProposal', { ...amendment, plan })?.code,
    ).toBe('AUTHORSHIP_NOT_WHOLE');
  });
});

describe('resubmission', () => {
  test('brings a returned proposal back to intake with a new version', () => {
    const { pilot } = returned().does('hoa-lac:cadre-1', 'Resubmit', resubmission);
    expect(pilot).toMatchObject({
      stage: 'INTAKE',
      proposal: { version: 2, plan: { content: 'text:fuller' } },
    });
  });

  test('is the proposer’s alone, and only after a return', () => {
    expect(returned().tries('hoa-lac:secretary', 'Resubmit', resubmission)?.code).toBe('NOT_YOURS');
    expect(registered().tries('hoa-lac:cadre-1', 'Resubmit', resubmission)?.code).toBe(
      'WRONG_STAGE',
    );
    const plan = planOf({ authorship: [{ person: 'p-1', percent: 10 }] });
    expect(returned().tries('hoa-lac:cadre-1', 'Resubmit', { ...resubmission, plan })?.code).toBe(
      'AUTHORSHIP_NOT_WHOLE',
    );
  });

  test('the proposer has a task for it; overdue it rings and closes nothing', () => {
    const life = returned();
    expect(life.task('resubmit')).toMatchObject({
      post: 'hoa-lac:cadre-1',
      dueDate: '2026-04-13',
      rule: 'return.answer',
    });
    life.until('2026-06-01');
    expect(life.rungsOf('resubmit')).toEqual(
      expect.arrayContaining(['reminder-1', 'due', 'overdue', 'escalation-1', 'escalation-3']),
    );
    expect(life.pilot.stage).toBe('RETURNED');
  });
});

test('sheets signed on the old text do not serve the new one', () => {
  const life = inConsultation().does('hoa-lac:cadre-1', 'AmendProposal', amendment);
  expect(life.task('signLegality')).toMatchObject({
    post: 'hoa-lac:legal-1',
    params: { signed: 0 },
  });
  expect(examine(life).task('signLegality')).toBeUndefined();
});

test('the source is kept with the event', () => {
  expect(submitted({ told: true }).events[0]?.source).toEqual(source);
});
