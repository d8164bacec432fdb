/** test: two holds side by side, one reviewed, both lifted by another: entries, state, desks and notices; who may, at every stage. */
import { alive, codeOf } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { archivist, auditor, closedRecord, hold } from '../support/kept';
import { allBut, doors, shared } from '../support/tables';

const H = 'legalHold-1';
const on = (n = 1) => ({ matter: `legalHold-${n}`, reason: 'text:why' });
const begun = shared(alive);
const held = shared(() => begun().does(auditor, 'OrderLegalHold', hold));
const open = { posts: [auditor, archivist], stages: allBut() };

doors([
  { ...{ command: 'OrderLegalHold', life: begun, post: auditor, payload: hold }, ...open },
  { ...{ command: 'KeepLegalHold', life: held, post: auditor, payload: on() }, ...open },
  { ...{ command: 'LiftLegalHold', life: held, post: archivist, payload: on() }, ...open },
]);

chronicle('two holds on one archived record', () => closedRecord('ARCHIVED'), [
  {
    ...{ when: 'the auditor orders one: the record comes out of the archive', by: auditor },
    ...{ does: 'OrderLegalHold', with: { ground: 'proceedings', reason: 'text:suit' } },
    emits: [
      ['RecordReopened', { to: 'CLOSED_SUCCESS', reason: null }],
      [
        'LegalHoldOrdered',
        {
          ...{ ground: 'proceedings', reason: 'text:suit' },
          ...{ matter: 'legalHold-1', orderedBy: 'p-030' },
        },
      ],
    ],
    changes: {
      ...{ stage: 'CLOSED_SUCCESS', stageSince: '2026-03-02T02:00:00.000Z' },
      'outcome.archivedFrom': null,
      'matters.legalHold-1': {
        ...{ id: 'legalHold-1', kind: 'legalHold', state: 'holding' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: { orderedBy: 'p-030', reason: 'text:suit', reviewedAt: '2026-03-02T02:00:00.000Z' },
      },
      'opened.legalHold': 1,
    },
    asks: [
      'legalHold-1 reviewLegalHold: government:auditor until 2027-03-02 (legalHold.review) KeepLegalHold, LiftLegalHold',
    ],
    tells: [
      'an-binh:archivist',
      'hoa-lac:head',
      'hoa-lac:cadre-1',
      'hoa-lac:head',
      'an-binh:archivist',
    ],
  },
  {
    ...{ when: 'the archivist another', at: '2026-03-03 09:00', by: archivist },
    ...{ does: 'OrderLegalHold', with: { ground: 'archivalValue', reason: 'text:rare' } },
    emits: [
      [
        'LegalHoldOrdered',
        {
          ...{ ground: 'archivalValue', reason: 'text:rare' },
          ...{ matter: 'legalHold-2', orderedBy: 'p-049' },
        },
      ],
    ],
    changes: {
      'matters.legalHold-2': {
        ...{ id: 'legalHold-2', kind: 'legalHold', state: 'holding' },
        ...{ openedAt: '2026-03-03T02:00:00.000Z', closedAt: null, version: 1 },
        data: { orderedBy: 'p-049', reason: 'text:rare', reviewedAt: '2026-03-03T02:00:00.000Z' },
      },
      'opened.legalHold': 2,
    },
    asks: [
      'legalHold-2 reviewLegalHold: government:auditor until 2027-03-03 (legalHold.review) KeepLegalHold, LiftLegalHold',
    ],
    tells: ['hoa-lac:head', 'government:auditor'],
  },
  {
    when: 'whoever ordered one may keep it on, for another reason and from now',
    ...{ at: '2026-03-04 09:00', by: archivist, does: 'KeepLegalHold', with: on(2) },
    emits: [['LegalHoldKept', on(2)]],
    changes: {
      ...{ 'matters.legalHold-2.version': 2, 'matters.legalHold-2.data.reason': 'text:why' },
      'matters.legalHold-2.data.reviewedAt': '2026-03-04T02:00:00.000Z',
    },
    asks: [
      'legalHold-2 reviewLegalHold: government:auditor until 2027-03-04 (legalHold.review) KeepLegalHold, LiftLegalHold',
    ],
    frees: [
      'legalHold-2 reviewLegalHold: government:auditor until 2027-03-03 (legalHold.review) KeepLegalHold, LiftLegalHold',
    ],
    tells: ['hoa-lac:head'],
  },
  {
    ...{ when: 'kept on, it is still not theirs to lift', by: archivist, does: 'LiftLegalHold' },
    ...{ with: on(2), refused: ['HOLD_ORDERED_BY_YOU', { matter: 'legalHold-2' }] },
  },
  {
    ...{ when: 'the archivist lifts the auditor’s', by: archivist, does: 'LiftLegalHold' },
    with: on(1),
    emits: [['LegalHoldLifted', on(1)]],
    changes: {
      'matters.legalHold-1.state': 'liftedHold',
      'matters.legalHold-1.closedAt': '2026-03-04T02:00:00.000Z',
      ...{ 'matters.legalHold-1.version': 2, 'matters.legalHold-1.data.orderedBy': 'gone' },
      'matters.legalHold-1.data.reason': 'gone',
      'matters.legalHold-1.data.reviewedAt': 'gone',
    },
    frees: [
      'legalHold-1 reviewLegalHold: government:auditor until 2027-03-02 (legalHold.review) KeepLegalHold, LiftLegalHold',
    ],
    tells: ['hoa-lac:head', 'government:auditor'],
  },
]);

test.each(['audit', 'inspection', 'proceedings', 'complaint', 'archivalValue'])(
  'a hold for %s stops the destruction like any other',
  (ground) => {
    const life = closedRecord()
      .does(archivist, 'SetRetention', { months: 1, basis: 'text:b' })
      .until('2026-04-03 09:00')
      .does(auditor, 'OrderLegalHold', { ...hold, ground });
    const nominate = { reason: 'text:r', list: 'text:l' };
    expect(life.tries(archivist, 'NominateForDestruction', nominate)).toMatchObject({
      ...{ code: 'LEGAL_HOLD_STANDS', params: { matter: H } },
    });
    life.does(archivist, 'LiftLegalHold', on());
    expect(codeOf(life.tries(archivist, 'NominateForDestruction', nominate))).toBeNull();
  },
);
