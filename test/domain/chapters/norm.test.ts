/** test: an enabling instrument comes first. */
import { holderOf } from '../support/life';
import {
  approvedPilot,
  approvePilot,
  giveOpinion,
  grantOf,
  inConsultation,
  onNormTrack,
  referredUp,
  registered,
  returned,
  submitted,
} from '../support/routes';

const need = {
  treatment: 'assemblyResolution',
  reason: 'text:no rule',
  draft: 'text:draft',
} as const;
const instrument = {
  number: '98/2023/QH15',
  date: '2026-06-24',
  validFrom: '2026-08-01',
  issuedBy: 'text:National Assembly',
};

describe('the track for an instrument [M40][M83]', () => {
  test('waits for months, with the clock of the level met', () => {
    const life = referredUp().does('an-binh:head', 'NormNeeded', need);
    expect(life.pilot).toMatchObject({
      stage: 'NORM_TRACK',
      approval: { levels: [{}, { metBy: 'norm' }] },
    });
    expect(life.task('recordInstrument')).toMatchObject({
      post: 'an-binh:legal-1',
      rule: 'norm.track',
      dueDate: '2026-09-03',
    });
    expect(life.task('decideProposal')).toBeUndefined();
  });

  test('nothing comes: overdue and escalated, still waiting', () => {
    const life = onNormTrack().until('2026-10-05');
    expect(life.rungsOf('recordInstrument')).toEqual(
      expect.arrayContaining(['reminder-1', 'overdue', 'escalation-3']),
    );
    expect(life.pilot.stage).toBe('NORM_TRACK');
  });

  test.each([
    ['by the referring head', () => referredUp(), 'hoa-lac:head', 'NOT_YOURS'],
    ['where it was not referred', () => registered(), 'hoa-lac:head', 'WRONG_STAGE'],
    [
      'by a head with an interest',
      () => referredUp({ submission: { interested: [holderOf('an-binh:head').person] } }),
      'an-binh:head',
      'INTERESTED_BARRED',
    ],
  ])('is not taken %s', (_, route, post, code) => {
    expect(route().tries(post, 'NormNeeded', need)?.code).toBe(code);
  });
});

describe('the instrument', () => {
  test('leads to the draft of the decision: scope, term and stop rules are still to be decided', () => {
    const life = onNormTrack()
      .until('2026-06-25 09:00')
      .does('an-binh:legal-1', 'RecordInstrument', instrument);
    expect(life.pilot).toMatchObject({ stage: 'DECISION_DRAFT', unit: 'an-binh' });
    expect(life.pilot.approval.instruments).toEqual([
      {
        number: '98/2023/QH15',
        date: '2026-06-24',
        validFrom: '2026-08-01',
        body: 'text:National Assembly',
      },
    ]);
    expect(life.task('signDecision')).toMatchObject({
      post: 'an-binh:head',
      rule: 'decision.draft.term',
      dueDate: '2026-06-30',
    });
    expect(life.tries('an-binh:head', 'ApprovePilot', grantOf(life))?.code).toBe(
      'PARTY_OPINION_NEEDED',
    );
    expect(approvePilot(giveOpinion(life)).pilot.stage).toBe('APPROVED_PILOT');
  });

  test('found earlier is kept without moving the examination', () => {
    const life = inConsultation().does('hoa-lac:legal-1', 'RecordInstrument', instrument);
    expect(life.pilot).toMatchObject({
      stage: 'CONSULT',
      approval: { instruments: [{ number: '98/2023/QH15' }] },
    });
    expect(life.tries('hoa-lac:legal-2', 'RecordInstrument', instrument)).toMatchObject({
      code: 'INSTRUMENT_KNOWN',
      params: { number: '98/2023/QH15' },
    });
  });

  test('valid before it was issued is kept and flagged', () => {
    const life = onNormTrack().does('an-binh:legal-1', 'RecordInstrument', {
      ...instrument,
      validFrom: '2026-01-01',
    });
    expect(life.pilot.flags.map((flag) => flag.code)).toEqual(['VALID_BEFORE_ISSUED']);
  });

  test.each([
    ['by the head', () => onNormTrack(), 'an-binh:head', 'NOT_YOURS'],
    ['by a reviewer of the level below', () => onNormTrack(), 'hoa-lac:legal-1', 'NOT_YOURS'],
    ['before registration', () => submitted(), 'hoa-lac:legal-1', 'WRONG_STAGE'],
    ['while it is returned', () => returned(), 'hoa-lac:legal-1', 'WRONG_STAGE'],
    ['after the decision', () => approvedPilot(), 'hoa-lac:legal-1', 'WRONG_STAGE'],
  ])('is not recorded %s', (_, route, post, code) => {
    expect(route().tries(post, 'RecordInstrument', instrument)?.code).toBe(code);
  });
});
