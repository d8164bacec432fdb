/** test: what the law's source names, read from its text and its registries: codes, steps, states, fields, choices. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { commandSchemas } from '../../../contracts/commands.generated';
import { stages } from '../../../domain/stages';

const domain = join(__dirname, '../../../domain');

const textsOf = (...folders: readonly string[]): readonly { file: string; text: string }[] =>
  folders.flatMap((folder) =>
    readdirSync(join(domain, folder))
      .filter(
        (file) => file.endsWith('.ts') && !file.endsWith('.generated.ts') && file !== 'speech.ts',
      )
      .map((file) => ({
        file: join(folder, file),
        text: readFileSync(join(domain, folder, file), 'utf8'),
      })),
  );

const law = textsOf('.', 'chapters', 'state');

/** A name and where it stands, so that a missing word can be given by the right author. */
export interface Named {
  readonly name: string;
  readonly where: string;
}

function matches(pattern: RegExp): readonly Named[] {
  const all = law.flatMap(({ file, text }) =>
    [...text.matchAll(pattern)].map(([, name = '']) => ({ name, where: file })),
  );
  return [...new Map(all.map((each) => [`${each.name} ${each.where}`, each])).values()];
}

export const refusalCodes = (): readonly Named[] => matches(/\brefuse\(\s*'([A-Z][A-Z0-9_]*)'/g);

/** Every other code in capitals that is no stage and no fault of the calendar, which the law names anew. */
export function otherCodes(): readonly Named[] {
  const refusals = new Set(refusalCodes().map(({ name }) => name));
  const arithmetic = textsOf('calendar')
    .map(({ text }) => text)
    .join();
  const known = (name: string): boolean =>
    (stages as readonly string[]).includes(name) || arithmetic.includes(`'${name}'`);
  return matches(/'([A-Z][A-Z0-9]*_[A-Z0-9_]+)'/g).filter(
    ({ name }) => !refusals.has(name) && !known(name),
  );
}

export const stepNames = (): readonly Named[] => matches(/\bstep: '(\w+)'/g);

export const matterStates = (): readonly Named[] =>
  matches(
    /\b(?:openMatter|changeMatter|closeMatter)(?:<[^>]*>)?\([^;]*?,\s*[\w.]+,\s*(?:[\w.]+,\s*)?'(\w+)'/g,
  );

interface JsonSchema {
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

export interface Field {
  readonly command: string;
  readonly field: string;
  readonly values: readonly string[];
}

function valuesOf(schema: JsonSchema): readonly string[] {
  const own = schema.enum ?? (schema.const === undefined ? [] : [schema.const]);
  const nested = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [...own.filter((value) => typeof value === 'string'), ...nested.flatMap(valuesOf)];
}

function fieldsIn(command: string, schema: JsonSchema): readonly Field[] {
  const nested = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.items === undefined ? [] : [schema.items]),
  ];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([field, inner]) => [
      { command, field, values: valuesOf(inner) },
      ...fieldsIn(command, inner),
    ]),
    ...nested.flatMap((inner) => fieldsIn(command, inner)),
  ];
}

export const payloadFields = (): readonly Field[] =>
  Object.entries(commandSchemas as Record<string, z.ZodType>).flatMap(([command, schema]) =>
    fieldsIn(
      command,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema,
    ),
  );

export const schemaNames = (): readonly string[] => Object.keys(commandSchemas);
