/** domain chapter: a pilot that tries out a personnel policy is marked as one; the Party's opinion is then asked on that question (004; M94, M97). */
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId } from '../matters';
import { withApproval } from '../pilot';
import { beforeDecision } from '../stages';
import { note } from '../state/noted';
import type { PilotType } from '../state/pilot-type';
import { pilotTypeKind as kind, pilotTypeOf } from '../state/pilot-type';

export interface PilotTypeCommands {
  ClassifyPilotType: { readonly type: PilotType; readonly reason: TextRef };
}

interface Events {
  PilotTypeClassified: PilotTypeCommands['ClassifyPilotType'] & {
    readonly matter: string;
    /** An opinion given before was given on another question. */
    readonly opinionAskedAnew: boolean;
  };
}

export const chapter = defineChapter<PilotTypeCommands, Events>({
  name: 'pilot-type',
  commands: {
    ClassifyPilotType: {
      by: ['secretary', 'personnel', 'head'],
      stages: beforeDecision.filter((stage) => stage !== 'SUBMITTED' && stage !== 'RETURNED'),
      bars: ['proposer', 'interested'],
      decide({ pilot, payload, emit }) {
        const { type } = payload;
        if (type === pilotTypeOf(pilot)) return refuse('PILOT_TYPE_ALREADY', { type });
        const opinionAskedAnew = type === 'personnelPolicy' && pilot.approval.partyOpinion !== null;
        const matter = nextMatterId(pilot, kind);
        return [emit('PilotTypeClassified', { ...payload, matter, opinionAskedAnew })];
      },
    },
  },
  events: {
    PilotTypeClassified: {
      evolve(pilot, { matter, type, opinionAskedAnew }, { at }) {
        const classified = note(pilot, matter, kind, 'classified', at, { type });
        return opinionAskedAnew ? withApproval(classified, { partyOpinion: null }) : classified;
      },
      tell: ['proposer', 'head', 'partyCommittee', 'personnel'],
    },
  },
});
