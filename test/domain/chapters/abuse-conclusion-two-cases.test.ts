/** test: two cases of abuse side by side, one not upheld: entries, state, desks and notices do not mix. */
import { superiorHead } from '../support/alive';
import { answer, heardAbuse, notUpheld, screen, verdict } from '../support/apart';
import { chronicle } from '../support/chronicle';
import { holderOf } from '../support/life';

const supervisor = 'hoa-lac:supervisor';
const second = {
  person: holderOf('hoa-lac:legal-1').person,
  class: 'negligence',
  act: 'concealing',
  object: 'breach',
  interest: 'none',
  beneficiaries: [],
  facts: 'text:f2',
};
const careless = {
  ...verdict,
  matter: 'abuse-2',
  class: 'negligence',
  interest: 'none',
  intent: 'notEstablished',
};
chronicle('a case that is not upheld beside one that is open', () => heardAbuse(), [
  {
    when: 'another case is opened',
    by: supervisor,
    does: 'AllegeAbuse',
    with: second,
    emits: [
      [
        'AbuseAlleged',
        {
          person: 'p-094',
          class: 'negligence',
          act: 'concealing',
          object: 'breach',
          interest: 'none',
          beneficiaries: [],
          facts: 'text:f2',
          matter: 'abuse-2',
          post: 'hoa-lac:legal-1',
          judgePost: 'an-binh:head',
        },
      ],
    ],
    changes: {
      'matters.abuse-2': {
        id: 'abuse-2',
        kind: 'abuse',
        state: 'alleged',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          person: 'p-094',
          class: 'negligence',
          act: 'concealing',
          object: 'breach',
          interest: 'none',
          beneficiaries: [],
          post: 'hoa-lac:legal-1',
          judgePost: 'an-binh:head',
          openedBy: 'p-097',
          since: '2026-03-02T02:00:00.000Z',
          referral: null,
        },
      },
      'opened.abuse': 2,
    },
    asks: [
      'abuse-2 screenAbuse: an-binh:head until 2026-03-09 (abuse.screen) ScreenAbuse, NameAbuseJudge',
    ],
    tells: ['hoa-lac:head', 'an-binh:head', 'an-binh:personnel', 'an-binh:emulation'],
  },
  {
    when: 'the first is dismissed and keeps whom it was about',
    by: superiorHead,
    does: 'ConcludeAbuse',
    with: notUpheld,
    emits: [
      [
        'AbuseNotUpheld',
        {
          matter: 'abuse-1',
          verdict: 'notUpheld',
          class: 'profitSeeking',
          act: 'committing',
          object: 'corruption',
          interest: 'personal',
          intent: 'unintentional',
          intentReasons: 'text:i',
          consequence: null,
          referral: null,
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
    ],
    changes: {
      'matters.abuse-1.state': 'dismissed',
      'matters.abuse-1.closedAt': '2026-03-02T02:00:00.000Z',
      'matters.abuse-1.version': 4,
      'matters.abuse-1.data.class': 'gone',
      'matters.abuse-1.data.act': 'gone',
      'matters.abuse-1.data.object': 'gone',
      'matters.abuse-1.data.interest': 'gone',
      'matters.abuse-1.data.beneficiaries': 'gone',
      'matters.abuse-1.data.judgePost': 'gone',
      'matters.abuse-1.data.openedBy': 'gone',
      'matters.abuse-1.data.since': 'gone',
      'matters.abuse-1.data.referral': 'gone',
    },
    frees: [
      'abuse-1 concludeAbuse: an-binh:head until 2026-04-13 (abuse.decide) ConcludeAbuse, NameAbuseJudge',
    ],
    tells: [
      'hoa-lac:cadre-2',
      'hoa-lac:supervisor',
      'hoa-lac:head',
      'an-binh:personnel',
      'an-binh:emulation',
    ],
  },
  {
    when: 'the second is not concluded before it is heard',
    by: superiorHead,
    does: 'ConcludeAbuse',
    with: { ...notUpheld, matter: 'abuse-2' },
    refused: ['WRONG_STATE', { matter: 'abuse-2', state: 'alleged' }],
  },
  {
    when: 'the second is admitted',
    by: superiorHead,
    does: 'ScreenAbuse',
    with: { ...screen, matter: 'abuse-2' },
    emits: [['AbuseAdmitted', { matter: 'abuse-2', reasons: 'text:r' }]],
    changes: { 'matters.abuse-2.state': 'admitted', 'matters.abuse-2.version': 2 },
    asks: [
      'abuse-2 answerAllegation: hoa-lac:legal-1 until 2026-03-16 (abuse.hear) AnswerAllegation, RecordNoAnswer',
    ],
    frees: [
      'abuse-2 screenAbuse: an-binh:head until 2026-03-09 (abuse.screen) ScreenAbuse, NameAbuseJudge',
    ],
    tells: ['hoa-lac:legal-1', 'hoa-lac:supervisor', 'an-binh:personnel'],
  },
  {
    when: 'its person answers',
    by: 'hoa-lac:legal-1',
    does: 'AnswerAllegation',
    with: { ...answer, matter: 'abuse-2' },
    emits: [['AllegationAnswered', { matter: 'abuse-2', statement: 'text:s' }]],
    changes: { 'matters.abuse-2.state': 'heard', 'matters.abuse-2.version': 3 },
    asks: [
      'abuse-2 concludeAbuse: an-binh:head until 2026-04-13 (abuse.decide) ConcludeAbuse, NameAbuseJudge',
    ],
    frees: [
      'abuse-2 answerAllegation: hoa-lac:legal-1 until 2026-03-16 (abuse.hear) AnswerAllegation, RecordNoAnswer',
    ],
    tells: ['hoa-lac:supervisor'],
  },
  {
    when: 'negligence without its consequence is not upheld',
    by: superiorHead,
    does: 'ConcludeAbuse',
    with: careless,
    refused: ['CONSEQUENCE_NEEDED'],
  },
]);
