/** domain chapter: how an inspection, investigation, prosecution or court classified a person's motive is recorded, never judged here (M91). */
import type { Context, Outcome, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { mattersOf, nextMatterId } from '../matters';
import { anyStage } from '../stages';
import type { AuthorisedBody, Motive, MotiveClassified, MotiveDegree } from '../state/evidence';
import { evidenceKind, evidenceOf, hasDegree, motiveKind as kind } from '../state/evidence';
import { note } from '../state/noted';
import { reopening } from '../state/outcome';
import type { LocalDate } from '../time';

export interface MotiveCommands {
  RecordMotive: {
    /** The evidence that the body was given. */
    readonly matter: string;
    readonly motive: Motive;
    readonly degree: MotiveDegree | null;
    readonly number: string;
    readonly decidedOn: LocalDate;
    readonly reasons: TextRef;
  };
}

interface Events {
  MotiveClassified: Omit<MotiveCommands['RecordMotive'], 'matter'> & {
    readonly matter: string;
    readonly evidence: string;
    readonly person: string;
    readonly body: AuthorisedBody;
  };
}

function record(context: Context<MotiveCommands['RecordMotive'], Events>): Outcome {
  const { pilot, matter, payload, today, emit } = context;
  const { motive, degree, decidedOn, number } = payload;
  const { person, body } = evidenceOf(matter);
  if (hasDegree(motive) !== (degree !== null)) return refuse('DEGREE_GOES_WITH_BLAME');
  if (decidedOn > today) return refuse('LETTER_DATED_LATER', { date: decidedOn });
  const same = mattersOf<MotiveClassified>(pilot, kind).some(
    ({ data }) =>
      data.evidence === matter.id && data.decidedOn === decidedOn && data.motive === motive,
  );
  if (same) return refuse('MOTIVE_RECORDED_ALREADY', { number });
  return [
    ...reopening(pilot),
    emit('MotiveClassified', {
      ...payload,
      matter: nextMatterId(pilot, kind),
      evidence: matter.id,
      person,
      body,
    }),
  ];
}

export const chapter = defineChapter<MotiveCommands, Events>({
  name: 'motive',
  commands: {
    RecordMotive: {
      by: ['clerk', 'legal', 'superiorHead'],
      bars: ['proposer', 'interested'],
      stages: anyStage,
      matter: { kind: evidenceKind, states: ['sealed', 'granted', 'revoked'] },
      offered: ({ matter, actor }) =>
        evidenceOf(matter).person === actor.person ? refuse('OWN_CASE') : null,
      decide: record,
    },
  },
  events: {
    MotiveClassified: {
      evolve: (pilot, { matter, evidence, person, body, motive, degree, decidedOn }, { at }) =>
        note(pilot, matter, kind, 'classified', at, {
          person,
          body,
          motive,
          degree,
          decidedOn,
          evidence,
        } satisfies MotiveClassified),
      tell: ['superiorHead'],
    },
  },
});
