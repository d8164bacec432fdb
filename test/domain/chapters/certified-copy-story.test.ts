/** test: requests for copies side by side: issued, refused, withdrawn; who asked is kept while it is open and forgotten then. */
import { alive, codeOf } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';
import { allBut, doors, shared, tellings } from '../support/tables';

const clerk = 'hoa-lac:clerk';
const head = 'hoa-lac:head';
const owner = 'hoa-lac:cadre-2';
const proposer = 'hoa-lac:cadre-1';
const supervisor = 'hoa-lac:supervisor';
const C = 'certifiedCopy-1';
const paper = { document: 'a'.repeat(64), title: 'text:t', sort: 'decision', about: null };
const wanted = { documents: ['document-1'], form: 'whole', purpose: 'text:proof' };
const issuing = { matter: C, number: '7/SY-UBND' };
const refusing = { matter: C, reason: 'text:secret' };

const withPapers = shared((): Life =>
  alive()
    .does(clerk, 'AttachDocument', paper)
    .does(clerk, 'AttachDocument', { ...paper, document: 'b'.repeat(64) }),
);
const requested = shared((): Life => withPapers().does(proposer, 'RequestCertifiedCopy', wanted));

chronicle('three requests, each with its own end', withPapers, [
  {
    when: 'a copy of nothing in the file is not made',
    by: proposer,
    does: 'RequestCertifiedCopy',
    with: { ...wanted, documents: ['document-1', 'document-3'] },
    refused: ['COPY_OF_NO_PAPER', { document: 'document-3' }],
  },
  {
    when: 'the proposer asks for the whole',
    by: proposer,
    does: 'RequestCertifiedCopy',
    with: wanted,
    emits: [
      [
        'CertifiedCopyRequested',
        {
          documents: ['document-1'],
          form: 'whole',
          purpose: 'text:proof',
          matter: 'certifiedCopy-1',
          requestedBy: 'p-098',
        },
      ],
    ],
    changes: {
      'matters.certifiedCopy-1': {
        id: 'certifiedCopy-1',
        kind: 'certifiedCopy',
        state: 'requested',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { documents: ['document-1'], form: 'whole', requestedBy: 'p-098' },
      },
      'opened.certifiedCopy': 1,
    },
    asks: [
      'certifiedCopy-1 issueCertifiedCopy: hoa-lac:clerk until 2026-03-05 (certifiedCopy.issue) IssueCertifiedCopy',
    ],
    tells: ['hoa-lac:clerk'],
  },
  {
    when: 'the owner asks for an extract of both papers',
    at: '2026-03-03 09:00',
    by: owner,
    does: 'RequestCertifiedCopy',
    with: { ...wanted, documents: ['document-1', 'document-2'], form: 'extract' },
    emits: [
      [
        'CertifiedCopyRequested',
        {
          documents: ['document-1', 'document-2'],
          form: 'extract',
          purpose: 'text:proof',
          matter: 'certifiedCopy-2',
          requestedBy: 'p-099',
        },
      ],
    ],
    changes: {
      'matters.certifiedCopy-2': {
        id: 'certifiedCopy-2',
        kind: 'certifiedCopy',
        state: 'requested',
        openedAt: '2026-03-03T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { documents: ['document-1', 'document-2'], form: 'extract', requestedBy: 'p-099' },
      },
      'opened.certifiedCopy': 2,
    },
    asks: [
      'certifiedCopy-2 issueCertifiedCopy: hoa-lac:clerk until 2026-03-06 (certifiedCopy.issue) IssueCertifiedCopy',
    ],
    tells: ['hoa-lac:clerk'],
  },
  {
    when: 'the supervisor asks too',
    by: supervisor,
    does: 'RequestCertifiedCopy',
    with: wanted,
    emits: [
      [
        'CertifiedCopyRequested',
        {
          documents: ['document-1'],
          form: 'whole',
          purpose: 'text:proof',
          matter: 'certifiedCopy-3',
          requestedBy: 'p-097',
        },
      ],
    ],
    changes: {
      'matters.certifiedCopy-3': {
        id: 'certifiedCopy-3',
        kind: 'certifiedCopy',
        state: 'requested',
        openedAt: '2026-03-03T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: { documents: ['document-1'], form: 'whole', requestedBy: 'p-097' },
      },
      'opened.certifiedCopy': 3,
    },
    asks: [
      'certifiedCopy-3 issueCertifiedCopy: hoa-lac:clerk until 2026-03-06 (certifiedCopy.issue) IssueCertifiedCopy',
    ],
    tells: ['hoa-lac:clerk'],
  },
  {
    when: 'nobody withdraws for another',
    by: proposer,
    does: 'WithdrawCopyRequest',
    with: { matter: 'certifiedCopy-2' },
    refused: ['COPY_REQUEST_OF_ANOTHER'],
  },
  {
    when: 'the clerk issues the first',
    by: clerk,
    does: 'IssueCertifiedCopy',
    with: issuing,
    emits: [['CertifiedCopyIssued', { matter: 'certifiedCopy-1', number: '7/SY-UBND' }]],
    changes: {
      'matters.certifiedCopy-1.state': 'copyIssued',
      'matters.certifiedCopy-1.closedAt': '2026-03-03T02:00:00.000Z',
      'matters.certifiedCopy-1.version': 2,
      'matters.certifiedCopy-1.data.documents': 'gone',
      'matters.certifiedCopy-1.data.form': 'gone',
      'matters.certifiedCopy-1.data.requestedBy': 'gone',
      'matters.certifiedCopy-1.data.number': '7/SY-UBND',
    },
    frees: [
      'certifiedCopy-1 issueCertifiedCopy: hoa-lac:clerk until 2026-03-05 (certifiedCopy.issue) IssueCertifiedCopy',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2', 'hoa-lac:supervisor', 'an-binh:archivist'],
  },
  {
    when: 'the head refuses the second',
    by: head,
    does: 'RefuseCertifiedCopy',
    with: { ...refusing, matter: 'certifiedCopy-2' },
    emits: [['CertifiedCopyRefused', { matter: 'certifiedCopy-2', reason: 'text:secret' }]],
    changes: {
      'matters.certifiedCopy-2.state': 'copyRefused',
      'matters.certifiedCopy-2.closedAt': '2026-03-03T02:00:00.000Z',
      'matters.certifiedCopy-2.version': 2,
      'matters.certifiedCopy-2.data.documents': 'gone',
      'matters.certifiedCopy-2.data.form': 'gone',
      'matters.certifiedCopy-2.data.requestedBy': 'gone',
      'matters.certifiedCopy-2.data.reason': 'text:secret',
    },
    frees: [
      'certifiedCopy-2 issueCertifiedCopy: hoa-lac:clerk until 2026-03-06 (certifiedCopy.issue) IssueCertifiedCopy',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    when: 'the supervisor withdraws the third',
    by: supervisor,
    does: 'WithdrawCopyRequest',
    with: { matter: 'certifiedCopy-3' },
    emits: [['CopyRequestWithdrawn', { matter: 'certifiedCopy-3' }]],
    changes: {
      'matters.certifiedCopy-3.state': 'copyWithdrawn',
      'matters.certifiedCopy-3.closedAt': '2026-03-03T02:00:00.000Z',
      'matters.certifiedCopy-3.version': 2,
      'matters.certifiedCopy-3.data.documents': 'gone',
      'matters.certifiedCopy-3.data.form': 'gone',
      'matters.certifiedCopy-3.data.requestedBy': 'gone',
    },
    frees: [
      'certifiedCopy-3 issueCertifiedCopy: hoa-lac:clerk until 2026-03-06 (certifiedCopy.issue) IssueCertifiedCopy',
    ],
    tells: ['hoa-lac:clerk'],
  },
  {
    when: 'what was refused is not issued',
    by: clerk,
    does: 'IssueCertifiedCopy',
    with: { ...issuing, matter: 'certifiedCopy-2' },
    refused: ['WRONG_STATE', { matter: 'certifiedCopy-2', state: 'copyRefused' }],
  },
  {
    when: 'what was issued is not withdrawn',
    by: proposer,
    does: 'WithdrawCopyRequest',
    with: { matter: C },
    refused: ['WRONG_STATE', { matter: 'certifiedCopy-1', state: 'copyIssued' }],
  },
  {
    when: 'what was withdrawn is not refused',
    by: head,
    does: 'RefuseCertifiedCopy',
    with: { ...refusing, matter: 'certifiedCopy-3' },
    refused: ['WRONG_STATE', { matter: 'certifiedCopy-3', state: 'copyWithdrawn' }],
  },
]);

doors([
  {
    command: 'RequestCertifiedCopy',
    life: withPapers,
    post: owner,
    payload: wanted,
    posts: [owner, proposer, supervisor],
    stages: allBut('ARCHIVED'),
  },
  {
    command: 'IssueCertifiedCopy',
    life: requested,
    post: clerk,
    payload: issuing,
    posts: [clerk],
    stages: allBut('ARCHIVED'),
  },
  {
    command: 'RefuseCertifiedCopy',
    life: requested,
    post: head,
    payload: refusing,
    posts: [head],
    stages: allBut('ARCHIVED'),
  },
  {
    command: 'WithdrawCopyRequest',
    life: requested,
    post: proposer,
    payload: { matter: C },
    posts: [owner, proposer, supervisor],
    stages: allBut('ARCHIVED'),
  },
]);

tellings([
  ['CertifiedCopyRequested', requested, [clerk]],
  [
    'CertifiedCopyIssued',
    () => requested().does(clerk, 'IssueCertifiedCopy', issuing),
    [owner, proposer, supervisor, 'an-binh:archivist'],
  ],
  [
    'CertifiedCopyRefused',
    () => requested().does(head, 'RefuseCertifiedCopy', refusing),
    [owner, proposer, supervisor],
  ],
  [
    'CopyRequestWithdrawn',
    () => requested().does(proposer, 'WithdrawCopyRequest', { matter: C }),
    [clerk],
  ],
]);

test('who asked stays the person, also when the post goes to somebody else', () => {
  const life = requested();
  life.pilot = { ...life.pilot, posts: { ...life.pilot.posts, owner: 'hoa-lac:legal-1' } };
  expect(codeOf(life.tries('hoa-lac:legal-1', 'WithdrawCopyRequest', { matter: C }))).toBe(
    'COPY_REQUEST_OF_ANOTHER',
  );
  expect(life.pilot.matters[C]?.data).toEqual({
    documents: ['document-1'],
    form: 'whole',
    requestedBy: holderOf(proposer).person,
  });
});
