/** Asks every operation of the document what nobody would ask. Each reply is one that the document promises; none is a fault. */
import fc from 'fast-check';
import { csrfHeader } from '../../contracts/requests';
import { valueOf } from './support/arbitrary';
import type { Schema } from './support/arbitrary';
import type { Asker } from './support/asker';
import { document } from './support/document';
import { openHouse } from './support/house';
import type { House } from './support/house';
import { act, submitted } from './support/proposal';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

const schemas = (document as unknown as { components: { schemas: Record<string, Schema> } })
  .components.schemas;
const resolve = (ref: string): Schema => schemas[ref.split('/').at(-1) ?? ''] ?? {};

const operations = Object.entries(
  document.paths as unknown as Record<string, Record<string, Operation>>,
).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) =>
      [operation.operationId, method.toUpperCase(), path, operation] as const,
  ),
);

let house: House;
let asker: Asker;
let pilot: string;
const faults = () =>
  house.log
    .filter(({ level }) => level === 'error')
    .map(({ fields }) => String((fields['err'] as Error | undefined)?.stack));

beforeAll(async () => {
  house = await openHouse();
  asker = await house.as('hoa-lac:cadre-1');
  pilot = await submitted(asker);
  await act(asker, pilot, 'RaiseObstacle', { description: 'x', hinders: 'rules' });
});
afterAll(() => house.close());

const text = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
const encoded = (value: unknown): string =>
  encodeURIComponent(text(value).replace(/[\ud800-\udfff]/g, '?'));

interface Question {
  readonly address: string;
  readonly json: unknown;
}

function questionOf(path: string, { parameters, requestBody }: Operation): fc.Arbitrary<Question> {
  const asked = parameters.filter((parameter) => parameter.in !== 'header');
  const values = fc.tuple(
    ...asked.map(({ schema, name }) =>
      name === 'pilot'
        ? fc.oneof(fc.constant(pilot), valueOf(schema, resolve))
        : valueOf(schema, resolve),
    ),
  );
  const body = requestBody?.content['application/json'];
  return fc
    .record({
      values,
      json: body === undefined ? fc.constant(undefined) : valueOf(body.schema, resolve),
    })
    .map(({ values: given, json }) => {
      const pairs = asked.map((parameter, i) => ({ parameter, value: encoded(given[i]) }));
      const address = pairs
        .filter(({ parameter }) => parameter.in === 'path')
        .reduce(
          (at, { parameter, value }) => at.replace(`{${parameter.name}}`, value || '%20'),
          path,
        );
      const query = pairs
        .filter(({ parameter }) => parameter.in === 'query')
        .map(({ parameter, value }) => `${parameter.name}=${value}`);
      return { address: query.length === 0 ? address : `${address}?${query.join('&')}`, json };
    });
}

// Signing out would end the questions; the clock and sessions have tests of their own that set them. A stream never ends.
const left = [
  'deleteSession',
  'endSessions',
  'setClock',
  'createSession',
  'getReadiness',
  'getLive',
];
const asksOn = operations.filter(([name]) => !left.includes(name));

describe('whatever is asked', () => {
  it.each(asksOn)(
    '%s answers what it promises',
    async (name, method, path, operation) => {
      const runs = name === 'sendCommand' ? 150 : 10;
      await fc.assert(
        fc.asyncProperty(questionOf(path, operation), async ({ address, json }) => {
          const answered = await asker.ask(method, address, json === undefined ? {} : { json });
          if (answered.status >= 500)
            throw new Error(
              `${answered.status}: ${answered.bytes.toString('utf8').slice(0, 300)} ${faults().at(-1)}`,
            );
        }),
        { numRuns: runs, seed: 20_260_302, endOnFailure: true },
      );
    },
    120_000,
  );

  it('without the token nothing is changed', async () => {
    for (const [, method, path] of asksOn.filter(([, verb]) => verb !== 'GET')) {
      // Whoever speaks up, or writes to what is published, has no session, and so no token.
      if (/^.api.(speak-up|public)/.test(path)) continue;
      const answered = await asker.ask(method, path.replace(/\{\w+\}/g, 'abcdefgh1'), {
        json: {},
        headers: { [csrfHeader]: 'x' },
      });
      expect(answered.status).toBe(403);
    }
  });
});
