/** api: what a form asks for, read off the schema that its command is checked by. */
import { jsonSchemaOf } from '../contracts/openapi';
import { commandSchemas } from '../contracts/commands.generated';
import type { FormView } from '../contracts/reference-replies';
import { chapterOfCommand } from '../domain/book';
import type { z } from 'zod';

/** By name; the lookup of a name that a person typed never reaches an object's own inheritance. */
export const schemas: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(commandSchemas as Readonly<Record<string, z.ZodType>>),
);

function formOf(command: string, schema: z.ZodType): FormView {
  return {
    command,
    chapter: chapterOfCommand.get(command) ?? '',
    schema: jsonSchemaOf(schema, 'input'),
  };
}

let printed: ReadonlyMap<string, FormView> | undefined;

export function forms(): ReadonlyMap<string, FormView> {
  printed ??= new Map([...schemas].map(([command, schema]) => [command, formOf(command, schema)]));
  return printed;
}
