/** test: what a pilot taught becomes a rule (M40). It ends no pilot. */
import { concludedLife, endingLife, staff } from '../support/ending';
import { changed, gates } from '../support/gates';
import { approvedLife } from '../support/running';

const matter = 'codification-1';
const wish = { subject: 'text:subject', part: null };
const drafting = { matter, draft: 'text:draft', consult: ['an-binh', 'an-binh.justice'] };
const issuing = {
  matter,
  number: '368/2025/NĐ-CP',
  issuer: 'text:Government',
  issuedOn: '2026-07-15',
  validFrom: '2026-08-01',
  partial: false,
};
const dropping = { matter, reasons: 'text:no' };
const proposed = () => concludedLife('achieved').does(staff.head, 'ProposeCodification', wish);
const drafted = () => proposed().does(staff.legal, 'DraftCodification', drafting);

gates(() => concludedLife('achieved'), {
  command: 'ProposeCodification',
  post: staff.proposer,
  payload: wish,
  wrongPosts: [staff.clerk, staff.personnel, staff.party],
  wrongStages: ['SUBMITTED', 'INTAKE', 'CONSULT'],
});
gates(proposed, {
  command: 'DraftCodification',
  post: staff.legal,
  payload: drafting,
  wrongPosts: [staff.owner, staff.head, staff.supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'issued',
});
gates(drafted, {
  command: 'RecordInstrumentIssued',
  post: staff.clerk,
  payload: issuing,
  wrongPosts: [staff.owner, staff.supervisor],
  wrongStages: ['ARCHIVED'],
  wrongState: 'abandoned',
});
gates(drafted, {
  command: 'DropCodification',
  post: staff.head,
  payload: dropping,
  wrongPosts: [staff.owner, staff.legal],
  wrongStages: ['ARCHIVED'],
  wrongState: 'issued',
});

describe('codification [M40]', () => {
  test.each([
    'REFERRED_UP',
    'NORM_TRACK',
    'RUNNING',
    'LAPSED',
    'ENDING',
    'CLOSED_FAILED',
    'REJECTED',
  ] as const)('may begin at %s and leaves the stage alone', (stage) => {
    const life = changed(approvedLife(), (pilot) => ({
      ...pilot,
      stage,
      stageSince: '2026-01-05T02:00:00.000Z',
    })).does(staff.head, 'ProposeCodification', wish);
    expect(life.pilot.stage).toBe(stage);
    expect(life.task('draftCodification')).toBeDefined();
  });

  test('decades later it takes the record out of the archive (Vinh Phuc)', () => {
    const archived = changed(endingLife(), (pilot) => ({
      ...pilot,
      stage: 'ARCHIVED',
      outcome: { ...pilot.outcome, archivedFrom: 'CLOSED_PARTLY' },
    }));
    const life = archived.does(staff.head, 'ProposeCodification', wish);
    expect(life.types).toEqual(['RecordReopened', 'CodificationProposed']);
    expect(life.pilot.stage).toBe('CLOSED_PARTLY');
  });

  test('legal has three months to draft, six to bring it to issue; no clock drops it', () => {
    const life = proposed();
    expect(life.task('draftCodification')).toMatchObject({
      post: staff.legal,
      dueDate: '2026-10-16',
    });
    life.does(staff.legal, 'DraftCodification', drafting);
    expect(life.task('issueInstrument')).toMatchObject({
      post: staff.legal,
      dueDate: '2027-01-18',
    });
    life.until('2028-01-10 09:00');
    expect(life.rungsOf('issueInstrument')).toEqual(
      expect.arrayContaining(['overdue', 'escalation-3']),
    );
    expect(life.pilot.matters[matter]?.state).toBe('drafted');
  });

  test('a new draft asks anew', () => {
    const life = drafted().does(staff.legal, 'DraftCodification', {
      ...drafting,
      consult: ['tan-lap'],
    });
    expect(life.pilot.matters[matter]?.data).toMatchObject({ unanswered: [staff.siteHead] });
  });

  test('an unknown unit is not asked', () => {
    expect(
      proposed().tries(staff.legal, 'DraftCodification', { ...drafting, consult: ['nowhere'] })
        ?.code,
    ).toBe('UNIT_UNKNOWN');
  });
});

describe('RecordInstrumentIssued', () => {
  const tries = (change: object) =>
    drafted().tries(staff.legal, 'RecordInstrumentIssued', { ...issuing, ...change })?.code ?? null;

  test.each([
    ['today', { issuedOn: '2026-07-16' }, null],
    ['tomorrow', { issuedOn: '2026-07-17' }, 'INSTRUMENT_NOT_ISSUED_YET'],
    ['without a number', { number: null }, 'INSTRUMENT_NUMBER_MISSING'],
    ['in force later', { validFrom: '2027-01-01' }, null],
  ])('%s', (_what, change, code) => expect(tries(change)).toBe(code));

  test('keeps number and date; a part of the pilot is said to be a part', () => {
    const life = drafted().does(staff.legal, 'RecordInstrumentIssued', {
      ...issuing,
      partial: true,
    });
    expect(life.pilot.matters[matter]).toMatchObject({
      state: 'issued',
      data: { partial: true, instrument: { number: '368/2025/NĐ-CP', issuedOn: '2026-07-15' } },
    });
    expect(life.pilot.stage).toBe('OUTCOME_SET');
  });

  test('a live one needs its draft', () => {
    expect(proposed().tries(staff.legal, 'RecordInstrumentIssued', issuing)?.code).toBe(
      'DRAFT_MISSING',
    );
  });

  test('one told from sources does not, nor a number', () => {
    const life = endingLife({ reconstructed: true, now: '2026-08-01 09:00' })
      .does(staff.head, 'ProposeCodification', { subject: 'text:s', part: 'text:part' })
      .does(staff.legal, 'RecordInstrumentIssued', { ...issuing, number: null });
    expect(life.events.at(-1)?.flags).toEqual(['DRAFT_NOT_FOUND', 'NUMBER_NOT_FOUND']);
    expect(life.pilot.stage).toBe('ENDING');
  });
});

test('DropCodification closes the matter', () => {
  const life = drafted().does(staff.head, 'DropCodification', dropping);
  expect(life.pilot.matters[matter]).toMatchObject({
    state: 'abandoned',
    data: { unanswered: [] },
  });
  expect(life.task('giveCodificationOpinion')).toBeUndefined();
});
