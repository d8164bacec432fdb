/** Leader standards: a list that a unit switches on, and that a priority then asks for. */
import type { Law } from '../../../domain/law/law';
import { standards, standardsInUse } from '../../../domain/state/standards';
import {
  alivePilot,
  bodyOf,
  codeOf,
  head,
  matter,
  owner,
  superiorHead,
  supervisor,
} from '../support/alive';
import { gates } from '../support/gates';
import { Life, holderOf, lawOf } from '../support/life';
import { lawSwitched } from '../support/switched';

const personnel = 'an-binh:personnel';
const person = holderOf(owner).person;
const twoInUse = (): Law => lawSwitched({ 'standard.ethics': true, 'standard.results': true });
const finished = (law: Law = twoInUse()): Life =>
  new Life(
    law,
    '2026-03-02 09:00',
    alivePilot({
      stage: 'CLOSED_SUCCESS',
      outcome: { ...alivePilot().outcome, value: 'achieved' },
    }),
  );
const of = (standard: string, met = true) => ({ standard, met, grounds: 'text:g' });
const sheet = (...assessed: readonly object[]) => ({ person, assessed });
const both = sheet(of('ethics'), of('results'));
const nominated = (life: Life, form = 'appointmentPriority'): Life =>
  life
    .does(supervisor, 'ProposeIncentive', {
      form,
      nominee: 'individual',
      person,
      unit: null,
      monthsEarly: null,
      meritOn: '2026-02-27',
      grounds: 'text:g',
    })
    .does(personnel, 'CheckIncentive', {
      matter: 'incentive-1',
      eligible: true,
      remarks: 'text:r',
    });
const grants = (life: Life): string | null =>
  codeOf(
    life.tries(head, 'GrantIncentive', { matter: 'incentive-1', number: '5/QĐ', terms: 'text:t' }),
  );

gates(finished, {
  command: 'AssessStandards',
  post: personnel,
  payload: both,
  wrongPosts: [head, superiorHead, owner, supervisor],
  wrongStages: ['SUBMITTED', 'REJECTED', 'ARCHIVED'],
  separated: true,
});

describe('the list of standards', () => {
  it('[M67] is what the pack switches on; all of it is unverified and off by default', () => {
    expect(standardsInUse(lawOf())).toEqual([]);
    expect(standardsInUse(twoInUse())).toEqual(['ethics', 'results']);
    for (const standard of standards)
      expect(lawOf().pack.rules[`standard.${standard}`]).toMatchObject({
        value: false,
        mark: 'U',
        localSetting: true,
      });
  });

  it.each(standards)('[M67] %s is assessed only where it is switched on', (standard) => {
    const assess = (law: Law) =>
      codeOf(finished(law).tries(personnel, 'AssessStandards', sheet(of(standard))));
    expect(assess(lawOf())).toBe('STANDARD_SWITCHED_OFF');
    expect(assess(lawSwitched({ [`standard.${standard}`]: true }))).toBeNull();
  });

  it.each([
    [{ person: 'p-nobody', assessed: [of('ethics')] }, 'PERSON_UNKNOWN'],
    [{ person: holderOf(personnel).person, assessed: [of('ethics')] }, 'OWN_STANDARDS'],
    [sheet(of('ethics'), of('ethics', false)), 'STANDARD_TWICE'],
    [sheet(of('unity')), 'STANDARD_SWITCHED_OFF'],
    [both, null],
  ])('assessed with %j: %s', (payload, code) =>
    expect(codeOf(finished().tries(personnel, 'AssessStandards', payload))).toBe(code),
  );

  it('keeps which were met and which not', () => {
    const life = finished().does(
      personnel,
      'AssessStandards',
      sheet(of('ethics'), of('results', false)),
    );
    expect(matter(life, 'standards-1')?.data).toEqual({
      person,
      met: ['ethics'],
      notMet: ['results'],
    });
    expect(bodyOf(life, 'StandardsAssessed')).toMatchObject({ metCount: 1, notMetCount: 1 });
  });
});

describe('a priority', () => {
  const priorities = ['appointmentPriority', 'planningPriority', 'rotationPriority'];
  it.each(priorities)('[M67] %s asks for every standard in use', (form) => {
    const life = nominated(finished(), form);
    expect(grants(life)).toBe('STANDARD_NOT_ASSESSED');
    life.does(personnel, 'AssessStandards', sheet(of('ethics')));
    expect(grants(life)).toBe('STANDARD_NOT_ASSESSED');
    life.does(personnel, 'AssessStandards', both);
    expect(grants(life)).toBeNull();
  });

  it('[M67] is not given to whoever misses one', () => {
    const life = nominated(finished()).does(
      personnel,
      'AssessStandards',
      sheet(of('ethics'), of('results', false)),
    );
    expect(grants(life)).toBe('STANDARD_NOT_MET');
    life.does(personnel, 'AssessStandards', both);
    expect(grants(life)).toBeNull();
  });

  it('of somebody else’s sheet does not count', () => {
    const life = nominated(finished()).does(personnel, 'AssessStandards', {
      ...both,
      person: holderOf(supervisor).person,
    });
    expect(grants(life)).toBe('STANDARD_NOT_ASSESSED');
  });

  it.each(['classification', 'rankPromotion'])(
    'what is no priority, such as %s, asks for none',
    (form) => expect(grants(nominated(finished(), form))).toBeNull(),
  );

  it('[M67] with no standard in use nothing is asked', () =>
    expect(grants(nominated(finished(lawOf())))).toBeNull());
});
