/** domain: the least chain of commands that the law needs to reach a stage, one command at a time from where the pilot stands. */
import { entitledMembers } from '../ballot';
import { openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { chairOf } from '../state/ballot-opening';
import { currentLevel } from '../state/level-clock';
import { addMonths } from '../time';
import type { Act, Telling } from './act';
import { filled, sourceSilent } from './act';
import { planFills, planFrom, termFrom, titleFrom } from './plan';

const needed = 'the law needs it before what the source tells';

/** What is asked for: given by the file, in the unit that lives it. */
export const submission = ({ file, today }: Telling, unit: string) => ({
  title: titleFrom(file),
  plan: planFrom(file, today),
  addressee: unit,
  interestsDeclared: true,
  interested: [],
  withinDuties: true,
  parent: null,
  predecessor: null,
  minted: null,
});

export const fillSubmit = (telling: Telling): Act => ({
  ...filled('Submit', 'proposer', submission(telling, homeUnit), needed),
  post: `${homeUnit}:cadre-1`,
  fills: [{ field: null, reason: needed }, ...planFills],
});

/** The unit of the practice directory in whose posts reconstructed pilots are lived. */
export const homeUnit = 'an-binh';

/** Toward the table of whoever decides; null when the papers are complete. */
export function towardDecision(telling: Telling): Act | null {
  const { pilot } = telling;
  switch (pilot.stage) {
    case 'NEW':
      return fillSubmit(telling);
    case 'CONSULT':
      return filled('CloseConsultation', 'secretary', {}, needed);
    case 'LEADERSHIP_REVIEW':
    case 'URGENT_REVIEW':
    case 'APPRAISAL':
      return towardVote(pilot);
    case 'OVERRIDE_WINDOW':
      return filled('OrderDespiteVote', 'head', { necessity: sourceSilent, feasibility: sourceSilent }, needed);
    case 'NORM_TRACK':
      return filled('RecordInstrument', 'legal', { number: 'n/a', date: telling.today, validFrom: telling.today, issuedBy: sourceSilent }, needed);
    case 'REFERRED_UP':
      return currentLevel(pilot)?.receivedAt === null ? fillReceipt(telling) : opinionAndSheets(pilot);
    case 'DECISION_DRAFT':
      return opinionAndSheets(pilot);
    default:
      return towardConsultation(telling);
  }
}

const fillReceipt = (telling: Telling): Act =>
  filled('ReceiveReferral', 'clerk', { number: numberOf(telling), book: 'reconstructed' }, needed);

const numberOf = ({ index }: Telling): string => `R-${index + 1}`;

/** Toward the examination's first table, where opinions are asked. */
export function towardConsultation(telling: Telling): Act | null {
  const { pilot } = telling;
  switch (pilot.stage) {
    case 'NEW':
      return fillSubmit(telling);
    case 'INTAKE':
      return sheet(pilot) ?? filled('TakeSimpleRoute', 'secretary', {}, needed);
    default:
      return towardIntake(telling);
  }
}

export function towardIntake(telling: Telling): Act | null {
  const { pilot } = telling;
  switch (pilot.stage) {
    case 'NEW':
      return fillSubmit(telling);
    case 'SUBMITTED':
      return filled('Register', 'clerk', { number: numberOf(telling), book: 'reconstructed' }, needed);
    case 'RETURNED':
      return filled('Resubmit', 'proposer', { title: titleFrom(telling.file), plan: planFrom(telling.file, telling.today), answer: sourceSilent }, needed);
    case 'REJECTED':
      return towardReview(pilot);
    case 'CLOSED_NOT_PURSUED':
      return filled('ReopenNotPursued', 'secretary', { reason: sourceSilent }, needed);
    default:
      return null;
  }
}

/** A refusal is not an end: somebody else looks at it again. */
function towardReview(pilot: Pilot): Act {
  const appeal = openMattersOf(pilot, 'refusalAppeal')[0];
  return appeal === undefined
    ? filled('AppealRefusal', 'proposer', { grounds: sourceSilent }, needed)
    : filled('UpholdRefusalAppeal', 'superiorHead', { matter: appeal.id, reasons: sourceSilent }, needed);
}

/** Two reviewers sign; each once. */
function sheet(pilot: Pilot): Act | null {
  const signed = pilot.approval.legality.length;
  if (signed >= 2) return null;
  return { ...filled('SignLegalitySheet', 'legal', { lawful: true, basis: sourceSilent, instruments: [] }, needed), post: `${pilot.unit}:legal-${signed + 1}` };
}

function opinionAndSheets(pilot: Pilot): Act | null {
  if (pilot.approval.partyOpinion?.body === pilot.unit) return sheet(pilot);
  return filled('GivePartyOpinion', 'partyCommittee', { position: 'for', number: null, text: sourceSilent }, needed);
}

function towardVote(pilot: Pilot): Act | null {
  const { ballot } = pilot.approval;
  if (ballot === null) return null;
  const voted = new Set(ballot.votes.map((vote) => vote.member));
  const next = entitledMembers(ballot).find((member) => !voted.has(member));
  const postOf = (person: string | null) => ballot.seats.find((seat) => seat.person === person)?.post ?? '';
  return next === undefined
    ? { ...filled('CloseBallot', 'head', { present: [], minutes: null }, needed), post: postOf(chairOf(ballot)) }
    : { ...filled('CastVote', 'head', { choice: 'for', dissent: null }, needed), post: postOf(next) };
}

export const grant = ({ file, today, event }: Telling, less: boolean) => ({
  number: event.instrument === undefined ? null : documentNumber(event.instrument),
  inForceFrom: today,
  scope: file.scope,
  sites: [planFrom(file, today).territory],
  participants: [],
  term: termFrom(file.plannedEnd, today),
  stopConditions: planFrom(file, today).stopConditions,
  indicators: planFrom(file, today).indicators,
  owner: `${homeUnit}:cadre-2`,
  supervisor: `${homeUnit}:supervisor-1`,
  checkpointEveryMonths: 3,
  reportEveryMonths: 3,
  interimReviewEveryMonths: null,
  conditions: [],
  grantedLess: less,
  reasonsAgainstOpinion: null,
});

/** Numbers of instruments as official registers write them; other signs become spaces. */
export const documentNumber = (told: string): string | null => {
  const number = told.normalize('NFC').replace(/[^\p{L}\p{N} ./;,()–-]+/gu, ' ').replace(/\s+/g, ' ').trim().slice(0, 120);
  return number.length === 0 ? null : number;
};

/** Toward a running pilot: approved, prepared, started; each only as far as it is missing. */
export function towardStart(telling: Telling): Act | null {
  const { pilot } = telling;
  const ready = towardPreparing(telling);
  if (ready !== null) return ready;
  return pilot.stage === 'PREPARING' || (pilot.running.startedOn === null && pilot.stage === 'LAPSED')
    ? filled('Start', 'owner', { startedOn: telling.today, resourcesConfirmed: false }, needed)
    : null;
}

export function towardPreparing(telling: Telling): Act | null {
  const { pilot } = telling;
  const undecided = towardApproval(telling);
  if (undecided !== null) return undecided;
  return pilot.stage === 'APPROVED_PILOT' || pilot.stage === 'APPROVED_FULL'
    ? filled('Prepare', 'owner', { preparations: sourceSilent }, needed)
    : null;
}

export function towardApproval(telling: Telling): Act | null {
  if (telling.pilot.running.decision !== null) return null;
  return towardDecision(telling) ?? filled('ApprovePilot', 'head', grant(telling, false), needed);
}

/** Toward the outcome's table, then its conclusion, its causes, and the persons. */
export function towardAssessment(telling: Telling): Act | null {
  const { pilot, today } = telling;
  const unended = towardEnd(telling);
  if (unended !== null) return unended;
  if (pilot.stage !== 'ENDING') return null;
  return pilot.running.endedOn === null
    ? filled('ConfirmEnd', 'owner', { reason: windDownReason(pilot), effectiveOn: today, note: sourceSilent }, needed)
    : filled('AssessOnFile', 'head', { reasons: sourceSilent }, needed);
}

export const windDownReason = (pilot: Pilot): 'absorbed' | 'terminated' =>
  pilot.running.windDown?.reason === 'absorbed' ? 'absorbed' : 'terminated';

export function towardEnd(telling: Telling): Act | null {
  const { pilot, today } = telling;
  if (pilot.stage !== 'RUNNING' && pilot.stage !== 'SUSPENDED' && pilot.stage !== 'LAPSED') return towardStart(telling);
  return filled('ConfirmEnd', 'owner', { reason: endReason(pilot, today), effectiveOn: today, note: sourceSilent }, needed);
}

/** On or after the last day the term is over; before it the source must mean that the goal was reached. */
export function endReason(pilot: Pilot, effectiveOn: string): 'term' | 'goal' {
  const { term } = pilot.running;
  return term?.kind === 'date' && effectiveOn < term.end ? 'goal' : 'term';
}

export function conclusion({ file }: Telling) {
  const value = file.outcome.value.toLowerCase();
  const outcome = value === 'achieved' ? 'achieved' : value.startsWith('part') ? 'partly' : /not|fail/.test(value) && value !== 'unknown' ? 'notAchieved' : 'undetermined';
  return { outcome, damage: false, damageDescription: null, reasons: file.outcome.basis, meeting: null };
}

export function towardResponsibility(telling: Telling): Act | null {
  const { pilot } = telling;
  const unjudged = towardAssessment(telling);
  if (unjudged !== null) return unjudged;
  switch (pilot.stage) {
    case 'ASSESSMENT':
      return filled('Conclude', 'head', conclusion(telling), needed);
    case 'OUTCOME_SET':
      return filled('OpenCauses', 'head', { reasons: sourceSilent }, needed);
    case 'CAUSE_REVIEW':
      return filled('ConcludeCauses', 'head', { causes: [], dissent: null }, needed);
    default:
      return null;
  }
}

export const aYearAfter = (today: string): string => addMonths(today, 12);
export { needed };
