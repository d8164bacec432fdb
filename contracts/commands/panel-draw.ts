/** contracts (web, api): commands of the panel-draw chapter. */
import { z } from 'zod';
import type { PanelDrawCommands } from '../../domain/chapters/panel-draw';
import { skills } from '../../domain/state/skills';
import type { SchemasOf } from '../schema';
import { commitment, count, localDate, matterId, postId, prose, secret } from '../schema';

export const schemas = {
  SealDraw: z.strictObject({
    seats: count(15),
    reserve: count(30),
    skills: z.array(z.enum(skills)).max(skills.length),
    commitment: commitment(),
  }),
  AddToPool: z.strictObject({
    matter: matterId(),
    post: postId(),
    from: localDate(),
    until: localDate(),
    skills: z.array(z.enum(skills)).max(skills.length),
  }),
  CloseDrawPool: z.strictObject({ matter: matterId() }),
  DrawPanel: z.strictObject({ matter: matterId(), seed: secret() }),
  GiveUpDraw: z.strictObject({ matter: matterId(), reason: prose() }),
} satisfies SchemasOf<PanelDrawCommands>;
