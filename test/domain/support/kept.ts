/** test: closed and archived records, with a retention period that runs or is over. */
import type { Stage } from '../../../domain/stages';
import { alive, alivePilot } from './alive';
import type { Life } from './life';
import { holderOf } from './life';

export const archivist = 'an-binh:archivist';
export const auditor = 'government:auditor';
export const witness = holderOf('hoa-lac:legal-1').person;

export const nominated = { reason: 'text:r', list: 'text:l' };
export const approved = { matter: 'destruction-1', approved: true, reasons: 'text:r' };
export const confirmed = {
  matter: 'destruction-1',
  method: 'shredded',
  witness,
  minutes: 'text:m',
};
export const hold = { ground: 'audit', reason: 'text:r' };

export const closedRecord = (stage: Stage = 'CLOSED_SUCCESS'): Life => {
  const { outcome } = alivePilot();
  return alive({ stage, outcome: { ...outcome, archivedFrom: 'CLOSED_SUCCESS' } });
};

/** The period of one month is over. */
export const overdueRecord = (stage: Stage = 'CLOSED_SUCCESS'): Life =>
  closedRecord(stage)
    .does(archivist, 'SetRetention', { months: 1, basis: 'text:b' })
    .until('2026-04-03 09:00');

export const nominatedRecord = (stage: Stage = 'CLOSED_SUCCESS'): Life =>
  overdueRecord(stage).does(archivist, 'NominateForDestruction', nominated);

export const approvedRecord = (): Life =>
  nominatedRecord().does('hoa-lac:head', 'DecideDestruction', approved);
