/** domain chapter: no rule allows it yet, so an instrument must come first; the pilot waits for it (M40, M83). */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { atStage, withApproval } from '../pilot';
import { mayDecide } from '../state/competence';
import { meetLevel } from '../state/level-clock';
import type { Treatment } from '../state/referring';
import { beforeDecision } from '../stages';
import type { LocalDate } from '../time';

export interface NormCommands {
  NormNeeded: {
    readonly treatment: Treatment;
    readonly reason: TextRef;
    readonly draft: TextRef | null;
  };
  RecordInstrument: {
    readonly number: string;
    readonly date: LocalDate;
    readonly validFrom: LocalDate;
    readonly issuedBy: TextRef;
  };
}

interface Events {
  NormFoundNecessary: NormCommands['NormNeeded'];
  InstrumentRecorded: NormCommands['RecordInstrument'];
}

export const chapter = defineChapter<NormCommands, Events>({
  name: 'norm',
  commands: {
    NormNeeded: {
      by: ['head'],
      stages: ['REFERRED_UP'],
      bars: ['proposer', 'interested'],
      offered: mayDecide,
      decide: ({ payload, emit }) => [emit('NormFoundNecessary', payload)],
    },
    RecordInstrument: {
      by: ['legal'],
      stages: beforeDecision.filter((stage) => stage !== 'SUBMITTED' && stage !== 'RETURNED'),
      decide({ pilot, payload, emit }) {
        if (pilot.approval.instruments.some(({ number }) => number === payload.number)) {
          return refuse('INSTRUMENT_KNOWN', { number: payload.number });
        }
        return payload.validFrom < payload.date
          ? [emit('InstrumentRecorded', payload, ['VALID_BEFORE_ISSUED'])]
          : [emit('InstrumentRecorded', payload)];
      },
    },
  },
  events: {
    NormFoundNecessary: {
      evolve: (pilot, _, { at }) => atStage(meetLevel(pilot, at, 'norm'), 'NORM_TRACK'),
      tell: ['proposer', 'legal', 'referringHead', 'superiorHead'],
    },
    InstrumentRecorded: {
      evolve(pilot, { number, date, validFrom, issuedBy }) {
        const instruments = [
          ...pilot.approval.instruments,
          { number, date, validFrom, body: issuedBy },
        ];
        // What was found unlawful is examined again under the new instrument.
        const legality = pilot.approval.legality.filter((sheet) => sheet.lawful);
        const stage = pilot.stage === 'NORM_TRACK' ? 'DECISION_DRAFT' : pilot.stage;
        return atStage(withApproval(pilot, { instruments, legality }), stage);
      },
      tell: ['head', 'proposer', 'secretary'],
    },
  },
  duties: (pilot, law) =>
    pilot.stage === 'NORM_TRACK'
      ? [
          {
            matter: 'main',
            step: 'recordInstrument',
            role: 'legal',
            commands: ['RecordInstrument'],
            openedAt: pilot.stageSince,
            rule: 'norm.track',
            due: dueAfterReceipt(law, pilot.stageSince, 'norm.track'),
          },
        ]
      : [],
  rules: {
    'norm.track': {
      value: 6,
      unit: 'months',
      instrument: '64/2025/QH15',
      article: 'promulgation',
      mark: 'X',
    },
  },
});
