/** workflows: the few columns that operators filter by; written when the record says that they changed. */
import { SearchAttributeType, defineSearchAttributeKey } from '@temporalio/common';
import type { SearchAttributeUpdatePair } from '@temporalio/common';
import type { OperatorAttributes } from '../contracts/messages';

const tenantKey = defineSearchAttributeKey('PilotTenant', SearchAttributeType.KEYWORD);
const stageKey = defineSearchAttributeKey('PilotStage', SearchAttributeType.KEYWORD);
const unitKey = defineSearchAttributeKey('PilotUnit', SearchAttributeType.KEYWORD);
const nextDueKey = defineSearchAttributeKey('PilotNextDue', SearchAttributeType.DATETIME);
const lateKey = defineSearchAttributeKey('PilotLate', SearchAttributeType.BOOL);
const waitingForKey = defineSearchAttributeKey('PilotWaitingFor', SearchAttributeType.KEYWORD_LIST);

export const attributeUpdates = (
  tenant: string,
  shown: OperatorAttributes,
): SearchAttributeUpdatePair[] => [
  { key: tenantKey, value: tenant },
  { key: stageKey, value: shown.stage },
  { key: unitKey, value: shown.unit },
  { key: nextDueKey, value: shown.nextDueAt === null ? null : new Date(shown.nextDueAt) },
  { key: lateKey, value: shown.late },
  { key: waitingForKey, value: [...shown.waitingFor] },
];
