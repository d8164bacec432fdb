/** test: the share of an author who holds no post any more is agreed on paper, and of nobody else (M71). */
import { alive, head, owner, proposer, vacate } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const A = 'authorship-1';
const person = (post: string): string => holderOf(post).person;
const clerk = 'hoa-lac:clerk';
const personnel = 'an-binh:personnel';
const share = (post: string, percent: number) => ({ person: person(post), percent });
const declaring = (shares: readonly object[]) => ({
  shares,
  ownership: 'shared',
  statement: 'text:ours',
});
const gone = (): Life =>
  vacate(alive(), owner).does(
    proposer,
    'DeclareAuthorship',
    declaring([share(owner, 20), share(clerk, 80)]),
  );
const paper = (post: string) => ({ matter: A, person: person(post), evidence: 'text:letter' });

chronicle('the share of an author who holds no post any more', gone, [
  {
    when: 'who still holds a post speaks in person',
    by: head,
    does: 'RecordAuthorAgreement',
    with: paper(clerk),
    refused: ['AUTHOR_SPEAKS', { person: 'p-092' }],
  },
  {
    when: 'who is no author has nothing to agree to',
    by: head,
    does: 'RecordAuthorAgreement',
    with: paper(head),
    refused: ['NOBODY_OF_THE_AUTHORS', { person: 'p-089' }],
  },
  {
    when: 'the personnel body records the letter',
    by: personnel,
    does: 'RecordAuthorAgreement',
    with: paper(owner),
    emits: [['ShareAgreed', paper(owner)]],
    changes: { 'matters.authorship-1.version': 2, 'matters.authorship-1.data.agreed': ['p-099'] },
    frees: [
      'authorship-1 agreeShare: hoa-lac:head until 2026-03-16 (authorship.agree) RecordAuthorAgreement',
    ],
  },
  {
    when: 'the same letter is recorded once',
    by: head,
    does: 'RecordAuthorAgreement',
    with: paper(owner),
    refused: ['AGREED_BEFORE'],
  },
  {
    when: 'the other author completes the agreement',
    by: clerk,
    does: 'AgreeShare',
    with: { matter: A },
    emits: [['ShareAgreed', { matter: 'authorship-1', person: 'p-092', evidence: null }]],
    changes: {
      'matters.authorship-1.state': 'agreed',
      'matters.authorship-1.version': 3,
      'matters.authorship-1.data.agreed': ['p-099', 'p-092'],
    },
    asks: [
      'authorship-1 grantLicence: hoa-lac:head until 2026-03-30 (authorship.licence) GrantReplicationLicence',
    ],
    frees: [
      'authorship-1 agreeShare: hoa-lac:clerk until 2026-03-16 (authorship.agree) AgreeShare, DisputeShare',
    ],
  },
  {
    when: 'an agreed share needs no letter',
    by: head,
    does: 'RecordAuthorAgreement',
    with: paper(owner),
    refused: ['WRONG_STATE', { matter: 'authorship-1', state: 'agreed' }],
  },
]);
