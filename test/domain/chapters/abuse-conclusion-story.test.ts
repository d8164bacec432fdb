/** test: a case of abuse upheld and sent to its body: entries, state, desks and notices. */
import { superiorHead } from '../support/alive';
import { A, heardAbuse, notUpheld, verdict } from '../support/apart';
import { chronicle } from '../support/chronicle';

const clerk = 'hoa-lac:clerk';
const owner = 'hoa-lac:cadre-2';
const sent = { matter: A, number: '8/CV', sentOn: '2026-03-06' };

chronicle('a case that is upheld and sent to its body', () => heardAbuse(), [
  {
    when: 'who is accused does not judge',
    by: owner,
    does: 'ConcludeAbuse',
    with: verdict,
    refused: ['NOT_THE_JUDGE', { post: 'an-binh:head' }],
  },
  {
    when: 'nothing is sent before it is upheld',
    by: clerk,
    does: 'SendAbuseReferral',
    with: sent,
    refused: ['WRONG_STATE', { matter: 'abuse-1', state: 'heard' }],
  },
  {
    when: 'a conclusion on an older state of the case is stale',
    by: superiorHead,
    does: 'ConcludeAbuse',
    with: verdict,
    basedOn: { matter: 1 },
    refused: ['STALE', { seen: 1, current: 3 }],
  },
  {
    when: 'the judge may find another act than was alleged',
    at: '2026-03-05 09:00',
    by: superiorHead,
    does: 'ConcludeAbuse',
    with: { ...verdict, act: 'concealing', object: 'negativity', interest: 'group' },
    emits: [
      [
        'AbuseUpheld',
        {
          matter: 'abuse-1',
          verdict: 'upheld',
          class: 'profitSeeking',
          act: 'concealing',
          object: 'negativity',
          interest: 'group',
          intent: 'disguised',
          intentReasons: 'text:i',
          consequence: null,
          referral: 'inspection',
          number: '7/KL',
          reasons: 'text:r',
          trail: {
            submittedAt: '2026-01-05T02:00:00.000Z',
            decidedAt: '2026-01-05T02:00:00.000Z',
            startedOn: '2026-02-02',
            interestsDeclared: true,
            flags: [],
          },
        },
      ],
      [
        'SuperiorLiabilityNoted',
        {
          matter: 'superiorLiability-1',
          abuse: 'abuse-1',
          person: 'p-089',
          post: 'hoa-lac:head',
          judgePost: 'an-binh:head',
        },
      ],
    ],
    changes: {
      'matters.abuse-1.state': 'upheld',
      'matters.abuse-1.version': 4,
      'matters.abuse-1.data.act': 'concealing',
      'matters.abuse-1.data.object': 'negativity',
      'matters.abuse-1.data.interest': 'group',
      'matters.abuse-1.data.since': '2026-03-05T02:00:00.000Z',
      'matters.abuse-1.data.referral': 'inspection',
      'matters.superiorLiability-1': {
        id: 'superiorLiability-1',
        kind: 'superiorLiability',
        state: 'noted',
        openedAt: '2026-03-05T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          abuse: 'abuse-1',
          person: 'p-089',
          post: 'hoa-lac:head',
          judgePost: 'an-binh:head',
          since: '2026-03-05T02:00:00.000Z',
        },
      },
      'opened.superiorLiability': 1,
    },
    asks: [
      'abuse-1 sendAbuseReferral: hoa-lac:clerk until 2026-03-10 (abuse.refer) SendAbuseReferral',
      'superiorLiability-1 replyToLiabilityNote: hoa-lac:head until 2026-03-19 (liability.reply) ReplyToLiabilityNote',
    ],
    frees: [
      'abuse-1 concludeAbuse: an-binh:head until 2026-04-13 (abuse.decide) ConcludeAbuse, NameAbuseJudge',
    ],
    tells: [
      'hoa-lac:cadre-2',
      'hoa-lac:supervisor',
      'hoa-lac:head',
      'an-binh:personnel',
      'an-binh:emulation',
      'hoa-lac:head',
      'an-binh:personnel',
    ],
  },
  {
    when: 'it is concluded once',
    by: superiorHead,
    does: 'ConcludeAbuse',
    with: notUpheld,
    refused: ['WRONG_STATE', { matter: 'abuse-1', state: 'upheld' }],
  },
  {
    when: 'it was not sent tomorrow',
    by: clerk,
    does: 'SendAbuseReferral',
    with: sent,
    refused: ['NOT_SENT_YET', { date: '2026-03-06' }],
  },
  {
    when: 'it is sent on the day itself',
    at: '2026-03-06 09:00',
    by: clerk,
    does: 'SendAbuseReferral',
    with: sent,
    emits: [
      [
        'AbuseReferred',
        { matter: 'abuse-1', number: '8/CV', sentOn: '2026-03-06', referral: 'inspection' },
      ],
    ],
    changes: {
      'matters.abuse-1.state': 'referred',
      'matters.abuse-1.closedAt': '2026-03-06T02:00:00.000Z',
      'matters.abuse-1.version': 5,
      'matters.abuse-1.data.act': 'gone',
      'matters.abuse-1.data.object': 'gone',
      'matters.abuse-1.data.interest': 'gone',
      'matters.abuse-1.data.judgePost': 'gone',
      'matters.abuse-1.data.openedBy': 'gone',
      'matters.abuse-1.data.since': 'gone',
    },
    frees: [
      'abuse-1 sendAbuseReferral: hoa-lac:clerk until 2026-03-10 (abuse.refer) SendAbuseReferral',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor', 'an-binh:head', 'an-binh:personnel'],
  },
  {
    when: 'it is sent once',
    by: superiorHead,
    does: 'SendAbuseReferral',
    with: sent,
    refused: ['WRONG_STATE', { matter: 'abuse-1', state: 'referred' }],
  },
]);
