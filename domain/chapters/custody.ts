/** domain chapter: a pilot told from sources is taken into care: from now on its clocks ring and its desks are real. */
import { defineChapter, refuse } from '../kernel';
import { isReconstructing } from '../pilot';
import { living } from '../stages';
import { later } from '../time';

export interface CustodyCommands {
  TakeIntoCare: Record<string, never>;
}

interface Events {
  TakenIntoCare: Record<string, never>;
}

export const chapter = defineChapter<CustodyCommands, Events>({
  name: 'custody',
  commands: {
    TakeIntoCare: {
      by: ['system'],
      stages: living,
      offered: ({ pilot }) => (isReconstructing(pilot) ? null : refuse('ALREADY_IN_CARE')),
      decide: ({ emit }) => [emit('TakenIntoCare', {})],
    },
  },
  events: {
    TakenIntoCare: {
      // What fell due while nobody watched is nobody's lateness: it stays open, its passed steps ring no more.
      evolve: (pilot, _body, { at }) => ({
        ...pilot,
        watchedFrom: at,
        silentUntil: later(pilot.silentUntil, at),
      }),
      tell: ['owner', 'supervisor', 'head'],
    },
  },
});
