/** domain: the least chain of commands that the law needs before a decision, one command at a time from where the pilot stands. */
import { entitledMembers } from '../ballot';
import { openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { chairOf } from '../state/ballot-opening';
import { currentLevel } from '../state/level-clock';
import type { Act, Telling } from './act';
import { filled, sourceSilent } from './act';
import { planFills, planFrom, titleFrom } from './plan';

/** The unit of the practice directory in whose posts reconstructed pilots are lived. */
export const homeUnit = 'an-binh';
export const proposerPost = `${homeUnit}:cadre-1`;

/** What is asked for: given by the file, in the unit that lives it. */
export const submission = ({ file, today }: Telling) => ({
  title: titleFrom(file),
  plan: planFrom(file, today),
  addressee: homeUnit,
  interestsDeclared: true,
  interested: [],
  withinDuties: true,
  parent: null,
  predecessor: null,
  minted: null,
});

export function fillSubmit(telling: Telling): Act {
  const act = filled('Submit', 'proposer', submission(telling));
  return { ...act, post: proposerPost, fills: [...act.fills, ...planFills] };
}

/** Toward the table of whoever decides; null when the papers are complete. */
export function towardDecision(telling: Telling): Act | null {
  const { pilot, today } = telling;
  switch (pilot.stage) {
    case 'CONSULT':
      return filled('CloseConsultation', 'secretary', {});
    case 'LEADERSHIP_REVIEW':
    case 'URGENT_REVIEW':
    case 'APPRAISAL':
      return towardVote(pilot);
    case 'OVERRIDE_WINDOW':
      return filled('OrderDespiteVote', 'head', {
        necessity: sourceSilent,
        feasibility: sourceSilent,
      });
    case 'NORM_TRACK':
      return filled('RecordInstrument', 'legal', {
        number: 'n/a',
        date: today,
        validFrom: today,
        issuedBy: sourceSilent,
      });
    case 'REFERRED_UP':
      return receipt(telling) ?? opinionAndSheets(pilot);
    case 'DECISION_DRAFT':
      return opinionAndSheets(pilot);
    default:
      return towardConsultation(telling);
  }
}

const booked = ({ index }: Telling) => ({ number: `R-${index + 1}`, book: 'reconstructed' });

/** What was sent up has to arrive there. */
export const receipt = (telling: Telling): Act | null =>
  currentLevel(telling.pilot)?.receivedAt === null
    ? filled('ReceiveReferral', 'clerk', booked(telling))
    : null;

/** Toward the examination's first table, where opinions are asked. */
export function towardConsultation(telling: Telling): Act | null {
  const { pilot } = telling;
  return pilot.stage === 'INTAKE'
    ? (sheet(pilot) ?? filled('TakeSimpleRoute', 'secretary', {}))
    : towardIntake(telling);
}

export function towardIntake(telling: Telling): Act | null {
  const { pilot, file, today } = telling;
  switch (pilot.stage) {
    case 'NEW':
      return fillSubmit(telling);
    case 'SUBMITTED':
      return filled('Register', 'clerk', booked(telling));
    case 'RETURNED':
      return filled('Resubmit', 'proposer', {
        title: titleFrom(file),
        plan: planFrom(file, today),
        answer: sourceSilent,
      });
    case 'REJECTED':
      return towardReview(pilot);
    case 'CLOSED_NOT_PURSUED':
      return filled('ReopenNotPursued', 'secretary', { reason: sourceSilent });
    default:
      return null;
  }
}

/** A refusal is not an end: somebody else looks at it again. */
function towardReview(pilot: Pilot): Act {
  const appeal = openMattersOf(pilot, 'refusalAppeal')[0];
  return appeal === undefined
    ? filled('AppealRefusal', 'proposer', { grounds: sourceSilent })
    : filled('UpholdRefusalAppeal', 'superiorHead', { matter: appeal.id, reasons: sourceSilent });
}

/** Two reviewers sign; each once. */
function sheet(pilot: Pilot): Act | null {
  const signed = pilot.approval.legality.length;
  if (signed >= 2) return null;
  const act = filled('SignLegalitySheet', 'legal', {
    lawful: true,
    basis: sourceSilent,
    instruments: [],
  });
  return { ...act, post: `${pilot.unit}:legal-${signed + 1}` };
}

function opinionAndSheets(pilot: Pilot): Act | null {
  if (pilot.approval.partyOpinion?.body === pilot.unit) return sheet(pilot);
  return filled('GivePartyOpinion', 'partyCommittee', {
    position: 'for',
    number: null,
    text: sourceSilent,
  });
}

function towardVote(pilot: Pilot): Act | null {
  const { ballot } = pilot.approval;
  if (ballot === null) return null;
  const voted = new Set(ballot.votes.map((vote) => vote.member));
  const next = entitledMembers(ballot).find((member) => !voted.has(member));
  const postOf = (person: string | null) =>
    ballot.seats.find((seat) => seat.person === person)?.post ?? '';
  return next === undefined
    ? {
        ...filled('CloseBallot', 'head', { present: [], minutes: null }),
        post: postOf(chairOf(ballot)),
      }
    : { ...filled('CastVote', 'head', { choice: 'for', dissent: null }), post: postOf(next) };
}
