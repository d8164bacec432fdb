/** test: three raters seal, one seal stays out, two are read: entries, state, desks and notices (M103). */
import { sealOf } from '../../../domain/state/blind-scores';
import { chronicle } from '../support/chronicle';
import { reportedLife, staff } from '../support/ending';

const B = 'blindScoring-1';
const sheet = (score: 'achieved' | 'partly') => [{ indicator: 'onTime', score }];
const unplanned = [{ indicator: 'speed', score: 'achieved' as const }];
const [n1, n2] = ['1'.repeat(32), '2'.repeat(32)];
const seal = (commitment: string) => ({ matter: B, commitment });
const reveal = (scores: object, nonce: string) => ({ matter: B, scores, nonce });
const opening = (raters: readonly string[], chair: string) => ({ raters, chair });
const dissent = { matter: B, dissent: 'text:dissent' };
const closing = { matter: B, reasons: 'text:reasons' };
const early = { matter: B, reason: 'text:ill' };
const three = [staff.legal, staff.expert, staff.legal2];

chronicle('scores of three raters, one of whom never seals', reportedLife, [
  {
    when: 'an empty chair is named',
    by: staff.head,
    does: 'OpenBlindScoring',
    with: opening(three, 'hoa-lac:deputy-9'),
    refused: ['PANEL_POST_EMPTY', { post: 'hoa-lac:deputy-9' }],
  },
  {
    when: 'the superior opens it for three raters',
    by: staff.superiorHead,
    does: 'OpenBlindScoring',
    with: opening([...three, staff.legal], staff.deputy),
    emits: [
      [
        'BlindScoringOpened',
        {
          raters: ['hoa-lac:legal-1', 'an-binh:expert-1', 'hoa-lac:legal-2'],
          chair: 'hoa-lac:deputy-1',
          matter: 'blindScoring-1',
        },
      ],
    ],
    changes: {
      'matters.blindScoring-1': {
        id: 'blindScoring-1',
        kind: 'blindScoring',
        state: 'sealing',
        openedAt: '2026-07-07T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          raters: ['hoa-lac:legal-1', 'an-binh:expert-1', 'hoa-lac:legal-2'],
          chair: 'hoa-lac:deputy-1',
          seals: {},
          revealed: {},
          since: '2026-07-07T03:00:00.000Z',
        },
      },
      'opened.blindScoring': 1,
    },
    asks: [
      'blindScoring-1 sealScores: hoa-lac:legal-1 until 2026-07-09 (blind.scores) SealScores',
      'blindScoring-1 sealScores: an-binh:expert-1 until 2026-07-09 (blind.scores) SealScores',
      'blindScoring-1 sealScores: hoa-lac:legal-2 until 2026-07-09 (blind.scores) SealScores',
      'blindScoring-1 closeBlindScoring: hoa-lac:deputy-1 until 2026-07-13 (blind.scores) OpenSeals',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:cadre-1'],
  },
  {
    when: 'a second round waits for the first',
    by: staff.head,
    does: 'OpenBlindScoring',
    with: opening(three, staff.deputy),
    refused: ['BLIND_SCORING_OPEN', { matter: 'blindScoring-1' }],
  },
  {
    when: 'the second rater seals first',
    by: staff.expert,
    does: 'SealScores',
    with: seal(sealOf(sheet('partly'), n1)),
    emits: [
      [
        'ScoresSealed',
        {
          matter: 'blindScoring-1',
          commitment: '10eaf328413a968279b241f80b7de691fee79fa2a739bb45323bcaf06508ecc3',
          post: 'an-binh:expert-1',
        },
      ],
    ],
    changes: {
      'matters.blindScoring-1.version': 2,
      'matters.blindScoring-1.data.seals.an-binh:expert-1':
        '10eaf328413a968279b241f80b7de691fee79fa2a739bb45323bcaf06508ecc3',
    },
    frees: [
      'blindScoring-1 sealScores: an-binh:expert-1 until 2026-07-09 (blind.scores) SealScores',
    ],
  },
  {
    when: 'the third rater seals what the plan does not name',
    at: '2026-07-08 09:00',
    by: staff.legal2,
    does: 'SealScores',
    with: seal(sealOf(unplanned, n2)),
    emits: [
      [
        'ScoresSealed',
        {
          matter: 'blindScoring-1',
          commitment: '3f0be9d212b330c72044e110ba365eb4c3064b7fee500628cb2a9e1670b0674a',
          post: 'hoa-lac:legal-2',
        },
      ],
    ],
    changes: {
      'matters.blindScoring-1.version': 3,
      'matters.blindScoring-1.data.seals.hoa-lac:legal-2':
        '3f0be9d212b330c72044e110ba365eb4c3064b7fee500628cb2a9e1670b0674a',
    },
    frees: [
      'blindScoring-1 sealScores: hoa-lac:legal-2 until 2026-07-09 (blind.scores) SealScores',
    ],
  },
  {
    when: 'a rater does not open the seals',
    by: staff.expert,
    does: 'OpenSeals',
    with: early,
    refused: ['NOT_THE_SCORING_CHAIR'],
  },
  {
    when: 'nothing is closed before it is read',
    by: staff.deputy,
    does: 'CloseBlindScoring',
    with: closing,
    refused: ['WRONG_STATE', { matter: 'blindScoring-1', state: 'sealing' }],
  },
  {
    when: 'the chair opens, and names who is missing',
    at: '2026-07-09 10:00',
    by: staff.deputy,
    does: 'OpenSeals',
    with: early,
    emits: [
      [
        'SealsOpened',
        { matter: 'blindScoring-1', reason: 'text:ill', missing: ['hoa-lac:legal-1'] },
      ],
    ],
    changes: {
      'matters.blindScoring-1.state': 'revealing',
      'matters.blindScoring-1.version': 4,
      'matters.blindScoring-1.data.since': '2026-07-09T03:00:00.000Z',
    },
    asks: [
      'blindScoring-1 revealScores: an-binh:expert-1 until 2026-07-13 (blind.scores) RevealScores',
      'blindScoring-1 revealScores: hoa-lac:legal-2 until 2026-07-13 (blind.scores) RevealScores',
      'blindScoring-1 closeBlindScoring: hoa-lac:deputy-1 until 2026-07-15 (blind.scores) CloseBlindScoring',
    ],
    frees: [
      'blindScoring-1 sealScores: hoa-lac:legal-1 until 2026-07-09 (blind.scores) SealScores',
      'blindScoring-1 closeBlindScoring: hoa-lac:deputy-1 until 2026-07-13 (blind.scores) OpenSeals',
    ],
    tells: ['hoa-lac:head'],
  },
  {
    when: 'a score with the right seal is read',
    by: staff.expert,
    does: 'RevealScores',
    with: reveal(sheet('partly'), n1),
    emits: [
      [
        'ScoresRevealed',
        {
          matter: 'blindScoring-1',
          scores: [{ indicator: 'onTime', score: 'partly' }],
          nonce: '11111111111111111111111111111111',
          post: 'an-binh:expert-1',
        },
      ],
    ],
    changes: {
      'matters.blindScoring-1.version': 5,
      'matters.blindScoring-1.data.revealed.an-binh:expert-1': [
        { indicator: 'onTime', score: 'partly' },
      ],
    },
    frees: [
      'blindScoring-1 revealScores: an-binh:expert-1 until 2026-07-13 (blind.scores) RevealScores',
    ],
  },
  {
    when: 'it is read once',
    by: staff.expert,
    does: 'RevealScores',
    with: reveal(sheet('partly'), n1),
    refused: ['REVEALED_ALREADY'],
  },
  {
    when: 'a sealed target that nobody planned is refused',
    by: staff.legal2,
    does: 'RevealScores',
    with: reveal(unplanned, n2),
    refused: ['UNKNOWN_INDICATOR', { indicator: 'speed' }],
  },
  {
    when: 'who did not seal may still dissent',
    by: staff.legal,
    does: 'RecordDissent',
    with: dissent,
    emits: [
      [
        'DissentRecorded',
        { matter: 'blindScoring-1', dissent: 'text:dissent', post: 'hoa-lac:legal-1' },
      ],
    ],
    changes: { 'matters.blindScoring-1.version': 6 },
    tells: ['hoa-lac:head'],
  },
  {
    when: 'the chair is no rater and does not dissent',
    by: staff.deputy,
    does: 'RecordDissent',
    with: dissent,
    refused: ['NOT_A_RATER'],
  },
  {
    when: 'the chair closes on what was read',
    at: '2026-07-10 10:00',
    by: staff.deputy,
    does: 'CloseBlindScoring',
    with: closing,
    emits: [['BlindScoringClosed', { matter: 'blindScoring-1', reasons: 'text:reasons', read: 1 }]],
    changes: {
      'matters.blindScoring-1.state': 'scoresRead',
      'matters.blindScoring-1.closedAt': '2026-07-10T03:00:00.000Z',
      'matters.blindScoring-1.version': 7,
    },
    frees: [
      'blindScoring-1 revealScores: hoa-lac:legal-2 until 2026-07-13 (blind.scores) RevealScores',
      'blindScoring-1 closeBlindScoring: hoa-lac:deputy-1 until 2026-07-15 (blind.scores) CloseBlindScoring',
    ],
    tells: ['hoa-lac:head', 'hoa-lac:supervisor', 'hoa-lac:cadre-1'],
  },
  {
    when: 'dissent is kept after the reading too',
    by: staff.expert,
    does: 'RecordDissent',
    with: dissent,
    emits: [
      [
        'DissentRecorded',
        { matter: 'blindScoring-1', dissent: 'text:dissent', post: 'an-binh:expert-1' },
      ],
    ],
    changes: { 'matters.blindScoring-1.version': 8 },
    tells: ['hoa-lac:head'],
  },
  {
    when: 'a new round is a matter of its own',
    by: staff.head,
    does: 'OpenBlindScoring',
    with: opening([staff.legal, staff.expert], staff.legal2),
    emits: [
      [
        'BlindScoringOpened',
        {
          raters: ['hoa-lac:legal-1', 'an-binh:expert-1'],
          chair: 'hoa-lac:legal-2',
          matter: 'blindScoring-2',
        },
      ],
    ],
    changes: {
      'matters.blindScoring-2': {
        id: 'blindScoring-2',
        kind: 'blindScoring',
        state: 'sealing',
        openedAt: '2026-07-10T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          raters: ['hoa-lac:legal-1', 'an-binh:expert-1'],
          chair: 'hoa-lac:legal-2',
          seals: {},
          revealed: {},
          since: '2026-07-10T03:00:00.000Z',
        },
      },
      'opened.blindScoring': 2,
    },
    asks: [
      'blindScoring-2 sealScores: hoa-lac:legal-1 until 2026-07-14 (blind.scores) SealScores',
      'blindScoring-2 sealScores: an-binh:expert-1 until 2026-07-14 (blind.scores) SealScores',
      'blindScoring-2 closeBlindScoring: hoa-lac:legal-2 until 2026-07-16 (blind.scores) OpenSeals',
    ],
    tells: ['hoa-lac:cadre-1'],
  },
]);
