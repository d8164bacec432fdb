/** domain chapter: the approval, in full or as a pilot (M9-M11), and the duty to decide in time (M58). */
import type { Context, Duty, Outcome, Refusal } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import { numberRule } from '../law/law';
import { lacksOfSize, lacksOfStops, lacksOfTime } from '../state/caps';
import { mayApprove } from '../state/competence';
import { decideDuties } from '../state/decide-duties';
import type { Grant } from '../state/grant';
import { granted } from '../state/grant';
import { loosestVisits } from '../state/risk';
import { lacksOfWatcher } from '../state/separation';

export interface DecisionCommands {
  ApproveFull: Grant;
  ApprovePilot: Grant;
}

interface Events {
  ApprovedInFull: Grant & { readonly unit: string };
  ApprovedAsPilot: Grant & { readonly unit: string };
}

type Deciding = Context<Grant, Events>;

/** The posts that will run and watch the pilot: they exist, and nobody watches himself. */
function postsFit({ payload, directory, receivedAt }: Deciding): Refusal | null {
  const { owner, supervisor } = payload;
  const unknown = [owner, supervisor].find((post) => directory.post(post) === undefined);
  if (unknown !== undefined) return refuse('POST_UNKNOWN', { post: unknown });
  const watched = directory.holders(owner, receivedAt).map((row) => row.person);
  const same = directory
    .holders(supervisor, receivedAt)
    .some((row) => watched.includes(row.person));
  return owner === supervisor || same ? refuse('OWNER_SUPERVISES') : null;
}

function termFits({ payload: { term, inForceFrom } }: Deciding): Refusal | null {
  if (term.kind === 'months') return null;
  const until = term.kind === 'date' ? term.end : term.reviewOn;
  return until < inForceFrom
    ? refuse('TERM_ENDS_BEFORE_START', { until, from: inForceFrom })
    : null;
}

function rhythmFits({ pilot, payload, law, reconstructed }: Deciding): Refusal | null {
  const min = numberRule(law, 'checkpoint.interval.min');
  const max = numberRule(law, 'checkpoint.interval.max');
  const months = payload.checkpointEveryMonths;
  if (months < min || months > max) return refuse('CHECKPOINT_RHYTHM', { months, min, max });
  const most = reconstructed ? null : loosestVisits(pilot, law);
  return most !== null && months > most ? refuse('RISK_NEEDS_VISITS', { months, most }) : null;
}

function opinionHeeded({ pilot, payload }: Deciding): Refusal | null {
  const adverse = pilot.approval.partyOpinion?.position === 'against';
  return adverse && payload.reasonsAgainstOpinion === null
    ? refuse('REASONS_AGAINST_OPINION')
    : null;
}

/** What is granted is held against the caps again: from when it is in force is known only now. */
function capsHeld({ pilot, payload, law, reconstructed }: Deciding) {
  const plan = { ...pilot.proposal.plan, ...payload };
  return weigh(reconstructed, [
    ...lacksOfSize(law, plan),
    ...lacksOfTime(law, payload.term, payload.inForceFrom),
    ...lacksOfStops(law, plan),
  ]);
}

/** Nobody approves backwards; what a source tells is kept as it was, and flagged. */
function approve(context: Deciding, type: keyof Events): Outcome {
  const { pilot, payload, actor, today, reconstructed, emit } = context;
  const refusal =
    opinionHeeded(context) ?? postsFit(context) ?? termFits(context) ?? rhythmFits(context);
  if (refusal !== null) return refusal;
  const retroactive = payload.inForceFrom < today;
  const targeted = payload.indicators.some((indicator) => indicator.target !== null);
  if (!reconstructed) {
    if (retroactive) return refuse('RETROACTIVE_APPROVAL', { from: payload.inForceFrom });
    if (!targeted) return refuse('NO_TARGET');
  }
  const held = capsHeld(context);
  if (isRefusal(held)) return held;
  const overlap = weigh(reconstructed, lacksOfWatcher(context, payload.supervisor, actor.person));
  if (isRefusal(overlap)) return overlap;
  const flags = [
    ...(retroactive ? ['RETROACTIVE'] : []),
    ...(targeted ? [] : ['NO_TARGET']),
    ...held,
    ...overlap,
  ];
  return [emit(type, { ...payload, unit: pilot.unit }, flags)];
}

const signing = {
  by: ['head'],
  stages: ['DECISION_DRAFT', 'REFERRED_UP'],
  basedOn: 'dossier',
  bars: ['proposer', 'interested'],
  offered: mayApprove,
} as const;

export const chapter = defineChapter<DecisionCommands, Events>({
  name: 'decision',
  commands: {
    ApproveFull: { ...signing, decide: (context) => approve(context, 'ApprovedInFull') },
    ApprovePilot: { ...signing, decide: (context) => approve(context, 'ApprovedAsPilot') },
  },
  events: {
    ApprovedInFull: {
      evolve: (pilot, body, { at, by }) => granted(pilot, 'full', body, at, by),
      tell: ['proposer', 'owner', 'supervisor', 'secretary', 'partyCommittee', 'superiorHead'],
    },
    ApprovedAsPilot: {
      evolve: (pilot, body, { at, by }) => granted(pilot, 'pilot', body, at, by),
      tell: ['proposer', 'owner', 'supervisor', 'secretary', 'partyCommittee', 'superiorHead'],
    },
  },
  duties: (pilot, law): readonly Duty[] => decideDuties(pilot, law),
  rules: {
    'approval.simple': {
      value: 7,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.1',
      mark: 'V',
    },
    'approval.onReturn': {
      value: 'pauses',
      unit: 'choice',
      choices: ['pauses', 'restarts', 'runs'],
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8',
      mark: 'U',
      localSetting: true,
    },
    'decision.draft': {
      value: 'withinApprovalClock',
      unit: 'choice',
      choices: ['withinApprovalClock', 'ownClock'],
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8',
      mark: 'X',
    },
    'decision.draft.term': {
      value: 3,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8',
      mark: 'X',
    },
    'superior.decision': {
      value: 7,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.1',
      mark: 'X',
    },
    'council.appraisal': {
      value: 30,
      unit: 'workingDays',
      instrument: '73/2023/NĐ-CP',
      article: 'Art. 8.2',
      mark: 'U',
      localSetting: true,
    },
    'checkpoint.interval.min': {
      value: 1,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'checkpoint.interval.max': {
      value: 6,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
