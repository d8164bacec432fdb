/** domain chapter: risk-based supervision: the rule proposes another interval of visits, a person decides it in writing (M16). */
import { dueAfterReceipt, dueAtEndOf } from '../due';
import type { Context, Duty, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import type { Law } from '../law/law';
import { numberRule } from '../law/law';
import { changeMatter, mattersOf, nextMatterId, openMatter } from '../matters';
import type { Matter, Pilot } from '../pilot';
import type { Stage } from '../stages';
import { started, underTerm } from '../stages';
import type { Checkpoint } from '../state/checkpoint';
import { CHECKPOINT, rhythmOf } from '../state/checkpoint';
import type { Intensity } from '../state/intensity';
import { INTENSITY as kind, intensityOf, startingPoint } from '../state/intensity';
import { boundsOf, isCrossedBy, nextMonthsUnder, withInterval } from '../state/interval';
import { areCheckpointsStopped } from '../state/suspension';
import type { LocalDate } from '../time';
import { addMonths } from '../time';

export interface SupervisionIntensityCommands {
  /** From here on no visit and no miss changes the interval by itself. */
  AdoptRiskBasedSupervision: { readonly surprisesPerYear: number; readonly reason: TextRef };
  DecideIntensity: {
    readonly matter: string;
    readonly everyMonths: number;
    readonly surprisesPerYear: number;
    /** Needed wherever the decision is not what the rule proposes. */
    readonly reason: TextRef | null;
  };
}

interface Events {
  RiskBasedSupervisionAdopted: {
    readonly matter: string;
    readonly surprisesPerYear: number;
    readonly countedFrom: LocalDate;
    readonly reason: TextRef;
  };
  IntensityDecided: SupervisionIntensityCommands['DecideIntensity'] & {
    readonly proposedMonths: number;
    readonly fromMonths: number;
    /** Of the awaited visit, months from the start; null: it stays where it is. */
    readonly nextMonths: number | null;
    readonly countedFrom: LocalDate;
  };
}

const startedStages: readonly Stage[] = started;

function decideIntensity({
  pilot,
  matter,
  payload,
  today,
  law,
  emit,
}: Context<SupervisionIntensityCommands['DecideIntensity'], Events>) {
  const { everyMonths, surprisesPerYear, reason } = payload;
  const { tightest, loosest } = boundsOf(pilot, law);
  if (everyMonths < tightest || everyMonths > loosest)
    return refuse('INTENSITY_OUT_OF_BOUNDS', { tightest, loosest });
  const rhythm = rhythmOf(pilot);
  const asProposed = rhythm.proposed !== undefined && everyMonths === rhythm.proposed;
  if (!asProposed && reason === null)
    return refuse('INTENSITY_NEEDS_REASON', { proposed: startingPoint(rhythm) });
  const crossed = isCrossedBy(pilot, everyMonths, today);
  if (crossed !== null) return refuse('VISIT_AWAITED_FIRST', { anchor: crossed });
  const data = matter.data as Intensity;
  const body = {
    ...payload,
    proposedMonths: startingPoint(rhythm),
    fromMonths: rhythm.everyMonths,
    nextMonths: nextMonthsUnder(pilot, everyMonths, today),
    countedFrom: surprisesPerYear === data.surprisesPerYear ? data.countedFrom : today,
  };
  return [emit('IntensityDecided', body)];
}

export const chapter = defineChapter<SupervisionIntensityCommands, Events>({
  name: 'supervision-intensity',
  commands: {
    AdoptRiskBasedSupervision: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      bars: ['proposer', 'interested', 'implementer'],
      offered: ({ pilot }) => (intensityOf(pilot) === null ? null : refuse('RISK_BASED_ALREADY')),
      decide: ({ pilot, payload, today, emit }) => [
        emit('RiskBasedSupervisionAdopted', {
          matter: nextMatterId(pilot, kind),
          ...payload,
          countedFrom: today,
        }),
      ],
    },
    DecideIntensity: {
      by: ['head', 'superiorHead'],
      stages: underTerm,
      matter: { kind, states: ['inForce'] },
      basedOn: 'matter',
      bars: ['proposer', 'interested', 'implementer'],
      decide: decideIntensity,
    },
  },
  events: {
    RiskBasedSupervisionAdopted: {
      evolve: (pilot, { matter, surprisesPerYear, countedFrom }, { at }) =>
        openMatter<Intensity>(pilot, matter, kind, 'inForce', at, {
          surprisesPerYear,
          countedFrom,
          decidedAt: at,
        }),
      tell: ['supervisor', 'owner', 'proposer'],
    },
    IntensityDecided: {
      evolve(pilot, { matter, everyMonths, surprisesPerYear, nextMonths, countedFrom }, { at }) {
        const decided = { surprisesPerYear, countedFrom, decidedAt: at };
        const noted = changeMatter<Intensity>(pilot, matter, null, decided);
        return withInterval(noted, everyMonths, nextMonths);
      },
      tell: ['supervisor', 'owner', 'proposer', 'superiorHead'],
    },
  },
  duties(pilot, law) {
    const intensity = intensityOf(pilot);
    return intensity === null
      ? []
      : [decisionDuty(pilot, law, intensity), ...surpriseDuty(pilot, law, intensity)];
  },
  rules: {
    'intensity.decide': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'intensity.review': {
      value: 12,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
    'intensity.surprise': {
      value: 12,
      unit: 'months',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});

/** A proposal waits for its answer; without one the interval is looked at again once a year. */
function decisionDuty(pilot: Pilot, law: Law, { id, data }: Matter<Intensity>): Duty {
  const { proposed, proposedAt, everyMonths } = rhythmOf(pilot);
  const isProposed = proposed !== undefined && proposedAt !== undefined;
  const openedAt = isProposed ? proposedAt : data.decidedAt;
  const rule = isProposed ? 'intensity.decide' : 'intensity.review';
  return {
    matter: id,
    step: isProposed ? 'answerIntensityProposal' : 'reviewIntensity',
    role: 'head',
    commands: ['DecideIntensity'],
    openedAt,
    rule,
    due: dueAfterReceipt(law, openedAt, rule),
    params: { everyMonths, proposed: proposed ?? everyMonths },
  };
}

/** So many a year and no day named: the record is open to the owner, and a surprise must stay one. */
function surpriseDuty(
  pilot: Pilot,
  law: Law,
  { id, data, openedAt: opened }: Matter<Intensity>,
): readonly Duty[] {
  const { startedAt, startedOn } = pilot.running;
  const idle = startedOn === null || areCheckpointsStopped(pilot);
  if (data.surprisesPerYear === 0 || idle || !startedStages.includes(pilot.stage)) return [];
  const from = data.countedFrom > startedOn ? data.countedFrom : startedOn;
  const made = mattersOf<Checkpoint>(pilot, CHECKPOINT).filter(
    ({ data: visit }) => visit.months === null && visit.anchorOn >= from,
  ).length;
  const months = numberRule(law, 'intensity.surprise');
  return [
    {
      matter: id,
      step: 'makeSurpriseVisit',
      role: 'supervisor',
      commands: ['MakeSurpriseVisit'],
      openedAt: startedAt !== null && startedAt > opened ? startedAt : opened,
      rule: 'intensity.surprise',
      due: dueAtEndOf(
        law,
        addMonths(from, Math.floor(((made + 1) * months) / data.surprisesPerYear)),
      ),
      params: { made, surprisesPerYear: data.surprisesPerYear },
    },
  ];
}
