/** test: whole lives by every main route, lived first by the pure law. What they did can be done again by a real workflow. */
import { localDateOf } from '../../../domain/calendar/calendar';
import type { Grant } from '../../../domain/state/grant';
import { addDays } from '../../../domain/time';
import { conclusion, report, staff } from '../../domain/support/ending';
import type { Life } from '../../domain/support/life';
import { holderOf } from '../../domain/support/life';
import type { RouteOptions } from '../../domain/support/routes';
import {
  allVote,
  approvePilot,
  approvedPilot,
  closeBallot,
  dayOf,
  examine,
  giveOpinion,
  inAppraisal,
  inOverrideWindow,
  inReview,
  inUrgency,
  onNormTrack,
  referredUp,
  rejected,
  returned,
  submissionOf,
  withdrawn,
} from '../../domain/support/routes';

const owner = 'hoa-lac:cadre-1';
const supervisor = 'hoa-lac:supervisor';
const head = 'hoa-lac:head';

export const urgent = (): Life =>
  approvePilot(closeBallot(allVote(giveOpinion(examine(inUrgency())))));

export const council = (): Life =>
  approvePilot(
    closeBallot(allVote(giveOpinion(inAppraisal()).until('2026-03-20 09:00'))).until(
      '2026-03-23 09:00',
    ),
  );

export const overridden = (): Life =>
  approvePilot(
    inOverrideWindow()
      .until('2026-03-04 09:00')
      .does(head, 'OrderDespiteVote', { necessity: 'text:n', feasibility: 'text:f' }),
  );

export const referred = (): Life =>
  approvePilot(giveOpinion(referredUp().until('2026-03-05 09:00')));

export const byInstrument = (): Life =>
  approvePilot(
    giveOpinion(
      onNormTrack().until('2026-06-25 09:00').does('an-binh:legal-1', 'RecordInstrument', {
        number: '98/2026/QH',
        date: '2026-06-24',
        validFrom: '2026-06-25',
        issuedBy: 'text:assembly',
      }),
    ),
  );

export const resubmitted = (): Life => {
  const life = returned().until('2026-03-09 10:00');
  const { title, plan } = submissionOf();
  return life.does(owner, 'Resubmit', { title, plan, answer: 'text:answer' });
};

const start = (life: Life): Life =>
  life
    .does(owner, 'Prepare', { preparations: 'text:preparations' })
    .does(owner, 'Start', {
      startedOn: localDateOf(life.law.calendar, life.now),
      resourcesConfirmed: true,
    })
    .does(supervisor, 'ConfirmStart', { note: null });

export const running = (change: Partial<Grant> = {}, options: RouteOptions = {}): Life =>
  start(approvedPilot(change, options));

const visit = (life: Life, matter: string): Life =>
  life
    .does(supervisor, 'HoldCheckpoint', {
      matter,
      heldOn: dayOf(life),
      team: [holderOf(supervisor).person],
      evidence: 'text:photos',
      values: [{ indicator: 'i-1', value: 8 }],
      findings: [],
      noFindingReason: 'text:nothing',
    })
    .does(supervisor, 'CloseCheckpoint', { matter, conclusion: 'continue', note: null });

const fileReport = (life: Life, periodTo: string): Life =>
  life.does(owner, 'FileProgressReport', {
    sort: 'periodic',
    periodTo,
    progress: 'text:progress',
    values: [],
    spendingVnd: 1_000_000,
    issues: null,
    risks: null,
    requests: null,
  });

/** Everybody does what is due three days before its last day, until a day. */
export function supervised(life: Life, until: string): Life {
  for (;;) {
    const [task] = life.tasks
      .filter(({ step }) => step === 'holdCheckpoint' || step === 'fileReport')
      .sort((a, b) => (a.dueDate < b.dueDate ? -1 : 1));
    if (task === undefined || task.dueDate >= until) return life;
    const day = addDays(task.dueDate, -3);
    if (dayOf(life) < day) life.until(`${day} 10:00`);
    if (task.step === 'fileReport') fileReport(life, String(task.params?.['periodTo']));
    else visit(life, task.matter);
  }
}

const confirmEnd = (life: Life, day: string): Life =>
  life
    .until(`${day} 16:00`)
    .does(owner, 'ConfirmEnd', { reason: 'term', effectiveOn: day, note: null })
    .does(supervisor, 'CountersignEnd', { position: 'agrees', note: null });

const judged = (life: Life, [filed, scored, concluded, closed]: readonly string[]): Life =>
  life
    .until(`${filed} 10:00`)
    .does(owner, 'FileCompletionReport', { ...report, values: [{ indicator: 'i-1', value: 5 }] })
    .until(`${scored} 10:00`)
    .does(supervisor, 'ScoreTarget', {
      indicator: 'i-1',
      score: 'achieved',
      value: 5,
      evidence: 'text:evidence',
    })
    .does('hoa-lac:partyCommittee', 'GivePartyOpinion', {
      position: 'for',
      number: null,
      text: 'text:opinion',
    })
    .until(`${concluded} 10:00`)
    .does(head, 'Conclude', conclusion('achieved', { reasons: null }))
    .until(`${closed} 10:00`)
    .does(head, 'CloseSuccess', { number: '9/TB', note: null });

const archived = (life: Life, day: string): Life =>
  life.until(`${day} 10:00`).does(staff.archivist, 'Archive', { shelfmark: null });

const twoYears: Partial<Grant> = {
  term: { kind: 'months', months: 27 },
  interimReviewEveryMonths: null,
};

/** Proposal to archive, nothing unusual: eight visits, reports on the day, judged, closed. */
export const ordinary = (): Life => {
  const life = running(twoYears);
  supervised(life, '2028-06-01');
  return archived(
    judged(confirmEnd(life, '2028-06-02'), [
      '2028-06-09',
      '2028-06-14',
      '2028-06-19',
      '2028-06-22',
    ]),
    '2028-07-10',
  );
};

/** The term runs out with nobody deciding, is extended afterwards, ends, is judged and archived. */
export const lapsedAndExtended = (): Life => {
  const life = running({
    term: { kind: 'date', end: '2026-06-30' },
    checkpointEveryMonths: 6,
    reportEveryMonths: 6,
    interimReviewEveryMonths: null,
  });
  life
    .until('2026-07-02 09:00')
    .does(owner, 'RequestExtension', {
      newEnd: '2026-09-30',
      condition: null,
      reviewOn: null,
      reasons: 'text:late',
      participants: [],
    })
    .until('2026-07-06 09:00')
    .does(head, 'GrantExtension', {
      matter: 'extension-1',
      newEnd: '2026-09-30',
      condition: null,
      reviewOn: null,
      number: '3/QĐ-UBND',
      signedOn: '2026-07-06',
      effectFrom: '2026-07-01',
      participants: [],
      conditions: null,
    });
  return archived(
    judged(confirmEnd(life, '2026-09-30'), [
      '2026-10-05',
      '2026-10-08',
      '2026-10-12',
      '2026-10-15',
    ]),
    '2026-11-02',
  );
};

export const terminated = (): Life =>
  running().until('2026-04-06 09:00').does(head, 'Terminate', {
    order: '7/QĐ',
    reasons: 'text:reasons',
    effectiveOn: '2026-04-30',
    windDown: 'text:wind-down',
  });

/** Another unit agrees to try it too; its own pilot is minted here and opened by the outbox. */
export const replicated = (): Life =>
  running()
    .until('2026-05-04 09:00')
    .does(head, 'ProposeReplication', { siteUnit: 'tan-lap', site: null, reasons: 'text:r' })
    .until('2026-05-06 09:00')
    .does('tan-lap:head', 'SiteAgrees', {
      matter: 'replication-1',
      carrier: 'tan-lap:cadre-1',
      interestsDeclared: true,
      interested: [],
      note: null,
    });

/** Asked of the leadership; nobody votes for a month. */
export const unvoted = (): Life => inReview().until('2026-04-06 09:00');

export const routes: Readonly<Record<string, () => Life>> = {
  simple: () => approvedPilot(),
  urgent,
  council,
  override: overridden,
  referral: referred,
  norm: byInstrument,
  return: resubmitted,
  withdrawal: () => withdrawn(),
  refusal: () => rejected(),
  ordinary,
  lapse: lapsedAndExtended,
  termination: terminated,
  replication: replicated,
  unvoted,
};
