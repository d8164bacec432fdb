/** cli: how fast a whole ledger is proved and folded again, at two sizes. */
import type { Pool } from 'pg';
import { currentBuild } from '../../activities/build';
import type { Place } from '../../activities/ports';
import { createLawBook } from '../../adapters/postgres/law-book';
import { rebuild } from '../../adapters/postgres/rebuild';
import { verifyLedger } from '../../adapters/postgres/verification';
import { copyPilots } from './copies';
import type { Finding } from './findings';
import { atLeast } from './findings';
import type { Cost } from './statistics';
import { exponentOf, timed } from './statistics';

interface Proved {
  readonly entries: number;
  readonly verifyMs: number;
  readonly rebuildMs: number;
}

/** Measuring what is broken would say nothing. */
async function prove(pool: Pool): Promise<Proved> {
  const proof = await timed(() => verifyLedger(pool));
  const fold = await timed(() =>
    rebuild(pool, { check: true, laws: createLawBook(pool), build: currentBuild }),
  );
  const { entries, faults } = proof.result;
  if (faults.length + fold.result.different.length > 0) throw new Error('The copies are no ledger');
  return { entries, verifyMs: proof.ms, rebuildMs: fold.ms };
}

const perSecond = (entries: number, ms: number): number => (entries * 1_000) / ms;

export async function ledger(
  pool: Pool,
  original: Place,
  sizes: readonly [number, number],
): Promise<readonly Finding[]> {
  const proved: Proved[] = [];
  for (const size of sizes) {
    await copyPilots(pool, original, proved.length === 0 ? 0 : sizes[0], size);
    proved.push(await prove(pool));
  }
  const rate = (what: string, n: number, ms: number): Finding => ({
    kind: 'rate',
    what,
    size: n,
    n,
    perSecond: perSecond(n, ms),
  });
  const best = Math.max(...proved.map((each) => perSecond(each.entries, each.verifyMs)));
  return [
    ...proved.map(({ entries, verifyMs }) => rate('verify', entries, verifyMs)),
    ...proved.map(({ entries, rebuildMs }) => rate('rebuild --check', entries, rebuildMs)),
    { kind: 'value', what: 'verify, entries/s', value: best, target: atLeast(50_000) },
    ...growthOf(
      'verify, time by entries',
      proved.map(({ entries, verifyMs }) => ({ size: entries, cost: verifyMs })),
    ),
    ...growthOf(
      'rebuild, time by entries',
      proved.map(({ entries, rebuildMs }) => ({ size: entries, cost: rebuildMs })),
    ),
  ];
}

export function growthOf(what: string, [small, large]: readonly Cost[]): readonly Finding[] {
  if (small === undefined || large === undefined) return [];
  return [{ kind: 'growth', what, exponent: exponentOf(small, large) }];
}
