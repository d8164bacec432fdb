/** api: what a form asks for, read off the schema that its command is checked by. */
import { jsonSchemaOf } from '../contracts/openapi';
import { directoryActSchemas } from '../contracts/directory';
import { commandSchemas } from '../contracts/commands.generated';
import type { FormView } from '../contracts/reference-replies';
import { chapterOfCommand } from '../domain/book';
import type { z } from 'zod';

/** By name; the lookup of a name that a person typed never reaches an object's own inheritance. */
export const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(commandSchemas as Readonly<Record<string, z.ZodType>>),
);

function formOf(command: string, chapter: string, schema: z.ZodType): FormView {
  return {
    command,
    chapter,
    schema: jsonSchemaOf(schema, 'input'),
  };
}

/** Files have a way of their own; a deputy's scope is chosen where deputies are named. */
const { ImportRows: _files, NameDeputy: _deputies, ...byHand } = directoryActSchemas;

function printAll(): ReadonlyMap<string, FormView> {
  const ofPilots = [...schemas].map(([command, schema]) =>
    formOf(command, chapterOfCommand.get(command) ?? '', schema),
  );
  const ofDirectory = Object.entries(byHand).map(([act, schema]) =>
    formOf(act, 'directory-fields', schema),
  );
  return new Map([...ofPilots, ...ofDirectory].map((form) => [form.command, form]));
}

let printed: ReadonlyMap<string, FormView> | undefined;

export function forms(): ReadonlyMap<string, FormView> {
  printed ??= printAll();
  return printed;
}
