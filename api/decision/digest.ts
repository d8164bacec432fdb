/** api: what a person sent, as one word: the same act sent again has the same digest, in whatever order its fields come. */
import { createHash } from 'node:crypto';

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, ordered(each)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

export const digestOf = (sent: object): string =>
  createHash('sha256')
    .update(JSON.stringify(ordered(sent)))
    .digest('hex');
