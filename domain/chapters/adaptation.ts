/** domain chapter: at a site that repeats another's pilot: what is done otherwise than its kit says, and who accepts it (M39, M77). */
import { dueAfterReceipt } from '../due';
import type { Refusal, TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId, openMatter, openMattersOf } from '../matters';
import type { Pilot } from '../pilot';
import { closed, underOutcomeReview, underTerm } from '../stages';
import { settle } from '../state/settled';

export interface AdaptationCommands {
  RecordAdaptation: {
    /** Of what must stay, or of what may change. */
    readonly touches: 'core' | 'margin';
    /** The place in the kit's list, from 1. */
    readonly item: number;
    readonly difference: TextRef;
    readonly reasons: TextRef;
  };
  JudgeAdaptation: {
    readonly matter: string;
    readonly accepted: boolean;
    readonly reasons: TextRef;
  };
}

interface Events {
  AdaptationRecorded: AdaptationCommands['RecordAdaptation'] & { readonly matter: string };
  AdaptationJudged: AdaptationCommands['JudgeAdaptation'];
}

const kind = 'adaptation';
const stages = underTerm;
/** What is open when the term ends is still judged. */
const judged = [...underTerm, ...underOutcomeReview, ...closed] as const;

/** Only a pilot that repeats another has anything to adapt. */
const replica = ({ pilot }: { readonly pilot: Pilot }): Refusal | null =>
  pilot.links.parent === null ? refuse('NOT_A_REPLICA') : null;

export const chapter = defineChapter<AdaptationCommands, Events>({
  name: 'adaptation',
  commands: {
    RecordAdaptation: {
      by: ['owner', 'proposer', 'supervisor'],
      stages,
      offered: replica,
      decide: ({ pilot, payload, emit }) => [
        emit(
          'AdaptationRecorded',
          { ...payload, matter: nextMatterId(pilot, kind) },
          payload.touches === 'core' ? ['CORE_CHANGED'] : [],
        ),
      ],
    },
    JudgeAdaptation: {
      by: ['head', 'superiorHead'],
      stages: judged,
      bars: ['proposer', 'interested', 'implementer'],
      matter: { kind, states: ['coreTouched'] },
      basedOn: 'matter',
      decide: ({ payload, emit }) => [emit('AdaptationJudged', payload)],
    },
  },
  events: {
    AdaptationRecorded: {
      evolve(pilot, { matter, touches, item }, { at }) {
        const opened = openMatter(pilot, matter, kind, 'coreTouched', at, { touches, item });
        return touches === 'core'
          ? opened
          : settle(opened, matter, 'adapted', at, { touches, item });
      },
      tell: ['head', 'supervisor', 'superiorHead'],
    },
    AdaptationJudged: {
      evolve: (pilot, { matter, accepted }, { at }) =>
        settle(pilot, matter, accepted ? 'adapted' : 'toUndo', at, { touches: 'core' }),
      tell: ['owner', 'proposer', 'supervisor'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf(pilot, kind).map(({ id, openedAt }) => ({
      matter: id,
      step: 'judgeAdaptation',
      role: 'head',
      commands: ['JudgeAdaptation'],
      openedAt,
      rule: 'adaptation.judge',
      due: dueAfterReceipt(law, openedAt, 'adaptation.judge'),
    })),
  rules: {
    'adaptation.judge': {
      value: 10,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.5',
      mark: 'X',
    },
  },
});
