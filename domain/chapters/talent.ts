/** domain chapter: who was selected, trained, attracted or put to use in a pilot, and in which of its results that shows (000; M66). */
import type { Context, Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId } from '../matters';
import { closedAfterRun, underOutcomeReview, underTerm } from '../stages';
import { note } from '../state/noted';
import { settle } from '../state/settled';
import type { TalentOutcome } from '../state/talent';
import { talentKind as kind, talentOf } from '../state/talent';

export interface TalentCommands {
  RecordTalentOutcome: TalentOutcome & { readonly evidence: TextRef };
  StrikeTalentOutcome: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  TalentOutcomeRecorded: TalentCommands['RecordTalentOutcome'] & { readonly matter: string };
  TalentOutcomeStruck: TalentCommands['StrikeTalentOutcome'];
}

type Recording = Context<TalentCommands['RecordTalentOutcome'], Events>;

const stages = [...underTerm, ...underOutcomeReview, ...closedAfterRun] as const;
const by = ['personnel', 'head'] as const;

function trainingFault({ pilot, payload }: Recording): Refusal | null {
  const { form, training } = payload;
  if ((form === 'trained') !== (training !== null)) return refuse('TRAINING_GOES_WITH_TRAINED');
  if (training === null) return null;
  const held = pilot.matters[training];
  return held?.kind === 'training' && held.state === 'completed'
    ? null
    : refuse('TRAINING_NOT_COMPLETED', { training });
}

/** An effect is shown by a measure of the pilot, or it was not measured. */
function effectFault({ pilot, payload }: Recording): Refusal | null {
  const { indicator, effect } = payload;
  if ((effect === 'notMeasured') !== (indicator === null)) return refuse('EFFECT_NEEDS_INDICATOR');
  const known = pilot.proposal.plan.indicators.some(({ id }) => id === indicator);
  return indicator === null || known ? null : refuse('UNKNOWN_INDICATOR', { indicator });
}

function record(context: Recording) {
  const { pilot, payload, actor, directory, emit } = context;
  const { person, form, training, indicator } = payload;
  if (directory.person(person) === undefined) return refuse('PERSON_UNKNOWN', { person });
  if (person === actor.person) return refuse('OWN_TALENT');
  const fault = trainingFault(context) ?? effectFault(context);
  if (fault !== null) return fault;
  const same = talentOf(pilot).find(
    ({ data }) =>
      data.person === person &&
      data.form === form &&
      data.training === training &&
      data.indicator === indicator,
  );
  return same === undefined
    ? [emit('TalentOutcomeRecorded', { ...payload, matter: nextMatterId(pilot, kind) })]
    : refuse('TALENT_RECORDED_ALREADY', { matter: same.id });
}

export const chapter = defineChapter<TalentCommands, Events>({
  name: 'talent',
  commands: {
    RecordTalentOutcome: { by, stages, decide: record },
    StrikeTalentOutcome: {
      by,
      stages,
      matter: { kind, states: ['recorded'] },
      decide: ({ payload, emit }) => [emit('TalentOutcomeStruck', payload)],
    },
  },
  events: {
    TalentOutcomeRecorded: {
      evolve: (pilot, { matter, person, form, training, indicator, effect }, { at }) =>
        note(pilot, matter, kind, 'recorded', at, { person, form, training, indicator, effect }),
      tell: ['head', 'personnel'],
    },
    TalentOutcomeStruck: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'struck', at),
      tell: ['head', 'personnel'],
    },
  },
});
