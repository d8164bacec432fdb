/** cli: reads the arguments of a command; what is not known is told, never ignored. */
import { parseArgs } from 'node:util';

export interface Options {
  readonly flags: ReadonlySet<string>;
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly rest: readonly string[];
}

export interface Expected {
  /** Options without a value, as --json. */
  readonly flags: readonly string[];
  /** Options with one, as --tenant practice. */
  readonly values: readonly string[];
  /** How many arguments beside them. */
  readonly most: number;
}

/** null: asked wrongly, and the person was told. */
export function optionsOf(
  args: readonly string[],
  { flags, values, most }: Expected,
): Options | null {
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
    ...values.map((name) => [name, { type: 'string' as const }]),
  ]) as Record<string, { type: 'boolean' | 'string' }>;
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (parsed.positionals.length > most)
      throw new Error(`"${parsed.positionals[most]}" is one argument too many.`);
    const found = parsed.values as Record<string, string | boolean | undefined>;
    return {
      flags: new Set(flags.filter((name) => found[name] === true)),
      values: Object.fromEntries(values.map((name) => [name, found[name] as string | undefined])),
      rest: parsed.positionals,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return null;
  }
}
