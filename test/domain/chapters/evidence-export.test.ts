/** Evidence goes sealed to a body that may demand it: registered by one, granted by the superior, told to the subject at once unless a ground forbids it. */
import type { AuthorisedBody } from '../../../domain/state/evidence';
import { authorisedBodies } from '../../../domain/state/evidence';
import { noticesOf } from '../../../domain/notices';
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
  supervisor,
  vacate,
} from '../support/alive';
import {
  E,
  clerk,
  demand,
  demanded,
  handedOver,
  handingOver,
  legal,
  openly,
  sealed,
  silence,
  subject,
} from '../support/exporting';
import { gates } from '../support/gates';
import type { Life as Lived } from '../support/life';
import { Life, directory, holderOf, lawOf } from '../support/life';
import { lawSwitched } from '../support/switched';

const no = { matter: E, reasons: 'text:r' };
const back = { matter: E, reason: 'text:r' };
const postsTold = (life: Lived, event: string): readonly string[] =>
  noticesOf(life.pilot, life.events, 1, life.law, directory)
    .filter((notice) => notice.event === event)
    .map(({ post }) => post);

gates(alive, {
  command: 'RequestEvidence',
  post: clerk,
  payload: demand(),
  wrongPosts: [owner, supervisor, head, 'hoa-lac:secretary'],
  wrongStages: [],
  separated: true,
});
gates(demanded, {
  command: 'GrantEvidence',
  post: superiorHead,
  payload: handingOver(),
  wrongPosts: [head, clerk, legal, owner],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'refused',
});
gates(demanded, {
  command: 'RefuseEvidence',
  post: superiorHead,
  payload: no,
  wrongPosts: [head, clerk, legal],
  wrongStages: ['ARCHIVED'],
  separated: true,
  basedOn: 'matter',
  wrongState: 'granted',
});
gates(demanded, {
  command: 'WithdrawEvidenceRequest',
  post: clerk,
  payload: back,
  wrongPosts: [head, owner],
  wrongStages: ['ARCHIVED'],
  separated: true,
  wrongState: 'granted',
});
gates(handedOver, {
  command: 'RevokeEvidence',
  post: superiorHead,
  payload: no,
  wrongPosts: [head, clerk, legal],
  wrongStages: [],
  basedOn: 'matter',
  wrongState: 'refused',
});

describe('a demand for evidence', () => {
  it.each(authorisedBodies)('[M91] may come from: %s', (body: AuthorisedBody) =>
    expect(matter(demanded(alive(), { body }), E)?.data).toMatchObject({ body, told: false }),
  );

  it.each([
    [{ person: 'p-nobody' }, 'PERSON_UNKNOWN'],
    [{ person: holderOf(clerk).person }, 'OWN_CASE'],
    [{ person: holderOf(superiorHead).person }, 'SUBJECT_WOULD_DECIDE'],
    [{ letterDate: '2026-03-03' }, 'LETTER_DATED_LATER'],
    [{ letterDate: '2026-03-02' }, null],
    [{ recipient: 'nowhere:legal' }, 'NO_SUCH_POST'],
    [{ recipient: proposer }, 'SUBJECT_IS_RECIPIENT'],
    [{}, null],
  ])('[M91] with %j: %s', (change, code) =>
    expect(codeOf(alive().tries(clerk, 'RequestEvidence', demand(change)))).toBe(code),
  );

  it('[M91] for a post that nobody holds is refused', () =>
    expect(codeOf(vacate(alive(), legal).tries(clerk, 'RequestEvidence', demand()))).toBe(
      'POST_VACANT',
    ));

  it('[M91] is refused where the pack has it switched off', () => {
    const law = lawSwitched({ 'export.sealedEvidence': false });
    const life = new Life(law, '2026-03-02 09:00', alivePilot());
    expect(codeOf(life.tries(clerk, 'RequestEvidence', demand()))).toBe('EXPORT_SWITCHED_OFF');
  });

  it('[M91] is told to the superior alone, and never to the subject', () => {
    expect(postsTold(demanded(), 'EvidenceRequested')).toEqual([superiorHead]);
    expect(bodyOf(demanded(), 'EvidenceRequested')).not.toHaveProperty('post');
  });

  it('reaches an archived pilot, which comes out of the archive for it', () => {
    const life = demanded(alive({ stage: 'ARCHIVED' }));
    expect(life.types).toEqual(['RecordReopened', 'EvidenceRequested']);
    expect(life.task('decideEvidence')?.post).toBe(superiorHead);
  });
});

describe('the decision on it', () => {
  it('[M91] tells the subject in the same act', () => {
    const life = handedOver();
    expect(life.types.slice(-2)).toEqual(['EvidenceGranted', 'SubjectTold']);
    expect(matter(life, E)).toMatchObject({
      state: 'granted',
      data: { told: true, post: proposer },
    });
    expect(postsTold(life, 'SubjectTold')).toEqual([proposer]);
  });

  it('[M91] tells nobody where a ground forbids it, and has a day on which that is looked at anew', () => {
    const life = sealed();
    expect(life.types).not.toContain('SubjectTold');
    expect(matter(life, E)).toMatchObject({ state: 'sealed', data: { told: false, post: null } });
    expect(dateOf(life, 'tellSubject')).toBe('2026-05-04');
  });

  it.each([
    [openly, null],
    [silence, null],
    [{ ...silence, silenceGround: null }, 'SILENCE_NEEDS_BOTH'],
    [{ ...silence, silentUntil: null }, 'SILENCE_NEEDS_BOTH'],
    [{ ...silence, silentUntil: '2026-03-01' }, 'DATE_PASSED'],
    [{ ...silence, silentUntil: '2026-07-01' }, 'SILENCE_TOO_LONG'],
    [{ ...openly, until: '2026-02-27' }, 'DATE_PASSED'],
    [{ ...openly, until: '2027-06-01' }, 'VALID_TOO_LONG'],
  ])('[M91] with %j: %s', (change, code) =>
    expect(codeOf(demanded().tries(superiorHead, 'GrantEvidence', handingOver(change)))).toBe(code),
  );

  it('[M98] is not of whoever registered the demand', () => {
    const life = alive().does(superiorHead, 'RequestEvidence', demand());
    expect(codeOf(life.tries(superiorHead, 'GrantEvidence', handingOver()))).toBe(
      'EXPORT_ASKED_BY_YOU',
    );
  });

  it.each([
    ['RefuseEvidence', superiorHead, no, 'refused'],
    ['WithdrawEvidenceRequest', clerk, back, 'withdrawn'],
  ])('%s closes it untold', (command, post, payload, state) => {
    const life = demanded().does(post, command, payload);
    expect(matter(life, E)).toMatchObject({ state, data: { told: false, person: subject } });
    expect(life.task('decideEvidence')).toBeUndefined();
  });
});

describe('taking evidence back', () => {
  it('[M91] ends it at once; while the subject is untold the duty to tell stays', () => {
    expect(stateOf(handedOver().does(superiorHead, 'RevokeEvidence', no), E)).toBe('revoked');
    const life = sealed().does(superiorHead, 'RevokeEvidence', no);
    expect(matter(life, E)).toMatchObject({ state: 'sealed', data: { ended: true } });
    expect(life.task('tellSubject')).toBeDefined();
    expect(codeOf(life.tries(superiorHead, 'RevokeEvidence', no))).toBe('EXPORT_ENDED_ALREADY');
    life.does(superiorHead, 'TellSubject', { matter: E, number: null });
    expect(matter(life, E)).toMatchObject({ state: 'revoked', data: { told: true } });
  });
});

describe('its clock', () => {
  it('gives three working days, reminds and escalates, and hands nothing over', () => {
    const life = demanded();
    expect(dateOf(life, 'decideEvidence')).toBe('2026-03-05');
    life.until('2026-05-01 09:00');
    expect(life.rungsOf('decideEvidence')).toEqual(expect.arrayContaining(['due', 'overdue']));
    expect(stateOf(life, E)).toBe('requested');
    expect(decidedByClock(life).filter((type) => /Evidence|Subject/.test(type))).toEqual([]);
  });

  it.each(['evidence.decide', 'evidence.silence', 'export.sealedEvidence'])(
    '%s is our own proposal and says so',
    (key) => expect(lawOf().pack.rules[key]).toMatchObject({ mark: 'X' }),
  );

  it('[M91] tells no post of the subject by a notice while the subject must not know', () => {
    const person = holderOf(head).person;
    const life = demanded(alive(), { person }).until('2026-05-01 09:00');
    const rang = noticesOf(life.pilot, life.events, 1, life.law, directory).filter(
      ({ body }) => (body as { matter?: string }).matter === E,
    );
    expect(rang.length).toBeGreaterThan(0);
    expect(rang.map(({ post }) => post)).not.toContain(head);
  });
});
