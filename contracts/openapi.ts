/** contracts (web, api, systems): the OpenAPI 3.1 document, printed from the table of endpoints and the commands' own schemas. */
import { z } from 'zod';
import { commandSchemas } from './commands.generated';
import { endpoints } from './endpoints';
import type { BodyShape, Endpoint, EndpointName } from './endpoints';
import { isEventStream } from './endpoints/endpoint';
import { problem } from './replies';
import { commandSend, csrfHeader, fileNameHeader } from './requests';

export type Json = Readonly<Record<string, unknown>>;

/** JSON Schema 2020-12, which OpenAPI 3.1 speaks as it is. */
export function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** One alternative for each command, so that a reader and a fuzzer know what each takes. */
function commandBodies(): { readonly body: Json; readonly schemas: Json } {
  const { payload: _any, name: _name, ...envelope } = commandSend.shape;
  const names = Object.keys(commandSchemas);
  const schemas = Object.fromEntries(
    Object.entries(commandSchemas).map(([name, payload]) => [
      `${name}Command`,
      jsonSchemaOf(
        z.strictObject({ ...envelope, name: z.literal(name), payload: payload as z.ZodType }),
        'input',
      ),
    ]),
  );
  return { body: { oneOf: names.map((name) => ref(`${name}Command`)) }, schemas };
}

const problemReply = {
  description: 'What happened, why, and what to do',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

/** The schema is of the data of each event; JSON Schema has no word for a stream of them. */
const streamOf = (events: z.ZodType): Json => ({
  'text/event-stream': {
    schema: {
      type: 'string',
      contentMediaType: 'application/json',
      contentSchema: jsonSchemaOf(events, 'output'),
    },
  },
});

const binary = { type: 'string', contentEncoding: 'binary' } as const;

function contentOf(shape: BodyShape, io: 'input' | 'output'): Json | undefined {
  if (shape === 'none') return undefined;
  if (shape === 'bytes') return { '*/*': { schema: binary } };
  if (isEventStream(shape)) return streamOf(shape.events);
  return { 'application/json': { schema: jsonSchemaOf(shape, io) } };
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

function parametersIn(place: 'path' | 'query', schema: z.ZodType | undefined): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = jsonSchemaOf(schema, 'input') as ObjectSchema;
  return Object.entries(properties).map(([name, each]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: each,
  }));
}

const header = (name: string, description: string): Json => ({
  name,
  in: 'header',
  required: true,
  description,
  schema: { type: 'string' },
});

function parametersOf(endpoint: Endpoint): readonly Json[] {
  const needsToken = endpoint.open !== true && endpoint.method !== 'get';
  return [
    ...parametersIn('path', endpoint.params),
    ...parametersIn('query', endpoint.query),
    ...(needsToken ? [header(csrfHeader, 'The token that the session was given')] : []),
    ...(endpoint.body === 'bytes'
      ? [header(fileNameHeader, 'Name of the document, percent-encoded')]
      : []),
  ];
}

/** A session opens whatever is not open; a key only what names a scope, and needs no token beside it. */
function securityOf({ open, scope }: Endpoint): readonly Json[] {
  if (open === true) return [];
  return [{ session: [] }, ...(scope === undefined ? [] : [{ key: [scope] }])];
}

function operationOf(name: EndpointName, body: Json): Json {
  const endpoint: Endpoint = endpoints[name];
  const content =
    name === 'sendCommand'
      ? { 'application/json': { schema: body } }
      : contentOf(endpoint.body ?? 'none', 'input');
  const replies = Object.entries(endpoint.replies).map(([status, shape]) => {
    const answer = contentOf(shape, 'output');
    return [
      status,
      { description: endpoint.summary, ...(answer === undefined ? {} : { content: answer }) },
    ];
  });
  return {
    operationId: name,
    summary: endpoint.summary,
    security: securityOf(endpoint),
    parameters: parametersOf(endpoint),
    ...(content === undefined ? {} : { requestBody: { required: true, content } }),
    responses: { ...Object.fromEntries(replies), default: problemReply },
  };
}

function pathsOf(body: Json): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const { path, method } = endpoints[name];
    paths[path] = { ...paths[path], [method]: operationOf(name, body) };
  }
  return paths;
}

export function openApi(): Json {
  const { body, schemas } = commandBodies();
  return {
    openapi: '3.1.0',
    info: {
      title: 'Pilotage',
      version: '1',
      description: 'A durable case system for public-sector pilots',
    },
    paths: pathsOf(body),
    components: {
      schemas: { Problem: jsonSchemaOf(problem, 'output'), ...schemas },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'pilotage_session' },
        key: { type: 'http', scheme: 'bearer', description: 'A key that an administrator made' },
      },
    },
  };
}
