/** Prose is put away wherever a command holds it, and nothing else is touched. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { z } from 'zod';
import { sealProse } from '../../api/decision/prose';
import { commandSchemas } from '../../contracts/commands.generated';
import { jsonSchemaOf } from '../../contracts/openapi';
import { line, prose } from '../../contracts/schema';
import { obedientValueOf, proseMark } from './support/arbitrary';

const isRef = /^t:[\w-]{43}$/;

let checked = 0;

describe('sealing', () => {
  it('reaches prose in fields, lists, choices, records and where it may be missing', () => {
    const schema = z.strictObject({
      title: line(),
      plain: z.string(),
      none: prose().nullable(),
      missing: prose().optional(),
      usual: prose().default('usual'),
      list: z.array(prose()),
      pair: z.tuple([z.string(), prose()]),
      named: z.record(z.string(), prose()),
      choice: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('text'), text: prose() }),
        z.strictObject({ kind: z.literal('code'), text: z.string() }),
      ]),
    });
    const given = schema.parse({
      title: 'A',
      plain: 'B',
      none: null,
      list: ['C', 'D'],
      pair: ['E', 'F'],
      named: { g: 'G' },
      choice: { kind: 'text', text: 'H' },
    });
    const { payload, texts } = sealProse(schema, given);
    const ref = expect.stringMatching(isRef) as string;
    expect(payload).toEqual({
      title: ref,
      plain: 'B',
      none: null,
      usual: ref,
      list: [ref, ref],
      pair: ['E', ref],
      named: { g: ref },
      choice: { kind: 'text', text: ref },
    });
    expect(texts.map(({ body }) => body).sort()).toEqual(['A', 'C', 'D', 'F', 'G', 'H', 'usual']);
    expect(
      sealProse(schema, { ...given, choice: { kind: 'code', text: 'H' } }).payload,
    ).toMatchObject({ choice: { text: 'H' } });
  });

  it('salts: the same text twice has two references, each of which its text and salt prove', () => {
    const { texts } = sealProse(z.array(prose()), ['same', 'same']);
    expect(texts[0]?.ref).not.toBe(texts[1]?.ref);
    for (const { ref, salt, body } of texts) {
      expect(ref).toBe(
        `t:${createHash('sha256')
          .update(salt + body)
          .digest('base64url')}`,
      );
    }
  });

  it.each(Object.entries(commandSchemas as Readonly<Record<string, z.ZodType>>))(
    'leaves no prose in %s',
    (_name, schema) => {
      const made = obedientValueOf(jsonSchemaOf(schema, 'input'), () => ({}));
      for (const sample of fc.sample(made, { numRuns: 25, seed: 7 })) {
        const parsed = schema.safeParse(sample);
        if (!parsed.success) continue;
        checked += 1;
        const { payload, texts } = sealProse(schema, parsed.data);
        expect(JSON.stringify(payload)).not.toContain(proseMark);
        expect(texts.every(({ body }) => body.startsWith(proseMark))).toBe(true);
      }
    },
  );

  it('was tried on payloads that the schemas take', () => {
    expect(checked).toBeGreaterThan(10 * Object.keys(commandSchemas).length);
  });
});
