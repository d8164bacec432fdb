/**
 * The law that the record reads a pilot under: at birth by regime and date, afterwards the pinned one, and from the move
 * to another pack on that one: dates, desks, letters, and the state made again from the ledger.
 */
import { digestOf } from '../../activities/canonical';
import { currentBuild } from '../../activities/build';
import { rebuild } from '../../adapters/postgres/rebuild';
import { seedLaw } from '../../adapters/postgres/seed';
import { verifyLedger } from '../../adapters/postgres/verification';
import { draftPacks } from '../../domain/law/drafts';
import { packs } from '../../domain/law/packs';
import { submissionOf } from '../domain/support/routes';
import { fitting } from '../domain/support/sandbox';
import { Bench } from './support/bench';
import type { Desk } from './support/bench';

let bench: Bench;
let number = 0;
const born = (
  more: object = {},
  plan = fitting(),
): readonly ['hoa-lac:cadre-1', 'Submit', object] => [
  'hoa-lac:cadre-1',
  'Submit',
  { ...submissionOf('hoa-lac', { plan }), ...more },
];
const aDesk = (): Desk => bench.desk(`k-${(number += 1)}`);
const submitted = async (more: object = {}): Promise<Desk> => aDesk().does(...born(more));
const packOf = async (desk: Desk): Promise<string> => (await desk.state()).law.pack;

beforeAll(async () => {
  bench = await Bench.open('2025-06-02 09:00');
});
afterAll(() => bench.close());

describe('[M47] the law at birth', () => {
  it('is refused when it is not in force on the day', async () => {
    const answer = await aDesk().gives(...born({ regime: 'vn-sandbox-decree-94' }));
    expect(answer).toMatchObject({ outcome: 'refused', code: 'PACK_NOT_IN_FORCE' });
  });

  it.each([
    [undefined, 'vn-decree-73@2026.1'],
    [null, 'vn-decree-73@2026.1'],
    ['vn-decree-73', 'vn-decree-73@2026.1'],
    ['vn-party-conclusion-14', 'vn-party-conclusion-14@2026.1'],
    ['vn-sandbox-decree-94', 'vn-sandbox-decree-94@2026.1'],
    ['generic-sandbox', 'generic-sandbox@2026.1'],
  ])('by regime %p on 2 March 2026: %s', async (regime, pack) => {
    await bench.at('2026-03-02 09:00');
    expect(await packOf(await submitted(regime === undefined ? {} : { regime }))).toBe(pack);
  });

  it('holds the plan against the caps of that law', async () => {
    const wide = fitting({ term: { kind: 'months', months: 25 } });
    const answer = await aDesk().gives(...born({ regime: 'vn-sandbox-decree-94' }, wide));
    expect(answer).toMatchObject({
      outcome: 'refused',
      code: 'OVER_CAP',
      params: { cap: 'time', limit: 24, unit: 'months', value: 25 },
    });
  });

  it('the next version takes new pilots from its day on; older ones keep theirs', async () => {
    const old = await submitted();
    await bench.at('2026-11-30 09:00');
    expect(await packOf(await submitted())).toBe('vn-decree-73@2026.1');
    await bench.at('2026-12-01 09:00');
    expect(await packOf(await submitted())).toBe('vn-decree-73@2026.2');
    await old.ring();
    expect(await packOf(old)).toBe('vn-decree-73@2026.1');
  });
});

describe('a move to another law', () => {
  const first = 'government:packAdmin-1';
  const second = 'government:packAdmin-2';
  const M = 'packTransition-1';
  const target = 'generic-sandbox@2026.1';
  const prepare = { pack: target, reason: 'text:reason' };

  async function force(desk: Desk): Promise<readonly [string, string, object, object]> {
    const matter = (await desk.state()).matters[M];
    const { digest } = matter?.data as { digest: string };
    const basedOn = { matter: matter?.version ?? 0 };
    return [second, 'PutPackInForce', { matter: M, digest, reason: 'text:r' }, { basedOn }];
  }

  const dueOf = async (desk: Desk, step: string): Promise<string | undefined> => {
    const rows = await bench.rows<{ due_at: string }>(
      'SELECT due_at FROM pilotage.tasks WHERE pilot = $1 AND id = $2',
      [desk.pilot, `main/${step}`],
    );
    return rows[0]?.due_at;
  };

  const moved = async (): Promise<Desk> => {
    const desk = await submitted();
    await desk.does(first, 'PreparePackTransition', prepare);
    return desk.does(...(await force(desk)));
  };

  it('[M47] moves the desks’ dates, and pins the pack that is stored under its hash', async () => {
    const desk = await submitted();
    const before = await dueOf(desk, 'register');
    await desk.does(first, 'PreparePackTransition', prepare);
    expect(await dueOf(desk, 'register')).toBe(before);
    await desk.does(...(await force(desk)));
    expect(await dueOf(desk, 'register')).not.toBe(before);
    const { law } = await desk.state();
    const stored = packs.find(({ id }) => id === 'generic-sandbox');
    expect(law).toMatchObject({ pack: target, packHash: digestOf(stored) });
    expect(law.calendar).toMatch(/^generic@/);
  });

  it('is what the record reads it under from then on', async () => {
    const desk = await moved();
    const plan = fitting({ term: { kind: 'months', months: 25 } });
    const amended = { title: 'text:t', plan, reason: 'text:r' };
    expect(await desk.gives('hoa-lac:cadre-1', 'AmendProposal', amended)).toMatchObject({
      code: 'OVER_CAP',
    });
    await desk.does('hoa-lac:clerk', 'Register', { number: '15', book: '2026' });
    expect((await desk.state()).stage).toBe('INTAKE');
    // Ten working days of the general rules, not the Decree's three.
    expect(await dueOf(desk, 'signLegality')).toMatch(/^2026-12-15/);
  });

  it('needs a second person, and moves that are still the same', async () => {
    const desk = await submitted();
    await desk.does(first, 'PreparePackTransition', prepare);
    const [, name, payload, more] = await force(desk);
    expect(await desk.gives(first, name, payload, more)).toMatchObject({ code: 'PREPARED_BY_YOU' });
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', {
      description: 'text:o',
      hinders: 'rules',
    });
    expect(await desk.gives(second, name, payload, more)).toMatchObject({ code: 'STALE' });
    expect(await packOf(desk)).toBe('vn-decree-73@2026.2');
  });

  it('knows no pack that is not stored, and [M59] no draft', async () => {
    const desk = await submitted();
    const [draft] = draftPacks;
    const asked = (pack: string) =>
      desk.gives(first, 'PreparePackTransition', { pack, reason: 'text:r' });
    expect(await asked('moon@1')).toMatchObject({ code: 'PACK_UNKNOWN' });
    expect(await asked('moon')).toMatchObject({ code: 'PACK_UNKNOWN' });
    expect(await asked(`${draft?.id}@${draft?.version}`)).toMatchObject({ code: 'DRAFT_PACK' });
    expect(await asked('vn-decree-73@2026.2')).toMatchObject({ code: 'PACK_IN_USE' });
  });

  it('folded again by a newer build it is the same pilot, under the same law', async () => {
    const desk = await moved();
    const before = await desk.state();
    const newer = { ...currentBuild, fold: currentBuild.fold + 1 };
    const again = bench.desk(desk.pilot, { build: newer });
    again.known = desk.known;
    await again.does('hoa-lac:cadre-1', 'RaiseObstacle', {
      description: 'text:o',
      hinders: 'rules',
    });
    const after = await again.state();
    expect(after.law).toEqual(before.law);
    expect(after.matters[M]).toEqual(before.matters[M]);
  });

  it('leaves a ledger that verifies and a read model that is its fold', async () => {
    const desk = await moved();
    await bench.at('2027-02-01 09:00');
    await desk.ring();
    expect((await verifyLedger(bench.pool)).faults).toEqual([]);
    const options = { check: true, laws: bench.laws, build: currentBuild };
    const checked = await rebuild(bench.pool, options);
    expect(checked.different.filter(({ pilot }) => pilot === desk.pilot)).toEqual([]);
    expect(checked.pilots).toBeGreaterThan(0);
  });
});

describe('the store of laws', () => {
  const [released] = packs;
  if (released === undefined) throw new Error('no packs');

  it.each([
    ['[M59] a draft', draftPacks, 'is a draft'],
    [
      'a missing article',
      [
        {
          ...released,
          version: '9',
          rules: {
            ...released.rules,
            registration: { ...released.rules['registration'], article: '' },
          },
        },
      ],
      '/rules/registration/article must be a text',
    ],
    [
      'overlapping dates',
      [released, { ...released, version: '9', effectiveFrom: '2024-01-01' }],
      'overlaps vn-decree-73 2026.1',
    ],
  ])('refuses %s and stores nothing', async (_, wrong, fault) => {
    const before = await bench.count('packs');
    await expect(seedLaw(bench.pool, wrong as typeof packs, [])).rejects.toThrow(fault);
    expect(await bench.count('packs')).toBe(before);
  });
});
