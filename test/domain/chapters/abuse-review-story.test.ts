/** test: abuse alleged, screened, unanswered, its judge named: entries, state, desks and notices (M31, M34). */
import { alive, head, superiorHead, supervisor } from '../support/alive';
import { allegation, ownerPerson, verdict } from '../support/apart';
import { chronicle } from '../support/chronicle';
import { holderOf } from '../support/life';

const A = 'abuse-1';
const second = 'abuse-2';
const screening = (admitted: boolean, matter = A) => ({ matter, admitted, reasons: 'text:r' });
const naming = (post: string) => ({ matter: A, post, reason: 'text:r' });
const silent = { matter: A, asked: 'text:asked' };
const of = (person: string | null, more: object = {}) => ({ ...allegation, person, ...more });

chronicle('two cases side by side', () => alive(), [
  {
    when: 'nobody alleges against themselves',
    by: supervisor,
    does: 'AllegeAbuse',
    with: of(holderOf(supervisor).person),
    refused: ['OWN_CASE'],
  },
  {
    when: 'a stranger gains nothing',
    by: supervisor,
    does: 'AllegeAbuse',
    with: of(ownerPerson, { beneficiaries: ['p-999'] }),
    refused: ['PERSON_UNKNOWN', { person: 'p-999' }],
  },
  {
    when: 'negligence is nobody’s profit',
    by: supervisor,
    does: 'AllegeAbuse',
    with: of(ownerPerson, { class: 'negligence' }),
    refused: ['CLASS_AND_INTEREST_DIFFER'],
  },
  {
    when: 'a live case names its person',
    by: supervisor,
    does: 'AllegeAbuse',
    with: of(null),
    refused: ['PERSON_NEEDED'],
  },
  {
    when: 'the supervisor alleges',
    by: supervisor,
    does: 'AllegeAbuse',
    with: of(ownerPerson),
    emits: [
      [
        'AbuseAlleged',
        {
          person: 'p-099',
          class: 'profitSeeking',
          act: 'committing',
          object: 'corruption',
          interest: 'personal',
          beneficiaries: [],
          facts: 'text:facts',
          matter: 'abuse-1',
          post: 'hoa-lac:cadre-2',
          judgePost: 'an-binh:head',
        },
      ],
    ],
    changes: {
      'matters.abuse-1': {
        id: 'abuse-1',
        kind: 'abuse',
        state: 'alleged',
        openedAt: '2026-03-02T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          person: 'p-099',
          class: 'profitSeeking',
          act: 'committing',
          object: 'corruption',
          interest: 'personal',
          beneficiaries: [],
          post: 'hoa-lac:cadre-2',
          judgePost: 'an-binh:head',
          openedBy: 'p-097',
          since: '2026-03-02T02:00:00.000Z',
          referral: null,
        },
      },
      'opened.abuse': 1,
    },
    asks: [
      'abuse-1 screenAbuse: an-binh:head until 2026-03-09 (abuse.screen) ScreenAbuse, NameAbuseJudge',
    ],
    tells: ['hoa-lac:head', 'an-binh:head', 'an-binh:personnel', 'an-binh:emulation'],
  },
  {
    when: 'the same person is in one case at a time',
    by: 'an-binh:supervisor-1',
    does: 'AllegeAbuse',
    with: of(ownerPerson),
    refused: ['ABUSE_CASE_OPEN', { matter: 'abuse-1' }],
  },
  {
    when: 'another person is in a case of their own',
    by: supervisor,
    does: 'AllegeAbuse',
    with: of(holderOf('tan-lap:clerk').person),
    emits: [
      [
        'AbuseAlleged',
        {
          person: 'p-103',
          class: 'profitSeeking',
          act: 'committing',
          object: 'corruption',
          interest: 'personal',
          beneficiaries: [],
          facts: 'text:facts',
          matter: 'abuse-2',
          post: 'tan-lap:clerk',
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
          person: 'p-103',
          class: 'profitSeeking',
          act: 'committing',
          object: 'corruption',
          interest: 'personal',
          beneficiaries: [],
          post: 'tan-lap:clerk',
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
    when: 'the head of the unit is no judge in it',
    by: head,
    does: 'ScreenAbuse',
    with: screening(true),
    refused: ['NOT_THE_JUDGE', { post: 'an-binh:head' }],
  },
  {
    when: 'the second case is screened out',
    by: superiorHead,
    does: 'ScreenAbuse',
    with: screening(false, second),
    emits: [['AbuseScreenedOut', { matter: 'abuse-2', reasons: 'text:r' }]],
    changes: {
      'matters.abuse-2.state': 'dismissed',
      'matters.abuse-2.closedAt': '2026-03-02T02:00:00.000Z',
      'matters.abuse-2.version': 2,
      'matters.abuse-2.data.class': 'gone',
      'matters.abuse-2.data.act': 'gone',
      'matters.abuse-2.data.object': 'gone',
      'matters.abuse-2.data.interest': 'gone',
      'matters.abuse-2.data.beneficiaries': 'gone',
      'matters.abuse-2.data.judgePost': 'gone',
      'matters.abuse-2.data.openedBy': 'gone',
      'matters.abuse-2.data.since': 'gone',
      'matters.abuse-2.data.referral': 'gone',
    },
    frees: [
      'abuse-2 screenAbuse: an-binh:head until 2026-03-09 (abuse.screen) ScreenAbuse, NameAbuseJudge',
    ],
    tells: [
      'tan-lap:clerk',
      'hoa-lac:supervisor',
      'hoa-lac:head',
      'an-binh:personnel',
      'an-binh:emulation',
    ],
  },
  {
    when: 'the first is admitted',
    at: '2026-03-03 10:00',
    by: superiorHead,
    does: 'ScreenAbuse',
    with: screening(true),
    emits: [['AbuseAdmitted', { matter: 'abuse-1', reasons: 'text:r' }]],
    changes: {
      'matters.abuse-1.state': 'admitted',
      'matters.abuse-1.version': 2,
      'matters.abuse-1.data.since': '2026-03-03T03:00:00.000Z',
    },
    asks: [
      'abuse-1 answerAllegation: hoa-lac:cadre-2 until 2026-03-17 (abuse.hear) AnswerAllegation, RecordNoAnswer',
    ],
    frees: [
      'abuse-1 screenAbuse: an-binh:head until 2026-03-09 (abuse.screen) ScreenAbuse, NameAbuseJudge',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor', 'an-binh:personnel'],
  },
  {
    when: 'while there is time to answer, silence is not recorded',
    at: '2026-03-17 16:59',
    by: superiorHead,
    does: 'RecordNoAnswer',
    with: silent,
    refused: ['ANSWER_STILL_OPEN', { until: '2026-03-17' }],
  },
  {
    when: 'silence is recorded once the term is over',
    at: '2026-03-17 17:01',
    by: superiorHead,
    does: 'RecordNoAnswer',
    with: silent,
    emits: [['AllegationUnanswered', silent]],
    changes: {
      'matters.abuse-1.state': 'heard',
      'matters.abuse-1.version': 3,
      'matters.abuse-1.data.since': '2026-03-17T10:01:00.000Z',
    },
    asks: [
      'abuse-1 concludeAbuse: an-binh:head until 2026-05-04 (abuse.decide) ConcludeAbuse, NameAbuseJudge',
    ],
    frees: [
      'abuse-1 answerAllegation: hoa-lac:cadre-2 until 2026-03-17 (abuse.hear) AnswerAllegation, RecordNoAnswer',
    ],
    tells: ['hoa-lac:cadre-2', 'hoa-lac:supervisor'],
  },
  {
    when: 'another judge may be named',
    by: superiorHead,
    does: 'NameAbuseJudge',
    with: naming('government:head'),
    emits: [['AbuseJudgeNamed', naming('government:head')]],
    changes: { 'matters.abuse-1.version': 4, 'matters.abuse-1.data.judgePost': 'government:head' },
    asks: [
      'abuse-1 concludeAbuse: government:head until 2026-05-04 (abuse.decide) ConcludeAbuse, NameAbuseJudge',
    ],
    frees: [
      'abuse-1 concludeAbuse: an-binh:head until 2026-05-04 (abuse.decide) ConcludeAbuse, NameAbuseJudge',
    ],
    tells: ['an-binh:personnel'],
  },
  {
    when: 'who judged before judges no more',
    by: superiorHead,
    does: 'ConcludeAbuse',
    with: { ...verdict, matter: A },
    refused: ['NOT_THE_JUDGE', { post: 'government:head' }],
  },
]);
