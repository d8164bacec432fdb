/** contracts (web, api): commands of the council-skills chapter. */
import { z } from 'zod';
import type { CouncilSkillsCommands } from '../../domain/chapters/council-skills';
import { skills } from '../../domain/state/skills';
import type { SchemasOf } from '../schema';
import { postId, prose } from '../schema';

const several = () => z.array(z.enum(skills)).max(skills.length);

export const schemas = {
  RequireCouncilSkills: z.strictObject({ skills: several(), reason: prose() }),
  RecordAppraiserSkills: z.strictObject({ post: postId(), skills: several(), evidence: prose() }),
} satisfies SchemasOf<CouncilSkillsCommands>;
