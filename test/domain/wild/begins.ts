/** test: where lives of random commands begin: a pilot at every part of its way. */
import {
  concludedLife,
  endedPilot,
  reportedLife,
  respondentLife,
  settlingLife,
} from '../support/ending';
import { alive } from '../support/alive';
import { Life, lawOf } from '../support/life';
import {
  approvedPilot,
  inAppraisal,
  inConsultation,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  referredUp,
  registered,
  rejected,
  returned,
} from '../support/routes';
import { approvedLife, runningLife } from '../support/running';

export const begins: Readonly<Record<string, () => Life>> = {
  unborn: () => new Life(),
  registered,
  'in consultation': inConsultation,
  'in review': inReview,
  'in urgency': inUrgency,
  'in appraisal': inAppraisal,
  'in the override window': inOverrideWindow,
  'referred up': referredUp,
  'waiting for a rule': onNormTrack,
  returned,
  rejected,
  approved: approvedPilot,
  'to be prepared': approvedLife,
  running: runningLife,
  'running for long': alive,
  'running under the generic pack': () => runningLife({}, 'generic'),
  ended: () => new Life(lawOf(), '2026-09-01 09:00', endedPilot()),
  reported: reportedLife,
  concluded: () => concludedLife('partly'),
  'with causes settled': settlingLife,
  'with respondents': respondentLife,
};
