/** test: what a body found of a motive, twice, and what a court found after the archive: entries, state and notices; who may, and which fault is told first. */
import { codeOf, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { clerk, demanded, handedOver, legal, sealed } from '../support/exporting';
import { changed } from '../support/gates';
import { holderOf } from '../support/life';
import { allBut, doors, shared } from '../support/tables';

const E = 'evidence-1';
const found = (change: object = {}) => ({
  ...{ matter: E, motive: 'negligence', degree: 'slight', number: '7/KL' },
  ...{ decidedOn: '2026-03-02', reasons: 'text:r', ...change },
});
const given = shared(() => handedOver());
const revoked = shared(() =>
  given().does(superiorHead, 'RevokeEvidence', { matter: E, reasons: 'text:r' }),
);
const posts = [clerk, legal, 'hoa-lac:legal-2', superiorHead];

doors([
  {
    ...{ command: 'RecordMotive', life: given, post: clerk, payload: found() },
    ...{ posts, stages: allBut() },
  },
]);

chronicle('a body that finds twice', given, [
  {
    ...{ when: 'negligence, slight, is recorded as it was found', by: legal, does: 'RecordMotive' },
    with: found(),
    emits: [
      [
        'MotiveClassified',
        {
          ...{ matter: 'motive-1', motive: 'negligence', degree: 'slight', number: '7/KL' },
          ...{ decidedOn: '2026-03-02', reasons: 'text:r', evidence: 'evidence-1' },
          ...{ person: 'p-098', body: 'investigation' },
        },
      ],
    ],
    changes: {
      'matters.motive-1': {
        ...{ id: 'motive-1', kind: 'motive', state: 'classified' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
        version: 2,
        data: {
          ...{ person: 'p-098', body: 'investigation', motive: 'negligence', degree: 'slight' },
          ...{ decidedOn: '2026-03-02', evidence: 'evidence-1' },
        },
      },
      'opened.motive': 1,
    },
    tells: ['an-binh:head'],
  },
  {
    when: 'the same finding of the same day is recorded once, whatever its number',
    ...{ by: clerk, does: 'RecordMotive', with: found({ number: '8/KL' }) },
    refused: ['MOTIVE_RECORDED_ALREADY', { number: '8/KL' }],
  },
  {
    ...{ when: 'another motive of the same day is another finding', by: superiorHead },
    ...{ does: 'RecordMotive', with: found({ motive: 'error', degree: null }) },
    emits: [
      [
        'MotiveClassified',
        {
          ...{ matter: 'motive-2', motive: 'error', degree: null, number: '7/KL' },
          ...{ decidedOn: '2026-03-02', reasons: 'text:r', evidence: 'evidence-1' },
          ...{ person: 'p-098', body: 'investigation' },
        },
      ],
    ],
    changes: {
      'matters.motive-2': {
        ...{ id: 'motive-2', kind: 'motive', state: 'classified' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
        version: 2,
        data: {
          ...{ person: 'p-098', body: 'investigation', motive: 'error', degree: null },
          ...{ decidedOn: '2026-03-02', evidence: 'evidence-1' },
        },
      },
      'opened.motive': 2,
    },
  },
]);

test('the same motive of another day is another finding', () => {
  const life = given().does(clerk, 'RecordMotive', found());
  const again = found({ decidedOn: '2026-03-01' });
  expect(codeOf(life.tries(clerk, 'RecordMotive', again))).toBeNull();
  expect(codeOf(life.tries(clerk, 'RecordMotive', again))).toBe('MOTIVE_RECORDED_ALREADY');
});

const archived = () => changed(revoked(), (pilot) => ({ ...pilot, stage: 'ARCHIVED' }));
chronicle('evidence taken back, of an archived pilot', archived, [
  {
    when: 'what was found on it still counts: the record comes out of the archive',
    ...{ by: clerk, does: 'RecordMotive' },
    with: found({ motive: 'concealment', degree: 'verySerious' }),
    emits: [
      ['RecordReopened', { to: 'CLOSED_UNDETERMINED', reason: null }],
      [
        'MotiveClassified',
        {
          ...{ matter: 'motive-1', motive: 'concealment', degree: 'verySerious', number: '7/KL' },
          ...{ decidedOn: '2026-03-02', reasons: 'text:r', evidence: 'evidence-1' },
          ...{ person: 'p-098', body: 'investigation' },
        },
      ],
    ],
    changes: {
      ...{ stage: 'CLOSED_UNDETERMINED', stageSince: '2026-03-02T02:00:00.000Z' },
      'matters.motive-1': {
        ...{ id: 'motive-1', kind: 'motive', state: 'classified' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: '2026-03-02T02:00:00.000Z' },
        version: 2,
        data: {
          ...{ person: 'p-098', body: 'investigation', motive: 'concealment' },
          ...{ degree: 'verySerious', decidedOn: '2026-03-02', evidence: 'evidence-1' },
        },
      },
      'opened.motive': 1,
    },
    asks: ['main archiveRecord: an-binh:archivist until 2026-04-01 (archive.after) Archive'],
    tells: ['an-binh:archivist', 'hoa-lac:head', 'hoa-lac:cadre-1', 'an-binh:head'],
  },
]);

test.each([
  ['sealed', () => sealed(), null],
  ['granted', given, null],
  ['revoked', revoked, null],
  ['requested', () => demanded(), 'WRONG_STATE'],
  [
    'refused',
    () => demanded().does(superiorHead, 'RefuseEvidence', { matter: E, reasons: 'text:r' }),
    'WRONG_STATE',
  ],
  [
    'withdrawn',
    () => demanded().does(clerk, 'WithdrawEvidenceRequest', { matter: E, reason: 'text:r' }),
    'WRONG_STATE',
  ],
])('[M91] on evidence that is %s', (_state, life, code) =>
  expect(codeOf(life().tries(clerk, 'RecordMotive', found()))).toBe(code),
);

test.each([
  [{ degree: null, decidedOn: '2026-03-03' }, 'DEGREE_GOES_WITH_BLAME'],
  [{ motive: 'commonGood', decidedOn: '2026-03-03' }, 'DEGREE_GOES_WITH_BLAME'],
  [{ decidedOn: '2026-03-03' }, 'LETTER_DATED_LATER'],
  [{ motive: 'commonGood', degree: null }, null],
])('of two faults the first is told: %j is %s', (change, code) =>
  expect(codeOf(given().tries(clerk, 'RecordMotive', found(change)))).toBe(code),
);

test('[M91] nobody records what was found about themselves', () => {
  const life = handedOver();
  const { [E]: matter, ...others } = life.pilot.matters;
  if (matter === undefined) throw new Error('No evidence');
  const data = { ...(matter.data as object), person: holderOf(legal).person };
  life.pilot = { ...life.pilot, matters: { ...others, [E]: { ...matter, data } } };
  expect(codeOf(life.tries(legal, 'RecordMotive', found()))).toBe('OWN_CASE');
  expect(codeOf(life.tries(clerk, 'RecordMotive', found()))).toBeNull();
});
