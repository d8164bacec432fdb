/** domain: what told events mean from the decision to the end (the second column of the mapping). */
import { openMattersOf } from '../matters';
import type { Teller, Telling } from './act';
import { after, filled, notTold, once, sourceSilent, told } from './act';
import type { EventKind } from './case';
import { admitNamed, refuseNamed } from './subjects';
import { fact, judicialAct, opinion, study } from './tell-any';
import { assessed, codified, commended, replicated } from './tell-consequences';
import {
  dossier,
  extend,
  grantChange,
  referRequest,
  refuseChange,
  requestChange,
  requestExtension,
} from './tell-requests';
import { resume, suspend } from './tell-standstill';
import {
  approveAgain,
  confirmEnd,
  isPartial,
  makePermanent,
  progress,
  startAgain,
  terminate,
} from './tell-term';
import { towardEnd } from './toward-outcome';
import { towardRun } from './toward-run';

const report = after(
  towardRun,
  once((telling) => told('FileProgressReport', 'owner', progress(telling), notTold('values'))),
);

const holdReview: Teller = once(({ pilot, today, event }) => {
  const open = openMattersOf(pilot, 'interimReview')[0];
  if (open === undefined)
    return filled('OpenInterimReview', 'secretary', { through: today, values: [] });
  return told(
    'HoldInterimReview',
    'head',
    { matter: open.id, conclusion: 'continue', review: event.summary },
    notTold('conclusion'),
  );
});

export const fileCompletion = once(({ event }) =>
  told(
    'FileCompletionReport',
    'owner',
    { text: event.summary, values: [], lessons: sourceSilent, problems: null },
    notTold('values', 'lessons'),
  ),
);

/** Winds down toward an end that the file tells later: it has not ended with its report. */
const endsLater = ({ pilot, file, index }: Telling): boolean =>
  pilot.stage === 'ENDING' &&
  file.events
    .slice(index + 1)
    .some(({ kind, subject, partial }) => kind === 'ended' && subject === undefined && !partial);

const completion: Teller = (telling) =>
  (isPartial(telling) || endsLater(telling) ? report : after(towardEnd, fileCompletion))(telling);

const approve: Teller = (telling) =>
  (telling.event.subject === undefined ? approveAgain : admitNamed)(telling);

export const underTermTellers: Readonly<Record<EventKind, Teller>> = {
  proposed: requestChange,
  submitted: dossier,
  opinion,
  referred_up: referRequest,
  approved_pilot: approve,
  approved_full: makePermanent,
  refused: refuseNamed,
  started: startAgain,
  progress_report: report,
  obstacle: once(({ event }) =>
    told(
      'RaiseObstacle',
      'owner',
      { description: event.summary, hinders: 'other' },
      notTold('hinders'),
    ),
  ),
  change_requested: requestChange,
  change_granted: grantChange,
  change_refused: refuseChange,
  extension_requested: requestExtension,
  extension_granted: extend,
  suspended: suspend,
  resumed: resume,
  terminated: terminate,
  ended: confirmEnd,
  interim_review: holdReview,
  completion_report: completion,
  assessed,
  cause_review: study,
  responsibility: judicialAct,
  commended,
  replicated,
  codified,
  other: fact,
};
