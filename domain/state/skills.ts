/** domain: skills of those who appraise: which a council must have together, and which its members are known to have (M109). */
import type { Refusal } from '../kernel';
import { refuse } from '../kernel';
import type { Law } from '../law/law';
import { flagRule } from '../law/law';
import type { Rule } from '../law/pack';
import { mattersOf } from '../matters';
import type { Pilot } from '../pilot';

export const skills = [
  'law',
  'finance',
  'technology',
  'data',
  'land',
  'procurement',
  'publicService',
  'evaluation',
] as const;
export type Skill = (typeof skills)[number];

export const requirementKind = 'skillRequirement';
export const skillSheetKind = 'skillSheet';

export interface SkillSheet {
  readonly person: string;
  readonly skills: readonly Skill[];
}

/** One switch for each skill that every council of the pack must have; off until somebody wants it. */
export const skillRules: Readonly<Record<string, Rule>> = Object.fromEntries(
  skills.map((skill) => [
    `council.skill.${skill}`,
    {
      value: false,
      unit: 'flag',
      instrument: 'Resolution 28-NQ/TW',
      article: 'advisory staff',
      mark: 'X',
    } satisfies Rule,
  ]),
);

/** By the pack for every council, and by the last requirement for this one. */
export function requiredSkills(pilot: Pilot, law: Law): readonly Skill[] {
  const wanted =
    mattersOf<{ skills: readonly Skill[] }>(pilot, requirementKind).at(-1)?.data.skills ?? [];
  return skills.filter(
    (skill) => wanted.includes(skill) || flagRule(law, `council.skill.${skill}`),
  );
}

/** The last sheet of a person counts: skills are lost as well. */
export const skillsOf = (pilot: Pilot, person: string): readonly Skill[] =>
  mattersOf<SkillSheet>(pilot, skillSheetKind)
    .filter(({ data }) => data.person === person)
    .at(-1)?.data.skills ?? [];

export function missingSkill(pilot: Pilot, law: Law, persons: readonly string[]): Refusal | null {
  const had = persons.flatMap((person) => skillsOf(pilot, person));
  const missing = requiredSkills(pilot, law).find((skill) => !had.includes(skill));
  return missing === undefined ? null : refuse('COUNCIL_LACKS_SKILL', { skills: missing });
}
