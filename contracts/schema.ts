/** contracts (web, api): the building blocks of command schemas. The domain's types pin them at compile time. */
import { z } from 'zod';

/** The schema of every command of a chapter; its output is what the domain's payload type says. */
export type SchemasOf<C extends object> = { readonly [N in keyof C]: z.ZodType<C[N]> };

/**
 * Prose: written by a person, kept outside the ledger by its salted hash. On the wire from the web it is the text
 * itself; the api seals it and the domain sees only the reference.
 */
export const prose = (max = 10_000) => z.string().trim().min(1).max(max).meta({ format: 'prose' });

/** A single line of prose. */
export const line = (max = 300) => z.string().trim().min(1).max(max).meta({ format: 'line' });

/** Years that people mean; every term counted from such a day still lies within the calendar. */
export const localDate = () =>
  z.iso
    .date()
    .refine((date) => date >= '1000-01-01' && date <= '2999-12-31')
    .meta({ format: 'date' });

export const matterId = () =>
  z
    .string()
    .regex(/^[a-zA-Z]+-\d+$/)
    .max(60)
    .meta({ format: 'matter' });

export const unitId = () =>
  z
    .string()
    .regex(/^[\w.:-]+$/)
    .max(120)
    .meta({ format: 'unit' });
export const postId = () =>
  z
    .string()
    .regex(/^[\w.:-]+$/)
    .max(120)
    .meta({ format: 'post' });
export const personId = () =>
  z
    .string()
    .regex(/^[\w.:-]+$/)
    .max(120)
    .meta({ format: 'person' });
/** An indicator of the plan. */
export const indicatorId = () =>
  z
    .string()
    .regex(/^[\w.:-]+$/)
    .max(60)
    .meta({ format: 'indicator' });

/** Number of an official document: letters, digits and the signs that such numbers use. */
export const documentNumber = () =>
  z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N} ./;,()–-]+$/u)
    .max(120)
    .meta({ format: 'number' });

/** The name of an entry in a register that several pilots share: a bottleneck, a programme. */
export const registerCode = () =>
  z
    .string()
    .trim()
    .regex(/^[A-Z0-9][A-Z0-9-]{2,39}$/);

export const count = (max: number) => z.number().int().min(0).max(max);
export const amountVnd = () =>
  z.number().int().min(0).max(9_000_000_000_000_000).meta({ format: 'vnd' });

/** SHA-256 of a document's content, hex. */
export const documentHash = () =>
  z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .meta({ format: 'document' });
