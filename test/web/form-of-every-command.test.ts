/** test: every command has a form that can be filled in: what the example writes passes the schema that the api checks with. */
import { z } from 'zod';
import { commandSchemas } from '../../contracts/commands.generated';
import { faultsOf } from '../../web/src/form/faults';
import type { ExampleWorld } from '../../web/src/form/example';
import { exampleOf } from '../../web/src/form/example';
import type { Field, JsonSchema } from '../../web/src/form/model';
import { fieldOf } from '../../web/src/form/model';
import { emptyOf } from '../../web/src/form/values';

const references = {
  unit: 'hoa-lac',
  post: 'hoa-lac:head',
  person: 'p-001',
  matter: 'finding-1',
  indicator: 'ct-1',
  document: 'a'.repeat(64),
};
const world: ExampleWorld = {
  today: '2026-03-02',
  pick: (to) => references[to],
  pickMany: (to) => [references[to]],
};
const beginning = { today: '2026-03-02', takeFirstChoice: true };

/** Values that a person must look up elsewhere, by command: an example cannot know them. */
const lookedUp: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  AdoptCalendar: { calendar: 'vn-public@2026.1' },
  PreparePackTransition: { pack: 'vn-party-conclusion-14@2026.1' },
  PutPackInForce: { digest: '0123456789abcdef' },
  RecordFact: { happenedOn: '2025-06-01' },
  // Given by the program that opened the child.
  RecordReplicationOpened: { child: 'p-1.r1' },
};

const schemas: Readonly<Record<string, z.ZodType>> = commandSchemas;

function unknownParts(field: Field, path: string): readonly string[] {
  switch (field.kind) {
    case 'fixed':
      return field.value === null ? [path] : [];
    case 'group':
      return field.fields.flatMap((each) => unknownParts(each.field, `${path}.${each.name}`));
    case 'list':
      return unknownParts(field.item, `${path}[]`);
    case 'variant':
      return field.variants.flatMap((each) => unknownParts(each.group, `${path}/${each.value}`));
    default:
      return [];
  }
}

describe.each(Object.keys(schemas))('%s', (name) => {
  const schema = schemas[name] as z.ZodType;
  const field = fieldOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema);

  it('is made of parts that the screens know', () => {
    expect(unknownParts(field, name)).toEqual([]);
  });

  it('can be filled in so that the api takes it', () => {
    const example = exampleOf(field, '', emptyOf(field, beginning), world) as object;
    const payload = { ...example, ...lookedUp[name] };
    expect(schema.safeParse(payload).error?.issues).toBeUndefined();
    expect(faultsOf(field, payload)).toEqual([]);
  });

  it('shows a fault wherever the api would refuse an empty form', () => {
    const empty = emptyOf(field, { ...beginning, takeFirstChoice: false });
    const refused =
      schema.safeParse(empty).error?.issues.map((issue) => issue.path.join('.')) ?? [];
    const shown = faultsOf(field, empty).map((fault) => fault.path.join('.'));
    expect(shown).toEqual(expect.arrayContaining(refused));
  });
});
