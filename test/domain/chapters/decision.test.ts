/** test: the approval, in full or as a pilot, and the duty to decide. */
import { approvedPilot } from '../support/routes';

describe('approval', () => {
  test('the shortest way from a proposal to a decision', () => {
    const life = approvedPilot();
    expect(life.pilot.stage).toBe('APPROVED_PILOT');
    expect(life.types).toEqual([
      'Submitted', 'Registered', 'LegalitySheetSigned', 'LegalitySheetSigned', 'SimpleRouteTaken', 'ConsultationClosed',
      'BallotOpened', 'PartyOpinionGiven', 'VoteCast', 'VoteCast', 'VoteCast', 'BallotClosed', 'ApprovedAsPilot',
    ]);
  });
});
