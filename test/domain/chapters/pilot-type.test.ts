/** A personnel policy on trial: the Party's opinion is asked on that question, and may not be passed over. */
import { pilotTypeOf } from '../../../domain/state/pilot-type';
import { bodyOf, codeOf, head, owner } from '../support/alive';
import { changed, gates } from '../support/gates';
import type { Life } from '../support/life';
import {
  approvePilot,
  giveOpinion,
  grantOf,
  inConsultation,
  inReview,
  passed,
} from '../support/routes';

const secretary = 'hoa-lac:secretary';
const personnel = { type: 'personnelPolicy', reason: 'text:examinations-for-posts' };
const classified = (life: Life): Life => life.does(secretary, 'ClassifyPilotType', personnel);

gates(inConsultation, {
  command: 'ClassifyPilotType',
  post: secretary,
  payload: personnel,
  wrongPosts: [owner, 'hoa-lac:clerk', 'hoa-lac:legal-1'],
  wrongStages: ['SUBMITTED', 'RETURNED', 'APPROVED_PILOT', 'RUNNING', 'REJECTED', 'ARCHIVED'],
  separated: true,
});

describe('the type of a pilot', () => {
  it('[M97] is ordinary until a person says otherwise, and may be set right', () => {
    const life = inConsultation();
    expect(pilotTypeOf(life.pilot)).toBe('ordinary');
    classified(life);
    expect(pilotTypeOf(life.pilot)).toBe('personnelPolicy');
    expect(bodyOf(life, 'PilotTypeClassified')).toMatchObject({ opinionAskedAnew: false });
    life.does(head, 'ClassifyPilotType', { type: 'ordinary', reason: 'text:r' });
    expect(pilotTypeOf(life.pilot)).toBe('ordinary');
  });

  it.each([
    ['ordinary', 'PILOT_TYPE_ALREADY'],
    ['personnelPolicy', null],
  ])('an ordinary one to %s: %s', (type, code) =>
    expect(codeOf(inConsultation().tries(head, 'ClassifyPilotType', { ...personnel, type }))).toBe(
      code,
    ),
  );
});

describe('a pilot of personnel policy', () => {
  it('[M97] needs the opinion on that question: one given before is asked anew', () => {
    const life = classified(passed());
    expect(bodyOf(life, 'PilotTypeClassified')).toMatchObject({ opinionAskedAnew: true });
    expect(life.task('givePartyOpinion')?.post).toBe('hoa-lac:partyCommittee');
    expect(codeOf(life.tries(head, 'ApprovePilot', grantOf(life)))).toBe('PARTY_OPINION_NEEDED');
    giveOpinion(life);
    approvePilot(life);
    expect(life.pilot.stage).toBe('APPROVED_PILOT');
  });

  it.each([
    ['personnelPolicy', 'against', 'PERSONNEL_PILOT_OPPOSED'],
    ['personnelPolicy', 'conditional', null],
    ['personnelPolicy', 'for', null],
    ['ordinary', 'against', null],
  ] as const)('[M97] %s with an opinion %s, answered with reasons: %s', (type, position, code) => {
    const before = passed();
    const life = giveOpinion(type === 'ordinary' ? before : classified(before), position);
    const grant = grantOf(life, { reasonsAgainstOpinion: 'text:reasons' });
    expect(codeOf(life.tries(head, 'ApprovePilot', grant))).toBe(code);
    expect(codeOf(life.tries(head, 'ApproveFull', grant))).not.toBe('PARTY_OPINION_NEEDED');
  });

  it('back among the ordinary ones keeps the opinion that it has', () => {
    const life = giveOpinion(classified(inReview()));
    life.does(head, 'ClassifyPilotType', { type: 'ordinary', reason: 'text:r' });
    expect(life.pilot.approval.partyOpinion?.position).toBe('for');
  });

  it('told from sources is kept as it was', () => {
    const life = changed(giveOpinion(classified(passed()), 'against'), (pilot) => ({
      ...pilot,
      provenance: 'reconstructed',
    }));
    expect(
      life.tries(head, 'ApprovePilot', grantOf(life, { reasonsAgainstOpinion: 'text:r' })),
    ).toBeNull();
  });
});
