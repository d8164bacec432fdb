/** test: payloads that the door would let in: made from a command's own schema, with references that often fit. */
import { z } from 'zod';
import { commandSchemas } from '../../../contracts/commands.generated';
import { localDateOf } from '../../../domain/calendar/calendar';
import type { Pilot } from '../../../domain/pilot';
import { addDays } from '../../../domain/time';
import { directory } from '../support/life';
import type { Life } from '../support/life';
import type { Dice } from './dice';

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

interface World {
  readonly life: Life;
  readonly dice: Dice;
}

const schemas: Readonly<Record<string, z.ZodType>> = commandSchemas;
const shapes = new Map<string, Shape>();

function shapeOf(command: string): Shape {
  const known = shapes.get(command);
  if (known !== undefined) return known;
  const schema = schemas[command];
  if (schema === undefined) throw new Error(`No schema for ${command}`);
  const shape = z.toJSONSchema(schema, { unrepresentable: 'any' }) as Shape;
  shapes.set(command, shape);
  return shape;
}

/** Days that people write: mostly near, some long past, some far ahead. */
const daysAway = [-400, -60, -7, -1, 0, 0, 0, 1, 3, 7, 30, 90, 365, 800];

const posts = directory.data.posts
  .filter(({ unit }) => ['hoa-lac', 'tan-lap', 'an-binh', 'government'].includes(unit))
  .map(({ id }) => id);
const persons = directory.data.holdings
  .filter(({ post }) => posts.includes(post))
  .map(({ person }) => person);
const units = directory.data.units.map(({ id }) => id);

const texts = ['text:one', 'text:two', 'text:three'];

function matterNear(pilot: Pilot, dice: Dice): string {
  return dice.often(90) ? (dice.pick(Object.keys(pilot.matters)) ?? 'none-1') : 'none-1';
}

const references: Readonly<Record<string, (world: World) => string | undefined>> = {
  date: ({ life, dice }) =>
    addDays(localDateOf(life.law.calendar, life.now), dice.pick(daysAway) ?? 0),
  matter: ({ life, dice }) => matterNear(life.pilot, dice),
  unit: ({ dice }) => dice.pick(units),
  post: ({ dice }) => dice.pick(posts),
  person: ({ dice }) => dice.pick(persons),
  indicator: ({ life, dice }) =>
    dice.pick(life.pilot.proposal.plan.indicators.map(({ id }) => id)) ?? 'i-1',
  number: ({ dice }) => `${dice.roll(400)}/QĐ`,
  document: () => 'ab'.repeat(32),
};

function textOf({ format = '' }: Shape, world: World): unknown {
  return references[format]?.(world) ?? world.dice.pick(texts);
}

function numberOf({ minimum = 0, maximum = 1_000 }: Shape, { dice }: World): number {
  const low = Math.max(minimum, -5);
  const high = Math.min(maximum, dice.often(80) ? low + 24 : low + 100_000);
  return low + dice.roll(Math.max(1, high - low + 1));
}

function groupOf({ properties = {}, required = [] }: Shape, world: World): object {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => required.includes(name) || world.dice.often(50))
      .map(([name, shape]) => [name, valueOf(shape, world)]),
  );
}

function valueOf(shape: Shape, world: World): unknown {
  if ('const' in shape) return shape.const;
  if (shape.enum !== undefined) return world.dice.pick(shape.enum);
  const either = shape.anyOf ?? shape.oneOf;
  if (either !== undefined) return valueOf(world.dice.pick(either) ?? {}, world);
  switch (shape.type) {
    case 'string':
      return textOf(shape, world);
    case 'integer':
    case 'number':
      return numberOf(shape, world);
    case 'boolean':
      return world.dice.often(60);
    case 'array':
      return Array.from({ length: (shape.minItems ?? 0) + world.dice.roll(3) }, () =>
        valueOf(shape.items ?? {}, world),
      );
    case 'object':
      return groupOf(shape, world);
    default:
      return null;
  }
}

/** null: the door would have refused it. */
export function somePayload(command: string, matter: string | null, world: World): object | null {
  const made = valueOf(shapeOf(command), world) as object;
  const named = matter === null ? made : { ...made, matter };
  const parsed = schemas[command]?.safeParse(named);
  return parsed?.success === true ? (parsed.data as object) : null;
}
