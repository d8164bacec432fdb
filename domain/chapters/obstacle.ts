/** domain chapter: obstacles that a pilot meets: raised, owned, resolved, or passed up level by level (M19). */
import { dueAfterReceipt } from '../due';
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { changeMatter, closeMatter, nextMatterId, openMatter, openMattersOf } from '../matters';
import { beforeDecision, underTerm } from '../stages';
import type { Instant } from '../time';

export interface ObstacleCommands {
  RaiseObstacle: {
    readonly description: TextRef;
    readonly hinders: 'resources' | 'rules' | 'coordination' | 'people' | 'other';
  };
  ResolveObstacle: { readonly matter: string; readonly resolution: TextRef };
  EscalateObstacle: { readonly matter: string; readonly reason: TextRef };
}

interface Obstacle {
  readonly description: TextRef;
  readonly hinders: ObstacleCommands['RaiseObstacle']['hinders'];
  /** 0 = the unit's own head; each escalation is one level up. */
  readonly level: number;
  readonly levelSince: Instant;
  readonly resolution?: TextRef;
}

interface Events {
  ObstacleRaised: {
    readonly matter: string;
    readonly description: TextRef;
    readonly hinders: Obstacle['hinders'];
  };
  ObstacleResolved: { readonly matter: string; readonly resolution: TextRef };
  ObstacleEscalated: { readonly matter: string; readonly reason: TextRef; readonly level: number };
}

const kind = 'obstacle';

export const chapter = defineChapter<ObstacleCommands, Events>({
  name: 'obstacle',
  commands: {
    RaiseObstacle: {
      by: ['owner', 'proposer', 'supervisor', 'head'],
      stages: [...beforeDecision, ...underTerm],
      decide: ({ pilot, payload, emit }) => [
        emit('ObstacleRaised', { matter: nextMatterId(pilot, kind), ...payload }),
      ],
    },
    ResolveObstacle: {
      by: ['head', 'superiorHead'],
      stages: [...beforeDecision, ...underTerm],
      matter: { kind, states: ['raised', 'escalated'] },
      decide: ({ payload, emit }) => [emit('ObstacleResolved', payload)],
    },
    EscalateObstacle: {
      by: ['head'],
      stages: [...beforeDecision, ...underTerm],
      matter: { kind, states: ['raised'] },
      decide({ matter, payload, emit }) {
        const level = (matter.data as Obstacle).level + 1;
        return level > 3
          ? refuse('NO_HIGHER_LEVEL')
          : [emit('ObstacleEscalated', { ...payload, level })];
      },
    },
  },
  events: {
    ObstacleRaised: {
      evolve: (pilot, { matter, description, hinders }, { at }) =>
        openMatter<Obstacle>(pilot, matter, kind, 'raised', at, {
          description,
          hinders,
          level: 0,
          levelSince: at,
        }),
      tell: ['head', 'supervisor'],
    },
    ObstacleResolved: {
      evolve: (pilot, { matter, resolution }, { at }) =>
        closeMatter<Obstacle>(pilot, matter, 'resolved', at, { resolution }),
      tell: ['owner', 'supervisor'],
    },
    ObstacleEscalated: {
      evolve: (pilot, { matter, level }, { at }) =>
        changeMatter<Obstacle>(pilot, matter, 'escalated', { level, levelSince: at }),
      tell: ['superiorHead', 'owner'],
    },
  },
  duties: (pilot, law) =>
    openMattersOf<Obstacle>(pilot, kind).map(({ id, state, data }) => ({
      matter: id,
      step: 'resolveObstacle',
      role: state === 'escalated' ? 'superiorHead' : 'head',
      commands:
        state === 'escalated' ? ['ResolveObstacle'] : ['ResolveObstacle', 'EscalateObstacle'],
      openedAt: data.levelSince,
      rule: 'obstacle.answer',
      due: dueAfterReceipt(law, data.levelSince, 'obstacle.answer'),
    })),
  rules: {
    'obstacle.answer': {
      value: 5,
      unit: 'workingDays',
      instrument: 'Conclusion 14-KL/TW',
      article: '§2.4',
      mark: 'X',
    },
  },
});
