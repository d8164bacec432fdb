/** domain chapter: the skills that a council needs together, and those that its appraisers are known to have (004; M109). */
import type { TextRef } from '../kernel';
import { defineChapter, refuse } from '../kernel';
import { nextMatterId } from '../matters';
import { sitting } from '../state/ballot-opening';
import { note } from '../state/noted';
import type { Skill } from '../state/skills';
import { requirementKind, skillRules, skillSheetKind } from '../state/skills';

export interface CouncilSkillsCommands {
  RequireCouncilSkills: { readonly skills: readonly Skill[]; readonly reason: TextRef };
  RecordAppraiserSkills: {
    readonly post: string;
    readonly skills: readonly Skill[];
    readonly evidence: TextRef;
  };
}

interface Events {
  CouncilSkillsRequired: CouncilSkillsCommands['RequireCouncilSkills'] & {
    readonly matter: string;
  };
  AppraiserSkillsRecorded: CouncilSkillsCommands['RecordAppraiserSkills'] & {
    readonly matter: string;
    readonly person: string;
  };
}

const stages = ['INTAKE', 'CONSULT', 'COUNCIL_FORMING', 'REFERRED_UP'] as const;
const bars = ['proposer', 'interested'] as const;
const once = (skills: readonly Skill[]): readonly Skill[] => [...new Set(skills)];

export const chapter = defineChapter<CouncilSkillsCommands, Events>({
  name: 'council-skills',
  commands: {
    RequireCouncilSkills: {
      by: ['secretary', 'legal', 'head'],
      stages,
      bars,
      decide: ({ pilot, payload, emit }) => [
        emit('CouncilSkillsRequired', {
          ...payload,
          skills: once(payload.skills),
          matter: nextMatterId(pilot, requirementKind),
        }),
      ],
    },
    RecordAppraiserSkills: {
      by: ['personnel', 'secretary'],
      stages,
      bars,
      decide({ pilot, payload, actor, directory, receivedAt, emit }) {
        const person = sitting(directory, payload.post, receivedAt);
        if (person === null) return refuse('VACANT_SEAT', { post: payload.post });
        if (person === actor.person) return refuse('OWN_SKILLS');
        return [
          emit('AppraiserSkillsRecorded', {
            ...payload,
            skills: once(payload.skills),
            person,
            matter: nextMatterId(pilot, skillSheetKind),
          }),
        ];
      },
    },
  },
  events: {
    CouncilSkillsRequired: {
      evolve: (pilot, { matter, skills }, { at }) =>
        note(pilot, matter, requirementKind, 'required', at, { skills }),
      tell: ['head', 'secretary', 'personnel'],
    },
    AppraiserSkillsRecorded: {
      evolve: (pilot, { matter, person, skills }, { at }) =>
        note(pilot, matter, skillSheetKind, 'recorded', at, { person, skills }),
    },
  },
  rules: skillRules,
});
