/** test: closed, archived, reopened and archived again; closing told from sources: entries, state, desks and notices. */
import { chronicle } from '../support/chronicle';
import { concludedLife, examinedLife, settlingLife, staff } from '../support/ending';
import type { Life } from '../support/life';

const act = (number: string | null = '9/TB', note: string | null = null) => ({ number, note });
const told = (life: Life): Life => {
  life.pilot = { ...life.pilot, provenance: 'reconstructed', watchedFrom: null };
  return life;
};

chronicle('a clean success on its way to the archive and back', () => concludedLife('achieved'), [
  {
    when: 'it is not closed as undetermined',
    by: staff.head,
    does: 'CloseUndetermined',
    with: act(),
    refused: ['OUTCOME_IS_DETERMINED'],
  },
  {
    when: 'it is not archived before it is closed',
    by: staff.archivist,
    does: 'Archive',
    with: { shelfmark: null },
    refused: ['WRONG_STAGE', { stage: 'OUTCOME_SET' }],
  },
  {
    when: 'the superior closes it',
    at: '2026-07-17 10:00',
    by: staff.superiorHead,
    does: 'CloseSuccess',
    with: act(null, 'text:note'),
    emits: [['PilotClosed', { number: null, note: 'text:note', to: 'CLOSED_SUCCESS' }]],
    changes: { stage: 'CLOSED_SUCCESS', stageSince: '2026-07-17T03:00:00.000Z' },
    asks: ['main archiveRecord: an-binh:archivist until 2026-08-17 (archive.after) Archive'],
    frees: ['main closeSuccess: hoa-lac:head until 2026-07-21 (assessment.act) CloseSuccess'],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:supervisor', 'hoa-lac:partyCommittee', 'an-binh:archivist'],
  },
  {
    when: 'it is closed once',
    by: staff.head,
    does: 'CloseSuccess',
    with: act(),
    refused: ['WRONG_STAGE', { stage: 'CLOSED_SUCCESS' }],
  },
  {
    when: 'an open matter takes the archive off the desk',
    by: staff.head,
    does: 'ProposeCodification',
    with: { subject: 'text:s', part: null },
    emits: [['CodificationProposed', { subject: 'text:s', part: null, matter: 'codification-1' }]],
    changes: {
      'matters.codification-1': {
        id: 'codification-1',
        kind: 'codification',
        state: 'proposed',
        openedAt: '2026-07-17T03:00:00.000Z',
        closedAt: null,
        version: 1,
        data: {
          partial: false,
          since: '2026-07-17T03:00:00.000Z',
          unanswered: [],
          instrument: null,
        },
      },
      'opened.codification': 1,
    },
    asks: [
      'codification-1 draftCodification: hoa-lac:legal-1 until 2026-10-19 (codification.draft) DraftCodification, DropCodification',
    ],
    frees: ['main archiveRecord: an-binh:archivist until 2026-08-17 (archive.after) Archive'],
    tells: ['hoa-lac:legal-1', 'hoa-lac:legal-2', 'hoa-lac:cadre-1', 'an-binh:head'],
  },
  {
    when: 'the archive waits for that matter',
    by: staff.archivist,
    does: 'Archive',
    with: { shelfmark: 'text:shelf' },
    refused: ['MATTERS_OPEN', { open: 1 }],
  },
  {
    when: 'the archive counts its days from the last matter',
    at: '2026-07-24 10:00',
    by: staff.head,
    does: 'DropCodification',
    with: { matter: 'codification-1', reasons: 'text:no' },
    emits: [['CodificationDropped', { matter: 'codification-1', reasons: 'text:no' }]],
    changes: {
      'matters.codification-1.state': 'abandoned',
      'matters.codification-1.closedAt': '2026-07-24T03:00:00.000Z',
      'matters.codification-1.version': 2,
    },
    asks: ['main archiveRecord: an-binh:archivist until 2026-08-24 (archive.after) Archive'],
    frees: [
      'codification-1 draftCodification: hoa-lac:legal-1 until 2026-10-19 (codification.draft) DraftCodification, DropCodification',
    ],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:legal-1', 'hoa-lac:legal-2'],
  },
  {
    when: 'the archivist archives it',
    at: '2026-08-24 10:00',
    by: staff.archivist,
    does: 'Archive',
    with: { shelfmark: 'text:shelf' },
    emits: [['PilotArchived', { shelfmark: 'text:shelf' }]],
    changes: {
      stage: 'ARCHIVED',
      stageSince: '2026-08-24T03:00:00.000Z',
      'outcome.archivedFrom': 'CLOSED_SUCCESS',
    },
    frees: ['main archiveRecord: an-binh:archivist until 2026-08-24 (archive.after) Archive'],
    tells: ['hoa-lac:cadre-1', 'hoa-lac:head'],
  },
  {
    when: 'nothing is archived twice',
    by: staff.archivist,
    does: 'Archive',
    with: { shelfmark: null },
    refused: ['WRONG_STAGE', { stage: 'ARCHIVED' }],
  },
  {
    when: 'the head takes it out again',
    at: '2026-09-01 10:00',
    by: staff.head,
    does: 'Reopen',
    with: { reason: 'text:late' },
    emits: [['RecordReopened', { to: 'CLOSED_SUCCESS', reason: 'text:late' }]],
    changes: {
      stage: 'CLOSED_SUCCESS',
      stageSince: '2026-09-01T03:00:00.000Z',
      'outcome.archivedFrom': null,
    },
    asks: ['main archiveRecord: an-binh:archivist until 2026-10-05 (archive.after) Archive'],
    tells: ['an-binh:archivist', 'hoa-lac:cadre-1'],
  },
  {
    when: 'what is out is not reopened',
    by: staff.head,
    does: 'Reopen',
    with: { reason: 'text:late' },
    refused: ['WRONG_STAGE', { stage: 'CLOSED_SUCCESS' }],
  },
]);

chronicle('closing told from sources, with a matter still open', () => told(examinedLife()), [
  {
    when: 'is kept and flagged',
    by: staff.head,
    does: 'CloseAfterSettlement',
    with: act(null),
    emits: [
      ['PilotClosed', { number: null, note: null, to: 'CLOSED_PARTLY' }, ['SETTLEMENT_NOT_FOUND']],
    ],
    changes: {
      stage: 'CLOSED_PARTLY',
      stageSince: '2026-08-10T02:00:00.000Z',
      flags: [{ code: 'SETTLEMENT_NOT_FOUND', at: '2026-08-10T02:00:00.000Z' }],
    },
  },
]);

chronicle('closing told from sources, with nobody reviewed', () => told(settlingLife()), [
  {
    when: 'is kept and flagged once',
    by: staff.superiorHead,
    does: 'CloseAfterSettlement',
    with: act(),
    emits: [
      [
        'PilotClosed',
        { number: '9/TB', note: null, to: 'CLOSED_PARTLY' },
        ['SETTLEMENT_NOT_FOUND'],
      ],
    ],
    changes: {
      stage: 'CLOSED_PARTLY',
      flags: [{ code: 'SETTLEMENT_NOT_FOUND', at: '2026-08-03T02:00:00.000Z' }],
    },
  },
]);

chronicle('a pilot that did not start', () => concludedLife('notStarted'), [
  {
    when: 'is no success',
    by: staff.head,
    does: 'CloseSuccess',
    with: act(),
    refused: ['NO_CLEAN_SUCCESS'],
  },
  {
    when: 'is closed as undetermined',
    by: staff.head,
    does: 'CloseUndetermined',
    with: act(),
    emits: [['PilotClosed', { number: '9/TB', note: null, to: 'CLOSED_UNDETERMINED' }]],
    changes: { stage: 'CLOSED_UNDETERMINED' },
    asks: ['main archiveRecord: an-binh:archivist until 2026-08-17 (archive.after) Archive'],
    frees: [
      'main closeUndetermined: hoa-lac:head until 2026-07-21 (assessment.act) CloseUndetermined, OpenCauses',
    ],
    tells: [
      'hoa-lac:cadre-1',
      'hoa-lac:supervisor',
      'an-binh:head',
      'hoa-lac:partyCommittee',
      'an-binh:archivist',
    ],
  },
]);
