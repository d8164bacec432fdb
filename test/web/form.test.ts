/** test: forms as data: read from a schema, begun, changed and checked. */
import { z } from 'zod';
import { faultsOf } from '../../web/src/form/faults';
import type { Field, JsonSchema } from '../../web/src/form/model';
import { fieldOf } from '../../web/src/form/model';
import { spelledOut } from '../../web/src/form/prefill';
import { emptyOf, laidOver, newItem, valueAt, withValue } from '../../web/src/form/values';
import { line, localDate, prose } from '../../contracts/schema';

const today = '2026-03-02';
const practising = { today, takeFirstChoice: true };
const deciding = { today, takeFirstChoice: false };

const fieldFor = (schema: z.ZodType): Field => fieldOf(z.toJSONSchema(schema) as JsonSchema);

describe('a field', () => {
  it.each([
    ['prose', prose(), { kind: 'text', long: true, nullable: false }],
    [
      'a line that may be left out',
      line().nullable(),
      { kind: 'text', long: false, nullable: true },
    ],
    ['a day', localDate(), { kind: 'date' }],
    ['a choice', z.enum(['for', 'against']), { kind: 'choice', options: ['for', 'against'] }],
    [
      'a count',
      z.number().int().min(1).max(60),
      { kind: 'number', integer: true, min: 1, max: 60 },
    ],
    ['a yes or no', z.boolean(), { kind: 'flag' }],
    ['several lines', z.array(line()).min(1).max(5), { kind: 'list', min: 1, max: 5 }],
  ])('of %s is known by its schema', (_, schema, expected) => {
    expect(fieldFor(schema)).toMatchObject(expected);
  });

  it('has no bound that only the type of number sets', () => {
    expect(fieldFor(z.number().int())).toMatchObject({ min: null, max: null });
  });

  it('of several shapes is told apart by the constant that they share', () => {
    const field = fieldFor(
      z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('date'), end: localDate() }),
        z.strictObject({ kind: z.literal('months'), months: z.number().int() }),
      ]),
    );
    expect(field).toMatchObject({
      kind: 'variant',
      by: 'kind',
      variants: [{ value: 'date' }, { value: 'months' }],
    });
    expect(emptyOf(field, practising)).toEqual({ kind: 'months', months: null });
  });
});

describe('a beginning', () => {
  const vote = fieldFor(
    z.strictObject({ choice: z.enum(['for', 'against']), dissent: prose().nullable() }),
  );

  it('suggests no vote outside practice', () => {
    expect(emptyOf(vote, deciding)).toEqual({ choice: '', dissent: null });
    expect(emptyOf(vote, practising)).toEqual({ choice: 'for', dissent: null });
  });

  it('takes today for a day that must be given', () => {
    expect(emptyOf(fieldFor(localDate()), deciding)).toBe(today);
    expect(emptyOf(fieldFor(localDate().nullable()), deciding)).toBeNull();
  });

  it('gives items of a list the first free id', () => {
    const item = fieldFor(z.strictObject({ id: z.string(), name: line() }));
    expect(newItem(item, [{ id: 'ct-1' }, { id: 'ct-3' }], deciding)).toEqual({
      id: 'ct-2',
      name: '',
    });
  });

  it('keeps what a draft holds and begins new fields empty', () => {
    const form = fieldFor(
      z.strictObject({ title: line(), plan: z.strictObject({ need: prose(), scope: prose() }) }),
    );
    expect(
      laidOver(form, { title: 'Một cửa', plan: { need: 'Chờ lâu' }, gone: 1 }, deciding),
    ).toEqual({
      title: 'Một cửa',
      plan: { need: 'Chờ lâu', scope: '' },
    });
  });
});

describe('a change', () => {
  const before = { plan: { need: 'a', risks: ['x', 'y'] }, title: 't' };

  it('reaches its place and leaves the rest the same object', () => {
    const after = withValue(before, ['plan', 'risks', 1], 'z') as typeof before;
    expect(after).toEqual({ plan: { need: 'a', risks: ['x', 'z'] }, title: 't' });
    expect(before.plan.risks).toEqual(['x', 'y']);
    expect(valueAt(after, ['plan', 'risks', 1])).toBe('z');
  });
});

describe('a fault', () => {
  const codes = (schema: z.ZodType, value: unknown): readonly string[] =>
    faultsOf(fieldFor(schema), value).map((fault) => fault.code);

  it.each([
    ['blanks only', prose(), '   ', ['required']],
    ['too long a text', prose(5), 'sáu chữ', ['tooLong']],
    ['a wrong form', z.string().regex(/^\d+$/), 'abc', ['pattern']],
    ['no day', localDate(), '', ['date']],
    ['no number', z.number(), null, ['number']],
    ['a broken number', z.number().int(), 1.5, ['integer']],
    ['too small a number', z.number().min(1), 0, ['min']],
    ['no choice', z.enum(['a', 'b']), '', ['choice']],
    ['an empty list that needs one', z.array(line()).min(1), [], ['minItems']],
    ['nothing, where nothing may be given', prose().nullable(), null, []],
  ])('is found in %s', (_, schema, value, expected) => {
    expect(codes(schema, value)).toEqual(expected);
  });

  it('says where it is', () => {
    const form = fieldFor(z.strictObject({ causes: z.array(z.strictObject({ text: prose() })) }));
    expect(faultsOf(form, { causes: [{ text: 'a' }, { text: '' }] })).toMatchObject([
      { path: ['causes', 1, 'text'] },
    ]);
  });
});

it('spells out references to texts, however deep', () => {
  const texts = { 't:1': 'Một', 't:2': 'Hai' };
  expect(spelledOut({ a: 't:1', b: [{ c: 't:2', d: 3 }], e: null }, texts)).toEqual({
    a: 'Một',
    b: [{ c: 'Hai', d: 3 }],
    e: null,
  });
});
