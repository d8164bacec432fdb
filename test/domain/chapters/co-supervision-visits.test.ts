/** test: a second unit that has joined remarks on a visit, is prolonged and ended: entries, state, desks and notices (M16). */
import { alive, head, supervisor, superiorHead } from '../support/alive';
import { chronicle } from '../support/chronicle';
import type { Life } from '../support/life';
import { holderOf } from '../support/life';

const S = 'coSupervision-1';
const second = 'tan-lap:supervisor';
const visit = {
  heldOn: '2026-03-04',
  team: [holderOf(supervisor).person],
  evidence: 'text:photos',
  values: [],
  findings: [],
  noFindingReason: 'text:none',
};
const remarking = (checkpoint: string, findings: readonly object[] = []) => ({
  ...{ matter: S, checkpoint, position: 'agrees', remark: 'text:remark' },
  findings,
});
const good = { polarity: 'positive', severity: null, description: 'text:good' };
const bad = { polarity: 'negative', severity: 'low', description: 'text:bad' };
const prolonging = (until: string) => ({ matter: S, until });
const ending = { matter: S, reason: 'text:reason' };
const visited = (): Life =>
  alive()
    .does(head, 'AskCoSupervision', { post: second, part: 'text:part', until: '2026-03-31' })
    .until('2026-03-04 09:00')
    .does('tan-lap:head', 'AnswerCoSupervision', { matter: S, answer: 'joins', reason: null })
    .does(supervisor, 'MakeSurpriseVisit', visit);

chronicle('a second unit that has joined', visited, [
  {
    when: 'says nothing of a visit that was not held',
    by: second,
    does: 'RemarkOnVisit',
    with: remarking('checkpoint-1'),
    refused: ['NO_VISIT_TO_REMARK', { matter: 'checkpoint-1' }],
  },
  {
    when: 'remarks with two findings of its own',
    at: '2026-03-05 09:00',
    by: second,
    does: 'RemarkOnVisit',
    with: remarking('checkpoint-2', [good, bad]),
    emits: [
      [
        'VisitRemarked',
        {
          matter: 'coSupervision-1',
          checkpoint: 'checkpoint-2',
          position: 'agrees',
          remark: 'text:remark',
          findings: 2,
        },
      ],
      [
        'FindingOpened',
        {
          matter: 'finding-1',
          polarity: 'positive',
          description: 'text:good',
          severity: null,
          checkpoint: 'checkpoint-2',
        },
      ],
      [
        'FindingOpened',
        {
          matter: 'finding-2',
          polarity: 'negative',
          description: 'text:bad',
          severity: 'low',
          checkpoint: 'checkpoint-2',
        },
      ],
    ],
    changes: {
      'matters.coSupervision-1.version': 3,
      'matters.coSupervision-1.data.remarked': ['checkpoint-2'],
      'matters.finding-1': {
        id: 'finding-1',
        kind: 'finding',
        state: 'foundGood',
        openedAt: '2026-03-05T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          polarity: 'positive',
          description: 'text:good',
          severity: null,
          checkpoint: 'checkpoint-2',
          since: '2026-03-05T02:00:00.000Z',
          correctBy: null,
          hands: [],
          checkedPost: '',
          recurrences: 0,
        },
      },
      'matters.finding-2': {
        id: 'finding-2',
        kind: 'finding',
        state: 'found',
        openedAt: '2026-03-05T02:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          polarity: 'negative',
          description: 'text:bad',
          severity: 'low',
          checkpoint: 'checkpoint-2',
          since: '2026-03-05T02:00:00.000Z',
          correctBy: null,
          hands: [],
          checkedPost: '',
          recurrences: 0,
        },
      },
      'opened.finding': 2,
    },
    asks: [
      'finding-2 orderCorrection: hoa-lac:supervisor until 2026-03-12 (finding.order) OrderCorrection, RecommendSuspension, NoteFinding',
      'finding-1 recommendNomination: hoa-lac:supervisor until 2026-03-19 (finding.nominate) RecommendNomination, NoteFinding',
    ],
    frees: [
      'coSupervision-1 remarkOnVisit: tan-lap:supervisor until 2026-03-11 (coSupervision.remark) RemarkOnVisit',
    ],
    tells: [
      'hoa-lac:supervisor',
      'hoa-lac:head',
      'hoa-lac:cadre-2',
      'hoa-lac:cadre-2',
      'hoa-lac:head',
      'hoa-lac:cadre-2',
      'hoa-lac:head',
    ],
  },
  {
    when: 'remarks once',
    by: second,
    does: 'RemarkOnVisit',
    with: remarking('checkpoint-2'),
    refused: ['NO_VISIT_TO_REMARK', { matter: 'checkpoint-2' }],
  },
  {
    when: 'is not prolonged to the same day',
    by: head,
    does: 'ProlongCoSupervision',
    with: prolonging('2026-03-31'),
    refused: ['NOT_PROLONGED', { until: '2026-03-31' }],
  },
  {
    when: 'is prolonged by one day',
    by: superiorHead,
    does: 'ProlongCoSupervision',
    with: prolonging('2026-04-01'),
    emits: [['CoSupervisionProlonged', prolonging('2026-04-01')]],
    changes: {
      'matters.coSupervision-1.version': 4,
      'matters.coSupervision-1.data.until': '2026-04-01',
    },
    asks: [
      'coSupervision-1 endCoSupervision: hoa-lac:head until 2026-04-01 (coSupervision.until) EndCoSupervision, ProlongCoSupervision',
    ],
    frees: [
      'coSupervision-1 endCoSupervision: hoa-lac:head until 2026-03-31 (coSupervision.until) EndCoSupervision, ProlongCoSupervision',
    ],
    tells: ['tan-lap:head', 'tan-lap:supervisor', 'hoa-lac:supervisor'],
  },
  {
    when: 'is not prolonged to yesterday, however late',
    at: '2026-04-20 09:00',
    by: head,
    does: 'ProlongCoSupervision',
    with: prolonging('2026-04-19'),
    refused: ['NOT_PROLONGED', { until: '2026-04-01' }],
  },
  {
    when: 'is prolonged until today',
    by: head,
    does: 'ProlongCoSupervision',
    with: prolonging('2026-04-20'),
    emits: [['CoSupervisionProlonged', prolonging('2026-04-20')]],
    changes: {
      'matters.coSupervision-1.version': 5,
      'matters.coSupervision-1.data.until': '2026-04-20',
    },
    asks: [
      'coSupervision-1 endCoSupervision: hoa-lac:head until 2026-04-20 (coSupervision.until) EndCoSupervision, ProlongCoSupervision',
    ],
    frees: [
      'coSupervision-1 endCoSupervision: hoa-lac:head until 2026-04-01 (coSupervision.until) EndCoSupervision, ProlongCoSupervision',
    ],
    tells: ['tan-lap:head', 'tan-lap:supervisor', 'hoa-lac:supervisor'],
  },
  {
    when: 'is ended by the superior, and its desks are clear',
    by: superiorHead,
    does: 'EndCoSupervision',
    with: ending,
    emits: [['CoSupervisionEnded', ending]],
    changes: {
      'matters.coSupervision-1.state': 'ended',
      'matters.coSupervision-1.closedAt': '2026-04-20T02:00:00.000Z',
      'matters.coSupervision-1.version': 6,
      'matters.coSupervision-1.data.until': 'gone',
      'matters.coSupervision-1.data.since': 'gone',
      'matters.coSupervision-1.data.remarked': 'gone',
    },
    frees: [
      'coSupervision-1 endCoSupervision: hoa-lac:head until 2026-04-20 (coSupervision.until) EndCoSupervision, ProlongCoSupervision',
    ],
    tells: ['tan-lap:head', 'tan-lap:supervisor', 'hoa-lac:supervisor', 'hoa-lac:cadre-2'],
  },
  {
    when: 'is not prolonged any more',
    by: head,
    does: 'ProlongCoSupervision',
    with: prolonging('2026-12-01'),
    refused: ['WRONG_STATE', { matter: 'coSupervision-1', state: 'ended' }],
  },
]);
