/** api: what of an unfinished form already has the shape that it will have to have; the rest is as if nobody had typed it. */
import { z } from 'zod';

type Fields = Readonly<Record<string, unknown>>;

const isGiven = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function fittingIn(schema: z.ZodType, value: unknown): Fields {
  if (!(schema instanceof z.ZodObject) || !isGiven(value)) return {};
  const parts = schema.shape as Readonly<Record<string, z.ZodType>>;
  const fitting = Object.entries(parts).flatMap(([key, part]) => {
    const given = Object.hasOwn(value, key) ? value[key] : undefined;
    const read = part.safeParse(given);
    if (read.success) return given === undefined ? [] : [[key, read.data] as const];
    return part instanceof z.ZodObject && isGiven(given)
      ? [[key, fittingIn(part, given)] as const]
      : [];
  });
  return Object.fromEntries(fitting);
}
