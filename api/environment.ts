/** api: reads what the environment says, one variable at a time. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const textOf = (env: Environment, name: string): string | null => env[name] || null;

export function required(env: Environment, name: string): string {
  const value = textOf(env, name);
  if (value === null) throw new Error(`${name} is not set: the api needs it to start.`);
  return value;
}

export function urlOf(env: Environment, name: string, schemes: readonly string[]): string | null {
  const text = textOf(env, name);
  if (text === null) return null;
  if (!URL.canParse(text) || !schemes.includes(new URL(text).protocol)) {
    throw new Error(
      `${name} must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}.`,
    );
  }
  return text.replace(/\/+$/, '');
}
