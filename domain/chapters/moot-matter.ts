/** domain chapter: what was begun and lost its object when the pilot ended is closed by a person, with reasons; never by itself. */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter } from '../kernel';
import { closeMatter } from '../matters';
import { closed, underOutcomeReview } from '../stages';
import { later } from '../time';

export interface MootMatterCommands {
  CloseAsMoot: { readonly matter: string; readonly reasons: TextRef };
}

interface Events {
  MatterClosedAsMoot: MootMatterCommands['CloseAsMoot'] & { readonly state: string };
}

export const chapter = defineChapter<MootMatterCommands, Events>({
  name: 'moot-matter',
  commands: {
    CloseAsMoot: {
      by: ['head', 'superiorHead'],
      stages: [...underOutcomeReview, ...closed],
      moot: true,
      bars: ['proposer', 'interested'],
      decide: ({ matter, payload, emit }) => [
        emit('MatterClosedAsMoot', { ...payload, state: matter.state }),
      ],
    },
  },
  events: {
    MatterClosedAsMoot: {
      evolve: (pilot, { matter }, { at }) => closeMatter(pilot, matter, 'moot', at),
      tell: ['owner', 'proposer', 'supervisor'],
    },
  },
  dutiesOfMoot: (pilot, law, moot) =>
    moot.map(({ id, openedAt: opened }) => {
      const openedAt = later(opened, pilot.stageSince);
      return {
        matter: id,
        step: 'closeAsMoot',
        role: 'head',
        commands: ['CloseAsMoot'],
        openedAt,
        rule: 'moot.close',
        due: dueAfterReceipt(law, openedAt, 'moot.close'),
      };
    }),
  rules: {
    'moot.close': {
      value: 20,
      unit: 'workingDays',
      instrument: 'Pilotage',
      article: 'own proposal',
      mark: 'X',
    },
  },
});
