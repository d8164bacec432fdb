/** contracts (web, api): the library of precedents: what finished pilots teach, without a name of anybody. */
import { z } from 'zod';
import { schemas } from './commands/precedent';
import { instant } from './replies';

const nominated = schemas.NominatePrecedent.shape;

export const libraryQuery = z.strictObject({
  /** Words of titles, units and instruments, with or without diacritics. */
  q: z.string().trim().max(200).optional(),
  bottleneck: nominated.bottlenecks.element.optional(),
  teaches: nominated.teaches.optional(),
  after: z
    .string()
    .max(400)
    .regex(/^[\w-]+$/)
    .optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export const libraryPage = z.object({
  precedents: z.array(
    z.object({
      pilot: z.string(),
      title: z.string(),
      unit: z.string(),
      sector: z.string(),
      bottlenecks: z.array(nominated.bottlenecks.element),
      instruments: z.array(z.string()),
      teaches: nominated.teaches,
      outcome: z.string().nullable(),
      /** What worked or did not, and why, in the words of the nomination. */
      lessons: z.string(),
      since: instant,
    }),
  ),
  next: z.string().nullable(),
});
export type LibraryPage = z.output<typeof libraryPage>;
