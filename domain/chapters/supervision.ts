/** domain chapter: periodic supervision (lifecycle.md section 2): visits at fixed anchors, held, closed or missed (M16). */
import { dueOn, workingDaysBefore } from '../due';
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, isRefusal, refuse } from '../kernel';
import { weigh } from '../lacking';
import type { Law } from '../law/law';
import { days } from '../law/law';
import { changeMatter, closeMatter, matterOf, nextMatterId, openMatter } from '../matters';
import type { Matter } from '../pilot';
import type { Stage } from '../stages';
import { started } from '../stages';
import type { Checkpoint } from '../state/checkpoint';
import {
  CHECKPOINT as kind,
  isAwaited,
  awaited,
  monthsOfNext,
  planCheckpoint,
  planNext,
  rhythmAfterVisit,
  rhythmOf,
} from '../state/checkpoint';
import { missed, planned } from '../state/checkpoint-clock';
import { closingDuties, visitDuties, whileClosing } from '../state/checkpoint-duties';
import type { Rhythm } from '../state/term';
import type { Visit, VisitRecord } from '../state/visit';
import { findingsOpened, lacksOfVisit, recordOf, withMeasured } from '../state/visit';

export interface SupervisionCommands {
  HoldCheckpoint: Visit & { readonly matter: string };
  /** Without notice to the owner. */
  MakeSurpriseVisit: Visit;
  CloseCheckpoint: {
    readonly matter: string;
    readonly conclusion: 'continue' | 'change' | 'suspend' | 'end';
    readonly note: TextRef | null;
  };
}

interface Planned {
  readonly matter: string;
  readonly rhythm: Rhythm;
  /** Months from the start of the next checkpoint; null: none follows from this one. */
  readonly nextMonths: number | null;
}

interface Events {
  CheckpointPlanned: { readonly months: number };
  CheckpointDue: { readonly matter: string };
  CheckpointHeld: VisitRecord & Planned;
  LateVisitAttached: VisitRecord & { readonly matter: string };
  SurpriseVisitHeld: VisitRecord & { readonly matter: string; readonly rhythm: Rhythm };
  CheckpointMissed: Planned & { readonly inARow: number };
  MissesReported: { readonly matter: string; readonly inARow: number };
  CheckpointClosed: SupervisionCommands['CloseCheckpoint'];
}

const whileVisiting: readonly Stage[] = [...started, 'ENDING'];
const formOf = ({ matter: _matter, ...visit }: SupervisionCommands['HoldCheckpoint']): Visit =>
  visit;

/** A visit counts for an anchor only near it; an earlier one is a surprise visit and changes no rhythm. */
function tooEarly(law: Law, matter: Matter<Checkpoint>, today: string): Refusal | null {
  const due = dueOn(law, matter.data.movedTo ?? matter.data.anchorOn);
  const from = workingDaysBefore(law, due.date, days(law, 'checkpoint.hold'));
  return today < from ? refuse('CHECKPOINT_TOO_EARLY', { from }) : null;
}

function hold({
  pilot,
  payload,
  today,
  law,
  matter,
  reconstructed,
  emit,
}: Context<SupervisionCommands['HoldCheckpoint'], Events>) {
  const visit = formOf(payload);
  const flags = weigh(reconstructed, lacksOfVisit(pilot, visit, today));
  if (isRefusal(flags)) return flags;
  const found = findingsOpened(pilot, visit, matter.id);
  const record = { ...recordOf(visit), matter: matter.id };
  if (matter.state === 'missed')
    return [emit('LateVisitAttached', record, ['LATE_VISIT', ...flags]), ...found];
  const checkpoint = matter as Matter<Checkpoint>;
  const early = reconstructed ? null : tooEarly(law, checkpoint, today);
  if (early !== null) return early;
  const rhythm = rhythmAfterVisit(pilot, law, visit.findings);
  const nextMonths = monthsOfNext(pilot, checkpoint.data, rhythm.everyMonths, today);
  return [emit('CheckpointHeld', { ...record, rhythm, nextMonths }, flags), ...found];
}

function surprise({ pilot, payload, today, law, reconstructed, emit }: Context<Visit, Events>) {
  const flags = weigh(reconstructed, lacksOfVisit(pilot, payload, today));
  if (isRefusal(flags)) return flags;
  const matter = nextMatterId(pilot, kind);
  const record = recordOf(payload);
  // A clean surprise relaxes nothing: only the planned row of visits earns that.
  const rhythm =
    record.negative > 0 ? rhythmAfterVisit(pilot, law, payload.findings) : rhythmOf(pilot);
  return [
    emit('SurpriseVisitHeld', { ...record, matter, rhythm }, flags),
    ...findingsOpened(pilot, payload, matter),
  ];
}

export const chapter = defineChapter<SupervisionCommands, Events>({
  name: 'supervision',
  commands: {
    HoldCheckpoint: {
      by: ['supervisor'],
      stages: started,
      matter: { kind, states: [...awaited, 'missed'] },
      bars: ['proposer', 'interested', 'implementer'],
      decide: hold,
    },
    MakeSurpriseVisit: {
      by: ['supervisor'],
      stages: whileVisiting,
      bars: ['proposer', 'interested', 'implementer'],
      decide: surprise,
    },
    CloseCheckpoint: {
      by: ['supervisor'],
      stages: whileClosing,
      matter: { kind, states: ['held'] },
      decide: ({ payload, emit }) =>
        payload.conclusion !== 'continue' && payload.note === null
          ? refuse('RECOMMENDATION_NEEDS_REASON')
          : [emit('CheckpointClosed', payload)],
    },
  },
  events: {
    CheckpointPlanned: { evolve: (pilot, { months }, { at }) => planCheckpoint(pilot, months, at) },
    CheckpointDue: {
      evolve: (pilot, { matter }) => changeMatter(pilot, matter, 'due'),
      tell: ['supervisor', 'owner'],
    },
    CheckpointHeld: {
      evolve(pilot, { matter, heldOn, values, rhythm, nextMonths }, { at }) {
        const held = changeMatter<Checkpoint>(pilot, matter, 'held', {
          heldOn,
          heldAt: at,
          skip: null,
        });
        return planNext(withMeasured(held, values, heldOn), nextMonths, rhythm, at);
      },
      tell: ['owner', 'head'],
    },
    LateVisitAttached: {
      evolve: (pilot, { matter, heldOn, values }, { at }) =>
        withMeasured(
          changeMatter<Checkpoint>(pilot, matter, null, { heldOn, heldAt: at }),
          values,
          heldOn,
        ),
      tell: ['owner', 'head'],
    },
    SurpriseVisitHeld: {
      evolve(pilot, { matter, heldOn, values, rhythm }, { at }) {
        const data: Checkpoint = {
          months: null,
          anchorOn: heldOn,
          movedTo: null,
          skip: null,
          heldOn,
          heldAt: at,
        };
        return planNext(
          withMeasured(openMatter(pilot, matter, kind, 'held', at, data), values, heldOn),
          null,
          rhythm,
          at,
        );
      },
      tell: ['head'],
    },
    CheckpointMissed: {
      evolve: (pilot, { matter, rhythm, nextMonths }, { at }) =>
        planNext(closeMatter(pilot, matter, 'missed', at), nextMonths, rhythm, at),
      tell: ['supervisor', 'head'],
    },
    MissesReported: { evolve: (pilot) => pilot, tell: ['superiorHead', 'head'] },
    CheckpointClosed: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'closed', at),
      tell: ['owner', 'head'],
    },
  },
  duties: (pilot, law) => [...visitDuties(pilot, law), ...closingDuties(pilot, law)],
  rings: {
    holdCheckpoint: (pilot, { matter }, { kind: rung }) =>
      (rung === 'due' || rung === 'overdue') &&
      isAwaited(matterOf(pilot, matter)) &&
      matterOf(pilot, matter).state !== 'due'
        ? [{ type: 'CheckpointDue', body: { matter } }]
        : [],
    missCheckpoint: (pilot, { matter }, { kind: rung }, { law }) =>
      rung === 'overdue' ? missed(pilot, matter, law) : [],
    planCheckpoint: (pilot, _duty, { kind: rung, at }, facts) =>
      rung === 'overdue' ? planned(pilot, at, facts) : [],
  },
  rules: {
    'checkpoint.close': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
