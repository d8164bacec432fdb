/** test: a proposal withdrawn by its proposer, at any stage before the decision. */
import { beforeDecision } from '../../../domain/stages';
import {
  approvedPilot,
  dispatched,
  formingCouncil,
  inConsultation,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  passed,
  registered,
  returned,
  submitted,
} from '../support/routes';

describe('withdrawal', () => {
  test.each([
    ['SUBMITTED', submitted],
    ['INTAKE', registered],
    ['RETURNED', returned],
    ['CONSULT', inConsultation],
    ['COUNCIL_FORMING', formingCouncil],
    ['LEADERSHIP_REVIEW', inReview],
    ['URGENT_REVIEW', inUrgency],
    ['OVERRIDE_WINDOW', inOverrideWindow],
    ['DECISION_DRAFT', passed],
    ['REFERRED_UP', dispatched],
    ['NORM_TRACK', onNormTrack],
  ])('the proposer may withdraw at %s', (stage, route) => {
    const life = route();
    expect(life.pilot.stage).toBe(stage);
    expect(beforeDecision).toContain(stage);
    life.does(life.pilot.proposal.proposer.post, 'Withdraw', { reason: 'text:reason' });
    expect(life.pilot.stage).toBe('WITHDRAWN');
  });

  test('closes the questions that were open: nothing waits for an answer any more', () => {
    const life = inConsultation().does('hoa-lac:secretary', 'AskConsultation', {
      units: ['an-binh.justice'],
      question: 'text:q',
    });
    life.does('hoa-lac:secretary', 'RequestPartyOpinion', { question: null });
    life.does('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:reason' });
    expect(life.pilot.matters).toMatchObject({
      'consultation-1': { state: 'silent' },
      'partyOpinion-1': { state: 'notGiven' },
    });
    expect(life.tasks.filter((task) => task.matter !== 'main')).toEqual([]);
  });

  test('is the proposer’s alone, and not after the decision', () => {
    expect(registered().tries('hoa-lac:head', 'Withdraw', { reason: 'text:r' })?.code).toBe(
      'NOT_YOURS',
    );
    expect(approvedPilot().tries('hoa-lac:cadre-1', 'Withdraw', { reason: 'text:r' })?.code).toBe(
      'WRONG_STAGE',
    );
  });
});
