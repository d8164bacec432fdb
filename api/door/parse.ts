/** api: a value by its schema, or a refusal that names every place that is wrong. */
import type { z } from 'zod';
import { malformed } from '../errors';

export function parse<T>(schema: z.ZodType<T>, value: unknown, place: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw malformed(
    result.error.issues.map(({ path, message }) => ({
      path: [place, ...path.map(String)].join('/'),
      message,
    })),
  );
}
