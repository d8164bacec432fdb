/** test: two demands for evidence side by side, one withdrawn, one granted in silence and taken back: entries, state, desks and notices; the last days. */
import { alive, codeOf, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';
import {
  clerk,
  demand,
  demanded,
  handedOver,
  handingOver,
  legal,
  openly,
  silence,
} from '../support/exporting';
import { allBut, doors, shared } from '../support/tables';

const E = 'evidence-1';
const second = 'evidence-2';
const no = (matter = E) => ({ matter, reasons: 'text:r' });
const back = (matter = E) => ({ matter, reason: 'text:r' });
const begun = shared(alive);
const open = shared(() => demanded());
const given = shared(() => handedOver());
const stages = allBut('ARCHIVED');
const registrars = [clerk, legal, 'hoa-lac:legal-2', superiorHead];
const decides = { life: open, post: superiorHead, posts: [superiorHead], stages };

doors([
  {
    ...{ command: 'RequestEvidence', life: begun, post: clerk, payload: demand() },
    ...{ posts: registrars, stages: allBut() },
  },
  { ...decides, command: 'GrantEvidence', payload: handingOver() },
  { ...decides, command: 'RefuseEvidence', payload: no() },
  {
    ...{ command: 'WithdrawEvidenceRequest', life: open, post: clerk, payload: back() },
    ...{ posts: registrars, stages },
  },
  { ...decides, command: 'RevokeEvidence', life: given, payload: no(), stages: allBut() },
]);

chronicle('two bodies demand evidence about one person', begun, [
  {
    ...{ when: 'the clerk registers the first demand', by: clerk, does: 'RequestEvidence' },
    with: demand(),
    emits: [['EvidenceRequested', { ...demand(), matter: 'evidence-1' }]],
    changes: {
      'matters.evidence-1': {
        ...{ id: 'evidence-1', kind: 'evidence', state: 'requested' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ person: 'p-098', post: null, owner: 'hoa-lac:legal-1', body: 'investigation' },
          ...{ askedBy: 'p-092', since: '2026-03-02T02:00:00.000Z', told: false },
          ...{ silentUntil: null, until: null, ended: false },
        },
      },
      'opened.evidence': 1,
    },
    asks: [
      'evidence-1 decideEvidence: an-binh:head until 2026-03-05 (evidence.decide) GrantEvidence, RefuseEvidence',
    ],
    tells: ['an-binh:head'],
  },
  {
    ...{ when: 'a reviewer registers that of the court', by: 'hoa-lac:legal-2' },
    ...{ does: 'RequestEvidence', with: demand({ body: 'court', letterNumber: '13/CV' }) },
    emits: [
      [
        'EvidenceRequested',
        { ...demand({ body: 'court', letterNumber: '13/CV' }), matter: 'evidence-2' },
      ],
    ],
    changes: {
      'matters.evidence-2': {
        ...{ id: 'evidence-2', kind: 'evidence', state: 'requested' },
        ...{ openedAt: '2026-03-02T02:00:00.000Z', closedAt: null, version: 1 },
        data: {
          ...{ person: 'p-098', post: null, owner: 'hoa-lac:legal-1', body: 'court' },
          ...{ askedBy: 'p-095', since: '2026-03-02T02:00:00.000Z', told: false },
          ...{ silentUntil: null, until: null, ended: false },
        },
      },
      'opened.evidence': 2,
    },
    asks: [
      'evidence-2 decideEvidence: an-binh:head until 2026-03-05 (evidence.decide) GrantEvidence, RefuseEvidence',
    ],
    tells: ['an-binh:head'],
  },
  {
    when: 'the court takes it back, which another registrar writes down',
    ...{ at: '2026-03-03 09:00', by: clerk, does: 'WithdrawEvidenceRequest', with: back(second) },
    emits: [['EvidenceRequestWithdrawn', back(second)]],
    changes: {
      'matters.evidence-2.state': 'withdrawn',
      'matters.evidence-2.closedAt': '2026-03-03T02:00:00.000Z',
      ...{ 'matters.evidence-2.version': 2, 'matters.evidence-2.data.since': 'gone' },
      ...{ 'matters.evidence-2.data.silentUntil': 'gone', 'matters.evidence-2.data.until': 'gone' },
      'matters.evidence-2.data.ended': 'gone',
    },
    frees: [
      'evidence-2 decideEvidence: an-binh:head until 2026-03-05 (evidence.decide) GrantEvidence, RefuseEvidence',
    ],
    tells: ['an-binh:head'],
  },
  {
    ...{ when: 'the superior grants it and keeps silent', by: superiorHead, does: 'GrantEvidence' },
    with: handingOver(silence),
    emits: [['EvidenceGranted', handingOver(silence)]],
    changes: {
      ...{ 'matters.evidence-1.state': 'sealed', 'matters.evidence-1.version': 2 },
      'matters.evidence-1.data.since': '2026-03-03T02:00:00.000Z',
      'matters.evidence-1.data.silentUntil': '2026-05-04',
      'matters.evidence-1.data.until': '2026-12-01',
    },
    asks: [
      'evidence-1 tellSubject: an-binh:head until 2026-05-04 (evidence.silence) TellSubject, KeepSilent',
    ],
    frees: [
      'evidence-1 decideEvidence: an-binh:head until 2026-03-05 (evidence.decide) GrantEvidence, RefuseEvidence',
    ],
    tells: ['hoa-lac:legal-1'],
  },
  {
    when: 'taken back while the subject is untold, the telling is still asked for',
    ...{ by: superiorHead, does: 'RevokeEvidence', with: no() },
    emits: [['EvidenceRevoked', no()]],
    changes: { 'matters.evidence-1.version': 3, 'matters.evidence-1.data.ended': true },
    tells: ['hoa-lac:legal-1'],
  },
  {
    ...{ when: 'then the subject is told, and it is over', at: '2026-03-04 09:00' },
    ...{ by: superiorHead, does: 'TellSubject', with: { matter: E, number: '8/TB' } },
    emits: [['SubjectTold', { matter: E, number: '8/TB', post: 'hoa-lac:cadre-1' }]],
    changes: {
      'matters.evidence-1.state': 'revoked',
      'matters.evidence-1.closedAt': '2026-03-04T02:00:00.000Z',
      ...{ 'matters.evidence-1.version': 4, 'matters.evidence-1.data.post': 'hoa-lac:cadre-1' },
      ...{ 'matters.evidence-1.data.told': true, 'matters.evidence-1.data.silentUntil': null },
    },
    frees: [
      'evidence-1 tellSubject: an-binh:head until 2026-05-04 (evidence.silence) TellSubject, KeepSilent',
    ],
    tells: ['hoa-lac:cadre-1'],
  },
]);

chronicle('evidence that the subject is told of', open, [
  {
    ...{ when: 'with the grant, in one', by: superiorHead, does: 'GrantEvidence' },
    with: handingOver(),
    emits: [
      ['EvidenceGranted', handingOver()],
      ['SubjectTold', { matter: 'evidence-1', number: '10/QĐ', post: 'hoa-lac:cadre-1' }],
    ],
    changes: {
      'matters.evidence-1.state': 'granted',
      'matters.evidence-1.closedAt': '2026-03-02T02:00:00.000Z',
      ...{ 'matters.evidence-1.version': 3, 'matters.evidence-1.data.post': 'hoa-lac:cadre-1' },
      ...{ 'matters.evidence-1.data.told': true, 'matters.evidence-1.data.until': '2026-12-01' },
    },
    frees: [
      'evidence-1 decideEvidence: an-binh:head until 2026-03-05 (evidence.decide) GrantEvidence, RefuseEvidence',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:cadre-1'],
  },
]);

test.each([
  [{ ...openly, until: '2026-03-02' }, null],
  [{ ...openly, until: '2026-03-01' }, 'DATE_PASSED'],
  [{ ...openly, until: '2027-03-02' }, null],
  [{ ...openly, until: '2027-03-03' }, 'VALID_TOO_LONG'],
  [{ ...silence, silentUntil: '2026-03-02' }, null],
  [{ ...silence, silentUntil: '2026-06-02' }, null],
  [{ ...silence, silentUntil: '2026-06-03' }, 'SILENCE_TOO_LONG'],
  [{ ...silence, silentUntil: '2026-06-03', until: '2027-03-03' }, 'VALID_TOO_LONG'],
  [{ ...silence, silenceGround: null, until: '2026-03-01' }, 'SILENCE_NEEDS_BOTH'],
])('granted on 2 March with %j: %s', (change, code) =>
  expect(codeOf(open().tries(superiorHead, 'GrantEvidence', handingOver(change)))).toBe(code),
);
