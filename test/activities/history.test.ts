/** A told life: the same law act by act at its own time, all of it in one transaction or nothing. */
import type { Act, Teller, Told } from '../../activities/history';
import { recordHistory } from '../../activities/history';
import { createPool } from '../../adapters/postgres/pool';
import { createRecordStore } from '../../adapters/postgres/record-store';
import { holderOf, local } from '../domain/support/life';
import { source, submissionOf } from '../domain/support/routes';
import { Bench } from './support/bench';

let bench: Bench;
let acts = 0;

const act = (day: string, post: string, name: string, payload: object, pilot = 'h-1'): Act => ({
  command: {
    id: `h-${(acts += 1)}`,
    name,
    tenant: 'practice',
    pilot,
    actor: holderOf(post),
    payload,
    source,
  },
  legalTime: local(day),
});

/** Tells acts one after another; a refusal is an error of the teller. */
const telling = (...told: readonly Act[]): Teller => {
  let n = 0;
  return ({ outcome }) => {
    if (outcome !== null && 'refused' in outcome) throw new Error(outcome.code);
    return told[n++] ?? null;
  };
};

const raise = { description: 'text:obstacle', hinders: 'rules' };
const life = (): readonly Act[] => [
  act('2012-02-20', 'hoa-lac:cadre-1', 'Submit', submissionOf()),
  act('2012-03-01', 'hoa-lac:cadre-1', 'RaiseObstacle', raise),
  act('2014-11-03', 'hoa-lac:head', 'ResolveObstacle', {
    matter: 'obstacle-1',
    resolution: 'text:r',
  }),
];

beforeEach(async () => {
  bench = await Bench.open('2026-03-02 09:00');
});
afterEach(() => bench.close());

describe('a told life', () => {
  it('has the time of each act and of the record, and silence in between is one entry', async () => {
    const written = await recordHistory(bench.ports(), {
      tenant: 'practice',
      pilot: 'h-1',
      next: telling(...life()),
    });
    const rows = await bench.rows<{ type: string; event_time: string; legal_time: string }>(
      'SELECT type, event_time, legal_time FROM pilotage.ledger ORDER BY seq',
    );
    expect(rows.map(({ type }) => type).filter((type) => type !== 'SourcesSilent')).toEqual([
      'Submitted',
      'ObstacleRaised',
      'ObstacleResolved',
    ]);
    expect(rows.filter(({ type }) => type === 'SourcesSilent').length).toBeLessThanOrEqual(2);
    expect(rows.find(({ type }) => type === 'ObstacleRaised')?.event_time).toBe(
      local('2012-03-01'),
    );
    expect(new Set(rows.map((row) => row.legal_time))).toEqual(
      new Set([local('2026-03-02 09:00')]),
    );
    expect(written.entries).toBe(rows.length);
    expect(written.pilot).toMatchObject({ provenance: 'reconstructed', revision: rows.length });
  });

  it('troubles nobody: no task, no letter, no deed', async () => {
    await recordHistory(bench.ports(), {
      tenant: 'practice',
      pilot: 'h-1',
      next: telling(...life()),
    });
    expect([await bench.count('tasks'), await bench.count('notices')]).toEqual([0, 0]);
    expect(await bench.rows('SELECT 1 FROM graphile_worker.jobs')).toEqual([]);
  });

  it('keeps the answer to each act, so that telling it again is refused as a whole', async () => {
    const told = life();
    await recordHistory(bench.ports(), {
      tenant: 'practice',
      pilot: 'h-1',
      next: telling(...told),
    });
    expect(await bench.count('answers')).toBe(3);
    const before = await bench.count('ledger');
    await expect(
      recordHistory(bench.ports(), {
        tenant: 'practice',
        pilot: 'h-1',
        next: telling(told[1] as Act),
      }),
    ).rejects.toThrow();
    expect(await bench.count('ledger')).toBe(before);
  });

  it('leaves nothing when its teller gives up', async () => {
    const wrong = act('2013-01-01', 'tan-lap:head', 'ResolveObstacle', {
      matter: 'obstacle-1',
      resolution: 'text:r',
    });
    const next = telling(...life().slice(0, 2), wrong);
    await expect(
      recordHistory(bench.ports(), { tenant: 'practice', pilot: 'h-1', next }),
    ).rejects.toThrow('NOT_YOURS');
    expect([
      await bench.count('pilots'),
      await bench.count('ledger'),
      await bench.count('answers'),
    ]).toEqual([0, 0, 0]);
  });

  it('lets its teller see the state, and try another act in the place of a refused one', async () => {
    const seen: string[] = [];
    const [submit, , resolve] = life();
    const next = ({ pilot, outcome, law }: Told): Act | null => {
      seen.push(
        `${pilot.stage} ${law === null ? 'no law' : law.pack.id} ${outcome === null ? '-' : 'refused' in outcome ? outcome.code : outcome.outcome}`,
      );
      if (pilot.stage === 'NEW') return submit as Act;
      if (pilot.matters['obstacle-1'] !== undefined) return null;
      return outcome !== null && 'refused' in outcome
        ? act('2012-03-01', 'hoa-lac:cadre-1', 'RaiseObstacle', raise)
        : (resolve as Act);
    };
    await recordHistory(bench.ports(), { tenant: 'practice', pilot: 'h-1', next });
    expect(seen).toEqual([
      'NEW no law -',
      'SUBMITTED vn-decree-73 accepted',
      'SUBMITTED vn-decree-73 NO_SUCH_MATTER',
      'SUBMITTED vn-decree-73 accepted',
    ]);
  });

  it('goes on at a desk from where it stands', async () => {
    await recordHistory(bench.ports(), {
      tenant: 'practice',
      pilot: 'h-1',
      next: telling(...life()),
    });
    const desk = bench.desk('h-1');
    const { known } = await desk.ring();
    expect(known.revision).toBeGreaterThan(3);
    await desk.does('hoa-lac:cadre-1', 'RaiseObstacle', raise, { source });
    expect(Object.keys((await desk.state()).matters)).toEqual(['obstacle-1', 'obstacle-2']);
  });

  it('may take longer to tell than a workflow waits', async () => {
    const pool = createPool({
      connectionString: bench.url,
      pipeline: true,
      statementTimeoutMs: 60_000,
    });
    const [submit] = life();
    const next = async ({ pilot }: Told): Promise<Act | null> => {
      await new Promise((resolve) => setTimeout(resolve, 2_600));
      return pilot.stage === 'NEW' ? (submit as Act) : null;
    };
    const written = await recordHistory(bench.ports({ store: createRecordStore(pool, 60_000) }), {
      tenant: 'practice',
      pilot: 'h-1',
      next,
    });
    expect(written.entries).toBe(1);
    await pool.end();
  }, 15_000);
});
