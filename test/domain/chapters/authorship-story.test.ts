/** test: shares told from declaration to licence, as entries, state, desks and notices (M71). */
import { alive, head, owner, proposer, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';
import { holderOf } from '../support/life';

const A = 'authorship-1';
const person = (post: string): string => holderOf(post).person;
const clerk = 'hoa-lac:clerk';
const share = (post: string, percent: number) => ({ person: person(post), percent });
const declaring = (shares: readonly object[]) => ({
  shares,
  ownership: 'shared',
  statement: 'text:ours',
});
const anew = (...shares: readonly object[]) => ({ matter: A, shares, reasons: 'text:fair' });
const licence = { matter: A, licence: 'withAgreement', terms: 'text:terms' };
const dispute = { matter: A, reasons: 'text:half' };

chronicle('a declaration disputed, declared anew, agreed and licensed', alive, [
  {
    when: 'a stranger is named before a share is counted',
    by: owner,
    does: 'DeclareAuthorship',
    with: declaring([{ person: 'p-999', percent: 10 }]),
    refused: ['AUTHOR_UNKNOWN', { person: 'p-999' }],
  },
  {
    when: 'three authors are declared',
    by: owner,
    does: 'DeclareAuthorship',
    with: declaring([share(proposer, 60), share(owner, 30), share(clerk, 10)]),
    emits: [
      [
        'AuthorshipDeclared',
        {
          shares: [
            { person: 'p-098', percent: 60 },
            { person: 'p-099', percent: 30 },
            { person: 'p-092', percent: 10 },
          ],
          ownership: 'shared',
          statement: 'text:ours',
          matter: 'authorship-1',
          authors: [
            { person: 'p-098', percent: 60, post: 'hoa-lac:cadre-1' },
            { person: 'p-099', percent: 30, post: 'hoa-lac:cadre-2' },
            { person: 'p-092', percent: 10, post: 'hoa-lac:clerk' },
          ],
        },
      ],
    ],
    changes: {
      'matters.authorship-1': {
        id: 'authorship-1',
        kind: 'authorship',
        state: 'declared',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          authors: [
            { person: 'p-098', percent: 60, post: 'hoa-lac:cadre-1' },
            { person: 'p-099', percent: 30, post: 'hoa-lac:cadre-2' },
            { person: 'p-092', percent: 10, post: 'hoa-lac:clerk' },
          ],
          agreed: [],
          ownership: 'shared',
          licence: null,
          since: '2026-03-02T02:00:00.000Z',
        },
      },
      'opened.authorship': 1,
    },
    asks: [
      'authorship-1 agreeShare: hoa-lac:cadre-1 until 2026-03-16 (authorship.agree) AgreeShare, DisputeShare',
      'authorship-1 agreeShare: hoa-lac:cadre-2 until 2026-03-16 (authorship.agree) AgreeShare, DisputeShare',
      'authorship-1 agreeShare: hoa-lac:clerk until 2026-03-16 (authorship.agree) AgreeShare, DisputeShare',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'the first author agrees',
    by: proposer,
    does: 'AgreeShare',
    with: { matter: A },
    emits: [['ShareAgreed', { matter: 'authorship-1', person: 'p-098', evidence: null }]],
    changes: { 'matters.authorship-1.version': 2, 'matters.authorship-1.data.agreed': ['p-098'] },
    frees: [
      'authorship-1 agreeShare: hoa-lac:cadre-1 until 2026-03-16 (authorship.agree) AgreeShare, DisputeShare',
    ],
  },
  {
    when: 'nobody redeclares what is not disputed',
    by: head,
    does: 'RedeclareShares',
    with: anew(share(owner, 100)),
    refused: ['WRONG_STATE', { matter: 'authorship-1', state: 'declared' }],
  },
  {
    when: 'who agreed disputes no more',
    by: proposer,
    does: 'DisputeShare',
    with: dispute,
    refused: ['AGREED_BEFORE'],
  },
  {
    when: 'another author disputes, and all agreement falls',
    at: '2026-03-04 10:00',
    by: clerk,
    does: 'DisputeShare',
    with: dispute,
    emits: [['ShareDisputed', dispute]],
    changes: {
      'matters.authorship-1.state': 'disputed',
      'matters.authorship-1.version': 3,
      'matters.authorship-1.data.agreed': [],
      'matters.authorship-1.data.since': '2026-03-04T03:00:00.000Z',
    },
    asks: [
      'authorship-1 settleShares: hoa-lac:head until 2026-03-18 (authorship.settle) RedeclareShares',
    ],
    frees: [
      'authorship-1 agreeShare: hoa-lac:cadre-2 until 2026-03-16 (authorship.agree) AgreeShare, DisputeShare',
      'authorship-1 agreeShare: hoa-lac:clerk until 2026-03-16 (authorship.agree) AgreeShare, DisputeShare',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1', 'hoa-lac:cadre-2'],
  },
  {
    when: 'shares declared anew are checked as well',
    by: superiorHead,
    does: 'RedeclareShares',
    with: anew(share(owner, 60), share(clerk, 41)),
    refused: ['SHARES_NOT_WHOLE', { sum: 101 }],
  },
  {
    when: 'the superior declares two authors anew',
    at: '2026-03-06 10:00',
    by: superiorHead,
    does: 'RedeclareShares',
    with: anew(share(owner, 60), share(clerk, 40)),
    emits: [
      [
        'SharesRedeclared',
        {
          matter: 'authorship-1',
          shares: [
            { person: 'p-099', percent: 60 },
            { person: 'p-092', percent: 40 },
          ],
          reasons: 'text:fair',
          authors: [
            { person: 'p-099', percent: 60, post: 'hoa-lac:cadre-2' },
            { person: 'p-092', percent: 40, post: 'hoa-lac:clerk' },
          ],
        },
      ],
    ],
    changes: {
      'matters.authorship-1.state': 'declared',
      'matters.authorship-1.version': 4,
      'matters.authorship-1.data.authors': [
        { person: 'p-099', percent: 60, post: 'hoa-lac:cadre-2' },
        { person: 'p-092', percent: 40, post: 'hoa-lac:clerk' },
      ],
      'matters.authorship-1.data.since': '2026-03-06T03:00:00.000Z',
    },
    asks: [
      'authorship-1 agreeShare: hoa-lac:cadre-2 until 2026-03-20 (authorship.agree) AgreeShare, DisputeShare',
      'authorship-1 agreeShare: hoa-lac:clerk until 2026-03-20 (authorship.agree) AgreeShare, DisputeShare',
    ],
    frees: [
      'authorship-1 settleShares: hoa-lac:head until 2026-03-18 (authorship.settle) RedeclareShares',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2', 'hoa-lac:head'],
  },
  {
    when: 'who is an author no more agrees to nothing',
    by: proposer,
    does: 'AgreeShare',
    with: { matter: A },
    refused: ['NOT_AN_AUTHOR'],
  },
  {
    when: 'one of two agrees',
    by: clerk,
    does: 'AgreeShare',
    with: { matter: A },
    emits: [['ShareAgreed', { matter: 'authorship-1', person: 'p-092', evidence: null }]],
    changes: { 'matters.authorship-1.version': 5, 'matters.authorship-1.data.agreed': ['p-092'] },
    frees: [
      'authorship-1 agreeShare: hoa-lac:clerk until 2026-03-20 (authorship.agree) AgreeShare, DisputeShare',
    ],
  },
  {
    when: 'the last agrees, and a licence is asked for',
    at: '2026-03-09 10:00',
    by: owner,
    does: 'AgreeShare',
    with: { matter: A },
    emits: [['ShareAgreed', { matter: 'authorship-1', person: 'p-099', evidence: null }]],
    changes: {
      'matters.authorship-1.state': 'agreed',
      'matters.authorship-1.version': 6,
      'matters.authorship-1.data.agreed': ['p-092', 'p-099'],
      'matters.authorship-1.data.since': '2026-03-09T03:00:00.000Z',
    },
    asks: [
      'authorship-1 grantLicence: hoa-lac:head until 2026-04-06 (authorship.licence) GrantReplicationLicence',
    ],
    frees: [
      'authorship-1 agreeShare: hoa-lac:cadre-2 until 2026-03-20 (authorship.agree) AgreeShare, DisputeShare',
    ],
  },
  {
    when: 'a licence ends the matter and keeps whose it is',
    at: '2026-03-10 10:00',
    by: superiorHead,
    does: 'GrantReplicationLicence',
    with: licence,
    emits: [['ReplicationLicensed', licence]],
    changes: {
      'matters.authorship-1.state': 'licensed',
      'matters.authorship-1.closedAt': '2026-03-10T03:00:00.000Z',
      'matters.authorship-1.version': 7,
      'matters.authorship-1.data.agreed': 'gone',
      'matters.authorship-1.data.licence': 'withAgreement',
      'matters.authorship-1.data.since': 'gone',
    },
    frees: [
      'authorship-1 grantLicence: hoa-lac:head until 2026-04-06 (authorship.licence) GrantReplicationLicence',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2'],
  },
  {
    when: 'a second licence comes too late',
    by: head,
    does: 'GrantReplicationLicence',
    with: licence,
    refused: ['WRONG_STATE', { matter: 'authorship-1', state: 'licensed' }],
  },
  {
    when: 'a later declaration is a matter of its own',
    by: head,
    does: 'DeclareAuthorship',
    with: declaring([share(head, 100)]),
    emits: [
      [
        'AuthorshipDeclared',
        {
          shares: [{ person: 'p-089', percent: 100 }],
          ownership: 'shared',
          statement: 'text:ours',
          matter: 'authorship-2',
          authors: [{ person: 'p-089', percent: 100, post: 'hoa-lac:head' }],
        },
      ],
    ],
    changes: {
      'matters.authorship-2': {
        id: 'authorship-2',
        kind: 'authorship',
        state: 'declared',
        openedAt: '2026-03-10T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          authors: [{ person: 'p-089', percent: 100, post: 'hoa-lac:head' }],
          agreed: [],
          ownership: 'shared',
          licence: null,
          since: '2026-03-10T03:00:00.000Z',
        },
      },
      'opened.authorship': 2,
    },
    asks: [
      'authorship-2 agreeShare: hoa-lac:head until 2026-03-24 (authorship.agree) AgreeShare, DisputeShare',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:cadre-2'],
  },
]);
