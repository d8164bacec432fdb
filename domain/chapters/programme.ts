/** domain chapter: a pilot joins a programme of reform and leaves it again (002; M84). */
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId } from '../matters';
import { living } from '../stages';
import { note } from '../state/noted';
import type { Membership } from '../state/programme';
import { programmeKind as kind, programmesOf } from '../state/programme';
import { settle } from '../state/settled';

export interface ProgrammeCommands {
  JoinProgramme: Membership & { readonly reason: TextRef };
  LeaveProgramme: { readonly matter: string; readonly reason: TextRef };
}

interface Events {
  ProgrammeJoined: ProgrammeCommands['JoinProgramme'] & { readonly matter: string };
  ProgrammeLeft: ProgrammeCommands['LeaveProgramme'];
}

const by = ['secretary', 'head', 'superiorHead', 'monitor'] as const;

export const chapter = defineChapter<ProgrammeCommands, Events>({
  name: 'programme',
  commands: {
    JoinProgramme: {
      by,
      stages: living,
      decide({ pilot, payload, emit }) {
        const same = programmesOf(pilot).find(({ data }) => data.code === payload.code);
        return same === undefined
          ? [emit('ProgrammeJoined', { ...payload, matter: nextMatterId(pilot, kind) })]
          : refuse('PROGRAMME_JOINED_ALREADY', { matter: same.id });
      },
    },
    LeaveProgramme: {
      by,
      stages: living,
      matter: { kind, states: ['joined'] },
      decide: ({ payload, emit }) => [emit('ProgrammeLeft', payload)],
    },
  },
  events: {
    ProgrammeJoined: {
      evolve: (pilot, { matter, code, sort }, { at }) =>
        note(pilot, matter, kind, 'joined', at, { code, sort }),
      tell: ['proposer', 'owner', 'head'],
    },
    ProgrammeLeft: {
      evolve: (pilot, { matter }, { at }) => settle(pilot, matter, 'leftProgramme', at),
      tell: ['proposer', 'owner', 'head'],
    },
  },
});
